import { type Ledger, type LedgerRow, ledgers, VOIDED } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { select } from '../database/rows.ts';
import { bearBelow, type Cascading, endOne, isCascading, unitsWithout } from './cascade.ts';
import { quotedTable, sqlName } from './columns.ts';
import { decodeAll, selectList, storedRow } from './read.ts';
import { ruleParameters } from './rule-params.ts';
import type { Work } from './service.ts';
import { systemWriter } from './system-entry.ts';

const endingMove = ({ cascade }: Cascading): string =>
  Object.entries(cascade.ends).find(([, state]) => state === VOIDED)?.[0] ?? cascade.unfinished.move;

const idsIn = async (tx: EntityManager, sql: string, params: readonly unknown[]): Promise<string[]> =>
  (await select<{ id: unknown }>(tx, sql, params)).map(({ id }) => String(id));

/** Records passed down that still run: units founded since are given theirs. */
const runningSql = (ledger: Cascading): string =>
  `SELECT id FROM ${quotedTable(ledger)} WHERE \`open\` = 1 AND state = ? AND ${sqlName(ledger, ledger.cascade.from)} IS NULL AND ${sqlName(ledger, ledger.cascade.until)} >= ? ORDER BY id`;

/** Records below of units that were closed before anything was reported: their people are counted where they went. */
const orphanedSql = (ledger: Cascading): string =>
  `SELECT ${selectList(ledger)} FROM ${quotedTable(ledger)} WHERE \`open\` = 1 AND state = ? AND ${sqlName(ledger, ledger.cascade.from)} IS NOT NULL AND unit_id IN (SELECT id FROM unit WHERE active = 0) ORDER BY id`;

/** Gives units founded since theirs. @returns how many */
async function giveToNew(work: Work, ledger: Cascading, id: string): Promise<number> {
  const row = await storedRow(work.tx, ledger, id);
  if (row === null || !row.open) return 0;
  const places = await unitsWithout(work.tx, ledger, row);
  await bearBelow(work, ledger, row, places);
  return places.length;
}

/** What came of following one ledger's records, in numbers. */
export interface Followed {
  readonly given: number;
  readonly ended: number;
}

type Following = Pick<App, 'database' | 'clock' | 'auditKey' | 'vault'>;

async function follow(app: Following, ledger: Cascading): Promise<Followed> {
  const { database, clock } = app;
  const writer = systemWriter(app, await ruleParameters(database, clock.systemNow()));
  const within = <T>(write: (work: Work) => Promise<T>): Promise<T> =>
    database.transaction((tx) => write({ tx, dialect: database.dialect, writer }), {
      retry: true,
      ofRecords: true,
    });
  const passed = ledger.moves[ledger.cascade.move]?.to;
  const running = await within(({ tx }) => idsIn(tx, runningSql(ledger), [passed, clock.today()]));
  let given = 0;
  for (const id of running) given += await within((work) => giveToNew(work, ledger, id));
  const ended = await within(async (work) => {
    const raws = await select<Record<string, unknown>>(work.tx, orphanedSql(ledger), [ledger.cascade.state]);
    const rows: LedgerRow[] = decodeAll(ledger, raws);
    for (const row of rows) await endOne(work, ledger, row, endingMove(ledger));
    return rows.length;
  });
  return { given, ended };
}

/**
 * Keeps records that were passed down in step with the tree: a unit founded while one runs is given its own, one of a
 * unit that was closed before it reported is voided. Every transaction is of one record passed down; safe to run again.
 */
export async function followCascades(app: Following, of: readonly Ledger[] = ledgers): Promise<Followed> {
  let all: Followed = { given: 0, ended: 0 };
  for (const ledger of of.filter(isCascading)) {
    const { given, ended } = await follow(app, ledger);
    all = { given: all.given + given, ended: all.ended + ended };
  }
  return all;
}
