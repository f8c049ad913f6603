import type { ColumnWord, SchemaPlan, TablePlan } from './schema-plan.ts';

/** A change of a column's type cannot be written without knowing the data: a person writes that migration. */
export class NeedsHand extends Error {}

const TYPE_CALLS: Readonly<Record<string, (name: string, size: string) => string>> = {
  id: () => 't.id()',
  ref: (name) => `t.ref('${name}'`,
  code: (name, size) => `t.ascii('${name}', ${size}`,
  text: (name, size) => `t.text('${name}', ${size}`,
  longText: (name) => `t.longText('${name}'`,
  secret: (name) => `t.longText('${name}'`,
  integer: (name) => `t.integer('${name}'`,
  decimal: (name, size) => `t.decimal('${name}', ${size.replace(',', ', ')}`,
  flag: (name) => `t.flag('${name}'`,
  day: (name) => `t.day('${name}'`,
  instant: (name) => `t.instant('${name}'`,
};

const OPTIONS: Readonly<Record<string, string>> = { '?': ', maybe', '!': ', key' };

/** `text(40)?` of column `place` as a call of the migrations' types. */
function call(name: string, word: ColumnWord): string {
  const match = /^(\w+?)(?:\(([\d,]+)\))?([?!])?$/.exec(word);
  const type = match?.[1] ?? '';
  const make = TYPE_CALLS[type];
  if (make === undefined) throw new TypeError(`no column type ${word}`);
  if (type === 'id') return make(name, '');
  return `${make(name, match?.[2] ?? '')}${OPTIONS[match?.[3] ?? ''] ?? ''})`;
}

/** What a derived column follows from, null for an ordinary one: `day = due_on or 9999-12-31`. */
function derivation(word: ColumnWord): { readonly type: ColumnWord; of: string; empty: string } | null {
  const match = /^(\S+) = (\w+) or (.*)$/.exec(word);
  return match === null ? null : { type: match[1] ?? '', of: match[2] ?? '', empty: match[3] ?? '' };
}

function addedColumn(table: string, name: string, word: ColumnWord): string {
  const derived = derivation(word);
  if (derived === null) return `    await addColumn(runner, '${table}', ${call(name, word)});`;
  const isNumber = /^-?\d+$/.test(derived.empty);
  const literal = isNumber ? `'${derived.empty}'` : `"'${derived.empty}'"`;
  return `    await addSortColumn(runner, '${table}', ${call(name, derived.type)}, '${derived.of}', ${literal});`;
}

type IndexPlan = TablePlan['indexes'][string];

const addedIndex = (table: string, name: string, { columns, unique }: IndexPlan): string =>
  `    await addIndex(runner, '${table}', '${name}', [${columns.map((column) => `'${column}'`).join(', ')}]${unique ? ', { isUnique: true }' : ''});`;

const droppedColumn = (table: string, name: string): string =>
  `    await dropColumn(runner, '${table}', '${name}');`;
const droppedIndex = (table: string, name: string): string =>
  `    await dropIndex(runner, '${table}', '${name}');`;
const droppedTable = (table: string): string => `    await dropTable(runner, '${table}');`;

/** A table at once, then the columns that follow from its own and the indexes on those. */
function created(table: string, plan: TablePlan): string {
  const columns = Object.entries(plan.columns);
  const derived = columns.filter(([, word]) => derivation(word) !== null);
  const isLater = ({ columns: of }: IndexPlan): boolean => derived.some(([name]) => of.includes(name));
  const indexes = Object.entries(plan.indexes);
  const whole = `    await createTable(
      runner,
      new Table({
        name: '${table}',
        columns: [
${columns
  .filter(([, word]) => derivation(word) === null)
  .map(([name, word]) => `          ${call(name, word)},`)
  .join('\n')}
        ],
        indices: [
${indexes
  .filter(([, index]) => !isLater(index))
  .map(
    ([name, { columns: of, unique }]) =>
      `          { name: '${name}', columnNames: [${of.map((column) => `'${column}'`).join(', ')}]${unique ? ', isUnique: true' : ''} },`,
  )
  .join('\n')}
        ],
      }),
    );`;
  return [
    whole,
    ...derived.map(([name, word]) => addedColumn(table, name, word)),
    ...indexes.filter(([, index]) => isLater(index)).map(([name, index]) => addedIndex(table, name, index)),
  ].join('\n');
}

