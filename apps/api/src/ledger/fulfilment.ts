import {
  type Condition,
  type FulfilSpec,
  type Ledger,
  type LedgerRow,
  type LocalDate,
  meets,
  NO_DAY,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { allOf, anyOf, type Sql } from '../database/accessible.ts';
import { execute, executeLater } from '../database/rows.ts';
import { quotedTable, sqlName } from './columns.ts';

/** A ledger whose records meet obligations. */
type Fulfilling = Ledger & { readonly fulfils: FulfilSpec };

const isFulfilling = (ledger: Ledger): ledger is Fulfilling => ledger.fulfils !== null;

/** Whose obligations records meet: their own unit's, or the county's above. */
const OWNERS = ['unitId', 'countyId'] as const;
type Owner = (typeof OWNERS)[number];

/** Kinds that records meet for one of these, each with when. */
const kindsFor = (
  { fulfils }: Fulfilling,
  owner: Owner,
): [kind: string, conditions: readonly Condition[]][] =>
  Object.entries(fulfils.kinds).filter(
    ([kind]) => (fulfils.ofCounty?.some((above) => above === kind) === true) === (owner === 'countyId'),
  );

/** Those for whom records of a ledger meet anything. */
const ownersOf = (ledger: Fulfilling): Owner[] =>
  OWNERS.filter((owner) => kindsFor(ledger, owner).length > 0);

const countsFor = (ledger: Fulfilling, owner: Owner, row: LedgerRow): boolean =>
  ledger.fulfils.states.includes(row.state) &&
  kindsFor(ledger, owner).some(([, conditions]) => conditions.some((condition) => meets(row, condition)));

/** Record `m` and obligation `o` belong together: who owes it, a kind it counts for, and the period of its day. */
function together(ledger: Fulfilling, owner: Owner): Sql {
  const { fulfils } = ledger;
  const column = (property: string): string => `m.${sqlName(ledger, property)}`;
  const holds = (condition: Condition): Sql =>
    allOf(
      Object.entries(condition).map(([property, value]) => ({
        text: `${column(property)} IN (${[value]
          .flat()
          .map(() => '?')
          .join(', ')})`,
        params: [value].flat().map((one) => (typeof one === 'boolean' ? Number(one) : one)),
      })),
    );
  const kinds = kindsFor(ledger, owner).map(([kind, conditions]) =>
    allOf([{ text: 'o.kind = ?', params: [kind] }, anyOf(conditions.map(holds))]),
  );
  const { on, makesUpFor, subjectNo } = fulfils;
  const dayOf = makesUpFor === undefined ? column(on) : `COALESCE(${column(makesUpFor)}, ${column(on)})`;
  const number =
    subjectNo === undefined
      ? 'o.subject_no = 0'
      : `(o.subject_no = 0 OR o.subject_no = ${column(subjectNo)})`;
  return allOf([
    { text: `o.unit_id = ${column(owner)} AND o.withdrawn_on = '${NO_DAY}'`, params: [] },
    { text: `m.state IN (${fulfils.states.map(() => '?').join(', ')})`, params: fulfils.states },
    { text: number, params: [] },
    { text: `${dayOf} BETWEEN o.period_start AND o.period_end`, params: [] },
    anyOf(kinds),
  ]);
}

/** Notes what met which obligation, where it is not noted. @param among conditions on `o`, the obligation, or `m`, the record */
function noteSql(ledger: Fulfilling, owner: Owner, among: Sql): Sql {
  const match = together(ledger, owner);
  const on = `m.${sqlName(ledger, ledger.fulfils.on)}`;
  const since = `m.${sqlName(ledger, ledger.fulfils.from)}`;
  return {
    text: `INSERT INTO obligation_fulfilment (obligation_id, ledger, record_id, held_on, from_day, until_day) SELECT o.id, ?, m.id, ${on}, COALESCE(${since}, ${on}), '${NO_DAY}' FROM obligation o JOIN ${quotedTable(ledger)} m ON ${match.text} WHERE ${among.text} AND NOT EXISTS (SELECT 1 FROM obligation_fulfilment f WHERE f.obligation_id = o.id AND f.ledger = ? AND f.record_id = m.id AND f.until_day = '${NO_DAY}')`,
    params: [ledger.name, ...match.params, ...among.params, ledger.name],
  };
}

/** Notes which records there are that met some obligations. @param obligations conditions on `o` */
export async function fulfilAmong(tx: EntityManager, ledger: Ledger, obligations: Sql): Promise<void> {
  if (!isFulfilling(ledger)) return;
  for (const owner of ownersOf(ledger)) {
    const { text, params } = noteSql(ledger, owner, obligations);
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
  const list = ids.map(() => '?').join(', ');
  const owners = ownersOf(ledger);
  const matches = owners.map((owner) => together(ledger, owner));
  const stillMet = matches.map(
    ({ text }) =>
      `AND NOT EXISTS (SELECT 1 FROM obligation o JOIN ${quotedTable(ledger)} m ON ${text} WHERE o.id = obligation_fulfilment.obligation_id AND m.id = obligation_fulfilment.record_id)`,
  );
  executeLater(
    tx,
    `UPDATE obligation_fulfilment SET until_day = ? WHERE ledger = ? AND record_id IN (${list}) AND until_day = '${NO_DAY}' ${stillMet.join(' ')}`,
    [today, ledger.name, ...ids, ...matches.flatMap(({ params }) => params)],
  );
  for (const owner of owners) {
    if (!records.some((row) => countsFor(ledger, owner, row))) continue;
    const note = noteSql(ledger, owner, { text: `m.id IN (${list})`, params: ids });
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
