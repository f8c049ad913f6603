import {
  AppError,
  ROBOT_KIND_LABELS,
  ROBOT_NEWS,
  type RobotNews,
  refuseInvalid,
  robotFaults,
  type Violation,
} from '@luze/domain';
import { managesRobots } from '@luze/permissions';
import { type EntityManager, In } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { isId } from '../database/id.ts';
import { execute, insertRow, queryIn, updateVersioned } from '../database/rows.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { requireStepUp } from '../identity/require-step-up.service.ts';
import { findSecrets, type Secrets, sealSecrets } from './opened-robot.ts';
import { type RobotRow, robotTable } from './robot.entity.ts';
import type { RobotInput, RobotTestType, RobotType } from './robot.type.ts';
import { type Addressed, claimRobot, noteDelivery, outcomeText, say } from './send.service.ts';
import { unitOf } from './unit-reader.ts';
import { keyIn, startOf } from './vendor.ts';

const MOST_OF_UNIT = 20;
const SECRET = /^SEC[0-9A-Za-z]{16,125}$/;

/**
 * The units whose robots are the viewer's to manage: his own office at a county or a city, with every duty a group is
 * told of, never carried for another.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN where there is none
 */
function requireUnits(context: Context): string[] {
  const offices = requireViewer(context).assignments.filter(managesRobots);
  const units = [...new Set(offices.map(({ unitId }) => unitId))];
  if (units.length === 0) throw new AppError('FORBIDDEN');
  return units;
}

const newsOf = (row: RobotRow): RobotNews[] => {
  const tells = { DAILY: row.tellsDaily, ESCALATION: row.tellsEscalation, URGE: row.tellsUrge };
  return ROBOT_NEWS.filter((news) => tells[news]);
};

async function present(context: Context, row: RobotRow): Promise<RobotType> {
  const { id, name, kind, keyTail, isEnabled, lastAt, lastOutcome, lastErrcode, version } = row;
  return {
    id,
    unit: await namedUnit(context, row.unitId),
    name,
    kind,
    keyTail,
    hasSecret: row.secretSealed !== null,
    isEnabled: Boolean(isEnabled),
    news: newsOf(row),
    lastAt,
    isLastTaken: lastOutcome === null ? null : lastOutcome === 'TAKEN',
    lastOutcome:
      lastOutcome === null
        ? null
        : outcomeText({ outcome: lastOutcome, errcode: lastErrcode }, context.language),
    version,
  };
}

/** Robots of the units the viewer answers for. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export async function ownRobots(context: Context): Promise<RobotType[]> {
  const units = requireUnits(context);
  const rows = await context.database.read.find(robotTable, {
    where: { unitId: In(units) },
    order: { unitId: 'ASC', id: 'ASC' },
  });
  return Promise.all(rows.map((row) => present(context, row)));
}

/** @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another unit's as for none */
async function requireOwn(context: Context, id: string): Promise<RobotRow> {
  const units = requireUnits(context);
  const row = isId(id) ? await context.database.read.findOneBy(robotTable, { id }) : null;
  if (row === null || !units.includes(row.unitId)) throw new AppError('NOT_FOUND');
  return row;
}

/** What of a given robot can be stored in clear. */
const plainOf = ({ kind, isEnabled, news }: RobotInput, name: string) => ({
  name,
  kind,
  isEnabled,
  tellsDaily: news.includes('DAILY'),
  tellsEscalation: news.includes('ESCALATION'),
  tellsUrge: news.includes('URGE'),
});

const given = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : text.trim();

/**
 * What opens the group from now on: what is given, else what was.
 * @param before null for a new robot, and for one whose secrets no longer open
 * @param others what else is wrong with the input, told together
 * @throws AppError INVALID
 */
function secretsOf(
  { kind, address, secret }: RobotInput,
  before: Secrets | null,
  others: readonly Violation[],
): Secrets {
  const pasted = given(address) || null;
  const key = (pasted === null ? before?.key : keyIn(kind, pasted)) ?? '';
  const vendor = ROBOT_KIND_LABELS[kind];
  const named = given(secret);
  // Another robot has another secret: that of before does not go with a new address.
  const kept = pasted === null || before?.key === key ? (before?.secret ?? null) : null;
  const signing = named === null ? kept : named || null;
  refuseInvalid([
    ...others,
    ...(key === ''
      ? [{ field: 'address', code: 'ROBOT_ADDRESS_FOREIGN', params: { vendor, start: startOf(kind) } }]
      : []),
    ...(signing !== null && kind !== 'DINGTALK' ? [{ field: 'secret', code: 'ROBOT_SECRET_DINGTALK' }] : []),
    ...(named && !SECRET.test(named) ? [{ field: 'secret', code: 'ROBOT_SECRET_MALFORMED' }] : []),
  ]);
  return { key, secret: signing };
}

const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The fields a change touched, for the audit: names alone. */
const fieldsOf = (input: RobotInput): string[] => [
  ...['name', 'isEnabled', 'news'],
  ...(given(input.address) ? ['address'] : []),
  ...(given(input.secret) === null ? [] : ['secret']),
];

