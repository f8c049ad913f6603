import { type Clock, type Ledger, type LocalDate, RULE_PARAMETERS } from '@luze/domain';
import type { Story } from '@luze/infra/seeds';
import type { Actor } from '@luze/permissions';
import type { AuditSource } from '../audit/audit.service.ts';
import type { Database } from '../database/database.ts';
import { createRow, moveRow, updateRow, type Work } from './service.ts';
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
  readonly database: Database;
  readonly auditKey: AuditSource['auditKey'];
  /** @throws when nobody has that account */
  actorOn(username: string, day: LocalDate): Promise<StoryActor>;
  unitId(code: string): string;
  systemNow(): Date;
}

/** Business time of one step: mornings for reports, a little later for each step of the same day. */
function clockAt(day: LocalDate, minute: number, systemNow: () => Date): Clock {
  const at = new Date(Date.parse(`${day}T09:00:00+08:00`) + minute * 60_000);
  return { today: () => day, now: () => at, systemNow };
}

async function writerOn(
  world: StoryWorld,
  username: string,
  day: LocalDate,
  minute: number,
): Promise<Writer> {
  const { personId, personName, unitId, actor } = await world.actorOn(username, day);
  const clock = clockAt(day, minute, world.systemNow);
  const viewer = { personId, personName, unitId, sessionId: null } as unknown as AuditSource['viewer'];
  const source: AuditSource = { viewer, clock, auditKey: world.auditKey, ip: '', requestId: 'seed' };
  return makeWriter({ personId, personName, actor, clock, parameters: RULE_PARAMETERS, source });
}

/** Tells one story through the ledger's own services: what a person could not do, a story cannot either. */
async function play(
  world: StoryWorld,
  ledger: Ledger,
  story: Story,
  work: Omit<Work, 'writer'>,
  minute: number,
): Promise<void> {
  const reporter = await writerOn(world, story.by, story.day, minute);
  let row = await createRow({ ...work, writer: reporter }, ledger, {
    ...story.input,
    unitId: world.unitId(story.unitCode),
  });
  for (const [index, step] of story.steps.entries()) {
    const writer = await writerOn(world, step.by, step.day, minute + 17 * (index + 1));
    row =
      step.move === 'update'
        ? await updateRow({ ...work, writer }, ledger, row.id, row.version, step.input)
        : await moveRow({ ...work, writer }, ledger, step.move, row.id, row.version, step.input);
  }
}

const PER_TRANSACTION = 25;

/** Tells all stories, some in one transaction: a seeded city is whole or can be begun again. */
export async function playStories(
  world: StoryWorld,
  ledger: Ledger,
  stories: readonly Story[],
  progress: (told: number) => void,
): Promise<void> {
  for (let start = 0; start < stories.length; start += PER_TRANSACTION) {
    const batch = stories.slice(start, start + PER_TRANSACTION);
    await world.database.transaction(async (tx) => {
      for (const [index, story] of batch.entries()) {
        await play(
          world,
          ledger,
          story,
          { tx, dialect: world.database.dialect },
          ((start + index) * 7) % 240,
        );
      }
    });
    progress(Math.min(start + PER_TRANSACTION, stories.length));
  }
}
