import { type Ledger, type LedgerRow, NO_DAY, NO_ID, NOBODY, VOIDED } from '@luze/domain';
import type { Values } from './merge.ts';
import type { LedgerRecord } from './record.ts';

/** A column the reader cannot know. The client's checks read none of them; the server's do. */
const UNKNOWN = {
  nationId: NO_ID,
  provinceId: NO_ID,
  cityId: NO_ID,
  countyId: NO_ID,
  branchId: NO_ID,
  submittedBy: NO_ID,
  submittedFor: NO_ID,
  createdBy: NO_ID,
  createdAt: '',
  changedBy: NO_ID,
  changedAt: '',
  handled: false,
  securityMark: 'INTERNAL',
  startDay: NO_DAY,
  dueDay: NO_DAY,
  warnDay: NO_DAY,
  doneDay: NO_DAY,
  verifyDay: NO_DAY,
} as const;

/** Values of a row about which nothing is known: first choices where the definition gives them, false for decision flags. */
export const emptyFields = (ledger: Ledger): Values =>
  Object.fromEntries(
    Object.entries(ledger.fields).map(([name, field]) => [
      name,
      field.initial ?? (field.decision && field.kind === 'flag' ? false : null),
    ]),
  );

const withAcceptor = (ledger: Ledger, row: LedgerRow): LedgerRow => {
  const canTell =
    row.state !== VOIDED &&
    Object.entries(ledger.fields).every(([name, field]) => field.decision !== true || row[name] !== null);
  return canTell ? { ...row, acceptorLevel: ledger.acceptor(row) } : row;
};

/** The record as the definition's own functions want it, so that both sides run the same checks. */
export function rowOfRecord(ledger: Ledger, record: LedgerRecord, values: Values = {}): LedgerRow {
  const { unit, state, open, version, id } = record;
  const row = {
    ...UNKNOWN,
    ...emptyFields(ledger),
    ...Object.fromEntries(Object.keys(ledger.fields).map((name) => [name, record[name] ?? null])),
    ...Object.fromEntries(Object.keys(ledger.children).map((name) => [name, record[name] ?? []])),
    ...values,
    id,
    version,
    state,
    open,
    unitId: unit?.id ?? NO_ID,
    unitLevel: (unit?.level ?? 'BRANCH') as LedgerRow['unitLevel'],
    year: 0,
    acceptorLevel: NOBODY,
  } as LedgerRow;
  return withAcceptor(ledger, row);
}

/** A row that is about to be born from a form. */
export function rowOfForm(ledger: Ledger, values: Values, unitLevel: string): LedgerRow {
  const row = {
    ...UNKNOWN,
    ...emptyFields(ledger),
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null])),
    id: NO_ID,
    version: 0,
    state: ledger.birth,
    open: true,
    unitId: NO_ID,
    unitLevel: unitLevel as LedgerRow['unitLevel'],
    year: 0,
    acceptorLevel: NOBODY,
  } as LedgerRow;
  return withAcceptor(ledger, row);
}
