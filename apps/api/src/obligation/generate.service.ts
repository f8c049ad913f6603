import {
  addDays,
  FILTER_SUBJECTS,
  type LocalDate,
  ledgers,
  NO_ID,
  OBLIGATION_TEMPLATES,
  type Slot,
  SUBJECTS,
  type Subject,
  slotsIn,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import type { Dialect } from '../database/dialect.ts';
import { sqlInstant } from '../database/dialect.ts';
import { HeldLease } from '../database/held-lease.ts';
import { execute, insertRow, select } from '../database/rows.ts';
import { fulfilAmong } from '../ledger/fulfilment.ts';
import { obligationRunTable } from './obligation.entity.ts';
import { insertOwed, slotless, unowed } from './owed-sql.ts';
import { type Chunk, ofUnits, SUBJECT_SQL } from './subject-sql.ts';
import { takeOut } from './take-out.ts';
import { readTemplates } from './templates.ts';

/** Units of one transaction: a chunk is there whole or not at all, and others wait for it but a moment. */
const BATCH = 500;

/**
 * For so many days after it was generated an obligation is joined to records that are there: to those from before it, and
 * to one written in the very moment. Later ones note by themselves what they meet.
 */
const JOINED_DAYS = 7;

/** Periods that begin from one day to another, both included. */
export interface GenerationSpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

interface Wishes extends GenerationSpan {
  /** Units a transaction; 500 where nothing is said. */
  readonly batch?: number;
  /** Told after each chunk, within no transaction; the next waits for it. */
  readonly tell?: (units: number) => unknown;
}

export interface Generated {
  /** Branches and units with a party group looked at by this run; those an interrupted one had done are not among them. */
  readonly units: number;
  readonly added: number;
  readonly withdrawn: number;
}

type Generator = Pick<App, 'database' | 'clock'>;

/** How far a run has come with a subject: up to which id, written in which column. */
type Cursors = Readonly<Record<Subject, string>>;
const CURSOR_COLUMNS: Cursors = { BRANCH: 'branches_to', PARTY_GROUP: 'groups_to' };

interface Run {
  readonly id: string;
  readonly done: Cursors;
}

/** The run of this day that was interrupted, or a new one. */
async function openRun(tx: EntityManager, app: Generator, { first, last }: GenerationSpan): Promise<Run> {
  const today = app.clock.today();
  const [left] = await select<{ id: unknown; branches_to: unknown; groups_to: unknown }>(
    tx,
    'SELECT id, branches_to, groups_to FROM obligation_run WHERE first_day = ? AND last_day = ? AND generated_on = ? AND ended_at IS NULL ORDER BY id DESC LIMIT 1',
    [first, last, today],
  );
  if (left !== undefined)
    return {
      id: String(left.id),
      done: { BRANCH: String(left.branches_to), PARTY_GROUP: String(left.groups_to ?? NO_ID) },
    };
  const id = await insertRow(tx, obligationRunTable, {
    firstDay: first,
    lastDay: last,
    generatedOn: today,
    branchesTo: NO_ID,
    groupsTo: null,
    startedAt: app.clock.systemNow(),
    endedAt: null,
  });
  return { id, done: { BRANCH: NO_ID, PARTY_GROUP: NO_ID } };
}

/** @returns null behind the last of the subject */
async function chunkAfter(
  tx: EntityManager,
  subject: Subject,
  after: string,
  size: number,
): Promise<Chunk | null> {
  const { table, id, unitId, walked } = SUBJECT_SQL[subject];
  const rows = await select<{ id: unknown; unit_id: unknown }>(
    tx,
    `SELECT ${id} AS id, ${unitId} AS unit_id FROM ${table} WHERE ${walked} AND ${id} > ? ORDER BY ${id} LIMIT ${size}`,
    [after],
  );
  const last = rows.at(-1);
  return last === undefined
    ? null
    : { subject, after, to: String(last.id), unitIds: rows.map(({ unit_id }) => String(unit_id)) };
}

interface Step {
  readonly dialect: Dialect;
  readonly slots: readonly Slot[];
  readonly span: GenerationSpan;
  readonly today: LocalDate;
}

/** Brings what is owed in a chunk up to date, and what met it. */
async function generateChunk(
  tx: EntityManager,
  { dialect, slots: all, span, today }: Step,
  chunk: Chunk,
): Promise<Pick<Generated, 'added' | 'withdrawn'>> {
  const slots = all.filter(({ template }) => FILTER_SUBJECTS[template.filter] === chunk.subject);
  const asked = { dialect, today };
  let withdrawn = await takeOut(tx, slotless(asked, slots, chunk, span), today);
  let added = 0;
  for (const slot of slots) {
    withdrawn += await takeOut(tx, unowed(asked, slot, chunk), today);
    const { text, params } = insertOwed(dialect, slot, chunk, today);
    added += await execute(tx, text, params);
  }
  const units = ofUnits('o.unit_id', chunk);
  for (const ledger of ledgers)
    await fulfilAmong(tx, ledger, chunk.subject, {
      text: `o.generated_on >= ? AND o.period_start BETWEEN ? AND ? AND ${units.text}`,
      params: [addDays(today, -JOINED_DAYS), span.first, span.last, ...units.params],
    });
  return { added, withdrawn };
}

/** The same in the transaction that founds a city: whole or not there, and nobody else is at work yet. */
export async function generateAtFounding(
  tx: EntityManager,
  dialect: Dialect,
  span: GenerationSpan,
  today: LocalDate,
): Promise<void> {
  const slots = slotsIn(OBLIGATION_TEMPLATES, span.first, span.last);
  for (const subject of SUBJECTS) {
    const chunk = await chunkAfter(tx, subject, NO_ID, Number.MAX_SAFE_INTEGER);
    if (chunk !== null) await generateChunk(tx, { dialect, slots, span, today }, chunk);
  }
}

/** A run as it goes on: what it holds, and what it generates. */
interface Going {
  readonly app: Generator;
  readonly hold: HeldLease;
  readonly runId: string;
  readonly step: Step;
}

/** The next chunk of a subject with the run's own mark, in one transaction. @returns null behind the last one */
const nextChunk = (
  { app, hold, runId, step }: Going,
  subject: Subject,
  after: string,
  batch: number,
): Promise<(Generated & { readonly to: string }) | null> =>
  app.database.transaction(
    async (tx) => {
      await hold.fence(tx);
      const chunk = await chunkAfter(tx, subject, after, batch);
      if (chunk === null) return null;
      const counts = await generateChunk(tx, step, chunk);
      await execute(tx, `UPDATE obligation_run SET ${CURSOR_COLUMNS[subject]} = ? WHERE id = ?`, [
        chunk.to,
        runId,
      ]);
      return { ...counts, units: chunk.unitIds.length, to: chunk.to };
    },
    { retry: true, ofRecords: true },
  );

const endRun = ({ app, hold, runId }: Going): Promise<void> =>
  app.database.transaction(
    async (tx) => {
      await hold.fence(tx);
      const now = sqlInstant(app.clock.systemNow());
      await execute(tx, 'UPDATE obligation_run SET ended_at = ? WHERE id = ?', [now, runId]);
    },
    { retry: true },
  );

/** Every chunk there is, subject by subject, behind what is done. */
async function* chunksOf(going: Going, done: Cursors, batch: number): AsyncGenerator<Generated> {
  for (const subject of SUBJECTS) {
    let after = done[subject];
    for (;;) {
      await going.hold.prolong();
      const chunk = await nextChunk(going, subject, after, batch);
      if (chunk === null) break;
      after = chunk.to;
      yield chunk;
    }
  }
}

/**
 * Generates what every branch and every party group owes for the periods that begin within a span, by what it was on
 * their first days: adds what is missing, withdraws what is owed no longer, and lets the records that are there meet it.
 * Runs of one span are idempotent; one that was killed is gone on with behind its last whole chunk. Of several instances
 * one works.
 * @throws LeaseHeld
 */
export async function generateObligations(app: Generator, wishes: Wishes): Promise<Generated> {
  const { batch = BATCH, tell, ...span } = wishes;
  const { database, clock } = app;
  const hold = new HeldLease(app, 'obligations generate');
  await hold.begin();
  try {
    const slots = slotsIn(await readTemplates(database.query), span.first, span.last);
    const step: Step = { dialect: database.dialect, slots, span, today: clock.today() };
    const run = await database.transaction((tx) => openRun(tx, app, span), { retry: true });
    const going: Going = { app, hold, runId: run.id, step };
    let sum: Generated = { units: 0, added: 0, withdrawn: 0 };
    for await (const chunk of chunksOf(going, run.done, batch)) {
      sum = {
        units: sum.units + chunk.units,
        added: sum.added + chunk.added,
        withdrawn: sum.withdrawn + chunk.withdrawn,
      };
      await tell?.(sum.units);
    }
    await endRun(going);
    return sum;
  } finally {
    await hold.end();
  }
}
