import { fieldOf, type Ledger, type LocalDate, labelOf } from '@luze/domain';
import { readCell, saysNothing, yesNoIn } from '../workbook/cell-values.ts';
import type { ReadRow } from './read-row.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

/** Where a row from before the system stood, and what could not be read. */
export interface ToldPast {
  readonly past: { readonly state: string; readonly values: Readonly<Record<string, unknown>> } | null;
  readonly remarks: readonly Remark[];
}

interface ToldDay {
  readonly column: SheetColumn;
  readonly day: LocalDate;
}

/** A deadline is no day of a life: what comes next may come before it. */
const isDeadline = ({ light }: Ledger, name: string): boolean =>
  light.due.some(({ field }) => field === name);

/** Days of a life follow each other as their columns do, from the day it began until today. */
function outOfOrder(ledger: Ledger, told: readonly ToldDay[], began: unknown, today: LocalDate): Remark[] {
  const placeOf = ({ column }: ToldDay): number => ledger.workbook.columns.indexOf(column.spec);
  let before = typeof began === 'string' ? began : '';
  return [...told]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ column, day }) => {
      const last = before;
      if (day > before) before = day;
      const fault =
        day > today
          ? { code: 'DAY_IN_FUTURE', params: { today } }
          : day < last
            ? { code: 'IMPORT_DAY_BEFORE', params: { day, before: last } }
            : null;
      return fault === null ? [] : [remarkOn(column, column.spec.source, fault, day)];
    });
}

/** The state a cell names by its label; null where it names none. */
export function stateIn(ledger: Ledger, text: string): string | null {
  const said = text.replace(/\s/g, '');
  return Object.entries(ledger.states).find(([, { label }]) => label.zh === said)?.[0] ?? null;
}

const notAState = (ledger: Ledger, value: string) => ({
  code: 'NOT_A_CHOICE',
  params: {
    value,
    allowed: {
      zh: Object.values(ledger.states)
        .map(({ label }) => label.zh)
        .join('、'),
      en: Object.values(ledger.states)
        .map(({ label }) => label.en)
        .join(', '),
    },
  },
});

/** Said to be so, without saying how: a move on the record says it. */
function undecided(ledger: Ledger, column: SheetColumn, text: string): Remark {
  const move = column.spec.move === undefined ? undefined : ledger.moves[column.spec.move];
  const params = { move: move === undefined ? '' : labelOf(move.label, column.spec.move ?? '') };
  return remarkOn(column, column.spec.source, { code: 'IMPORT_COMPARED', params, warns: true }, text);
}

/**
 * Reads the columns an import otherwise only compares, and asks the definition where such a row stands.
 * Child rows written as one text are left where they are: the paper keeps them.
 */
export function pastOf(
  ledger: Ledger,
  columns: readonly SheetColumn[],
  row: ReadRow,
  { date1904, today }: { readonly date1904: boolean; readonly today: LocalDate },
): ToldPast {
  const values: Record<string, unknown> = {};
  const stated: Record<string, string> = {};
  const remarks: Remark[] = [];
  const days: ToldDay[] = [];
  const affirmed: [column: SheetColumn, text: string][] = [];
  for (const column of columns) {
    const { spec, at } = column;
    if (spec.mode !== 'compare') continue;
    const cell = row.source.cells.get(at);
    if (cell === undefined || saysNothing(cell.text)) continue;
    if (spec.source === 'state') {
      const state = stateIn(ledger, cell.text);
      if (state === null) remarks.push(remarkOn(column, 'state', notAState(ledger, cell.text), cell.text));
      else stated['state'] = state;
      continue;
    }
    if (!Object.hasOwn(ledger.fields, spec.source)) continue;
    if (spec.noneValue !== undefined && yesNoIn(cell.text) !== null) {
      if (yesNoIn(cell.text) === true) affirmed.push([column, cell.text]);
      continue;
    }
    const reading = readCell(fieldOf(ledger, spec.source), cell, date1904, spec.words);
    remarks.push(...reading.remarks.map((remark) => remarkOn(column, spec.source, remark, cell.text)));
    if (reading.empty || reading.value === null) continue;
    values[spec.source] = reading.value;
    if (fieldOf(ledger, spec.source).kind === 'date' && !isDeadline(ledger, spec.source))
      days.push({ column, day: String(reading.value) });
  }
  remarks.push(...outOfOrder(ledger, days, row.values[ledger.yearOf], today));
  for (const [column, text] of affirmed)
    if (values[column.spec.source] === undefined) remarks.push(undecided(ledger, column, text));
  const stood = ledger.workbook.history?.({ ...row.values, ...values, ...stated });
  return {
    past: stood === undefined ? null : { state: stood.state, values: { ...stood.values, ...values } },
    remarks,
  };
}
