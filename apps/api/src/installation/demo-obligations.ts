import { NO_DAY, RULE_PARAMETERS } from '@luze/domain';
import {
  DEMO_SINCE,
  type DemoDuty,
  type DemoRefusal,
  demoExemptions,
  demoRefusals,
  OLD_BOOKS,
  periodStartOf,
} from '@luze/infra/seeds';
import type { EntityManager } from 'typeorm';
import { select } from '../database/rows.ts';
import type { StoredObligation } from '../ledger/obligation-place.ts';
import { type StoryWorld, sourceOn } from '../ledger/stories.ts';
import {
  type ExemptionOf,
  exemptionOf,
  noteGrant,
  notePastExemption,
  noteRefusal,
  noteRequest,
} from '../obligation/exemption.service.ts';
import { generateAtFounding } from '../obligation/generate.service.ts';
import { openAtFounding } from '../party/elections.service.ts';
import { suggestAtFounding } from '../party/weak-branch.service.ts';

const YEAR = { first: '2021-01-01', last: '2021-12-31' } as const;

/** What the branches of the demo city owed in its year, generated ahead, with the exemptions of the flood summer and what was refused. */
export async function tellDemoObligations(tx: EntityManager, world: StoryWorld): Promise<void> {
  await generateAtFounding(tx, world.dialect, YEAR, DEMO_SINCE);
  for (const { duty, reason, on, told } of demoExemptions) {
    if (told === null) {
      const of = exemptionOf(await obligationOf(tx, world, duty));
      await notePastExemption(tx, sourceOn(world, OLD_BOOKS.by, OLD_BOOKS.day), of, { reason, on });
      continue;
    }
    const asked = await tellRequest(tx, world, duty, { by: told.asks, on, reason });
    const grants = world.actorOn(told.grants, on).personId;
    await noteGrant(tx, sourceOn(world, told.grants, on), asked, grants);
  }
  for (const { duty, asked, refused } of demoRefusals) {
    await tellRequest(tx, world, duty, asked);
    const { on, reason } = refused;
    const by = world.actorOn(refused.by, on).personId;
    const row = await obligationOf(tx, world, duty);
    await noteRefusal(tx, sourceOn(world, refused.by, on), row, { by, on, reason });
  }
}

/** A branch asks not to owe a duty. @returns the obligation in its new version */
async function tellRequest(
  tx: EntityManager,
  world: StoryWorld,
  duty: DemoDuty,
  { by, on, reason }: DemoRefusal['asked'],
): Promise<ExemptionOf> {
  const of = exemptionOf(await obligationOf(tx, world, duty));
  const personId = world.actorOn(by, on).personId;
  return noteRequest(tx, sourceOn(world, by, on), of, { by: personId, principalId: null, reason });
}

/** The weak branches the system would have suggested, and the elections it would have opened, by the day the demo stands at. */
export async function tellWhatSystemSays(tx: EntityManager, world: StoryWorld): Promise<void> {
  const { clock } = sourceOn(world, OLD_BOOKS.by, OLD_BOOKS.day);
  await suggestAtFounding(tx, world.dialect, { ...world, clock }, RULE_PARAMETERS);
  await openAtFounding(tx, world.dialect, { ...world, clock }, RULE_PARAMETERS);
}

/** @throws RangeError where nothing of the kind is owed */
async function obligationOf(tx: EntityManager, world: StoryWorld, duty: DemoDuty): Promise<StoredObligation> {
  const { branch, kind, cellNo } = duty;
  const unitId = world.unitId(branch.unitCode);
  const [row] = await select<StoredObligation>(
    tx,
    'SELECT * FROM obligation WHERE unit_id = ? AND kind = ? AND subject_no = ? AND period_start = ? AND withdrawn_on = ?',
    [unitId, kind, cellNo, periodStartOf(duty), NO_DAY],
  );
  if (row === undefined)
    throw new RangeError(`${branch.unitCode} owes no ${kind} from ${periodStartOf(duty)}`);
  return row;
}
