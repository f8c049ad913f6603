import { type LocalDate, levelsBelow, type RuleParameter, type SentenceParams } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';
import { insertRows, select } from '../database/rows.ts';
import { promise, type Receiver } from '../jobs/outbox.service.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { isSpokenOn } from '../workbench/digest.service.ts';
import { escalatedFor } from '../workbench/escalated-work.service.ts';
import { type RobotMessageRow, type RobotRow, robotMessageTable, robotTable } from './robot.entity.ts';
import { figuresOf, type RobotUnit, unitOf, unitReader } from './unit-reader.ts';

type NewMessage = Pick<RobotMessageRow, 'robotId' | 'news' | 'source'> &
  Partial<Pick<RobotMessageRow, 'params' | 'subject' | 'recordId'>>;

/** Puts messages on their way in the transaction of what they speak of; the same source goes to a robot once. */
async function writeMessages(tx: EntityManager, messages: readonly NewMessage[], now: Date): Promise<void> {
  if (messages.length === 0) return;
  const sources = [...new Set(messages.map(({ source }) => source))];
  const there = await select<{ robot_id: unknown; source: string }>(
    tx,
    `SELECT robot_id, source FROM robot_message WHERE source IN (${placeholders(sources)})`,
    sources,
  );
  const known = new Set(there.map(({ robot_id, source }) => `${robot_id} ${source}`));
  await insertRows(
    tx,
    robotMessageTable,
    messages
      .filter(({ robotId, source }) => !known.has(`${robotId} ${source}`))
      .map(({ robotId, news, source, params = null, subject = null, recordId = null }) => ({
        robotId,
        news,
        source,
        params,
        subject,
        recordId,
        state: 'WAITING',
        attempts: 0,
        notBeforeMs: now.getTime(),
        createdAt: now,
        sentAt: null,
      })),
  );
}

const ESCALATIONS = 'escalation ';

/** The day on which a unit's robots last told of what came up late; null where they never did. */
async function lastToldOf({ database }: App, unitId: string): Promise<LocalDate | null> {
  const [row] = await database.query<{ source: string | null }>(
    'SELECT MAX(m.source) AS source FROM robot_message m JOIN robot r ON r.id = m.robot_id WHERE r.unit_id = ? AND m.source LIKE ?',
    [unitId, `${ESCALATIONS}%`],
  );
  return row?.source?.slice(ESCALATIONS.length) ?? null;
}

const isSilent = (figures: SentenceParams): boolean => Object.values(figures).every((count) => count === 0);

/** What the robots of one unit are to tell today. */
async function newsOf(
  app: App,
  unit: RobotUnit,
  robots: readonly RobotRow[],
  parameters: readonly RuleParameter[],
): Promise<NewMessage[]> {
  const today = app.clock.today();
  const reader = unitReader(app, unit, parameters);
  const daily = robots.filter(({ tellsDaily }) => tellsDaily);
  const escalation = robots.filter(({ tellsEscalation }) => tellsEscalation);
  const last = await lastToldOf(app, unit.id);
  const figures: SentenceParams = daily.length === 0 ? {} : { ...(await figuresOf(reader)) };
  const count =
    escalation.length === 0 || last === today
      ? 0
      : await escalatedFor(reader, last, (subject) => isSpokenOn(today, subject));
  return [
    ...(isSilent(figures)
      ? []
      : daily.map(({ id }) => ({
          robotId: id,
          news: 'DAILY' as const,
          source: `daily ${today}`,
          params: { ...figures, day: today },
        }))),
    ...(count === 0
      ? []
      : escalation.map(({ id }) => ({
          robotId: id,
          news: 'ESCALATION' as const,
          source: `${ESCALATIONS}${today}`,
          params: { count, day: today },
        }))),
  ];
}

/**
 * Puts the figures of the day on their way to every robot that is told them, unit by unit. Where nothing waits, nothing
 * is said. Safe to run again and to kill anywhere: a message has its day in its key.
 */
export async function tellRobots(app: App): Promise<void> {
  const { database, clock } = app;
  const robots = await database.read.find(robotTable, { where: { isEnabled: true }, order: { id: 'ASC' } });
  const parameters = await ruleParameters(database, clock.systemNow());
  for (const unitId of new Set(robots.map((robot) => robot.unitId))) {
    const unit = await unitOf(app, unitId);
    if (unit === null) continue;
    const own = robots.filter((robot) => robot.unitId === unitId);
    const news = await newsOf(app, unit, own, parameters);
    await database.transaction((tx) => writeMessages(tx, news, clock.systemNow()), { retry: true });
  }
}

/** Kind of promise by which the outbox tells robots of an urging. */
export const URGED = 'robots';

/** Something urged, for the robots of the units it was urged upon. */
interface Urged {
  readonly subject: string;
  readonly recordId: string;
  readonly unitId: string;
  /** Levels below the one that urged. */
  readonly levels: readonly string[];
}

/**
 * Promises that robots are told of an urging: those of the unit it concerns and of the units above it, up to below the
 * one that urged.
 * @param from not before this instant
 */
export const promiseUrged = (
  tx: EntityManager,
  urged: Omit<Urged, 'levels'> & { readonly byLevel: RobotUnit['level'] },
  now: Date,
  from: Date,
): Promise<void> => {
  const { subject, recordId, unitId, byLevel } = urged;
  return promise(tx, URGED, { subject, recordId, unitId, levels: levelsBelow(byLevel) }, now, from);
};

/** The outbox’ receiver of urgings: one message for each robot, and none twice for the same promise. */
export const receiveUrged: Receiver = async (tx, { id, payload }, { clock }) => {
  const { subject, recordId, unitId, levels } = payload as Urged;
  const [unit] = await select<{ path: string }>(tx, 'SELECT path FROM unit WHERE id = ?', [unitId]);
  const line = (unit?.path ?? '').split('/').filter((part) => part !== '');
  if (line.length === 0 || levels.length === 0) return;
  const robots = await select<{ id: unknown }>(
    tx,
    `SELECT r.id FROM robot r JOIN unit u ON u.id = r.unit_id
     WHERE r.is_enabled <> 0 AND r.tells_urge <> 0 AND r.unit_id IN (${placeholders(line)}) AND u.level IN (${placeholders(levels)})`,
    [...line, ...levels],
  );
  await writeMessages(
    tx,
    robots.map((robot) => ({
      robotId: String(robot.id),
      news: 'URGE',
      source: `outbox ${id}`,
      subject,
      recordId,
    })),
    clock.systemNow(),
  );
};
