import {
  decides,
  filterOfReader,
  gradeOf,
  inLanguage,
  type Ledger,
  type LedgerRow,
  labelOf,
  ledgers,
  marksOf,
  NO_ID,
  nextMoveOf,
  sendsBack,
  waitsForReader,
  workGroupOf,
} from '@luze/domain';
import { canEver, mayOf } from '@luze/permissions';
import type { HistoryEntry } from '../ledger/history.ts';
import type { LedgerLoaders, UnitName } from '../ledger/loaders.ts';
import { present } from '../ledger/present.ts';
import { allRows } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';
import type { PresentedLight } from '../ledger/record-view.ts';
import { obligationsWaiting } from './obligation-work.ts';
import { withUrgings } from './urged-work.ts';
import type { Waiting, Work } from './waiting.ts';
import type { WorkItemType } from './work.type.ts';

/** Rows looked at in one ledger, those due first. */
const MOST = 500;

interface At {
  readonly reader: Reader;
  readonly loaders: LedgerLoaders;
}

/** The step that brought a record where it is, where that sent it back. */
async function returnOf(
  ledger: Ledger,
  row: LedgerRow,
  history: () => Promise<HistoryEntry[]>,
): Promise<HistoryEntry | null> {
  const leadsHere = Object.entries(ledger.moves).some(
    ([name, move]) => sendsBack(ledger, name) && move.to === row.state,
  );
  if (!leadsHere) return null;
  const last = (await history()).filter((event) => event.toState !== event.fromState).at(-1);
  return last !== undefined && sendsBack(ledger, last.move) && last.toState === row.state ? last : null;
}

const countyOf = async (loaders: LedgerLoaders, id: string): Promise<UnitName | null> =>
  id === NO_ID ? null : loaders.units.load(id);

async function waitingOf({ reader, loaders }: At, ledger: Ledger, row: LedgerRow): Promise<Waiting[]> {
  const { may } = mayOf(reader.ability, ledger, row);
  const workable = { ...row, may };
  const move = waitsForReader(ledger, workable) ? nextMoveOf(ledger, workable) : null;
  if (move === null) return [];
  const record = present({ reader, ledger, loaders }, row);
  const light = record['light'] as PresentedLight | null;
  const returned = await returnOf(ledger, row, () => record['history'] as Promise<HistoryEntry[]>);
  const [unit, county, returner] = await Promise.all([
    loaders.units.load(row.unitId),
    countyOf(loaders, row.countyId),
    returned === null ? null : returned.person(),
  ]);
  const item: WorkItemType = {
    id: `${ledger.name} ${row.id}`,
    ledger: ledger.name,
    recordId: row.id,
    title: String(record['title']),
    grade: gradeOf(ledger, record, reader.language),
    marks: marksOf(ledger, record, reader.language),
    obligationKind: null,
    unit,
    county,
    dueOn: light?.dueOn ?? null,
    light,
    move,
    moveLabel: inLanguage(labelOf(ledger.moves[move]?.label ?? move, move), reader.language),
    opinion: returned?.opinion ?? null,
    urgedOn: null,
    urgingNote: null,
    returnedBy: returner?.name ?? null,
  };
  return [
    {
      item,
      group: workGroupOf(ledger, move, light, returned !== null, reader.today),
      decides: decides(ledger, move),
      isReturned: returned !== null,
    },
  ];
}

async function recordsWaiting(at: At, ledger: Ledger): Promise<Work> {
  const { ability } = at.reader;
  const filter = filterOfReader(ledger, (move) => canEver(ability, move, ledger));
  if (filter === null || !canEver(ability, 'read', ledger)) return { waiting: [], isBounded: false };
  const rows = await allRows(at.reader, ledger, { filter, limit: MOST + 1 });
  const waiting = await Promise.all(rows.slice(0, MOST).map((row) => waitingOf(at, ledger, row)));
  return {
    waiting: await withUrgings(at.reader, ledger.name, waiting.flat()),
    isBounded: rows.length > MOST,
  };
}

const byDueDay = ({ item: a }: Waiting, { item: b }: Waiting): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

/** Everything whose next step is the reader's: records of every ledger, what is owed, exemptions to decide on. */
export async function workOf(reader: Reader, loaders: LedgerLoaders): Promise<Work> {
  const parts = await Promise.all([
    ...ledgers.map((ledger) => recordsWaiting({ reader, loaders }, ledger)),
    obligationsWaiting(reader, loaders),
  ]);
  return {
    waiting: parts.flatMap(({ waiting }) => waiting).sort(byDueDay),
    isBounded: parts.some(({ isBounded }) => isBounded),
  };
}
