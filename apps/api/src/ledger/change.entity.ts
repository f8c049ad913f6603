import { EntitySchema } from 'typeorm';
import {
  idColumn,
  instantColumn,
  integerColumn,
  jsonColumn,
  refColumn,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** Old and new value of one field. */
export interface FieldChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** One write to one record, in the transaction of the write: who, when, which move, what it changed. */
export interface ChangeRow {
  readonly id: string;
  readonly ledger: string;
  readonly rowId: string;
  /** The record's version after the write. */
  readonly version: number;
  readonly at: Date;
  readonly actorId: string;
  /** The principal, where a delegate acted; '0' otherwise. */
  readonly forId: string;
  readonly unitId: string;
  readonly move: string;
  readonly opinion: string | null;
  readonly fromState: string;
  readonly toState: string;
  readonly values: Readonly<Record<string, FieldChange>>;
}

export const changeTable = new EntitySchema<ChangeRow>({
  name: 'Change',
  tableName: 'change_log',
  columns: {
    id: idColumn(),
    ledger: textColumn(40),
    rowId: refColumn(),
    version: integerColumn(),
    at: instantColumn(),
    actorId: refColumn(),
    forId: refColumn(),
    unitId: refColumn(),
    move: textColumn(40),
    opinion: textOrNull(1000),
    fromState: textColumn(30),
    toState: textColumn(30),
    values: { ...jsonColumn(), name: 'field_values' },
  },
});

/** The next number of a series such as `YH-SZ-2021-`; of drawn numbers, a row for each that was ever given. */
export interface NumberSeriesRow {
  readonly series: string;
  readonly nextNumber: number;
}

export const numberSeriesTable = new EntitySchema<NumberSeriesRow>({
  name: 'NumberSeries',
  tableName: 'number_series',
  columns: { series: { ...textColumn(80), primary: true }, nextNumber: integerColumn() },
});
