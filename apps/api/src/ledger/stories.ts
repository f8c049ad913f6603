import { type Clock, type Ledger, type LocalDate, RULE_PARAMETERS } from '@luze/domain';
import type { PastRecord, Story } from '@luze/infra/seeds';
import type { Actor, LedgerAbility } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import type { AuditSource } from '../audit/audit.service.ts';
import type { Dialect } from '../database/dialect.ts';
import type { Vault } from '../secrets/vault.service.ts';
import { createRows } from './births.service.ts';
import { createRow } from './create.service.ts';
import { moveRow } from './move.service.ts';
import { updateRow, type Work } from './service.ts';
import { makeWriter, type Writer } from './writer.ts';

/** Somebody who acts in a story. */
export interface StoryActor {
  readonly personId: string;
  readonly personName: string;
  readonly unitId: string;
  readonly actor: Actor;
}

/** What stories need of the world they are told in. */
export interface StoryWorld {
  readonly dialect: Dialect;
  readonly auditKey: AuditSource['auditKey'];
  readonly vault: Vault;
  abilityOf(actor: Actor): LedgerAbility;
  /** Who an account is on a day. @throws RangeError when nobody has it */
  actorOn(username: string, day: LocalDate): StoryActor;
  /** @throws RangeError for a code no unit has */
  unitId(code: string): string;
  systemNow(): Date;
}

/** Business time of one step: mornings for reports, a little later for each step of the same day. */
function clockAt(day: LocalDate, minute: number, systemNow: () => Date): Clock {
  const at = new Date(Date.parse(`${day}T09:00:00+08:00`) + minute * 60_000);
  return { today: () => day, now: () => at, systemNow };
}

/** What happened before is history: nobody is told of it again. */
const LIVE_FROM: LocalDate = '2021-12-20';

/** Whose act the audit is to tell of. */
export function sourceOn(world: StoryWorld, username: string, day: LocalDate, minute = 0): AuditSource {
  const { personId, personName, unitId } = world.actorOn(username, day);
  const clock = clockAt(day, minute, world.systemNow);
  const viewer = { personId, personName, unitId, sessionId: null } as unknown as AuditSource['viewer'];
  return { viewer, clock, auditKey: world.auditKey, ip: '', requestId: 'seed' };
}

function writerOn(world: StoryWorld, username: string, day: LocalDate, minute: number): Writer {
  const { personId, personName, actor } = world.actorOn(username, day);
  const source = sourceOn(world, username, day, minute);
  const { clock } = source;
  const quiet = day < LIVE_FROM;
  const { vault } = world;
  return makeWriter({
    personId,
    personName,
    actor,
    ability: world.abilityOf(actor),
    clock,
    parameters: RULE_PARAMETERS,
    source,
    vault,
    quiet,
  });
}

/** Tells one story through the ledger's own services: what a person could not do, a story cannot either. */
async function play(
  world: StoryWorld,
  ledger: Ledger,
  story: Story,
  work: Omit<Work, 'writer'>,
  minute: number,
): Promise<void> {
  const reporter = writerOn(world, story.by, story.day, minute);
  let row = await createRow({ ...work, writer: reporter }, ledger, {
    ...story.input,
    unitId: world.unitId(story.unitCode),
  });
  for (const [index, step] of story.steps.entries()) {
    const writer = writerOn(world, step.by, step.day, minute + 17 * (index + 1));
    row =
      step.move === 'update'
        ? await updateRow({ ...work, writer }, ledger, row.id, row.version, step.input)
        : await moveRow({ ...work, writer }, ledger, step.move, row.id, row.version, step.input);
  }
}

/** Minutes between two stories of one morning, so that no two share an instant. */
const APART = 7;
const MORNING = 240;

/** Tells stories one after another inside one transaction: a told city is whole, or it is not there. */
export async function playStories(
  tx: EntityManager,
  world: StoryWorld,
  ledger: Ledger,
  stories: readonly Story[],
  progress: (told: number) => void,
): Promise<void> {
  for (const [index, story] of stories.entries()) {
    await play(world, ledger, story, { tx, dialect: world.dialect }, (index * APART) % MORNING);
    progress(index + 1);
  }
}

/**
 * Enters records from before the system, many in one statement, as an import of old books does: the same rights, the
 * same checks, one act of the record each.
 * @param by who enters them, and when
 */
export async function enterPast(
  tx: EntityManager,
  world: StoryWorld,
  ledger: Ledger,
  records: readonly PastRecord[],
  { by, day }: { readonly by: string; readonly day: LocalDate },
): Promise<void> {
  const births = records.map(({ unitCode, input, said }) => {
    const stood = ledger.workbook.history?.({ ...input, ...said });
    return {
      input: { ...input, unitId: world.unitId(unitCode) },
      past: stood === undefined ? null : { ...stood, values: { ...stood.values, ...said } },
    };
  });
  const work = { tx, dialect: world.dialect, writer: writerOn(world, by, day, 0) };
  await createRows(work, ledger, births, null, () => undefined);
}
