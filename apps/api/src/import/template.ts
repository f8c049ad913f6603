import {
  type Field,
  inputOf,
  type Ledger,
  type Level,
  labelOf,
  unitInFull,
  VOIDED,
  WORKBOOK_WORDS,
  type WordPair,
  type WorkbookColumn,
} from '@luze/domain';
import type ExcelJS from 'exceljs';
import { choiceLabel, flagText } from '../workbook/child-text.ts';
import { isNeeded } from '../workbook/headings.ts';
import {
  aboutLines,
  bookBytes,
  DAY_FORMAT,
  FIRST_DATA_ROW,
  frame,
  LEDGER_SHEET,
  layOut,
  newBook,
  type SheetHeading,
  setCell,
  widthOf,
} from '../workbook/write-book.ts';
import type { ReachableUnits } from './reachable-units.ts';

/** Rows with drop-downs; an import takes more, without them. */
const ROWS_HELPED = 500;
const DICTIONARY = '_dict';

const isAsked = (ledger: Ledger, { source }: WorkbookColumn): boolean => Object.hasOwn(ledger.asks, source);

/** The field a column is of, or what only a new record is asked for. */
const fieldIn = (ledger: Ledger, column: WorkbookColumn): Field | null =>
  Object.hasOwn(ledger.fields, column.source) || isAsked(ledger, column)
    ? inputOf(ledger, column.source)
    : null;

const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));

/** The words a yes/no column holds. */
const wordsOf = ({ words = WORKBOOK_WORDS }: WorkbookColumn): WordPair => ({ yes: words.yes, no: words.no });

/** States a row of an older sheet may name. */
const statesOf = ({ states }: Ledger): string[] =>
  Object.entries(states).flatMap(([name, { label }]) => (name === VOIDED ? [] : [label.zh]));

/** The words of a cell by what it holds, whoever reads it. */
function cellRule(ledger: Ledger, column: WorkbookColumn): string {
  const { oneOf, mainOf, day, yesNo, number, numberUnit, text, unitRule } = WORKBOOK_WORDS;
  if (column.source === 'state') return fill(oneOf, { choices: statesOf(ledger).join('、') });
  const field = fieldIn(ledger, column);
  if (field === null) return unitRule;
  switch (field.kind) {
    case 'choice':
      return fill(column.also === undefined ? oneOf : mainOf, {
        choices: Object.keys(field.choices ?? {})
          .map(choiceLabel(field.choices))
          .join('、'),
      });
    case 'date':
      return day;
    case 'flag':
      return fill(yesNo, { ...wordsOf(column) });
    case 'integer':
    case 'decimal':
      return field.unit === undefined ? number : fill(numberUnit, { unit: labelOf(field.unit, '').zh });
    default:
      return fill(text, { max: field.max ?? 200 });
  }
}

/** How a column is filled in, in words. */
function ruleOf(ledger: Ledger, column: WorkbookColumn): string {
  const { source, mode } = column;
  const words = WORKBOOK_WORDS;
  if (source === 'index') return words.indexRule;
  if (source === ledger.number.field) return ledger.number.given ? words.numberGiven : words.numberFound;
  if (mode === 'computed') return words.computed;
  if (column.flags !== undefined) return fill(words.someOf, { choices: flagText(ledger, column.flags) });
  const move = column.move === undefined ? undefined : ledger.moves[column.move];
  const label = move === undefined ? '' : labelOf(move.label, column.move ?? '').zh;
  const changed = label === '' ? '' : fill(words.changedBy, { move: label });
  if (Object.values(ledger.keys).some(({ from }) => from === source))
    return fill(words.keyColumn, { label: labelOf(inputOf(ledger, source).labelSpec, source).zh });
  if (isAsked(ledger, column)) return fill(words.bornOnly, { rule: cellRule(ledger, column) }) + changed;
  if (mode !== 'compare') return cellRule(ledger, column);
  const { history, alwaysHistory } = ledger.workbook;
  if (history === undefined || (source !== 'state' && fieldIn(ledger, column) === null))
    return fill(words.byMove, { move: label });
  const told = alwaysHistory === true ? words.bornOnly : words.pastOnly;
  return fill(told, { rule: cellRule(ledger, column) }) + changed;
}

/** Whether a column must be filled: by every row, by new ones, or by none. */
function needOf(ledger: Ledger, column: WorkbookColumn, counties: number): string {
  if (isNeeded(ledger, column, counties)) return WORKBOOK_WORDS.required;
  const isBorn = isAsked(ledger, column) && inputOf(ledger, column.source).required;
  return isBorn ? WORKBOOK_WORDS.requiredNew : WORKBOOK_WORDS.optional;
}

