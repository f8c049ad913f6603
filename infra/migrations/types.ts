import type { QueryRunner, TableColumnOptions } from 'typeorm';

type Column = TableColumnOptions;
type Options = Pick<Column, 'isNullable' | 'isUnique' | 'isPrimary' | 'default'>;

/** The columns a migration may use, as each database wants them. */
export interface Types {
  readonly dialect: 'sqlite' | 'mysql';
  /** Primary key counted up: `integer` on SQLite (only that is its row id), BIGINT elsewhere. */
  id(): Column;
  /** Id of another row. */
  ref(name: string, options?: Options): Column;
  text(name: string, length: number, options?: Options): Column;
  /** Digits, slashes and codes only: one byte a character, so that long keys fit an index. */
  ascii(name: string, length: number, options?: Options): Column;
  longText(name: string, options?: Options): Column;
  /** JSON kept as text: the databases' own JSON types differ. */
  json(name: string, options?: Options): Column;
  integer(name: string, options?: Options): Column;
  bigNumber(name: string, options?: Options): Column;
  decimal(name: string, precision: number, scale: number, options?: Options): Column;
  flag(name: string, options?: Options): Column;
  day(name: string, options?: Options): Column;
  /** UTC with milliseconds. */
  instant(name: string, options?: Options): Column;
}

/** @returns the columns of the database the migration runs on */
export function typesOf(runner: QueryRunner): Types {
  const dialect = runner.dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';
  const of =
    (type: string, more: Partial<Column> = {}) =>
    (name: string, options: Options = {}): Column => ({ name, type, ...more, ...options });
  const longText = of(dialect === 'mysql' ? 'longtext' : 'text');
  return {
    dialect,
    id: () => ({
      name: 'id',
      type: dialect === 'sqlite' ? 'integer' : 'bigint',
      isPrimary: true,
      isGenerated: true,
      generationStrategy: 'increment',
    }),
    ref: of('bigint'),
    text: (name, length, options) => of('varchar', { length: String(length) })(name, options),
    ascii: (name, length, options) =>
      of('varchar', {
        length: String(length),
        ...(dialect === 'mysql' ? { charset: 'ascii', collation: 'ascii_bin' } : {}),
      })(name, options),
    longText,
    json: longText,
    integer: of(dialect === 'sqlite' ? 'integer' : 'int'),
    bigNumber: of('bigint'),
    decimal: (name, precision, scale, options) => of('decimal', { precision, scale })(name, options),
    flag: dialect === 'mysql' ? of('tinyint', { length: '1' }) : of('boolean'),
    day: of('date'),
    instant: of('datetime', dialect === 'mysql' ? { precision: 3 } : {}),
  };
}
