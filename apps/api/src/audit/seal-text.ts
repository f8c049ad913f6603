import { hash } from 'node:crypto';
import { readInstant } from '../database/dialect.ts';
import type { RawRow } from '../database/reads.ts';

/** What the first seal names as the one before it. */
export const GENESIS = '0'.repeat(64);

/** Columns of a row as the checks read it, in this order: arrays and positions, because millions of rows pass by. */
export const SEAL_COLUMNS =
  'id, mac, seal_no, seal_previous, seal_hash, action, actor_id, address, at, detail, entity, entity_id, entity_unit_id, field_set, outcome, principal_id, reason, request_id, session_id, unit_id, value_hashes';

/** A row of the audit ready to be checked or sealed. */
export interface SealableRow {
  readonly id: string;
  readonly mac: string;
  readonly number: number | null;
  readonly previous: string | null;
  readonly hash: string | null;
  readonly at: Date;
  /** What the mac was made over: equal, letter for letter, to canonical() when the row was written. */
  readonly text: string;
}

const textOf = (value: unknown): string => (value === null ? 'null' : JSON.stringify(String(value)));
/** Stored as JSON, and so already what JSON.stringify would say of it. */
const jsonOf = (value: unknown): string => (value === null ? 'null' : String(value));

/**
 * A raw row as SEAL_COLUMNS reads it. The properties stand in the order of their names, as canonical() puts them.
 */
export function sealableOf(raw: RawRow): SealableRow {
  const at = readInstant(raw[8]);
  // No instant at all is something only a hand in the database can leave: it fails the check, not the checker.
  const instant = Number.isNaN(at.getTime()) ? String(raw[8]) : at.toISOString();
  const text =
    `[["action",${textOf(raw[5])}],["actorId",${textOf(raw[6])}],["address",${textOf(raw[7])}],` +
    `["at",${JSON.stringify(instant)}],["detail",${jsonOf(raw[9])}],["entity",${textOf(raw[10])}],` +
    `["entityId",${textOf(raw[11])}],["entityUnitId",${textOf(raw[12])}],["fieldSet",${jsonOf(raw[13])}],` +
    `["outcome",${textOf(raw[14])}],["principalId",${textOf(raw[15])}],["reason",${textOf(raw[16])}],` +
    `["requestId",${textOf(raw[17])}],["sessionId",${textOf(raw[18])}],["unitId",${textOf(raw[19])}],` +
    `["values",${jsonOf(raw[20])}]]`;
  return {
    id: String(raw[0]),
    mac: String(raw[1]),
    number: raw[2] === null ? null : Number(raw[2]),
    previous: raw[3] === null ? null : String(raw[3]),
    hash: raw[4] === null ? null : String(raw[4]),
    at,
    text,
  };
}

/** SHA-256 over the seal before it, the number, and the whole row with its id and mac. */
export const sealOf = (
  previous: string,
  number: number,
  row: Pick<SealableRow, 'id' | 'text' | 'mac'>,
): string => hash('sha256', `${previous}\n${number}\n${row.id}\n${row.text}\n${row.mac}`);
