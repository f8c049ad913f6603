import type { EntityManager } from 'typeorm';
import type { Vault } from './vault.service.ts';

/** Rows looked at and rows wrapped anew of one step; `last` is the id to go on after, null where none is left. */
export interface Step {
  readonly last: string | null;
  readonly seen: number;
  readonly wrapped: number;
}

/** A table whose rows bear wrapped keys. */
export interface KeyHolder {
  readonly table: string;
  /** The key wrapped last, and where it belongs; null where no row bears one. */
  newest(tx: EntityManager): Promise<{ readonly key: string; readonly place: string } | null>;
  /** How many rows each ring key wraps, by its name. */
  count(tx: EntityManager): Promise<Map<string, number>>;
  /** Wraps at most `most` rows after an id by the current ring key; a row that others write meanwhile keeps theirs. */
  step(tx: EntityManager, vault: Vault, after: string, most: number): Promise<Step>;
}
