import type { ColumnWord, SchemaPlan, TablePlan } from './schema-plan.ts';

/** A change of a column's type cannot be written without knowing the data: a person writes that migration. */
export class NeedsHand extends Error {}

const TYPE_CALLS: Readonly<Record<string, (name: string, size: string) => string>> = {
  id: () => 't.id()',
  ref: (name) => `t.ref('${name}'`,
  code: (name, size) => `t.ascii('${name}', ${size}`,
  text: (name, size) => `t.text('${name}', ${size}`,
  longText: (name) => `t.longText('${name}'`,
  integer: (name) => `t.integer('${name}'`,
  decimal: (name, size) => `t.decimal('${name}', ${size.replace(',', ', ')}`,
  flag: (name) => `t.flag('${name}'`,
  day: (name) => `t.day('${name}'`,
  instant: (name) => `t.instant('${name}'`,
};

/** `text(40)?` of column `place` as a call of the migrations' types. */
function call(name: string, word: ColumnWord): string {
  const match = /^(\w+?)(?:\(([\d,]+)\))?(\?)?$/.exec(word);
  const type = match?.[1] ?? '';
  const make = TYPE_CALLS[type];
  if (make === undefined) throw new TypeError(`no column type ${word}`);
  if (type === 'id') return make(name, '');
  return `${make(name, match?.[2] ?? '')}${match?.[3] === '?' ? ', maybe' : ''})`;
}

const created = (table: string, plan: TablePlan): string => `    await createTable(
      runner,
      new Table({
        name: '${table}',
        columns: [
${Object.entries(plan.columns)
  .map(([name, word]) => `          ${call(name, word)},`)
  .join('\n')}
        ],
        indices: [
${Object.entries(plan.indexes)
  .map(
    ([name, { columns, unique }]) =>
      `          { name: '${name}', columnNames: [${columns.map((column) => `'${column}'`).join(', ')}]${unique ? ', isUnique: true' : ''} },`,
  )
  .join('\n')}
        ],
      }),
    );`;

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
    if (!word.endsWith('?'))
      throw new NeedsHand(
        `${table}.${name} is new and may not be empty: write this migration by hand, with a value for the rows there are`,
      );
    up.push(`    await runner.addColumn('${table}', new TableColumn(${call(name, word)}));`);
    down.unshift(`    await runner.dropColumn('${table}', '${name}');`);
  }
  for (const [name, word] of Object.entries(before.columns)) {
    if (after.columns[name] !== undefined) continue;
    up.push(`    await runner.dropColumn('${table}', '${name}');`);
    down.unshift(
      `    await runner.addColumn('${table}', new TableColumn(${call(name, word.endsWith('?') ? word : `${word}?`)}));`,
    );
  }
  const index = (name: string, { columns, unique }: TablePlan['indexes'][string]): string =>
    `    await runner.createIndex('${table}', new TableIndex({ name: '${name}', columnNames: [${columns.map((column) => `'${column}'`).join(', ')}]${unique ? ', isUnique: true' : ''} }));`;
  for (const [name, plan] of Object.entries(after.indexes)) {
    if (JSON.stringify(before.indexes[name]) === JSON.stringify(plan)) continue;
    if (before.indexes[name] !== undefined) up.push(`    await runner.dropIndex('${table}', '${name}');`);
    up.push(index(name, plan));
    down.unshift(`    await runner.dropIndex('${table}', '${name}');`);
  }
  for (const name of Object.keys(before.indexes))
    if (after.indexes[name] === undefined) up.push(`    await runner.dropIndex('${table}', '${name}');`);
  return { up, down };
}

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
      down.unshift(`    await runner.dropTable('${table}');`);
      continue;
    }
    const steps = alterations(table, old, plan);
    up.push(...steps.up);
    down.unshift(...steps.down);
  }
  for (const [table, plan] of Object.entries(before)) {
    if (after[table] !== undefined) continue;
    up.push(`    await runner.dropTable('${table}');`);
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
  const used = ['Table', 'TableColumn', 'TableIndex'].filter((word) => body.includes(`new ${word}(`));
  const needsTypes = body.includes('t.');
  const typesLine = (steps: readonly string[]): string =>
    steps.some((step) => step.includes('t.'))
      ? `    const t = typesOf(runner);\n${steps.some((step) => step.includes('maybe')) ? '    const maybe = { isNullable: true };\n' : ''}`
      : '';
  return `import { type MigrationInterface, type QueryRunner${used.map((word) => `, ${word}`).join('')} } from 'typeorm';
${body.includes('createTable(') ? "import { createTable } from './checks.ts';\n" : ''}${needsTypes ? "import { typesOf } from './types.ts';\n" : ''}
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
