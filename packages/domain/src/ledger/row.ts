import type { LocalDate } from '../calendar/local-date.ts';
import type { AncestorKey, Level } from '../organisation/level.ts';

/** 密级标识: what may be in the product; state secrets may not (涉密材料不得录入). */
export const SECURITY_MARKS = ['PUBLIC', 'INTERNAL', 'SENSITIVE'] as const;
export type SecurityMark = (typeof SECURITY_MARKS)[number];

/** Who a step waits for when nobody stands above: stored instead of a level. */
export const NOBODY = 'NONE';
/** Stored where no person or unit is meant: decision columns are never null. */
export const NO_ID = '0';

/** The columns every ledger row has beside its own fields. Ids are opaque decimal strings. */
export interface StandardRow extends Readonly<Record<AncestorKey, string>> {
  readonly id: string;
  readonly unitId: string;
  readonly unitLevel: Level;
  readonly year: number;
  readonly state: string;
  readonly open: boolean;
  /** Counts every write; a stale version is a CONFLICT. */
  readonly version: number;
  /** Who last submitted something for somebody's approval; the person never approves it. */
  readonly submittedBy: string;
  /** The principal, when a delegate submitted; never approves either. `NO_ID` otherwise. */
  readonly submittedFor: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
  /** Somebody other than the creator has written the row: it can no longer be deleted. */
  readonly handled: boolean;
  readonly securityMark: SecurityMark;
  /** The level that accepts this row's work, or `NOBODY`. */
  readonly acceptorLevel: Level | typeof NOBODY;
  /** The light's days, all computed at each write from the definition; `NO_DAY` where there is none. */
  readonly startDay: LocalDate;
  readonly dueDay: LocalDate;
  readonly warnDay: LocalDate;
  readonly doneDay: LocalDate;
  readonly verifyDay: LocalDate;
}

/** A row as the readers handle it; a definition's own checks get the precise type. */
export type LedgerRow = StandardRow & Readonly<Record<string, unknown>>;

/** Standard columns a permission condition may stand on. */
export const STANDARD_DECISIONS = [
  'unitId',
  'unitLevel',
  'nationId',
  'provinceId',
  'cityId',
  'countyId',
  'branchId',
  'state',
  'open',
  'submittedBy',
  'submittedFor',
  'createdBy',
  'handled',
  'securityMark',
  'acceptorLevel',
] as const;
