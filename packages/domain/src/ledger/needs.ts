import { meets } from './condition.ts';
import type { Move } from './ledger.ts';
import type { LedgerRow } from './row.ts';

/** Nothing said: what is required must not be this. */
export const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Fields a move needs filled on this row, those of its conditions that the row meets included. */
export const neededFields = (move: Move, row: LedgerRow): string[] =>
  (move.needs ?? []).flatMap((need) =>
    typeof need === 'string' ? [need] : meets(row, need.when) ? [...need.fields] : [],
  );
