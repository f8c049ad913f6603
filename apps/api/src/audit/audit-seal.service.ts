import { setImmediate as turn } from 'node:timers/promises';
import { AppError, refuseInvalid, sentence } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';
import { readInstant } from '../database/dialect.ts';
import { asId } from '../database/id.ts';
import { isWholeAuditor, reachOf } from './audit-reach.ts';
import type {
  AuditCheckpointType,
  AuditCheckpointVerdictType,
  AuditFindingType,
  AuditProofType,
  AuditSealType,
  AuditVerificationType,
} from './audit-seal.type.ts';
import { type Checkpoint, parseCheckpoints } from './checkpoint.ts';
import { sealStanding } from './seal.service.ts';
import { chainEnd } from './sealer.ts';
import { checkWaiting, type Finding, placeAt, walk } from './verify.ts';
import { checkCheckpoints, checkStored } from './verify-checkpoints.ts';

/** Entries of one request: some tenths of a second. */
const STRETCH = 5_000;
const MOST_FINDINGS = 100;
/** Checkpoints of one request: each costs a signature. */
const MOST_CHECKPOINTS = 1_000;
const DAY_MS = 86_400_000;

const presentCheckpoint = (checkpoint: Checkpoint): AuditCheckpointType => ({
  ...checkpoint,
  time: new Date(checkpoint.time),
  text: JSON.stringify(checkpoint, null, 2),
});

const presentFinding =
  ({ language }: Context) =>
  ({ code, params }: Finding): AuditFindingType => ({
    code,
    message: sentence(code, language, params),
    entryId: params['id'] === undefined ? null : String(params['id']),
  });

/** How the record is sealed, for everybody who reads it. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export async function readSeal(context: Context): Promise<AuditSealType> {
  const viewer = requireViewer(context);
  await reachOf(context, viewer);
  const { number, waitingSince } = await sealStanding(context);
  const newest = await context.checkpoints.newest();
  const { publicKey, fingerprint } = context.sealKey;
  return {
    number,
    waitingSince,
    checkpoint: newest === null ? null : presentCheckpoint(newest),
    publicKey,
    fingerprint,
    mayVerify: isWholeAuditor(viewer),
  };
}

/** The first checkpoint above a number, near enough to walk there in one request. @param since when the entry was written, by a clock that may be off */
async function checkpointAbove(context: Context, number: number, since: Date): Promise<Checkpoint | null> {
  const from = new Date(since.getTime() - DAY_MS);
  for await (const checkpoint of context.checkpoints.all(from))
    if (checkpoint !== null && checkpoint.number >= number)
      return checkpoint.number - number < STRETCH ? checkpoint : null;
  return null;
}

/**
 * That an entry is in the chain, and that the chain from it up to the checkpoint above it holds.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for an entry out of reach or not there
 */
export async function proveEntry(context: Context, id: string): Promise<AuditProofType> {
  const reach = await reachOf(context, requireViewer(context));
  const [row] = await context.database.query<Record<string, unknown>>(
    `SELECT seal_no, seal_previous, seal_hash, at FROM audit WHERE id = ? AND ${reach.text}`,
    [asId(id), ...reach.params],
  );
  if (row === undefined) throw new AppError('NOT_FOUND');
  if (row['seal_no'] === null)
    return { number: null, previous: null, hash: null, checkpoint: null, findings: [] };
  const number = Number(row['seal_no']);
  const checkpoint = await checkpointAbove(context, number, readInstant(row['at']));
  const findings: Finding[] = [];
  for await (const stretch of walk(
    context.database,
    context.auditKey,
    await placeAt(context.database, number - 1),
    checkpoint?.number ?? number,
  ))
    findings.push(...stretch.findings);
  if (checkpoint !== null)
    for (const { finding } of await checkCheckpoints(context.database, context.sealKey, [checkpoint]))
      if (finding !== null) findings.push(finding);
  return {
    number,
    previous: String(row['seal_previous']),
    hash: String(row['seal_hash']),
    checkpoint: checkpoint === null ? null : presentCheckpoint(checkpoint),
    findings: findings.slice(0, MOST_FINDINGS).map(presentFinding(context)),
  };
}

/** The checkpoints written last. */
async function* lastCheckpoints(context: Context): AsyncGenerator<Checkpoint | null> {
  const last: (Checkpoint | null)[] = [];
  for await (const checkpoint of context.checkpoints.all()) {
    last.push(checkpoint);
    if (last.length > MOST_CHECKPOINTS) last.shift();
  }
  yield* last;
}

/**
 * Verifies one stretch of the chain, up to 5,000 entries; the last stretch also what waits and the newest checkpoints.
 * @param after number the stretch before ended with; 0 for the first
 * @throws AppError UNAUTHENTICATED, FORBIDDEN for all but the audit officer and auditors of the whole city
 */
export async function verifyStretch(context: Context, after: number): Promise<AuditVerificationType> {
  if (!isWholeAuditor(requireViewer(context))) throw new AppError('FORBIDDEN');
  const { database, auditKey, sealKey } = context;
  const from = Math.max(0, after);
  const end = (await chainEnd(database)).number;
  const through = Math.min(end, from + STRETCH);
  const findings: Finding[] = [];
  let rows = 0;
  for await (const stretch of walk(database, auditKey, await placeAt(database, from), through)) {
    findings.push(...stretch.findings);
    rows += stretch.rows;
    await turn();
  }
  const hasMore = through < end;
  let checkpoints = 0;
  if (!hasMore) {
    findings.push(...(await checkWaiting(database, auditKey)).findings);
    const witnessed = await checkStored(database, sealKey, lastCheckpoints(context));
    findings.push(...witnessed.findings);
    checkpoints = witnessed.checked;
  }
  return {
    through,
    end,
    rows,
    checkpoints,
    found: findings.length,
    findings: findings.slice(0, MOST_FINDINGS).map(presentFinding(context)),
    hasMore,
  };
}

/**
 * Holds the record to checkpoints somebody kept, for everybody who reads it.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID where the text holds none, or too many
 */
export async function checkKept(context: Context, text: string): Promise<AuditCheckpointVerdictType[]> {
  await reachOf(context, requireViewer(context));
  const { checkpoints } = parseCheckpoints(text);
  if (checkpoints.length === 0) refuseInvalid([{ field: 'text', code: 'NO_CHECKPOINT_IN_TEXT' }]);
  if (checkpoints.length > MOST_CHECKPOINTS)
    refuseInvalid([{ field: 'text', code: 'TOO_MANY_CHECKPOINTS', params: { max: MOST_CHECKPOINTS } }]);
  const verdicts = await checkCheckpoints(context.database, context.sealKey, checkpoints);
  return verdicts.map(({ checkpoint, finding }) => ({
    checkpoint: presentCheckpoint(checkpoint),
    finding: finding === null ? null : presentFinding(context)(finding),
  }));
}
