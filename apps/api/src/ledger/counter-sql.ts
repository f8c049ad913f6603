import { FIRST_DAY, type Ledger, NO_DAY, NO_ID, VOIDED } from '@luze/domain';
import { type DayWords, dayWordsOf } from '../database/day-words.ts';
import type { Dialect } from '../database/dialect.ts';
import { quoted } from './columns.ts';
import {
  COUNT_COLUMN,
  counterKeyOf,
  counterTableOf,
  type Grain,
  type Phase,
  type Span,
} from './counter-cells.ts';

const PHASE = `CASE WHEN \`state\` = '${VOIDED}' THEN 'VOIDED' WHEN \`open\` = 1 THEN CASE WHEN \`done_day\` = '${NO_DAY}' THEN 'RUNNING' ELSE 'WAITING' END WHEN \`done_day\` <= \`due_day\` THEN 'IN_TIME' ELSE 'LATE' END`;
const isOpen = `\`state\` <> '${VOIDED}' AND \`open\` = 1`;
const RUNNING = `${isOpen} AND \`done_day\` = '${NO_DAY}'`;
const WAITING = `${isOpen} AND \`done_day\` <> '${NO_DAY}'`;
const CLOSED = `NOT (${isOpen})`;

interface Kind {
  readonly grain: Grain;
  readonly span: Span;
  readonly phase: Phase | null;
  readonly due: string;
  readonly warn: string;
  readonly where: string;
}

function kindsOf(days: DayWords): Kind[] {
  const never = days.literal(FIRST_DAY);
  const started = days.least([
    '`start_day`',
    '`warn_day`',
    `CASE WHEN \`due_day\` = '${NO_DAY}' THEN \`due_day\` ELSE ${days.next('`due_day`')} END`,
  ]);
  const all = { span: 'ALL', phase: null, due: never, warn: never } as const;
  const running = { grain: 'COUNTY', phase: 'RUNNING', warn: never, where: RUNNING } as const;
  const waiting = { grain: 'COUNTY', phase: 'WAITING', warn: never, where: WAITING } as const;
  return [
    { ...all, grain: 'COUNTY', where: '1=1' },
    { ...all, grain: 'UNIT', where: CLOSED },
    { ...running, span: 'DAY', due: '`due_day`', warn: '`warn_day`' },
    { ...running, span: 'MONTH', due: days.firstOfMonth('`due_day`') },
    { ...running, span: 'START', due: started, where: `${RUNNING} AND ${started} > '${FIRST_DAY}'` },
    { ...waiting, span: 'DAY', due: '`verify_day`' },
    { ...waiting, span: 'MONTH', due: days.firstOfMonth('`verify_day`') },
  ];
}

function selectOf(ledger: Ledger, kind: Kind): string {
  const own: Readonly<Record<string, string>> = {
    grain: `'${kind.grain}'`,
    span: `'${kind.span}'`,
    phase: kind.phase === null ? PHASE : `'${kind.phase}'`,
    dueDay: kind.due,
    warnDay: kind.warn,
    ...(kind.grain === 'COUNTY' ? { branchId: NO_ID, unitId: NO_ID } : {}),
  };
  const key = counterKeyOf(ledger).map(({ property, column }) =>
    own[property] === undefined ? quoted(column) : `${own[property]} AS ${quoted(column)}`,
  );
  return `SELECT ${key.join(', ')}, COUNT(*) AS \`counted\` FROM ${quoted(ledger.table)} WHERE ${kind.where} GROUP BY ${key.map((_, index) => index + 1).join(', ')}`;
}

/** What the cells should be, counted from the rows: selects of a cell's key and count, no key in two of them. */
const counterSelects = (ledger: Ledger, dialect: Dialect): string[] =>
  kindsOf(dayWordsOf(dialect)).map((kind) => selectOf(ledger, kind));

/** Statements that fill the empty counters of a ledger from its rows. */
export const counterFill = (ledger: Ledger, dialect: Dialect): string[] =>
  counterSelects(ledger, dialect).map(
    (select) =>
      `INSERT INTO ${quoted(counterTableOf(ledger))} (${[...counterKeyOf(ledger), COUNT_COLUMN].map(({ column }) => quoted(column)).join(', ')}) ${select}`,
  );

/** One statement, hence one moment: the cells whose count is not what the rows say, with `counted` and `stored`. */
export function counterDifferences(ledger: Ledger, dialect: Dialect): string {
  const key = counterKeyOf(ledger).map(({ column }) => quoted(column));
  const names = key.join(', ');
  const counted = counterSelects(ledger, dialect);
  return `SELECT ${names}, SUM(\`counted\`) AS \`counted\`, SUM(\`stored\`) AS \`stored\` FROM (SELECT ${names}, \`counted\`, 0 AS \`stored\` FROM (${counted.join(' UNION ALL ')}) truth UNION ALL SELECT ${names}, 0, \`n\` FROM ${quoted(counterTableOf(ledger))}) both_sides GROUP BY ${names} HAVING SUM(\`counted\`) <> SUM(\`stored\`) ORDER BY ${names}`;
}
