import {
  addDays,
  branchElection,
  type LocalDate,
  partyBranch,
  type RuleReader,
  rulesOn,
  VOIDED,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';
import { queryIn } from '../database/rows.ts';
import { quotedTable } from '../ledger/columns.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import type { Work } from '../ledger/service.ts';
import { enterBySystem, systemWriter } from '../ledger/system-entry.ts';
import type { Writer } from '../ledger/writer.ts';

type Query = Database['query'];

/** A branch on the register whose term comes to its end, or has. */
interface EndingTerm {
  readonly unitId: string;
  readonly dueOn: LocalDate;
  readonly termYears: number;
}

/**
 * Terms that end within the days of warning and have no election: none of that term, and none under way, for a branch
 * has one at a time.
 * @param unitId of one branch only; null: of all
 */
async function endingTerms(
  query: Query,
  today: LocalDate,
  rules: RuleReader,
  unitId: string | null = null,
): Promise<EndingTerm[]> {
  const [elections, branches] = [quotedTable(branchElection), quotedTable(partyBranch)];
  const rows = await query<Readonly<Record<string, unknown>>>(
    `SELECT b.unit_id, b.term_end, b.term_years FROM ${branches} b JOIN unit u ON u.id = b.unit_id
     WHERE b.state = 'REGISTERED' AND u.active = 1 AND b.term_end <= ?${unitId === null ? '' : ' AND b.unit_id = ?'}
       AND NOT EXISTS (SELECT 1 FROM ${elections} e WHERE e.unit_id = b.unit_id AND (e.\`open\` = 1 OR (e.due_on = b.term_end AND e.state <> ?)))
     ORDER BY b.term_end, b.unit_id`,
    [addDays(today, rules.number('branchElection.warnDays')), ...(unitId === null ? [] : [unitId]), VOIDED],
  );
  return rows.map((row) => ({
    unitId: String(row['unit_id']),
    dueOn: readDay(row['term_end']),
    termYears: Number(row['term_years']),
  }));
}

const open = (work: Work, { unitId, ...input }: EndingTerm) =>
  enterBySystem(work, branchElection, unitId, input);

/**
 * Opens the elections of terms that come to their end, so that nobody need remember them: the branch is reminded of it,
 * and the figure of elections held in time misses none. Safe to run again.
 * @returns how many were opened
 */
export async function openElections(
  app: Pick<App, 'database' | 'clock' | 'auditKey' | 'vault'>,
): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const parameters = await ruleParameters(database, clock.systemNow());
  const rules = rulesOn(parameters, today);
  const writer = systemWriter(app, parameters);
  let count = 0;
  for (const { unitId } of await endingTerms(database.query, today, rules))
    count += await database.transaction(
      async (tx) => {
        // Somebody may have entered it meanwhile.
        const terms = await endingTerms(queryIn(tx), today, rules, unitId);
        for (const term of terms) await open({ tx, dialect: database.dialect, writer }, term);
        return terms.length;
      },
      { retry: true, ofRecords: true },
    );
  return count;
}

/** The same in the transaction that founds a city. */
export async function openAtFounding(
  tx: EntityManager,
  dialect: Work['dialect'],
  app: Pick<App, 'clock' | 'auditKey' | 'vault'>,
  parameters: Writer['parameters'],
): Promise<void> {
  const today = app.clock.today();
  const writer = systemWriter(app, parameters);
  for (const term of await endingTerms(queryIn(tx), today, rulesOn(parameters, today)))
    await open({ tx, dialect, writer }, term);
}
