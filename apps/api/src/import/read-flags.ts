import { fieldOf, type Ledger, labelOf } from '@luze/domain';
import type { RawCell } from '../workbook/raw-sheet.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

/** What people write between the labels they tick. */
const BETWEEN = /[、,;/\n]/;

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** Every word people write for a yes/no field: its label in both languages, and its synonyms. */
function wordsOf(ledger: Ledger, name: string): string[] {
  const { labelSpec, synonyms = [] } = fieldOf(ledger, name);
  const { zh, en } = labelOf(labelSpec, name);
  return [zh, en, ...synonyms].map(bare);
}

/**
 * The yes/no fields a cell ticks by their labels: those it names are yes, the others no. An empty cell says nothing.
 * @returns no values for another kind of column, or where a word is none of the labels
 */
export function readFlags(
  ledger: Ledger,
  column: SheetColumn,
  cell: RawCell | undefined,
): { readonly values: Readonly<Record<string, boolean>>; readonly remarks: readonly Remark[] } {
  const { flags, source } = column.spec;
  const said = (cell?.text ?? '').normalize('NFKC').split(BETWEEN).map(bare);
  const words = said.filter((word) => word !== '');
  if (flags === undefined || words.length === 0) return { values: {}, remarks: [] };
  const known = flags.map((name) => ({ name, words: wordsOf(ledger, name) }));
  const strange = words.find((word) => !known.some((flag) => flag.words.includes(word)));
  if (strange !== undefined) {
    const labels = flags.map((name) => labelOf(fieldOf(ledger, name).labelSpec, name));
    const allowed = { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
    const fault = { code: 'CELL_NOT_A_CHOICE', params: { value: strange.slice(0, 50), allowed } };
    return { values: {}, remarks: [remarkOn(column, source, fault, cell?.text ?? null)] };
  }
  return {
    values: Object.fromEntries(
      known.map((flag) => [flag.name, flag.words.some((word) => words.includes(word))]),
    ),
    remarks: [],
  };
}
