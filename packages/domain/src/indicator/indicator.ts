import type { Label } from '../messages/language.ts';
import type { ObligationKind } from '../obligation/kind.ts';

/** Rows of one ledger whose day lies in the year asked for, up to the day asked for; voided ones never count. */
export interface RowsOfYear {
  readonly ledger: string;
  /** Field with the day a row belongs to the year by. */
  readonly day: string;
  /** Values fields must have. */
  readonly where?: Readonly<Record<string, string>>;
}

/** Rows that got where they had to be. */
export interface RowsDone {
  readonly states: readonly string[];
  /** Field with the day it was done: not after the day asked for, whenever it was written down. */
  readonly on: string;
  /** Done in time only: not after the day it was due. */
  readonly inTime?: true;
  /** Yes-or-no fields that must all say yes. */
  readonly yes?: readonly string[];
}

/** Done of all that were due. */
export interface ShareDone {
  readonly kind: 'SHARE';
  readonly due: RowsOfYear;
  readonly done: RowsDone;
}

/** Done against a number that is owed whatever the ledger holds; more than owed is worth no more. */
export interface NumberOwed {
  readonly kind: 'OWED';
  readonly due: RowsOfYear;
  readonly done: RowsDone;
  readonly owed: number;
}

/** Figures rows carry, one added up against the other: heads reached of heads to be reached. */
export interface ShareOfSums {
  readonly kind: 'SUMS';
  readonly rows: RowsOfYear;
  /** Whole-number fields; where one is empty it adds nothing. */
  readonly reached: string;
  readonly wanted: string;
}

/** What comes again and again: each time the moves set a new due day, the one before was kept or missed. */
export interface ShareRecurring {
  readonly kind: 'RECURRING';
  readonly ledger: string;
  readonly due: string;
  readonly done: string;
  readonly moves: readonly string[];
  /** States in which nothing was ever due. */
  readonly notIn: readonly string[];
  /** Field with the day nothing more falls due from. */
  readonly endedOn: string;
}

/**
 * Holders of key posts talked to, of all: leading people (关键少数) by their name, other posts with a high risk by the
 * name of the post.
 */
export interface KeyPostsTalkedTo {
  readonly kind: 'KEY_POSTS';
  readonly talks: string;
  readonly posts: string;
  /** What people write between the names of those talked with, and between their posts. */
  readonly marks: { readonly names: readonly string[]; readonly posts: readonly string[] };
}

/** Obligations of some kinds met in time, of those due; read from what units owe, not from the records that met it. */
export interface ObligationsMet {
  readonly kind: 'OBLIGATIONS';
  /** The ledger whose records meet them. */
  readonly ledger: string;
  /** Who may not count one of them reads no figure. */
  readonly kinds: readonly ObligationKind[];
}

export type Reckoning =
  | ShareDone
  | NumberOwed
  | ShareOfSums
  | ShareRecurring
  | KeyPostsTalkedTo
  | ObligationsMet;

/** A figure of a unit and a year, `numerator / denominator`, reckoned from rows as they stood. */
export interface Indicator {
  readonly code: string;
  readonly title: Label;
  /** How it is counted (口径), printed beneath every such figure, with the source of the rule. */
  readonly definition: Label;
  readonly reckoning: Reckoning;
}

/** Ledgers an indicator counts rows of: who may not count one of them reads no figure. */
export function ledgersOf({ reckoning }: Indicator): readonly string[] {
  switch (reckoning.kind) {
    case 'RECURRING':
    case 'OBLIGATIONS':
      return [reckoning.ledger];
    case 'SUMS':
      return [reckoning.rows.ledger];
    case 'KEY_POSTS':
      return [reckoning.talks, reckoning.posts];
    default:
      return [reckoning.due.ledger];
  }
}

/** @returns 1 where nothing was due; never more than 1 */
export const indicatorValue = (numerator: number, denominator: number): number =>
  denominator === 0 ? 1 : Math.min(1, numerator / denominator);
