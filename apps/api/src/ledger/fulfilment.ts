import {
  type FulfilSpec,
  type Ledger,
  type LedgerRow,
  type LocalDate,
  meets,
  NO_DAY,
  OBLIGATION_KINDS,
  type ObligationKind,
  type Subject,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { allOf, anyOf, type Sql } from '../database/accessible.ts';
import { byIndex, type Dialect, dialectOf } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, executeLater } from '../database/rows.ts';
import { quotedTable, sqlName } from './columns.ts';
import { conditionSql } from './condition-sql.ts';

/** A ledger whose records meet obligations. */
type Fulfilling = Ledger & { readonly fulfils: FulfilSpec };

const isFulfilling = (ledger: Ledger): ledger is Fulfilling => ledger.fulfils !== null;

type Kinds = FulfilSpec['kinds'];

/** Kinds a record meets for one unit, and that unit: whose obligation `o` the record `m` is for. */
interface Claim {
  readonly kinds: Kinds;
  readonly whose: string;
}

/**
 * Whose obligations records meet, said so that the database finds one from the other without reading all: the
 * obligations of given records, or the records of given obligations. Both say the same.
 */
function claimsOf({ fulfils }: Fulfilling, given: 'RECORDS' | 'OBLIGATIONS'): Claim[] {
  const over = {
    RECORDS:
      "o.unit_id = (SELECT CASE WHEN c.kind = 'CITY_HQ' THEN c.parent_id ELSE c.id END FROM unit c WHERE c.id = m.county_id)",
    OBLIGATIONS:
      "m.county_id = CASE o.county_id WHEN 0 THEN (SELECT MIN(h.id) FROM unit h WHERE h.parent_id = o.unit_id AND h.kind = 'CITY_HQ') ELSE o.unit_id END",
  };
  const own: Claim = { kinds: fulfils.kinds, whose: 'o.unit_id = m.unit_id' };
  return fulfils.kindsAbove === undefined ? [own] : [own, { kinds: fulfils.kindsAbove, whose: over[given] }];
}

const countsFor = ({ fulfils }: Fulfilling, { kinds }: Claim, row: LedgerRow): boolean =>
  fulfils.states.includes(row.state) &&
  Object.values(kinds).some((conditions) => conditions.some((condition) => meets(row, condition)));

/** Record `m` and obligation `o` belong together: whose it is, a kind it counts for, and the period of its day. */
function together(ledger: Fulfilling, { kinds, whose }: Claim): Sql {
  const { fulfils } = ledger;
  const column = (property: string): string => `m.${sqlName(ledger, property)}`;
  const ofKinds = Object.entries(kinds).map(([kind, conditions]) =>
    allOf([
      { text: 'o.kind = ?', params: [kind] },
      anyOf(conditions.map((condition) => conditionSql(ledger, condition, 'm'))),
    ]),
  );
  const { on, makesUpFor, subjectNo } = fulfils;
  const dayOf = makesUpFor === undefined ? column(on) : `COALESCE(${column(makesUpFor)}, ${column(on)})`;
  const number =
    subjectNo === undefined
      ? 'o.subject_no = 0'
      : `(o.subject_no = 0 OR o.subject_no = ${column(subjectNo)})`;
  return allOf([
    { text: `${whose} AND o.withdrawn_on = '${NO_DAY}'`, params: [] },
    { text: `m.state IN (${placeholders(fulfils.states)})`, params: fulfils.states },
    { text: number, params: [] },
    { text: `${dayOf} BETWEEN o.period_start AND o.period_end`, params: [] },
    anyOf(ofKinds),
  ]);
}

/** Notes what met which obligation, where it is not noted. @param among conditions on `o`, the obligation, or `m`, the record */
function noteSql(dialect: Dialect, ledger: Fulfilling, claim: Claim, among: Sql): Sql {
  const match = together(ledger, claim);
  const on = `m.${sqlName(ledger, ledger.fulfils.on)}`;
  const since = `m.${sqlName(ledger, ledger.fulfils.from)}`;
  return {
    text: `INSERT INTO obligation_fulfilment (obligation_id, ledger, record_id, held_on, from_day, until_day) SELECT o.id, ?, m.id, ${on}, COALESCE(${since}, ${on}), '${NO_DAY}' FROM obligation o${byIndex(dialect, 'obligation_once')} JOIN ${quotedTable(ledger)} m ON ${match.text} WHERE ${among.text} AND NOT EXISTS (SELECT 1 FROM obligation_fulfilment f WHERE f.obligation_id = o.id AND f.ledger = ? AND f.record_id = m.id AND f.until_day = '${NO_DAY}')`,
    params: [ledger.name, ...match.params, ...among.params, ledger.name],
  };
}

const owedOf = (kinds: Kinds, subject: Subject): Kinds =>
  Object.fromEntries(
    Object.entries(kinds).filter(([kind]) => OBLIGATION_KINDS[kind as ObligationKind].subject === subject),
  );

/** Notes which records there are that met some obligations of a subject. @param obligations conditions on `o` */
export async function fulfilAmong(
  tx: EntityManager,
  ledger: Ledger,
  subject: Subject,
  obligations: Sql,
): Promise<void> {
  if (!isFulfilling(ledger)) return;
  for (const claim of claimsOf(ledger, 'OBLIGATIONS')) {
    const kinds = owedOf(claim.kinds, subject);
    if (Object.keys(kinds).length === 0) continue;
    const { text, params } = noteSql(dialectOf(tx), ledger, { ...claim, kinds }, obligations);
    await execute(tx, text, params);
  }
}

/** Brings what records met up to date with what they say now, in the transaction that wrote them. */
export function fulfilBy(
  tx: EntityManager,
  ledger: Ledger,
  records: readonly LedgerRow[],
  today: LocalDate,
): void {
  if (!isFulfilling(ledger) || records.length === 0) return;
  const ids = records.map(({ id }) => id);
  const list = placeholders(ids);
  const claims = claimsOf(ledger, 'RECORDS');
  const match = anyOf(claims.map((claim) => together(ledger, claim)));
  executeLater(
    tx,
    `UPDATE obligation_fulfilment SET until_day = ? WHERE ledger = ? AND record_id IN (${list}) AND until_day = '${NO_DAY}' AND NOT EXISTS (SELECT 1 FROM obligation o JOIN ${quotedTable(ledger)} m ON ${match.text} WHERE o.id = obligation_fulfilment.obligation_id AND m.id = obligation_fulfilment.record_id)`,
    [today, ledger.name, ...ids, ...match.params],
  );
  for (const claim of claims) {
    // Most writes are drafts, or meet nothing of the unit above: they cost no statement.
    if (!records.some((row) => countsFor(ledger, claim, row))) continue;
    const note = noteSql(dialectOf(tx), ledger, claim, { text: `m.id IN (${list})`, params: ids });
    executeLater(tx, note.text, note.params);
  }
}

/** Forgets what a record still meets that is taken out as if it had never been; what it met until some day was known. */
export async function forgetFulfilments(tx: EntityManager, ledger: Ledger, recordId: string): Promise<void> {
  if (!isFulfilling(ledger)) return;
  await execute(
    tx,
    `DELETE FROM obligation_fulfilment WHERE ledger = ? AND record_id = ? AND until_day = '${NO_DAY}'`,
    [ledger.name, recordId],
  );
}
