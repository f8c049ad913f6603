import { addDays, type Colour, type Ledger, lastOfMonth, VOIDED } from '@luze/domain';
import { allOf, type Sql, sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import { quoted, quotedTable } from './columns.ts';
import { counterTableOf, type Grain } from './counter-cells.ts';
import { grainOf } from './counter-grain.ts';
import { type FilterInput, hasConditions, wantedColours } from './filter.ts';
import { acceptorsSeen, colourIs } from './light-sql.ts';
import { whereOf } from './read.ts';
import type { Reader } from './reader.ts';

/** A column to count by; `light` is none: it comes of the days. */
export interface GroupKey {
  readonly name: string;
  readonly text: string;
  readonly params: readonly unknown[];
}

/** What is asked: rows of the reach under a filter, counted by keys. */
export interface Question {
  readonly keys: readonly GroupKey[];
  readonly filter: FilterInput | null | undefined;
  readonly action: string;
}

/** One group as the plain GROUP BY names its columns: k0 …, `n` and `late`. */
export type Group = Readonly<Record<string, unknown>>;

/**
 * Groups counted from the counters, in the order of their keys, exactly as the rows would give them now.
 * @returns null when the question names what no counter keeps
 * @throws AppError FORBIDDEN_FIELD, INVALID, TOO_COMPLEX
 */
export async function groupsFromCounters(
  reader: Reader,
  ledger: Ledger,
  question: Question,
): Promise<Group[] | null> {
  const { keys, filter, action } = question;
  const { light, ...others } = filter ?? {};
  const where = whereOf(reader, ledger, others, action);
  const plain = keys.filter(({ name }) => name !== 'light');
  const grain = await grainOf(reader, ledger, {
    columns: plain.map(({ name }) => name),
    filter,
    action,
  });
  if (grain === null) return null;
  const wanted = hasConditions(light) ? wantedColours(light) : null;
  const isByLight = plain.length < keys.length;
  const statement = statementOf(reader, ledger, grain, {
    keys: plain,
    where,
    colours: isByLight || wanted !== null,
  });
  const raws = await reader.database.query<Record<string, unknown>>(statement.text, statement.params);
  const tallies = merged(plain, raws);
  const groups = isByLight
    ? tallies.flatMap((tally) => byColour(keys, tally, wanted))
    : tallies.map((tally) => ({ ...named(keys, tally.values), ...amountOf(tally, wanted) }));
  return groups.filter(({ n }) => keys.length === 0 || n !== 0).sort(inOrder(keys));
}

interface Parts {
  readonly keys: readonly GroupKey[];
  readonly where: Sql;
  /** Whether every colour is wanted, or only the red ones. */
  readonly colours: boolean;
}

/** Colours a statement counts beside the red ones, each in a column of its own. */
const COLUMNS = ['yellow', 'blue', 'done', 'grey', 'voided'] as const;

function statementOf(reader: Reader, ledger: Ledger, grain: Grain, parts: Parts): Sql {
  if (grain === 'COUNTY') return dayCells(reader, ledger, parts);
  const closed = closedCells(ledger, parts);
  const open = openRows(reader, ledger, parts);
  return { text: `${closed.text} UNION ALL ${open.text}`, params: [...closed.params, ...open.params] };
}

const sumOf = (when: string): string => `SUM(CASE WHEN ${when} THEN \`n\` ELSE 0 END)`;

function grouped(parts: Parts, amounts: readonly Sql[], table: string, where: Sql): Sql {
  const list = [
    ...parts.keys.map(({ text, params }, index) => ({ text: `${text} AS k${index}`, params })),
    ...amounts,
  ];
  const by =
    parts.keys.length === 0 ? '' : ` GROUP BY ${parts.keys.map((_, index) => `k${index}`).join(', ')}`;
  return {
    text: `SELECT ${list.map(({ text }) => text).join(', ')} FROM ${table} WHERE ${where.text}${by}`,
    params: [...list.flatMap(({ params }) => params), ...where.params],
  };
}

/**
 * All rows under their counties. What is late is what runs less what is found at days to come: those are few, by day
 * to the end of the month and by month beyond it.
 */
function dayCells(reader: Reader, ledger: Ledger, parts: Parts): Sql {
  const { today } = reader;
  const seen = acceptorsSeen(reader.viewerLevel);
  const runs = `(\`phase\` = 'RUNNING' OR (\`phase\` = 'WAITING' AND \`acceptor_level\` IN (${placeholders(seen)})))`;
  const amounts = [
    sql(`${sumOf("`span` = 'ALL'")} AS n`),
    sql(
      `SUM(CASE WHEN \`span\` <> 'START' AND ${runs} THEN CASE WHEN \`span\` = 'ALL' THEN \`n\` ELSE -\`n\` END ELSE 0 END) AS late`,
      ...seen,
    ),
    ...(parts.colours
      ? [
          sql(`${sumOf("`span` = 'DAY' AND `phase` = 'RUNNING' AND `warn_day` <= ?")} AS yellow`, today),
          sql(`${sumOf("`span` = 'START'")} AS blue`),
          ...closedAmounts(),
        ]
      : []),
  ];
  const days = parts.colours
    ? sql("(`span` = 'DAY' AND `due_day` >= ?) OR (`span` = 'START' AND `due_day` > ?)", today, today)
    : sql(
        "(`span` = 'DAY' AND `due_day` BETWEEN ? AND ?) OR (`span` = 'MONTH' AND `due_day` >= ?)",
        today,
        lastOfMonth(today),
        addDays(lastOfMonth(today), 1),
      );
  const where = allOf([
    sql("`grain` = 'COUNTY'"),
    parts.where,
    sql(`(\`span\` = 'ALL' OR ${days.text})`, ...days.params),
  ]);
  const { text, params } = grouped(parts, amounts, quoted(counterTableOf(ledger)), where);
  // MariaDB would sort the groups for nobody: they are put in order afterwards.
  return { text: `${text} ORDER BY NULL`, params };
}

const closedAmounts = (): Sql[] => [
  sql(`${sumOf("`span` = 'ALL' AND `phase` = 'IN_TIME'")} AS done`),
  sql(`${sumOf("`span` = 'ALL' AND `phase` = 'LATE'")} AS grey`),
  sql(`${sumOf("`span` = 'ALL' AND `phase` = 'VOIDED'")} AS voided`),
];

/** Closed rows under their units. */
function closedCells(ledger: Ledger, parts: Parts): Sql {
  const amounts = [
    sql('SUM(`n`) AS n'),
    sql('0 AS late'),
    ...(parts.colours ? [sql('0 AS yellow'), sql('0 AS blue'), ...closedAmounts()] : []),
  ];
  return grouped(
    parts,
    amounts,
    quoted(counterTableOf(ledger)),
    allOf([sql("`grain` = 'UNIT'"), parts.where]),
  );
}

/** Open rows under their units: few, and read themselves. */
function openRows(reader: Reader, ledger: Ledger, parts: Parts): Sql {
  const count = (colour: Colour, name: string): Sql => {
    const is = colourIs(colour, reader);
    return { text: `SUM(CASE WHEN ${is.text} THEN 1 ELSE 0 END) AS ${name}`, params: is.params };
  };
  const amounts = [
    sql('COUNT(*) AS n'),
    count('RED', 'late'),
    ...(parts.colours
      ? [
          count('YELLOW', 'yellow'),
          count('BLUE', 'blue'),
          sql('0 AS done'),
          sql('0 AS grey'),
          sql('0 AS voided'),
        ]
      : []),
  ];
  const where = allOf([sql('`open` = 1'), sql('`state` <> ?', VOIDED), parts.where]);
  return grouped(parts, amounts, quotedTable(ledger), where);
}

/** The rows of one group by colour; without colours only all and the red ones. */
interface Tally {
  readonly values: readonly unknown[];
  readonly amounts: Readonly<Record<'n' | 'late' | (typeof COLUMNS)[number], number>>;
}

/** Adds up what a statement's parts say of the same group. */
function merged(keys: readonly GroupKey[], raws: readonly Group[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const raw of raws) {
    const values = keys.map((_, index) => raw[`k${index}`] ?? null);
    const name = JSON.stringify(values);
    const before = tallies.get(name)?.amounts;
    const amount = (column: keyof Tally['amounts']): number =>
      Number(raw[column] ?? 0) + (before?.[column] ?? 0);
    tallies.set(name, {
      values,
      amounts: {
        n: amount('n'),
        late: amount('late'),
        yellow: amount('yellow'),
        blue: amount('blue'),
        done: amount('done'),
        grey: amount('grey'),
        voided: amount('voided'),
      },
    });
  }
  return [...tallies.values()];
}

/** How many rows of a group have each colour; null: voided, without one. */
function coloursOf({ amounts }: Tally): (readonly [Colour | null, number])[] {
  const { n, late, yellow, blue, done, grey, voided } = amounts;
  return [
    ['RED', late],
    ['YELLOW', yellow],
    ['BLUE', blue],
    ['GREEN_DONE', done],
    ['GREY_LATE', grey],
    [null, voided],
    ['GREEN', n - late - yellow - blue - done - grey - voided],
  ];
}

const isWanted = (wanted: ReadonlySet<Colour> | null, colour: Colour | null): boolean =>
  wanted === null || (colour !== null && wanted.has(colour));

function amountOf(tally: Tally, wanted: ReadonlySet<Colour> | null): { n: number; late: number } {
  if (wanted === null) return { n: tally.amounts.n, late: tally.amounts.late };
  const counted = coloursOf(tally).filter(([colour]) => isWanted(wanted, colour));
  return {
    n: counted.reduce((sum, [, n]) => sum + n, 0),
    late: isWanted(wanted, 'RED') ? tally.amounts.late : 0,
  };
}

function byColour(keys: readonly GroupKey[], tally: Tally, wanted: ReadonlySet<Colour> | null): Group[] {
  return coloursOf(tally)
    .filter(([colour]) => isWanted(wanted, colour))
    .map(([colour, n]) => ({ ...named(keys, tally.values, colour), n, late: colour === 'RED' ? n : 0 }));
}

/** The values of a group under the names of all keys, the light's among them. */
function named(keys: readonly GroupKey[], values: readonly unknown[], light: Colour | null = null): Group {
  const rest = [...values];
  return Object.fromEntries(
    keys.map(({ name }, index) => [`k${index}`, name === 'light' ? light : rest.shift()]),
  );
}

/** As the databases order: nothing first, numbers by size, words by their letters. */
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  const isNumber = /^\d+$/.test(`${String(a)}${String(b)}`);
  if (isNumber) return Number(a) - Number(b);
  return String(a) < String(b) ? -1 : 1;
}

const inOrder =
  (keys: readonly GroupKey[]) =>
  (a: Group, b: Group): number =>
    keys.map((_, index) => compare(a[`k${index}`], b[`k${index}`])).find((order) => order !== 0) ?? 0;
