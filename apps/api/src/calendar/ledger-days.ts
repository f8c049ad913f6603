import { type CalendarKind, type Colour, fallsDue, type Ledger, type LedgerRow, ledgers } from '@luze/domain';
import { canEver } from '@luze/permissions';
import type { Sql } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import { quotedTable, sqlName } from '../ledger/columns.ts';
import type { FilterInput } from '../ledger/filter.ts';
import { colourCase } from '../ledger/light-sql.ts';
import { present } from '../ledger/present.ts';
import { allRows, whereOf } from '../ledger/read.ts';
import type { PresentedLight } from '../ledger/record-view.ts';
import type { At, CalendarScope, Placed, Source, Tally } from './calendar-line.ts';
import { MOST_EACH } from './calendar-line.ts';

/** Records of a ledger on one of their days: `told` tells those of a day apart, by state or by light. */
interface Days {
  readonly ledger: Ledger;
  readonly day: string;
  readonly filter: readonly FilterInput[];
  readonly told: Sql;
  kindOf(told: string): CalendarKind;
  colourOf(told: string): Colour | null;
}

const placeOf = ({ unitId }: CalendarScope): FilterInput[] =>
  unitId === null ? [] : [{ unit: { under: unitId } }];

/** The days something of the ledger is held or planned for, voided and cancelled records left out. */
function heldDays(ledger: Ledger, scope: CalendarScope): Days[] {
  if (ledger.calendar === null) return [];
  const { on, planned, held } = ledger.calendar;
  return [
    {
      ledger,
      day: on,
      filter: [
        { [on]: { gte: scope.from, lte: scope.to } },
        { state: { in: [...planned, ...held] } },
        ...placeOf(scope),
      ],
      told: { text: sqlName(ledger, 'state'), params: [] },
      kindOf: (state) => (planned.includes(state) ? 'PLANNED' : 'HELD'),
      colourOf: () => null,
    },
  ];
}

/** The days open records are due. */
function dueDays({ reader }: At, ledger: Ledger, scope: CalendarScope): Days[] {
  if (!fallsDue(ledger)) return [];
  return [
    {
      ledger,
      day: 'dueDay',
      filter: [{ open: { eq: true } }, { dueDay: { gte: scope.from, lte: scope.to } }, ...placeOf(scope)],
      told: colourCase(reader),
      kindOf: () => 'DUE',
      colourOf: (colour) => colour as Colour,
    },
  ];
}

async function talliesOf({ reader }: At, days: Days): Promise<Tally[]> {
  const { ledger, told, filter } = days;
  const where = whereOf(reader, ledger, { and: [...filter] });
  const rows = await reader.database.query<{ on_day: unknown; told: unknown; n: unknown }>(
    `SELECT ${sqlName(ledger, days.day)} AS on_day, ${told.text} AS told, COUNT(*) AS n FROM ${quotedTable(ledger)} WHERE ${where.text} GROUP BY on_day, told`,
    [...told.params, ...where.params],
  );
  return rows.map((row) => ({
    day: readDay(row.on_day),
    kind: days.kindOf(String(row.told)),
    colour: days.colourOf(String(row.told)),
    count: Number(row.n),
  }));
}

async function placed({ reader, loaders }: At, days: Days, row: LedgerRow): Promise<Placed> {
  const { ledger } = days;
  const record = present({ reader, ledger, loaders }, row);
  const unit = await loaders.units.load(row.unitId);
  const kind = days.kindOf(row.state);
  const light = record['light'] as PresentedLight | null;
  return {
    day: String(row[days.day]),
    kind,
    entry: {
      id: [kind, ledger.name, row.id].join(' '),
      recordId: row.id,
      title: String(record['title']),
      unit: { id: row.unitId, name: unit?.shortName ?? '' },
      colour: kind === 'DUE' ? (light?.colour ?? null) : null,
    },
  };
}

async function sourceOf(at: At, days: Days): Promise<Source> {
  const { ledger, filter } = days;
  return {
    ledger: ledger.name,
    obligationKind: null,
    tallies: await talliesOf(at, days),
    entriesOn: async (some) => {
      const rows = await allRows(at.reader, ledger, {
        filter: { and: [...filter, { [days.day]: { in: [...some] } }] },
        limit: some.length * MOST_EACH,
      });
      return Promise.all(rows.map((row) => placed(at, days, row)));
    },
  };
}

/** What the ledgers a reader reads say of his days; days masked on some of his rows are left out. */
export function ledgerSources(
  at: At,
  scope: CalendarScope,
  isMeant: (ledger: Ledger) => boolean = () => true,
): Promise<Source[]> {
  const readable = ledgers.filter((ledger) => isMeant(ledger) && canEver(at.reader.ability, 'read', ledger));
  const days = readable.flatMap((ledger) =>
    [...heldDays(ledger, scope), ...dueDays(at, ledger, scope)].filter(
      ({ day }) => !at.reader.masks(ledger).clouded.has(day),
    ),
  );
  return Promise.all(days.map((one) => sourceOf(at, one)));
}
