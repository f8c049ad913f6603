import type { LocalDate } from '../calendar/local-date.ts';
import type { Label } from '../messages/language.ts';

/**
 * A column of a computed workbook; numbers that say so are added up in the last row. A share is from 0 to 1, null
 * where nothing was due; a light is RED, YELLOW or GREEN.
 */
export interface ReportColumn {
  readonly heading: string;
  /** What stands above it and the columns beside it that say the same. */
  readonly group?: string;
  readonly kind: 'text' | 'longText' | 'day' | 'number' | 'share' | 'light';
  readonly totalled?: boolean;
}

/** A line of a computed workbook, a value for each column in their order; days as `YYYY-MM-DD`. */
export type ReportLine = readonly (string | number | null)[];

/**
 * A workbook nobody types in (只出不进的统计表): computed from ledgers on its way out, for a period and a unit, of the
 * rows its reader reaches.
 */
export interface Report {
  /** L-code of the ledger list: L27. */
  readonly code: string;
  readonly title: Label;
  /** How it counts (口径), printed below the figures. */
  readonly note: Label;
  /** The ledger whose list leads to it. */
  readonly ledger: string;
  /** What its reader must be able to do, all of it: `count` is had by whoever reads or counts, `export` by E. */
  readonly opens: readonly { readonly ledger: string; readonly verb: 'read' | 'count' | 'export' }[];
  readonly columns: readonly ReportColumn[];
  /** The last line its source gives is the total: shares do not add up. */
  readonly hasOwnTotal?: boolean;
}

/** What a report is computed over; days inclusive, no unit means everything its reader reaches. */
export interface ReportScope {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly unitId: string | null;
}

/** True where a reader has what a report needs. @param can whether he may do the verb on some row of the ledger */
export const opensReport = (report: Report, can: (verb: string, ledger: string) => boolean): boolean =>
  report.opens.every(({ verb, ledger }) => can(verb, ledger));
