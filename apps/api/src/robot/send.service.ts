import {
  BUREAU_LANGUAGE,
  isLasting,
  type Language,
  ROBOT_COOLING_MS,
  ROBOT_PAUSE_MS,
  type SentenceParams,
  sentence,
} from '@luze/domain';
import { managesRobots } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { systemSource, writeAudit } from '../audit/audit.service.ts';
import type { App } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, queryIn } from '../database/rows.ts';
import { daysAgo, isLaidAside, LONGEST_RUN_MS, triedAgainMs } from '../jobs/attempts.service.ts';
import { assignmentsAt } from '../ledger/in-office.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { notify } from '../notification/notification.service.ts';
import { countReadable } from '../workbench/escalated-work.service.ts';
import { openSecrets } from './opened-robot.ts';
import { type RobotMessageRow, type RobotRow, robotMessageTable, robotTable } from './robot.entity.ts';
import { type RobotUnit, titleOf, unitOf, unitReader } from './unit-reader.ts';
import type { Delivered } from './vendor.ts';

/** Longer than a vendor is waited for: within it nobody else sends to the same robot. */
const CLAIM_MS = 10_000;
/** Urgings that go together as one figure. */
const MOST_TOGETHER = 200;

type Sender = Pick<App, 'database' | 'clock' | 'log' | 'vault' | 'vendors' | 'auditKey' | 'address'>;

/** How a delivery went, in words. */
export const outcomeText = ({ outcome, errcode }: Delivered, language: Language): string =>
  sentence(`ROBOT_${outcome}`, language, { errcode: errcode ?? 0 });

/**
 * Takes a robot for one message: nobody else sends to it until the claim ends, nor before its pause is over.
 * @returns false where another was first, the pause runs, or the robot was stopped
 */
export async function claimRobot({ database, clock }: Pick<App, 'database' | 'clock'>, id: string) {
  const now = clock.systemNow().getTime();
  const claimed = await database.transaction((tx) =>
    execute(tx, 'UPDATE robot SET next_send_ms = ? WHERE id = ? AND is_enabled <> 0 AND next_send_ms <= ?', [
      now + CLAIM_MS,
      id,
      now,
    ]),
  );
  return claimed === 1;
}

const pauseAfter = (robot: RobotRow, { outcome }: Delivered): number =>
  outcome === 'TOO_FAST' ? ROBOT_COOLING_MS[robot.kind] : ROBOT_PAUSE_MS;

/** Tells who answers for the robot's unit that it was stopped, and notes it in the audit. */
async function stop(tx: EntityManager, app: Sender, robot: RobotRow, unit: RobotUnit, why: Delivered) {
  const { clock } = app;
  // Whoever changed it meanwhile may have mended it.
  const stopped = await execute(
    tx,
    'UPDATE robot SET is_enabled = 0, version = version + 1 WHERE id = ? AND version = ?',
    [robot.id, robot.version],
  );
  if (stopped === 0) return;
  await execute(tx, "UPDATE robot_message SET state = 'DEAD' WHERE robot_id = ? AND state = 'WAITING'", [
    robot.id,
  ]);
  const cityId = unit.level === 'CITY' ? unit.id : unit.cityId;
  const holders = await assignmentsAt(queryIn(tx), { unitId: unit.id, cityId }, clock.today());
  const personIds = holders.filter(managesRobots).map(({ personId }) => personId);
  const reason = { zh: outcomeText(why, 'zh-CN'), en: outcomeText(why, 'en') };
  if (personIds.length > 0)
    await notify(
      tx,
      { personIds, kind: 'NOTICE_ROBOT_STOPPED', params: { name: robot.name, reason } },
      clock.systemNow(),
    );
  await writeAudit(tx, systemSource(app), {
    action: 'stopRobot',
    entity: 'Robot',
    entityId: robot.id,
    entityUnitId: robot.unitId,
    detail: { outcome: why.outcome, errcode: why.errcode ?? 0 },
  });
}

/** Notes how a delivery went, at the robot: when the next may go, and whether any. */
export async function noteDelivery(
  tx: EntityManager,
  app: Sender,
  { robot, unit }: Addressed,
  delivered: Delivered,
): Promise<void> {
  const now = app.clock.systemNow();
  await execute(
    tx,
    'UPDATE robot SET next_send_ms = ?, last_at = ?, last_outcome = ?, last_errcode = ? WHERE id = ?',
    [
      now.getTime() + pauseAfter(robot, delivered),
      sqlInstant(now),
      delivered.outcome,
      delivered.errcode,
      robot.id,
    ],
  );
  if (isLasting(delivered.outcome)) await stop(tx, app, robot, unit, delivered);
}

/** A robot with its unit. */
export interface Addressed {
  readonly robot: RobotRow;
  readonly unit: RobotUnit;
}

/** Says something to a group, as a claimed robot. */
export const say = (app: Sender, { robot, unit }: Addressed, code: string, params: SentenceParams) => {
  const said = sentence(code, BUREAU_LANGUAGE, { ...params, unit: titleOf(unit) });
  const link = app.address === null ? [] : [sentence('MAIL_OPEN', BUREAU_LANGUAGE, { address: app.address })];
  return app.vendors.send(
    openSecrets(app, robot),
    [said, ...link].join('\n'),
    app.clock.systemNow().getTime(),
  );
};

