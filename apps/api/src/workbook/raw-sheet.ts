/** A cell as the file holds it, before anybody knows what it should mean. */
export interface RawCell {
  readonly kind: 'text' | 'number' | 'date' | 'flag' | 'error' | 'formula';
  readonly text: string;
  readonly number: number | null;
  /** `YYYY-MM-DD` where the cell's format says date. */
  readonly day: string | null;
  /** The value a formula had when the file was saved. `kind: 'formula'` is one without. */
  readonly fromFormula: boolean;
  /** Row of the cell this one is merged with, when it is not the first of its merge. */
  readonly mergedFrom: number | null;
}

/** A row under the number Excel shows; cells by column, A = 0. */
export interface RawRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, RawCell>;
}

export interface RawSheet {
  readonly name: string;
  readonly date1904: boolean;
  readonly rows: readonly RawRow[];
}

/** Days of Excel's two calendars as `YYYY-MM-DD`; null outside 1900–2199. */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  // Excel's 1900 calendar has a 29 February that never was: days before it are one off.
  const days = date1904 ? whole : whole < 60 ? whole + 1 : whole;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(epoch + days * 86_400_000);
  const year = at.getUTCFullYear();
  return Number.isNaN(at.getTime()) || year < 1900 || year > 2199 ? null : at.toISOString().slice(0, 10);
}
