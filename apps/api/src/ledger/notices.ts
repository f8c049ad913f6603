import {
  ANCESTOR_KEYS,
  isBelow,
  type Ledger,
  type LedgerRow,
  type Level,
  labelOf,
  type Move,
  meets,
  NO_ID,
  NOBODY,
  nextMoveOf,
  type Party,
  type Role,
} from '@luze/domain';
import { closedNow, opensArea } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { queryIn } from '../database/rows.ts';
import { type Message, notify } from '../notification/notification.service.ts';
import { assignmentsAt } from './in-office.ts';
import type { Writer } from './writer.ts';

const PARTY_ROLES: Readonly<Record<Party, readonly Role[]>> = {
  owner: ['CITY_ADMIN', 'COUNTY_SECRETARY', 'BRANCH_SECRETARY'],
  county: ['COUNTY_SECRETARY'],
  city: ['CITY_ADMIN'],
  acceptor: ['CITY_ADMIN', 'COUNTY_SECRETARY'],
};

/** The unit at which a party stands for a row; `NO_ID` where nobody does. */
function unitOf(party: Party, row: LedgerRow): string {
  if (party === 'owner') return row.unitId;
  if (party === 'county') return row.countyId;
  if (party === 'city') return row.cityId;
  return row.acceptorLevel === NOBODY ? NO_ID : row[ANCESTOR_KEYS[row.acceptorLevel]];
}

/**
 * People in office at a unit who have a party's role and the duty of the ledger's area.
 * @param query of the transaction, where it is part of one
 * @param today business day the assignments must hold on
 */
export async function peopleAt(
  query: Database['query'],
  ledger: Ledger,
  party: Party,
  row: LedgerRow,
  today: string,
): Promise<string[]> {
  const held = await assignmentsAt(query, { unitId: unitOf(party, row), cityId: row.cityId }, today);
  return held
    .filter((assignment) => PARTY_ROLES[party].includes(assignment.role) && opensArea(assignment, ledger))
    .map(({ personId }) => personId);
}

/** The level a party stands at for a row; null where nobody does. */
function levelOf(party: Party, row: LedgerRow): Level | null {
  if (party === 'owner') return row.unitLevel;
  if (party === 'acceptor') return row.acceptorLevel === NOBODY ? null : row.acceptorLevel;
  return party === 'county' ? 'COUNTY' : 'CITY';
}

/** The move a row waits for, whoever may make it: the verb at its end if everybody might do everything. */
function awaitedMove(ledger: Ledger, row: LedgerRow): string | null {
  const may = Object.fromEntries(
    Object.keys(ledger.moves).map((name) => [name, closedNow(ledger, name, row) === null]),
  );
  return nextMoveOf(ledger, { ...row, may });
}

/** The parties below a level whose next step a row waits for; empty where that is the level's own, or one's above. */
export function awaitedBelow(ledger: Ledger, row: LedgerRow, level: Level): Party[] {
  const name = awaitedMove(ledger, row);
  const move = name === null ? undefined : ledger.moves[name];
  if (move === undefined) return [];
  return partiesOf(move, row).filter((party) => {
    const at = levelOf(party, row);
    return at !== null && isBelow(at, level);
  });
}

const partiesOf = (move: Move, row: LedgerRow): Party[] =>
  move.by.flatMap((by) => (typeof by === 'string' ? [by] : meets(row, by.when) ? [by.party] : []));

/** Parties whose decision a row waits for in its state. */
function decidersOf(ledger: Ledger, row: LedgerRow): Party[] {
  const open = Object.values(ledger.moves).filter(
    (move) => move.approves === true && move.from.includes(row.state) && meets(row, move.when),
  );
  return [...new Set(open.flatMap((move) => partiesOf(move, row)))];
}

type Send = (kind: string, people: readonly string[]) => Promise<void>;

/** Promises messages about a row, to everybody but its writer. */
const sender =
  (
    tx: EntityManager,
    writer: Writer,
    ledger: Ledger,
    row: LedgerRow,
    params: NonNullable<Message['params']>,
  ): Send =>
  async (kind, people) => {
    const personIds = [...new Set(people)].filter((id) => id !== writer.personId && id !== NO_ID);
    if (personIds.length === 0) return;
    const number = String(row[ledger.number.field]);
    await notify(
      tx,
      { personIds, kind, params: { number, ...params }, refType: ledger.name, refId: row.id },
      writer.clock.systemNow(),
    );
  };

/** Promises the message an urgent record causes: whose it is hears of it at once. */
export async function noticeBirth(
  tx: EntityManager,
  writer: Writer,
  ledger: Ledger,
  row: LedgerRow,
): Promise<void> {
  if (!ledger.urgent || writer.quiet === true) return;
  const owners = await peopleAt(queryIn(tx), ledger, 'owner', row, writer.clock.today());
  await sender(tx, writer, ledger, row, {})('NOTICE_ENTERED', owners);
}

/**
 * Promises the messages a move causes: who must decide now, or who hears of the decision. The record itself is not
 * in them but for its number: what the reader may see is decided when he opens it.
 */
export async function noticeMove(
  tx: EntityManager,
  writer: Writer,
  ledger: Ledger,
  name: string,
  before: LedgerRow,
  after: LedgerRow,
): Promise<void> {
  const move = ledger.moves[name];
  if (move === undefined || writer.quiet === true) return;
  const label = labelOf(move.label, name);
  const send = sender(tx, writer, ledger, after, { moveZh: label.zh, moveEn: label.en });
  if (move.submits === true) {
    const today = writer.clock.today();
    const deciders = await Promise.all(
      decidersOf(ledger, after).map((party) => peopleAt(queryIn(tx), ledger, party, after, today)),
    );
    await send(
      'NOTICE_TO_DECIDE',
      deciders.flat().filter((id) => id !== after.submittedBy && id !== after.submittedFor),
    );
  }
  if (move.approves === true) await send('NOTICE_DECIDED', [before.submittedBy, before.submittedFor]);
}
