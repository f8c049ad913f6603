import { choiceList, inputOf, type Ledger, TIME_SPELLING, type WorkbookColumn } from '@luze/domain';
import { choiceIn, saysNothing } from '../workbook/cell-values.ts';
import type { RawCell } from '../workbook/raw-sheet.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

/** What people write between several choices. */
const BETWEEN = /[、,;/+\n]/;
const MINUTES = 24 * 60;

const partsOf = (cell: RawCell | undefined): string[] =>
  (cell?.text ?? '')
    .normalize('NFKC')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The time of day a cell says, as `HH:MM`; null where it says none. */
export function timeIn(cell: RawCell | undefined): string | null {
  if (cell === undefined) return null;
  if (cell.number !== null) {
    const minutes = Math.round((cell.number % 1) * MINUTES) % MINUTES;
    return minutes === 0 ? null : clock(minutes);
  }
  const [, afternoon, hour, minute] = TIME_SPELLING.exec(cell.text.normalize('NFKC')) ?? [];
  if (hour === undefined) return null;
  const later = afternoon !== undefined && Number(hour) < 12 ? 12 : 0;
  return clock((Number(hour) + later) * 60 + Number(minute ?? 0));
}

/** What of a cell the column's own field is read from, where the cell holds more; undefined where it says nothing of it. */
export function ownPart(spec: WorkbookColumn, cell: RawCell | undefined): RawCell | undefined {
  if (cell === undefined || saysNothing(cell.text)) return cell;
  if (spec.also !== undefined) return { ...cell, text: partsOf(cell)[0] ?? '' };
  if (spec.behindDay === undefined) return cell;
  const time = timeIn(cell);
  if (time !== null) return { ...cell, kind: 'text', text: time, number: null, day: null };
  return cell.number !== null || /^\d{4}\D/.test(cell.text.trim()) ? undefined : cell;
}

/** What a cell says beside its column's own field. */
export interface JoinedReading {
  readonly values: Readonly<Record<string, unknown>>;
  readonly cleared: readonly string[];
  readonly remarks: readonly Remark[];
}

const NOTHING: JoinedReading = { values: {}, cleared: [], remarks: [] };

/** Choices behind the first, each a yes/no field of the record; those it may be that the cell does not name are no. */
function readAlso(ledger: Ledger, column: SheetColumn, cell: RawCell | undefined): JoinedReading {
  const { also = {}, source } = column.spec;
  const [main, ...others] = partsOf(cell);
  if (main === undefined) return NOTHING;
  const field = inputOf(ledger, source);
  const named = others.map((text) => ({ text, choice: choiceIn(field, text) }));
  const strange = named.find(({ choice }) => choice === null || also[choice] === undefined);
  if (strange !== undefined) {
    const fault = {
      code: 'CELL_NOT_A_CHOICE',
      params: { value: strange.text.slice(0, 50), allowed: choiceList(field) },
    };
    return { ...NOTHING, remarks: [remarkOn(column, source, fault, cell?.text ?? null)] };
  }
  const choices = new Set(named.map(({ choice }) => choice));
  return {
    ...NOTHING,
    values: Object.fromEntries(Object.entries(also).map(([choice, flag]) => [flag, choices.has(choice)])),
  };
}

/** Reads what a cell says of further fields: the choices behind the first, the time behind a day. */
export function readJoined(ledger: Ledger, column: SheetColumn, cell: RawCell | undefined): JoinedReading {
  const { also, time } = column.spec;
  if (also !== undefined) return readAlso(ledger, column, cell);
  if (time === undefined || cell === undefined || saysNothing(cell.text)) return NOTHING;
  const said = timeIn(cell);
  return said === null ? { ...NOTHING, cleared: [time] } : { ...NOTHING, values: { [time]: said } };
}
