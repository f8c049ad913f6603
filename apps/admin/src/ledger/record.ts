import type { Colour, SecurityMark } from '@luze/domain';

export interface UnitRef {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
}

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

/** The light as the API words it; `reason` and `rule` are sentences in the reader's language. */
export interface RecordLight {
  readonly colour: Colour;
  readonly reason: string;
  readonly rule: string | null;
  readonly dueOn: string | null;
  readonly days: number;
  readonly severity: number;
}

export interface RecordRefusal {
  readonly move: string;
  readonly code: string;
  readonly message: string;
}

/** A row of any ledger as a list shows it; the ledger's own fields stand beside the standard ones. */
export interface LedgerRecord {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly open: boolean;
  readonly title: string;
  readonly unit: UnitRef | null;
  readonly county: UnitRef | null;
  readonly light: RecordLight | null;
  readonly may: Readonly<Record<string, boolean>>;
  readonly maskedFields: readonly string[];
  /** Masked fields opened on request; asked for where the ledger has such. */
  readonly revealable?: readonly string[];
  /** The day whom it is about was emptied; asked for where a ledger keeps that for a term only. */
  readonly emptiedOn?: string | null;
  readonly [field: string]: unknown;
}

export interface RecordChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RecordEvent {
  readonly version: number;
  readonly at: string;
  readonly person: PersonRef | null;
  readonly onBehalfOf: PersonRef | null;
  readonly move: string;
  readonly label: string;
  readonly opinion: string | null;
  readonly fromState: string;
  readonly toState: string;
  readonly daysTaken: number;
  readonly changes: readonly RecordChange[];
}

export interface RecordStep {
  readonly move: string;
  readonly label: string;
  readonly status: 'DONE' | 'NOW' | 'TO_COME';
  readonly person: PersonRef | null;
  readonly holder: string | null;
  readonly at: string | null;
  readonly daysTaken: number | null;
}

/** A file kept with a record. */
export interface RecordAttachment {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly securityMark: SecurityMark;
  readonly person: PersonRef | null;
  readonly at: string;
}

/** A row with everything its own page shows. */
export interface LedgerDetail extends LedgerRecord {
  readonly refusals: readonly RecordRefusal[];
  readonly history: readonly RecordEvent[];
  readonly steps: readonly RecordStep[];
  readonly attachments: readonly RecordAttachment[];
  readonly submittedBy: PersonRef | null;
  readonly createdAt: string;
  /** Null where the history is kept from the reader. */
  readonly changedAt: string | null;
  readonly securityMark: SecurityMark;
}
