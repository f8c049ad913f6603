import type { AuditFindingCode } from '@luze/domain';
import type { Database } from '../database/database.ts';
import { placeholders } from '../database/placeholders.ts';
import type { AuditKey } from './audit-key.ts';
import { GENESIS, SEAL_COLUMNS, type SealableRow, sealableOf, sealOf } from './seal-text.ts';

/** Something that is not as it was written. */
export interface Finding {
  readonly code: AuditFindingCode;
  /** Values of the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where a walk along the chain stands; a null hash: the row there is gone, so what follows cannot be held to it. */
export interface Place {
  readonly number: number;
  readonly hash: string | null;
}

export const BEGINNING: Place = { number: 0, hash: GENESIS };
const BATCH = 1_000;

/**
 * What is wrong with one row on its own: a mac only the key can make, and a seal anybody can recompute, together
 * tell what was done.
 */
function rowFindings(key: AuditKey, row: SealableRow, number: number): Finding[] {
  const isGenuine = key.mac(row.text) === row.mac;
  const isSealed = sealOf(row.previous ?? '', number, row) === row.hash;
  const params = { number, id: row.id };
  if (isGenuine && isSealed) return [];
  if (isGenuine) return [{ code: 'AUDIT_MOVED', params }];
  return [{ code: isSealed ? 'AUDIT_FORGED' : 'AUDIT_EDITED', params }];
}

/** Holds rows, in the order of their numbers, to the place before them. */
function checkRows(
  key: AuditKey,
  rows: readonly SealableRow[],
  from: Place,
): { findings: Finding[]; through: Place } {
  const findings: Finding[] = [];
  let through = from;
  for (const row of rows) {
    const number = row.number ?? 0;
    const next = through.number + 1;
    if (number > next)
      findings.push({ code: 'AUDIT_DELETED', params: { from: next, to: number - 1, count: number - next } });
    else if (through.hash !== null && row.previous !== through.hash)
      findings.push({ code: 'AUDIT_DETACHED', params: { number, id: row.id } });
    findings.push(...rowFindings(key, row, number));
    through = { number, hash: row.hash };
  }
  return { findings, through };
}

type Readable = Pick<Database, 'rows' | 'query'>;

const SEALED = `SELECT ${SEAL_COLUMNS} FROM audit WHERE seal_no > ? AND seal_no <= ? ORDER BY seal_no LIMIT ${BATCH}`;

/** A stretch of the chain that was checked. */
export interface Stretch {
  readonly findings: readonly Finding[];
  readonly through: Place;
  readonly rows: number;
}

/**
 * Walks along the chain in stretches: the next rows are read while these are checked.
 * @param to the last number looked at; rows sealed meanwhile are left for the next time
 */
export async function* walk(
  database: Readable,
  key: AuditKey,
  from: Place,
  to: number,
): AsyncGenerator<Stretch> {
  let place = from;
  let reading = database.rows(SEALED, [place.number, to]);
  for (;;) {
    const raws = await reading;
    const last = raws.at(-1);
    if (last === undefined) return;
    reading = database.rows(SEALED, [Number(last[2]), to]);
    // Awaited above on the next turn; until then a failure is nobody's yet.
    reading.catch(() => undefined);
    const { findings, through } = checkRows(key, raws.map(sealableOf), place);
    place = through;
    yield { findings, through, rows: raws.length };
  }
}

const WAITING = 'SELECT id FROM audit WHERE seal_no IS NULL';

/** Rows that wait for their number: without one they have only their mac. @returns what is wrong, and how many wait */
export async function checkWaiting(
  database: Readable,
  key: AuditKey,
): Promise<{ findings: Finding[]; waiting: number }> {
  const findings: Finding[] = [];
  // Read from the index alone: after a long silence of the sealer there may be many.
  const ids = (await database.rows(WAITING, [])).map(([id]) => String(id));
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    const rows = await database.query(
      `SELECT ${SEAL_COLUMNS} FROM audit WHERE id IN (${placeholders(some)})`,
      some,
    );
    for (const row of rows.map((named) => sealableOf(Object.values(named))))
      if (key.mac(row.text) !== row.mac)
        findings.push({ code: 'AUDIT_UNSEALED_FORGED', params: { id: row.id } });
  }
  return { findings, waiting: ids.length };
}

/** The place of a number, to go on from there. */
export async function placeAt(database: Readable, number: number): Promise<Place> {
  if (number <= 0) return BEGINNING;
  const [row] = await database.rows('SELECT seal_hash FROM audit WHERE seal_no = ?', [number]);
  return { number, hash: row === undefined || row[0] === null ? null : String(row[0]) };
}