/** Branches beside a column of counties; every unit in full where its column stands alone. */
function unitOptions(ledger: Ledger, { units, reaches }: ReachableUnits): string[] {
  const isBeside = ledger.workbook.columns.some(({ source }) => source === 'county');
  const levels = isBeside ? ['BRANCH'] : ledger.unitLevels;
  const countyOf = (parentId: string | null) =>
    units.find(({ id, level }) => id === parentId && level === 'COUNTY') ?? null;
  return units
    .filter(({ level, id }) => levels.includes(level as Level) && reaches(id))
    .map((unit) => (isBeside ? unit.shortName : unitInFull(unit, countyOf(unit.parentId))));
}

/** Words a column offers to choose from; null where anything may be written. */
function optionsOf(ledger: Ledger, column: WorkbookColumn, units: ReachableUnits): readonly string[] | null {
  if (column.mode !== undefined) return null;
  if (column.source === 'county') return units.counties.map(({ shortName }) => shortName);
  if (column.source === 'unit') return unitOptions(ledger, units);
  const field = fieldIn(ledger, column);
  if (field?.kind === 'choice') return Object.keys(field.choices ?? {}).map(choiceLabel(field.choices));
  const { yes, no } = wordsOf(column);
  return field?.kind === 'flag' ? [yes, no] : null;
}

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

/** A value such as somebody might write: the first choice, the day given, the label of a text. */
function exampleOf(
  ledger: Ledger,
  column: WorkbookColumn,
  units: ReachableUnits,
  day: string,
): string | number | null {
  if (column.source === 'index') return 1;
  if (column.mode !== undefined || column.source === ledger.number.field) return null;
  const options = optionsOf(ledger, column, units);
  if (options !== null) return options[0] ?? null;
  if (column.flags !== undefined) return flagText(ledger, column.flags.slice(0, 1));
  const field = fieldIn(ledger, column);
  if (field === null) return null;
  if (field.kind === 'date') return day;
  if (field.kind === 'integer' || field.kind === 'decimal') return 1;
  return column.optional === true ? null : `（${column.heading}）`;
}

function addRules(book: ExcelJS.Workbook, ledger: Ledger, counties: number, title: string): void {
  const sheet = book.addWorksheet(WORKBOOK_WORDS.rules);
  sheet.columns = [{ width: 22 }, { width: 12 }, { width: 80 }];
  sheet.addRow([fill(WORKBOOK_WORDS.rulesAbove, { sheet: title })]).font = { bold: true };
  sheet.addRow([...WORKBOOK_WORDS.ruleHeadings]).font = { bold: true };
  for (const column of ledger.workbook.columns) {
    const row = sheet.addRow([column.heading, needOf(ledger, column, counties), ruleOf(ledger, column)]);
    row.eachCell((cell) => frame(cell));
  }
}

/**
 * The workbook people fill in: headings, drop-downs of what they may choose, an example and the rules on sheets of
 * their own.
 * @param about unit and person for the line under the title
 */
export async function templateOf(
  ledger: Ledger,
  units: ReachableUnits,
  about: { readonly unit: string; readonly person: string; readonly day: string },
): Promise<Buffer> {
  const { columns, title } = ledger.workbook;
  const name = labelOf(title, ledger.workbook.code).zh;
  const book = await newBook();
  const headings: SheetHeading[] = columns.map((column) => {
    const kind = fieldIn(ledger, column)?.kind;
    return {
      text: column.heading,
      width: widthOf(column.heading, kind),
      needed: isNeeded(ledger, column, units.counties.length),
      ...(kind === 'date' && column.time === undefined ? { format: DAY_FORMAT } : {}),
    };
  });
  const lines = aboutLines(about.unit, about.day, about.person);
  const sheet = book.addWorksheet(name, LEDGER_SHEET);
  layOut(sheet, { title: name, about: lines, headings });

  const example = book.addWorksheet(WORKBOOK_WORDS.example, LEDGER_SHEET);
  layOut(example, { title: name, about: lines, headings });
  columns.forEach((column, index) => {
    const cell = example.getCell(FIRST_DATA_ROW, index + 1);
    const isDay = fieldIn(ledger, column)?.kind === 'date';
    setCell(cell, exampleOf(ledger, column, units, about.day), isDay ? 'day' : 'text');
    frame(cell);
  });
  addRules(book, ledger, units.counties.length, name);

  const dictionary = book.addWorksheet(DICTIONARY, { state: 'veryHidden' });
  let used = 0;
  columns.forEach((column, index) => {
    const options = optionsOf(ledger, column, units);
    if (options === null || options.length === 0) return;
    used += 1;
    dictionary.getCell(1, used).value = column.heading;
    options.forEach((option, at) => {
      dictionary.getCell(at + 2, used).value = option;
    });
    const from = letterOf(used - 1);
    const range = `${DICTIONARY}!$${from}$2:$${from}$${options.length + 1}`;
    for (let row = FIRST_DATA_ROW; row < FIRST_DATA_ROW + ROWS_HELPED; row++) {
      // Other words are understood too, so the list helps without refusing.
      sheet.getCell(row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [range],
        showErrorMessage: false,
      };
    }
  });
  return bookBytes(book);
}
