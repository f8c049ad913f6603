import type { Frequency, LocalDate, ObligationKind, TemplateFilter } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  dayColumn,
  dayOrNull,
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  integerOrNull,
  refColumn,
  refOrNull,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/**
 * Something a unit owes for a period, with the day of everything that happened to it: nothing is overwritten, so that
 * any past day can be asked about. `subjectNo` is the cell's number, 0 where the unit itself owes it.
 */
export interface ObligationRow {
  readonly id: string;
  readonly unitId: string;
  readonly nationId: string;
  readonly provinceId: string;
  readonly cityId: string;
  readonly countyId: string;
  readonly branchId: string;
  readonly kind: ObligationKind;
  readonly subjectNo: number;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly dueOn: LocalDate;
  readonly graceUntil: LocalDate;
  readonly templateId: string;
  readonly generatedOn: LocalDate;
  /** First day it was owed no longer; `NO_DAY` while it is. */
  readonly withdrawnOn: LocalDate;
  readonly exemptReason: string | null;
  readonly exemptRequestedBy: string | null;
  /** For whom a delegate asked; null where who asked did so for himself. */
  readonly exemptRequestedFor: string | null;
  readonly exemptRequestedOn: LocalDate | null;
  readonly exemptApprovedBy: string | null;
  readonly exemptApprovedOn: LocalDate | null;
  readonly version: number;
}

export const obligationTable = new EntitySchema<ObligationRow>({
  name: 'Obligation',
  tableName: 'obligation',
  columns: {
    id: idColumn(),
    unitId: refColumn(),
    nationId: refColumn(),
    provinceId: refColumn(),
    cityId: refColumn(),
    countyId: refColumn(),
    branchId: refColumn(),
    kind: textColumn(30),
    subjectNo: integerColumn(),
    periodStart: dayColumn(),
    periodEnd: dayColumn(),
    dueOn: dayColumn(),
    graceUntil: dayColumn(),
    templateId: textColumn(50),
    generatedOn: dayColumn(),
    withdrawnOn: dayColumn(),
    exemptReason: textOrNull(500),
    exemptRequestedBy: refOrNull(),
    exemptRequestedFor: refOrNull(),
    exemptRequestedOn: dayOrNull(),
    exemptApprovedBy: refOrNull(),
    exemptApprovedOn: dayOrNull(),
    version: integerColumn(),
  },
});

/** A record that met an obligation, from the day it counted until the first day it did no longer. */
export interface FulfilmentRow {
  readonly id: string;
  readonly obligationId: string;
  readonly ledger: string;
  readonly recordId: string;
  readonly heldOn: LocalDate;
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate;
}

export const fulfilmentTable = new EntitySchema<FulfilmentRow>({
  name: 'ObligationFulfilment',
  tableName: 'obligation_fulfilment',
  columns: {
    id: idColumn(),
    obligationId: refColumn(),
    ledger: textColumn(40),
    recordId: refColumn(),
    heldOn: dayColumn(),
    fromDay: dayColumn(),
    untilDay: dayColumn(),
  },
});

/** A request for an exemption that was refused, with the reason written then: kept once and for all. */
export interface RefusalRow {
  readonly id: string;
  readonly obligationId: string;
  readonly requestReason: string;
  readonly requestedBy: string;
  /** For whom a delegate asked; null where who asked did so for himself. */
  readonly requestedFor: string | null;
  readonly requestedOn: LocalDate;
  readonly refusalReason: string;
  readonly refusedBy: string;
  readonly refusedOn: LocalDate;
}

export const refusalTable = new EntitySchema<RefusalRow>({
  name: 'ObligationRefusal',
  tableName: 'obligation_refusal',
  columns: {
    id: idColumn(),
    obligationId: refColumn(),
    requestReason: textColumn(500),
    requestedBy: refColumn(),
    requestedFor: refOrNull(),
    requestedOn: dayColumn(),
    refusalReason: textColumn(500),
    refusedBy: refColumn(),
    refusedOn: dayColumn(),
  },
});

/** A template this installation has set, beside those the product ships. */
export interface ObligationTemplateRow {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly frequency: Frequency;
  readonly filter: TemplateFilter;
  /** Empty: due on the period's last day. */
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly source: string;
}

export const obligationTemplateTable = new EntitySchema<ObligationTemplateRow>({
  name: 'ObligationTemplate',
  tableName: 'obligation_template',
  columns: {
    id: idColumn(),
    kind: textColumn(30),
    frequency: textColumn(10),
    filter: textColumn(10),
    dueAfterDays: integerOrNull(),
    graceDays: integerColumn(),
    effectiveFrom: dayColumn(),
    effectiveTo: dayOrNull(),
    source: textColumn(200),
  },
});

/** How far a generation has come: killed anywhere, the next run begins behind the last chunk that is whole. */
export interface ObligationRunRow {
  readonly id: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly generatedOn: LocalDate;
  /** Branches up to this id of the register are done. */
  readonly branchesTo: string;
  /** Units up to this id are done for their party groups; empty before the first. */
  readonly groupsTo: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

export const obligationRunTable = new EntitySchema<ObligationRunRow>({
  name: 'ObligationRun',
  tableName: 'obligation_run',
  columns: {
    id: idColumn(),
    firstDay: dayColumn(),
    lastDay: dayColumn(),
    generatedOn: dayColumn(),
    branchesTo: refColumn(),
    groupsTo: refOrNull(),
    startedAt: instantColumn(),
    endedAt: instantOrNull(),
  },
});
