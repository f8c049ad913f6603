import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Database } from './database.ts';

type Family = 'integer' | 'decimal' | 'text' | 'day' | 'instant' | 'other';

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['int', 'integer'],
  ['integer', 'integer'],
  ['bigint', 'integer'],
  ['tinyint', 'integer'],
  ['boolean', 'integer'],
  ['decimal', 'decimal'],
  ['varchar', 'text'],
  ['text', 'text'],
  ['longtext', 'text'],
  ['date', 'day'],
  ['datetime', 'instant'],
]);

const familyOf = (type: string): Family => FAMILIES.get(type.toLowerCase().replace(/\(.*$/, '')) ?? 'other';

interface StoredColumn {
  readonly family: Family;
  readonly nullable: boolean;
}

async function storedColumns(database: Database, table: string): Promise<Map<string, StoredColumn>> {
  if (database.dialect === 'sqlite') {
    const rows = await database.query<{ name: string; type: string; notnull: number; pk: number }>(
      `PRAGMA table_info("${table}")`,
    );
    return new Map(
      rows.map((row) => [
        row.name,
        { family: familyOf(row.type), nullable: row.notnull === 0 && row.pk === 0 },
      ]),
    );
  }
  const rows = await database.query<{ name: string; type: string; nullable: string }>(
    // Columns the database derives (for sorting) are its own affair; SQLite leaves them out by itself.
    "SELECT column_name AS name, data_type AS type, is_nullable AS nullable FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND COALESCE(generation_expression, '') = ''",
    [table],
  );
  return new Map(
    rows.map((row) => [row.name, { family: familyOf(row.type), nullable: row.nullable === 'YES' }]),
  );
}

function compare(table: string, column: ColumnMetadata, stored: StoredColumn | undefined): string[] {
  const name = `${table}.${column.databaseName}`;
  if (stored === undefined) return [`${name} is declared and not in the database`];
  const declared = familyOf(String(column.type));
  return [
    ...(declared === stored.family
      ? []
      : [`${name} is declared as ${declared} and stored as ${stored.family}`]),
    ...(column.isNullable === stored.nullable
      ? []
      : [`${name} is declared ${column.isNullable ? 'nullable' : 'NOT NULL'} and stored otherwise`]),
  ];
}

/** Where the database differs from the tables the program declares; empty when there is nothing to migrate. */
export async function schemaDifferences(database: Database): Promise<string[]> {
  const differences: string[] = [];
  for (const entity of database.writer.entityMetadatas) {
    const stored = await storedColumns(database, entity.tableName);
    if (stored.size === 0) {
      differences.push(`${entity.tableName} is declared and not in the database`);
      continue;
    }
    for (const column of entity.columns)
      differences.push(...compare(entity.tableName, column, stored.get(column.databaseName)));
    const declared = new Set(entity.columns.map((column) => column.databaseName));
    for (const name of stored.keys())
      if (!declared.has(name))
        differences.push(`${entity.tableName}.${name} is in the database and not declared`);
  }
  return differences;
}
