import type { Label } from '../messages/language.ts';

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

export type Reckoning = ShareDone | NumberOwed | ShareRecurring;

/** A figure of a unit and a year, `numerator / denominator`, reckoned from rows as they stood. */
export interface Indicator {
  readonly code: string;
  readonly title: Label;
  /** How it is counted (口径), printed beneath every such figure, with the source of the rule. */
  readonly definition: Label;
  readonly reckoning: Reckoning;
}

/** Ledgers an indicator counts rows of: who reads none of these reads no figure. */
export const ledgersOf = ({ reckoning }: Indicator): readonly string[] => [
  reckoning.kind === 'RECURRING' ? reckoning.ledger : reckoning.due.ledger,
];

/** @returns 1 where nothing was due; never more than 1 */
export const indicatorValue = (numerator: number, denominator: number): number =>
  denominator === 0 ? 1 : Math.min(1, numerator / denominator);