/** Robots for which something waits, the longest waiting first. */
async function robotsWaiting({ database, clock }: Sender): Promise<string[]> {
  const now = clock.systemNow().getTime();
  const rows = await database.query<{ id: unknown }>(
    `SELECT r.id FROM robot r JOIN robot_message m ON m.robot_id = r.id
     WHERE m.state = 'WAITING' AND m.not_before_ms <= ? AND r.is_enabled <> 0 AND r.next_send_ms <= ? GROUP BY r.id ORDER BY MIN(m.id)`,
    [now, now],
  );
  return rows.map(({ id }) => String(id));
}

/** What goes as one message: the oldest that waits, and with an urging every other. */
async function nextOf({ database, clock }: Sender, robotId: string): Promise<RobotMessageRow[]> {
  const waiting = await database.read
    .createQueryBuilder(robotMessageTable, 'm')
    .where("m.robotId = :robotId AND m.state = 'WAITING' AND m.notBeforeMs <= :now", {
      robotId,
      now: clock.systemNow().getTime(),
    })
    .orderBy('m.id')
    .take(MOST_TOGETHER)
    .getMany();
  const [first] = waiting;
  if (first === undefined) return [];
  return first.news === 'URGE' ? waiting.filter(({ news }) => news === 'URGE') : [first];
}

/** The figures of a message; of urgings counted now, as every secretary of the unit reads them. Null: nothing to say. */
async function figuresIn(
  app: Sender,
  { unit }: Addressed,
  messages: readonly RobotMessageRow[],
): Promise<SentenceParams | null> {
  const [first] = messages;
  if (first?.news !== 'URGE') return first?.params ?? null;
  const { database, clock } = app;
  const reader = unitReader(app, unit, await ruleParameters(database, clock.systemNow()));
  const subjects = new Set(messages.map(({ subject }) => String(subject)));
  let count = 0;
  for (const subject of subjects) {
    const ids = messages.filter((one) => one.subject === subject).map(({ recordId }) => recordId);
    count += await countReadable(reader, subject, { text: `id IN (${placeholders(ids)})`, params: ids });
  }
  return count === 0 ? null : { count, day: clock.today() };
}

async function noteMessages(
  tx: EntityManager,
  messages: readonly RobotMessageRow[],
  isTaken: boolean,
  now: Date,
): Promise<void> {
  const ids = messages.map(({ id }) => id);
  if (isTaken) {
    await execute(
      tx,
      `UPDATE robot_message SET state = 'SENT', sent_at = ? WHERE id IN (${placeholders(ids)})`,
      [sqlInstant(now), ...ids],
    );
    return;
  }
  for (const { id, ...message } of messages) {
    const attempts = message.attempts + 1;
    await execute(tx, 'UPDATE robot_message SET attempts = ?, not_before_ms = ?, state = ? WHERE id = ?', [
      attempts,
      triedAgainMs(attempts, now),
      isLaidAside(attempts) ? 'DEAD' : 'WAITING',
      id,
    ]);
  }
}

/** Forgets messages there is nothing to say of: what never went leaves no trace of having gone. */
const dropMessages = (tx: EntityManager, messages: readonly RobotMessageRow[]): Promise<number> =>
  execute(
    tx,
    `DELETE FROM robot_message WHERE id IN (${placeholders(messages)})`,
    messages.map(({ id }) => id),
  );

/** Sends the next message of a claimed robot. @returns true where the vendor took one */
async function sendNext(app: Sender, to: Addressed): Promise<boolean> {
  const { database, clock, log } = app;
  const { robot } = to;
  const messages = await nextOf(app, robot.id);
  const [first] = messages;
  if (first === undefined) return false;
  const figures = await figuresIn(app, to, messages);
  if (figures === null) {
    await database.transaction((tx) => dropMessages(tx, messages));
    return false;
  }
  const delivered = await say(app, to, `ROBOT_${first.news}`, figures);
  const isTaken = delivered.outcome === 'TAKEN';
  // Neither the address nor the text: the log is read by others than the group.
  if (!isTaken) log.warn({ robot: robot.id, ...delivered }, 'a message to a group did not go');
  await database.transaction(async (tx) => {
    await noteMessages(tx, messages, isTaken, clock.systemNow());
    await noteDelivery(tx, app, to, delivered);
  });
  return isTaken;
}

/**
 * Sends to every robot its next message, at most one a pause. Between the vendor's word that it took a message and the
 * note that it went the sender may die: the message then goes again once the claim has ended. No transaction is open
 * while a vendor is spoken to.
 * @returns how many messages went
 */
export async function sendToRobots(app: Sender): Promise<number> {
  const { database, clock } = app;
  const until = clock.systemNow().getTime() + LONGEST_RUN_MS;
  let sent = 0;
  for (const id of await robotsWaiting(app)) {
    if (clock.systemNow().getTime() > until) break;
    if (!(await claimRobot(app, id))) continue;
    const robot = await database.read.findOneBy(robotTable, { id });
    const unit = robot === null ? null : await unitOf(app, robot.unitId);
    if (robot === null || unit === null) continue;
    try {
      if (await sendNext(app, { robot, unit })) sent += 1;
    } catch (error) {
      // One whose key is gone, or whose figures fail, keeps nobody else waiting.
      app.log.error({ err: error, robot: id }, 'a group could not be spoken to');
    }
  }
  return sent;
}

/** Forgets the messages of more than thirty days ago that went or were laid aside. @returns how many */
export const forgetOldRobotMessages = (tx: EntityManager, now: Date): Promise<number> =>
  execute(tx, "DELETE FROM robot_message WHERE state IN ('SENT', 'DEAD') AND created_at < ?", [
    sqlInstant(daysAgo(now, 30)),
  ]);
