import type { Database } from '../database/database.ts';
import { placeholders } from '../database/placeholders.ts';
import { type Checkpoint, signatureFault } from './checkpoint.ts';
import type { SealKey } from './seal-key.ts';
import { chainEnd } from './sealer.ts';
import type { Finding } from './verify.ts';

const BATCH = 500;

/** What a checkpoint is found to say of the database. */
export interface Verdict {
  readonly checkpoint: Checkpoint;
  readonly finding: Finding | null;
}

async function hashesOf(
  database: Pick<Database, 'query'>,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const rows = await database.query<{ seal_no: unknown; seal_hash: unknown }>(
    `SELECT seal_no, seal_hash FROM audit WHERE seal_no IN (${placeholders(numbers)})`,
    numbers,
  );
  return new Map(rows.map((row) => [Number(row.seal_no), String(row.seal_hash)]));
}

/**
 * Holds the chain to what was witnessed outside the database. A signature that is not ours witnesses nothing, so the
 * chain is not held to that one.
 */
export async function checkCheckpoints(
  database: Pick<Database, 'query' | 'rows'>,
  sealKey: SealKey,
  checkpoints: readonly Checkpoint[],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let at = 0; at < checkpoints.length; at += BATCH) {
    const some = checkpoints.slice(at, at + BATCH);
    const hashes = await hashesOf(
      database,
      some.map(({ number }) => number),
    );
    const end = await chainEnd(database);
    for (const checkpoint of some) {
      const { number, time, key, hash } = checkpoint;
      const fault = signatureFault(sealKey, checkpoint);
      const params = { number, time, end: end.number };
      const finding = ((): Finding | null => {
        if (fault === 'OTHER_KEY') return { code: 'AUDIT_CHECKPOINT_OTHER_KEY', params: { ...params, key } };
        if (fault === 'FORGED') return { code: 'AUDIT_CHECKPOINT_FORGED', params };
        if (number > end.number)
          return { code: 'AUDIT_TRUNCATED', params: { ...params, count: number - end.number } };
        return hashes.get(number) === hash ? null : { code: 'AUDIT_REWRITTEN', params };
      })();
      verdicts.push({ checkpoint, finding });
    }
  }
  return verdicts;
}

/** What the checkpoints of the store say, in order. */
export interface CheckpointReport {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly unreadable: number;
}

/** The same for any number of them. */
export async function checkStored(
  database: Pick<Database, 'query' | 'rows'>,
  sealKey: SealKey,
  checkpoints: AsyncIterable<Checkpoint | null>,
): Promise<CheckpointReport> {
  const findings: Finding[] = [];
  let checked = 0;
  let unreadable = 0;
  let waiting: Checkpoint[] = [];
  const check = async (): Promise<void> => {
    for (const { finding } of await checkCheckpoints(database, sealKey, waiting))
      if (finding !== null) findings.push(finding);
    checked += waiting.length;
    waiting = [];
  };
  for await (const checkpoint of checkpoints) {
    if (checkpoint === null) unreadable += 1;
    else waiting.push(checkpoint);
    if (waiting.length === BATCH) await check();
  }
  await check();
  const { number } = await chainEnd(database);
  if (number > 0 && checked === 0) findings.push({ code: 'AUDIT_NO_CHECKPOINT', params: { number } });
  return { findings, checked, unreadable };
}
