import type { LocalDate } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Context } from '../context.ts';
import { readDay } from '../database/dialect.ts';
import { idOrNull } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { insertRows } from '../database/rows.ts';
import type { StoredObligation } from '../ledger/obligation-place.ts';
import { refusalTable } from './obligation.entity.ts';

/** A request for an exemption that was refused, as it is read. */
export interface Refusal {
  readonly requestReason: string;
  readonly requestedBy: string;
  readonly requestedOn: LocalDate;
  readonly reason: string;
  readonly refusedBy: string;
  readonly refusedOn: LocalDate;
}

/** A refusal as it is said. */
export interface Refusing {
  readonly by: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/** Keeps what was asked for and what was said to it. @param row the obligation while its request still stands on it */
export const keepRefusal = (
  tx: EntityManager,
  row: StoredObligation,
  { by, on, reason }: Refusing,
): Promise<void> =>
  insertRows(tx, refusalTable, [
    {
      obligationId: String(row.id),
      requestReason: String(row['exempt_reason']),
      requestedBy: String(row['exempt_requested_by']),
      requestedFor: idOrNull(row['exempt_requested_for']),
      requestedOn: readDay(row['exempt_requested_on']),
      refusalReason: reason,
      refusedBy: by,
      refusedOn: on,
    },
  ]);

/**
 * Requests of some obligations that were asked for by a day and refused, then or since, by the ids of the obligations;
 * the last one first.
 */
export async function refusalsOf(
  { database }: Pick<Context, 'database'>,
  ids: readonly string[],
  asOf: LocalDate,
): Promise<ReadonlyMap<string, readonly Refusal[]>> {
  if (ids.length === 0) return new Map();
  const rows = await database.query<Record<string, unknown>>(
    `SELECT r.obligation_id, r.request_reason, r.requested_by, r.requested_on, r.refusal_reason, r.refused_by, r.refused_on FROM obligation_refusal r WHERE r.obligation_id IN (${placeholders(ids)}) AND r.requested_on <= ? ORDER BY r.id DESC`,
    [...ids, asOf],
  );
  const refusals = new Map<string, Refusal[]>();
  for (const row of rows) {
    const of = String(row['obligation_id']);
    const refusal = {
      requestReason: String(row['request_reason']),
      requestedBy: String(row['requested_by']),
      requestedOn: readDay(row['requested_on']),
      reason: String(row['refusal_reason']),
      refusedBy: String(row['refused_by']),
      refusedOn: readDay(row['refused_on']),
    };
    refusals.set(of, [...(refusals.get(of) ?? []), refusal]);
  }
  return refusals;
}