const audited = (
  tx: EntityManager,
  context: Context,
  action: string,
  { id, unitId }: Pick<RobotRow, 'id' | 'unitId'>,
  more: { fieldSet?: readonly string[]; detail?: Readonly<Record<string, string | number>> } = {},
): Promise<void> =>
  writeAudit(tx, context, { action, entity: 'Robot', entityId: id, entityUnitId: unitId, ...more });

/** @throws AppError INVALID where the unit has as many robots as one may */
async function refuseTooMany(tx: EntityManager, unitId: string): Promise<void> {
  const [row] = await queryIn(tx)<{ n: unknown }>('SELECT COUNT(*) AS n FROM robot WHERE unit_id = ?', [
    unitId,
  ]);
  if (Number(row?.n ?? 0) >= MOST_OF_UNIT)
    refuseInvalid([{ field: '', code: 'ROBOT_TOO_MANY', params: { max: MOST_OF_UNIT } }]);
}

/**
 * Adds a robot to a unit. What it tells leaves the house: the viewer proves who he is.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for a unit that is not his to answer for, INVALID (name, news,
 * address, secret), STEP_UP_REQUIRED
 */
export async function createRobot(context: Context, unitId: string, input: RobotInput): Promise<RobotType> {
  if (!requireUnits(context).includes(unitId)) throw new AppError('NOT_FOUND');
  const name = tidyName(input.name);
  const secrets = secretsOf(input, null, robotFaults({ ...input, name }));
  requireStepUp(context);
  const id = await context.database.transaction(async (tx) => {
    await refuseTooMany(tx, unitId);
    const made = await insertRow(tx, robotTable, {
      ...plainOf(input, name),
      unitId,
      recordKey: null,
      keySealed: null,
      keyTail: '',
      secretSealed: null,
      nextSendMs: 0,
      lastAt: null,
      lastOutcome: null,
      lastErrcode: null,
      version: 1,
      createdAt: context.clock.systemNow(),
    });
    await sealSecrets(tx, context, made, secrets);
    await audited(
      tx,
      context,
      'createRobot',
      { id: made, unitId },
      {
        fieldSet: fieldsOf(input),
        detail: { kind: input.kind },
      },
    );
    return made;
  });
  return present(context, await requireOwn(context, id));
}

/**
 * Changes a robot; what is left out of address and secret stays.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID (name, kind, news, address, secret), STEP_UP_REQUIRED,
 * CONFLICT
 */
export async function updateRobot(
  context: Context,
  key: { readonly id: string; readonly version: number },
  input: RobotInput,
): Promise<RobotType> {
  const row = await requireOwn(context, key.id);
  const name = tidyName(input.name);
  const faults = robotFaults({ ...input, name });
  if (input.kind !== row.kind) refuseInvalid([...faults, { field: 'kind', code: 'ROBOT_KIND_FIXED' }]);
  const secrets = secretsOf(input, findSecrets(context, row), faults);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    if (!(await updateVersioned(tx, robotTable, key, plainOf(input, name)))) throw new AppError('CONFLICT');
    await sealSecrets(tx, context, row.id, secrets);
    if (!input.isEnabled) await dropWaiting(tx, row.id);
    await audited(tx, context, 'updateRobot', row, {
      fieldSet: fieldsOf(input),
      detail: { enabled: Number(input.isEnabled) },
    });
  });
  return present(context, await requireOwn(context, row.id));
}

const dropWaiting = (tx: EntityManager, id: string): Promise<number> =>
  execute(tx, "DELETE FROM robot_message WHERE robot_id = ? AND state = 'WAITING'", [id]);

/** Removes a robot with what waited for it. @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND */
export async function removeRobot(context: Context, id: string): Promise<boolean> {
  const row = await requireOwn(context, id);
  return context.database.transaction(async (tx) => {
    await execute(tx, 'DELETE FROM robot_message WHERE robot_id = ?', [row.id]);
    if ((await execute(tx, 'DELETE FROM robot WHERE id = ?', [row.id])) !== 1)
      throw new AppError('NOT_FOUND');
    await audited(tx, context, 'removeRobot', row, { detail: { kind: row.kind } });
    return true;
  });
}

/**
 * Sends a test message at once, within the robot's own pace; it says nothing but that the robot works.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID where the robot has just sent something or is stopped
 */
export async function testRobot(context: Context, id: string): Promise<RobotTestType> {
  const robot = await requireOwn(context, id);
  const unit = await unitOf(context, robot.unitId);
  if (unit === null) throw new AppError('NOT_FOUND');
  if (!robot.isEnabled) refuseInvalid([{ field: '', code: 'ROBOT_STOPPED' }]);
  if (!(await claimRobot(context, id))) refuseInvalid([{ field: '', code: 'ROBOT_TOO_OFTEN' }]);
  const to: Addressed = { robot, unit };
  const delivered = await say(context, to, 'ROBOT_TEST', {});
  await context.database.transaction(async (tx) => {
    await noteDelivery(tx, context, to, delivered);
    await audited(tx, context, 'testRobot', robot, { detail: { outcome: delivered.outcome } });
  });
  return { isTaken: delivered.outcome === 'TAKEN', answer: outcomeText(delivered, context.language) };
}
