import { type Colour, findLedger, type Ledger, labelOf, OBLIGATION_KINDS } from '@luze/domain';
import { listPath } from '../ledger/list-path.ts';
import { recordPath } from '../ledger/names.ts';
import { useOwedPlaces } from '../ledger/owed-places.ts';
import { useWords } from '../ledger/words.ts';
import type { CalendarLine } from './calendar-requests.ts';

/** A thing on a day as it is drawn: one record, one obligation, or a number of them. */
export interface Thing {
  readonly id: string;
  readonly kind: CalendarLine['kind'];
  readonly colour: Colour | null;
  /** Null for one alone. */
  readonly count: number | null;
  /** What it is one of: a ledger, or a kind of obligation. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly to: string;
}

/** Exactly the records a line of a ledger counts. */
function recordsOf(ledger: Ledger, { kind, day }: CalendarLine, unit: string | null): string {
  const days = `${day}..${day}`;
  if (kind === 'DUE') return listPath(ledger, { unit, due: days });
  const { on = '', planned = [], held = [] } = ledger.calendar ?? {};
  const states = kind === 'PLANNED' ? planned : held;
  return listPath(ledger, { tab: 'all', unit, states, fields: { [on]: days } });
}

/** What lines of a day hold, each with the place it leads to. @param unit whose calendar it is; null: all within reach */
export function useThings(unit: string | null): (lines: readonly CalendarLine[]) => Thing[] {
  const { label } = useWords('calendar');
  const places = useOwedPlaces();

  const nameOf = ({ ledger, obligationKind }: CalendarLine): string => {
    if (obligationKind !== null)
      return label(labelOf(OBLIGATION_KINDS[obligationKind].label, obligationKind));
    const found = findLedger(ledger);
    return found === null ? '' : label(found.label);
  };
  const owed = ({ obligationKind, day }: CalendarLine, of: string | null, own: boolean): string =>
    places.list({
      unit: of,
      own,
      kinds: obligationKind === null ? [] : [obligationKind],
      due: `${day}..${day}`,
    });
  const thingsOf = (line: CalendarLine): Thing[] => {
    const { id, kind, colour, count, entries } = line;
    const ledger = findLedger(line.ledger);
    const name = nameOf(line);
    if (entries.length === 0) {
      const to = ledger === null ? owed(line, unit, false) : recordsOf(ledger, line, unit);
      return [{ id, kind, colour, count, name, title: name, unit: '', to }];
    }
    return entries.map((entry) => ({
      id: entry.id,
      kind,
      colour: entry.colour,
      count: null,
      name,
      title: entry.title === '' ? name : entry.title,
      unit: entry.unit.name,
      to: ledger === null ? owed(line, entry.unit.id, true) : recordPath(ledger, entry.recordId),
    }));
  };
  return (lines) => lines.flatMap(thingsOf);
}

/** How many records and obligations some things stand for. */
export const amountOf = (things: readonly Thing[]): number =>
  things.reduce((sum, { count }) => sum + (count ?? 1), 0);
