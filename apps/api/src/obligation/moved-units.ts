import { NO_DAY, periodOf } from '@luze/domain';
import { execute } from '../database/rows.ts';
import type { RewriteAncestors } from '../hook.ts';
import { ancestorsNow, ancestorValues, SET_ANCESTORS } from '../ledger/ledger-hooks.ts';

/**
 * What a unit that moves still has to meet this year goes with it; what was met or exempted, and earlier years, stay with
 * the county it was owed in.
 */
export const moveObligations: RewriteAncestors = async (tx, unitIds, today) => {
  for (const unitId of unitIds) {
    const ancestors = await ancestorsNow(tx, unitId);
    if (ancestors === null) continue;
    await execute(
      tx,
      `UPDATE obligation SET ${SET_ANCESTORS} WHERE unit_id = ? AND due_on >= ? AND withdrawn_on = '${NO_DAY}' AND exempt_approved_on IS NULL AND NOT EXISTS (SELECT 1 FROM obligation_fulfilment f WHERE f.obligation_id = obligation.id AND f.until_day = '${NO_DAY}')`,
      [...ancestorValues(ancestors), unitId, periodOf('YEAR', today).start],
    );
  }
};
