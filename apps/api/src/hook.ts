import type { LocalDate } from '@luze/domain';
import type { EntityManager } from 'typeorm';

/**
 * Gives a person's open rows to a successor, in the transaction that ends the person's work.
 * @param toPersonId null: only count
 * @returns how many rows
 */
export type HandOver = (
  tx: EntityManager,
  fromPersonId: string,
  toPersonId: string | null,
) => Promise<number>;

/**
 * Writes the ancestors of units that moved into what they own: open rows, drafts, counters. Called once per batch,
 * in the transaction that gave the units their new paths; it must be safe to call again.
 * @param today the business day of the move
 */
export type RewriteAncestors = (
  tx: EntityManager,
  unitIds: readonly string[],
  today: LocalDate,
) => Promise<void>;

/** What slices above do when people leave and units move. */
export interface Hooks {
  readonly handOvers: readonly HandOver[];
  readonly ancestorRewriters: readonly RewriteAncestors[];
}
