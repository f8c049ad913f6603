import { ANCESTOR_KEYS, addDays, LEVELS, type Ledger, type Level, NO_DAY } from '@luze/domain';
import type { Database } from '../src/database/database.ts';
import { columnsOf, type LedgerColumn, quoted } from '../src/ledger/columns.ts';
import { sortableOf } from '../src/ledger/sort-columns.ts';

/**
 * Rows of each ledger: enough that a plan reading them all is seen. MariaDB weighs its plans by how many there are; the
 * embedded database does not, and is spared half of them.
 */
const ROWS = process.env['TEST_DATABASE_URL'] ? 16_000 : 8_000;
/** Units of each level: every parent has the same number of children. */
const UNITS: Readonly<Record<Level, number>> = { NATION: 1, PROVINCE: 2, CITY: 4, COUNTY: 16, BRANCH: 160 };
/** Rows of one branch, which are few: the reader of a branch may have them sorted. */
export const ROWS_OF_A_BRANCH = ROWS / UNITS.BRANCH;
export const ROWS_OF_A_CITY = ROWS / UNITS.CITY;

/** Ids count on from level to level. */
const firstId = (level: Level): number =>
  1 + LEVELS.slice(0, LEVELS.indexOf(level)).reduce((sum, above) => sum + UNITS[above], 0);
const unitAt = (level: Level, row: number): number =>
  firstId(level) + Math.floor(((row % UNITS.BRANCH) * UNITS[level]) / UNITS.BRANCH);

/** The last unit of a level: in the order of the numbers, its rows come after all others. */
export const lastUnit = (level: Level): string => String(unitAt(level, UNITS.BRANCH - 1));

/** A number spread over 0…n-1, so that no two columns follow each other. */
const spread = (row: number, factor: number, n: number): number => Math.floor((row * factor) / 97) % n;

/** Each state is half as frequent as the one before; the last are rare. */
function stateOf(ledger: Ledger, row: number): string {
  const states = Object.keys(ledger.states);
  const rank = Math.floor(-Math.log2((spread(row, 7_919, 4_096) + 1) / 4_097));
  return states[Math.min(rank, states.length - 1)] ?? ledger.birth;
}

/** Rows of each state. */
export function rowsByState(ledger: Ledger): Map<string, number> {
  const count = new Map<string, number>(Object.keys(ledger.states).map((state) => [state, 0]));
  for (let row = 0; row < ROWS; row += 1) {
    const state = stateOf(ledger, row);
    count.set(state, (count.get(state) ?? 0) + 1);
  }
  return count;
}

/** What a column holds in a row; of the optional ones only the sortable are filled, in two rows of five. */
function cellOf(ledger: Ledger, column: LedgerColumn, row: number): unknown {
  if (column.nullable && spread(row, 3_001, 5) < 3) return null;
  const state = stateOf(ledger, row);
  switch (column.property) {
    case 'unitId':
      return unitAt('BRANCH', row);
    case 'unitLevel':
      return 'BRANCH';
    case 'state':
      return state;
    case 'open':
      return Number(ledger.states[state]?.open);
    case ledger.number.field:
      return `${String(unitAt('COUNTY', row)).padStart(4, '0')}-${String(row).padStart(6, '0')}`;
  }
  const level = LEVELS.find((one) => ANCESTOR_KEYS[one] === column.property);
  if (level !== undefined) return unitAt(level, row);
  switch (column.type) {
    case 'day':
      return column.property === 'doneDay' ? NO_DAY : addDays('2019-01-01', spread(row, 5_003, 1_000));
    case 'instant':
      return `2021-01-01 00:00:${String(spread(row, 4_001, 60)).padStart(2, '0')}.000`;
    case 'text':
    case 'longText':
    case 'code':
      return 'x';
    default:
      return 1;
  }
}

const BATCH = 400;

/**
 * Drops a table's indexes that are not unique: MariaDB builds one much faster over rows that are there than row by row.
 * @returns their definitions; none where the database is the embedded one, which keeps them
 */
async function takeIndexes({ dialect, writer }: Database, table: string): Promise<string[]> {
  if (dialect !== 'mysql') return [];
  const [shown] = (await writer.query(`SHOW CREATE TABLE ${quoted(table)}`)) as Record<string, string>[];
  const indexes = (shown?.['Create Table'] ?? '')
    .split('\n')
    .flatMap((line) => /^ {2}(KEY .*?),?$/.exec(line)?.[1] ?? []);
  const names = indexes.map((index) => `DROP KEY ${index.split(' ')[1]}`);
  await writer.query(`ALTER TABLE ${quoted(table)} ${names.join(', ')}`);
  return indexes;
}

/** Fills a ledger's empty table with rows of a whole nation, through SQL, and tells the database to count them. */
export async function fillLedger(database: Database, ledger: Ledger): Promise<void> {
  const sortable = new Set(sortableOf(ledger));
  const columns = columnsOf(ledger).filter(
    ({ property, nullable }) => property !== 'id' && (!nullable || sortable.has(property)),
  );
  const head = `INSERT INTO ${quoted(ledger.table)} (${columns.map(({ column }) => quoted(column)).join(', ')}) VALUES `;
  const places = `(${columns.map(() => '?').join(', ')})`;
  const indexes = await takeIndexes(database, ledger.table);
  await database.transaction(async (tx) => {
    for (let row = 0; row < ROWS; row += BATCH) {
      const rows = Array.from({ length: BATCH }, (_, index) => row + index);
      await tx.query(
        head + rows.map(() => places).join(', '),
        rows.flatMap((one) => columns.map((column) => cellOf(ledger, column, one))),
      );
    }
  });
  if (database.dialect !== 'mysql') return;
  const back = indexes.map((index) => `ADD ${index}`).join(', ');
  await database.writer.query(`ALTER TABLE ${quoted(ledger.table)} ${back}`);
  await database.writer.query(`ANALYZE TABLE ${quoted(ledger.table)}`);
}
