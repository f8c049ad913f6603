import { type LocalDate, lastOfMonth, NO_DAY } from '@luze/domain';
import { DEMO_SINCE, type DemoDuty, exemptionReason, SZ_DUTIES } from '@luze/infra/seeds';
import type { EntityManager } from 'typeorm';
import { select } from '../database/rows.ts';
import { type StoryWorld, sourceOn } from '../ledger/stories.ts';
import { generateAtFounding } from '../obligation/generate.service.ts';
import { noteDecision, noteRequest } from '../obligation/obligation.service.ts';

const YEAR = { first: '2021-01-01', last: '2021-12-31' } as const;

/** An exemption is asked for in the last days of its month, and granted in the next week; the year's in December. */
const askedOn = ({ month, kind }: DemoDuty): LocalDate =>
  kind === 'ORG_LIFE' || kind === 'APPRAISAL'
    ? '2021-12-15'
    : lastOfMonth(`2021-${String(month).padStart(2, '0')}-01`);

/** What the branches of the demo city owed in its year, generated ahead, with the exemptions of the flood summer. */
export async function tellDemoObligations(tx: EntityManager, world: StoryWorld): Promise<void> {
  await generateAtFounding(tx, world.dialect, YEAR, DEMO_SINCE);
  for (const duty of SZ_DUTIES.filter(({ outcome }) => outcome === 'EXEMPT')) await exempt(tx, world, duty);
}

async function exempt(tx: EntityManager, world: StoryWorld, duty: DemoDuty): Promise<void> {
  const { branch, kind, cellNo, month } = duty;
  const [row] = await select<{ id: unknown }>(
    tx,
    'SELECT id FROM obligation WHERE unit_id = ? AND kind = ? AND subject_no = ? AND period_start = ? AND withdrawn_on = ?',
    [world.unitId(branch.unitCode), kind, cellNo, `2021-${String(month).padStart(2, '0')}-01`, NO_DAY],
  );
  if (row === undefined) throw new RangeError(`${branch.unitCode} owes no ${kind} in month ${month}`);
  const on = askedOn(duty);
  const owner = branch.unitCode.toLowerCase().replace('-', '.');
  const asks = sourceOn(world, owner, on);
  const grants = sourceOn(world, `${branch.county.toLowerCase()}.secretary`, on);
  const id = String(row.id);
  await noteRequest(tx, asks, { id, reason: exemptionReason(duty) }, asks.viewer?.personId ?? '');
  await noteDecision(tx, grants, id, grants.viewer?.personId ?? '', true);
}