interface Steps {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

function alterations(table: string, before: TablePlan, after: TablePlan): Steps {
  const up: string[] = [];
  const down: string[] = [];
  for (const [name, word] of Object.entries(after.columns)) {
    const old = before.columns[name];
    if (old !== undefined && old !== word)
      throw new NeedsHand(`${table}.${name} changes from ${old} to ${word}: write this migration by hand`);
    if (old !== undefined) continue;
    if (!word.endsWith('?') && derivation(word) === null)
      throw new NeedsHand(
        `${table}.${name} is new and may not be empty: write this migration by hand, with a value for the rows there are`,
      );
    up.push(addedColumn(table, name, word));
    down.unshift(droppedColumn(table, name));
  }
  for (const [name, plan] of Object.entries(after.indexes)) {
    const old = before.indexes[name];
    if (JSON.stringify(old) === JSON.stringify(plan)) continue;
    if (old !== undefined) {
      up.push(droppedIndex(table, name));
      down.unshift(addedIndex(table, name, old));
    }
    up.push(addedIndex(table, name, plan));
    down.unshift(droppedIndex(table, name));
  }
  for (const [name, plan] of Object.entries(before.indexes)) {
    if (after.indexes[name] !== undefined) continue;
    up.push(droppedIndex(table, name));
    down.unshift(addedIndex(table, name, plan));
  }
  // Derived columns go before what they follow from.
  const gone = Object.entries(before.columns).filter(([name]) => after.columns[name] === undefined);
  const derivedFirst = [
    ...gone.filter(([, word]) => derivation(word) !== null),
    ...gone.filter(([, word]) => derivation(word) === null),
  ];
  for (const [name, word] of derivedFirst) {
    const back = word.endsWith('?') || derivation(word) !== null ? word : `${word}?`;
    up.push(droppedColumn(table, name));
    down.unshift(addedColumn(table, name, back));
  }
  return { up, down };
}

/** A table that follows from another and is to have other columns is filled again rather than changed. */
const isMadeAnew = (before: TablePlan, after: TablePlan): boolean =>
  after.follows !== undefined && JSON.stringify(before.columns) !== JSON.stringify(after.columns);

/**
 * The migration that takes the ledger tables from one schema to another, as a TypeScript file for a person to read.
 * @param name kebab-case, such as `add-flood-patrol`
 * @returns null when there is nothing to do
 * @throws NeedsHand for what only a person can decide
 */
export function writeMigration(
  before: SchemaPlan,
  after: SchemaPlan,
  name: string,
  timestamp: number,
): string | null {
  const up: string[] = [];
  const down: string[] = [];
  for (const [table, plan] of Object.entries(after)) {
    const old = before[table];
    if (old === undefined) {
      up.push(created(table, plan));
      down.unshift(droppedTable(table));
      continue;
    }
    if (isMadeAnew(old, plan)) {
      up.push(`    await runner.dropTable('${table}');`, created(table, plan));
      down.unshift(`    await runner.dropTable('${table}');`, created(table, old));
      continue;
    }
    const steps = alterations(table, old, plan);
    up.push(...steps.up);
    down.unshift(...steps.down);
  }
  for (const [table, plan] of Object.entries(before)) {
    if (after[table] !== undefined) continue;
    up.push(droppedTable(table));
    down.unshift(created(table, plan));
  }
  return up.length === 0 ? null : fileOf(className(name, timestamp), up, down);
}

export const className = (name: string, timestamp: number): string =>
  `${name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}${timestamp}`;

function fileOf(name: string, up: readonly string[], down: readonly string[]): string {
  const body = [...up, ...down].join('\n');
  const helpers = ['addColumn', 'addIndex', 'addSortColumn', 'dropColumn', 'dropIndex', 'dropTable'].filter(
    (word) => body.includes(`await ${word}(`),
  );
  const isCreating = body.includes('createTable(');
  const needsTypes = body.includes('t.');
  const typesLine = (steps: readonly string[]): string =>
    steps.some((step) => step.includes('t.'))
      ? `    const t = typesOf(runner);\n${steps.some((step) => step.includes(', maybe)')) ? '    const maybe = { isNullable: true };\n' : ''}${steps.some((step) => step.includes(', key)')) ? '    const key = { isPrimary: true };\n' : ''}`
      : '';
  const typeorm = isCreating
    ? "import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';"
    : "import type { MigrationInterface, QueryRunner } from 'typeorm';";
  return `${typeorm}
${helpers.length > 0 ? `import { ${helpers.join(', ')} } from './alter.ts';\n` : ''}${isCreating ? "import { createTable } from './checks.ts';\n" : ''}${needsTypes ? "import { typesOf } from './types.ts';\n" : ''}
/** Written from the ledger definitions, then read by a person. */
export class ${name} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${typesLine(up)}${up.join('\n')}
  }

  async down(runner: QueryRunner): Promise<void> {
${typesLine(down)}${down.join('\n')}
  }
}
`;
}

const inText = (sql: string): string => `\`${sql.replaceAll('`', '\\`')}\``;

/**
 * The migration that fills tables made anew from rows there already; apart from the one that makes them, because it
 * can be taken back as a whole and the making of tables cannot.
 * @returns null when no new table follows from an old one
 */
export function writeFill(
  before: SchemaPlan,
  after: SchemaPlan,
  name: string,
  timestamp: number,
): string | null {
  const fresh = Object.entries(after).flatMap(([table, plan]) => {
    const { follows } = plan;
    const old = before[table];
    if (follows === undefined || before[follows.table] === undefined) return [];
    return old === undefined || isMadeAnew(old, plan) ? [{ table, fill: follows.fill }] : [];
  });
  if (fresh.length === 0) return null;
  const list = (statements: readonly string[]): string =>
    statements.map((sql) => `        ${inText(sql)},\n`).join('');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillTable } from './fill.ts';

/** Written from the ledger definitions, then read by a person. */
export class ${className(name, timestamp)} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${fresh
  .map(
    ({ fill }) => `    await fillTable(runner, {
      mysql: [
${list(fill.mysql)}      ],
      sqlite: [
${list(fill.sqlite)}      ],
    });`,
  )
  .join('\n')}
  }

  async down(runner: QueryRunner): Promise<void> {
${fresh.map(({ table }) => `    await runner.query('DELETE FROM ${table}');`).join('\n')}
  }
}
`;
}
