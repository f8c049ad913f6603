import type { QueryRunner } from 'typeorm';

/** Statements that fill a table from rows there already, as each database wants them. */
export interface Fill {
  readonly mysql: readonly string[];
  readonly sqlite: readonly string[];
}

/** Fills a new table; over many rows that may take longer than MariaDB is told to let a request's statement run. */
export async function fillTable(runner: QueryRunner, fill: Fill): Promise<void> {
  if (runner.dataSource.options.type !== 'mysql') {
    for (const statement of fill.sqlite) await runner.query(statement);
    return;
  }
  const [server] = (await runner.query('SELECT VERSION() AS version')) as { version: string }[];
  const isMariaDb = server?.version.toLowerCase().includes('mariadb') === true;
  for (const statement of fill.mysql)
    await runner.query(`${isMariaDb ? 'SET STATEMENT max_statement_time = 0 FOR ' : ''}${statement}`);
}
