import { ANCESTOR_KEYS, type Child, type Field, type FieldKind, LEVELS, type Ledger } from '@luze/domain';

/** What a column holds; each has one type and one decoder per database. */
export type ColumnType =
  | 'id'
  | 'ref'
  | 'code'
  | 'text'
  | 'longText'
  | 'secret'
  | 'integer'
  | 'decimal'
  | 'flag'
  | 'day'
  | 'instant';

/** A column of a ledger's table and the property it is in code. */
export interface LedgerColumn {
  readonly property: string;
  readonly column: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly length?: number;
  readonly scale?: number;
  /** Part of the primary key of a table without ids. */
  readonly primary?: true;
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const column = (property: string, type: ColumnType, extra: Partial<LedgerColumn> = {}): LedgerColumn => ({
  property,
  column: snake(property),
  type,
  nullable: false,
  ...extra,
});

const ANCESTORS = LEVELS.map((level) => column(ANCESTOR_KEYS[level], 'ref'));

/** The columns every ledger has; see `StandardRow` in the domain. */
export const STANDARD_COLUMNS: readonly LedgerColumn[] = [
  column('id', 'id'),
  column('unitId', 'ref'),
  column('unitLevel', 'code', { length: 10 }),
  ...ANCESTORS,
  column('year', 'integer'),
  column('state', 'code', { length: 30 }),
  column('open', 'flag'),
  column('version', 'integer'),
  column('submittedBy', 'ref'),
  column('submittedFor', 'ref'),
  column('createdBy', 'ref'),
  column('createdAt', 'instant'),
  column('changedBy', 'ref'),
  column('changedAt', 'instant'),
  column('handled', 'flag'),
  column('securityMark', 'code', { length: 10 }),
  column('acceptorLevel', 'code', { length: 10 }),
  column('startDay', 'day'),
  column('dueDay', 'day'),
  column('warnDay', 'day'),
  column('doneDay', 'day'),
  column('verifyDay', 'day'),
  column('importId', 'ref', { nullable: true }),
];

const TYPES: Readonly<Record<FieldKind, ColumnType>> = {
  text: 'text',
  longText: 'longText',
  secret: 'secret',
  choice: 'code',
  date: 'day',
  integer: 'integer',
  decimal: 'decimal',
  flag: 'flag',
};

/** Required text may still be cleared by nobody: only what is needed from birth is NOT NULL. */
function fieldColumn(name: string, field: Field): LedgerColumn {
  const type = TYPES[field.kind];
  return column(name, type, {
    nullable: !field.required,
    ...(type === 'text' ? { length: field.max ?? 200 } : {}),
    ...(type === 'code' ? { length: 30 } : {}),
    ...(type === 'decimal' ? { scale: field.scale ?? 2 } : {}),
  });
}

/** A sealed value has beside it its keyed hash, by which two can be found equal. */
const fieldColumns = (fields: Ledger['fields']): LedgerColumn[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'secret'
      ? [
          column(name, 'secret', { nullable: true }),
          column(hashOf(name), 'code', { nullable: true, length: HASH }),
        ]
      : [fieldColumn(name, field)],
  );

const HASH = 64;
/** A unit, and what a record says in a few short fields. */
export const LONGEST_SOLE = 100;
/** Property of the keyed hash beside a sealed field. */
export const hashOf = (field: string): string => `${field}Hash`;

/** Fields of a ledger that are stored sealed. */
export const secretsOf = (ledger: Ledger): string[] =>
  Object.entries(ledger.fields)
    .filter(([, { kind }]) => kind === 'secret')
    .map(([name]) => name);

/** Ledgers that keep records from people of the very unit they belong to: even that a record exists is not told. */
export const isGuarded = (ledger: Ledger): boolean => ledger.recusal !== null || secretsOf(ledger).length > 0;

/**
 * The wrapped key of a record that holds something sealed, what there may be but one of, the keyed hashes a
 * definition asks for, and the day on which whom the record is about was emptied.
 */
const keyColumns = (ledger: Ledger): LedgerColumn[] => [
  ...(secretsOf(ledger).length > 0 ? [column('recordKey', 'code', { nullable: true, length: 200 })] : []),
  ...(ledger.sole === null ? [] : [column('soleKey', 'code', { nullable: true, length: LONGEST_SOLE })]),
  ...Object.keys(ledger.keys).map((name) => column(name, 'code', { length: HASH })),
  ...(ledger.retention === null ? [] : [column('emptiedOn', 'day', { nullable: true })]),
];

const COLUMNS = new WeakMap<Ledger, readonly LedgerColumn[]>();

/** Every column of a ledger's table in order. */
export function columnsOf(ledger: Ledger): readonly LedgerColumn[] {
  const known = COLUMNS.get(ledger);
  if (known !== undefined) return known;
  const columns = [...STANDARD_COLUMNS, ...keyColumns(ledger), ...fieldColumns(ledger.fields)];
  COLUMNS.set(ledger, columns);
  return columns;
}

/** A child row belongs to its parent and carries the parent's ancestors. */
export const childColumnsOf = (child: Child): LedgerColumn[] => [
  column('id', 'id'),
  column('parentId', 'ref'),
  column('unitId', 'ref'),
  ...ANCESTORS,
  ...fieldColumns(child.fields),
];

/** The SQL name of a property. @throws TypeError for what is no column: names never reach SQL unchecked */
export function sqlName(ledger: Ledger, property: string): string {
  const found = columnsOf(ledger).find((candidate) => candidate.property === property);
  if (found === undefined) throw new TypeError(`${ledger.name} has no column ${property}`);
  return quoted(found.column);
}

/** Words such as `on` and `by` are keywords: every name is quoted, which both databases take in backticks. */
export const quoted = (name: string): string => `\`${name}\``;

export const quotedTable = (ledger: Ledger): string => quoted(ledger.table);
