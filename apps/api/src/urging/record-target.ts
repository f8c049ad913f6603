import { findLedger, isUrgent, lightOf } from '@luze/domain';
import { canEver, urgesRecord } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { awaitedBelow, peopleAt } from '../ledger/notices.ts';
import { accessOf } from '../ledger/of-context.ts';
import { findRow } from '../ledger/read.ts';
import type { Target } from './target.ts';

/** A record as something to urge; null for a ledger or record that is not there, or not to be read. */
export async function recordTarget(context: Context, subject: string, id: string): Promise<Target | null> {
  const { actor } = requireViewer(context);
  const ledger = findLedger(subject);
  const { reader } = await accessOf(context);
  if (ledger === null || !canEver(reader.ability, 'read', ledger)) return null;
  const row = await findRow(reader, ledger, id);
  if (row === null) return null;
  const today = context.clock.today();
  const by = urgesRecord(actor, ledger, row);
  const level = by?.unitLevel ?? reader.viewerLevel;
  const light = row.open ? lightOf(row, today, level) : null;
  const parties = row.open ? awaitedBelow(ledger, row, level) : [];
  return {
    subject: ledger.name,
    id: row.id,
    unitId: row.unitId,
    ledger,
    by,
    isDue: isUrgent(light),
    isBelow: parties.length > 0,
    words: { what: String(row[ledger.number.field]) },
    dueOn: light?.dueOn ?? row.dueDay,
    people: async (query) =>
      (await Promise.all(parties.map((party) => peopleAt(query, ledger, party, row, today)))).flat(),
  };
}
