// Longer than 300 lines because a row is judged in one place, from its cells to what it would write.
import { setImmediate as othersTurn } from 'node:timers/promises';
import {
  AppError,
  inLanguage,
  inputOf,
  type Ledger,
  type LedgerRow,
  labelOf,
  type Violation,
} from '@luze/domain';
import { canEver, canOn } from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { type Birthplace, birthplaceOf } from '../ledger/birth.ts';
import { type ChildRow, childRows } from '../ledger/child-rows.ts';
import { draftRow } from '../ledger/create.service.ts';
import type { LedgerAccess } from '../ledger/of-context.ts';
import { afterStart } from '../ledger/past.service.ts';
import { updatedRow } from '../ledger/service.ts';
import { soleFaults, storedSole } from '../ledger/sole.ts';
import { compared } from './compare.ts';
import type { ImportOutcome } from './import.entity.ts';
import { findStored, type StoredRows } from './match.ts';
import { pastOf } from './past.ts';
import { reachableUnits } from './reachable-units.ts';
import { isPlain, type ReadRow, readRow } from './read-row.ts';
import { recordOf } from './record-of.ts';
import { type Remark, remarkOf, remarkOn, rowRemark } from './remark.ts';
import { changesOf, withDefaults } from './row-values.ts';
import { columnsOfSheet, rowsOfSheet, type SheetColumn, type StoredSheet } from './stored-sheet.ts';

type Input = Readonly<Record<string, unknown>>;

/** Rows judged before other requests have their turn. */
const ROWS_AT_A_TIME = 100;

/** What a row will do when the import is carried out. */
export type Plan =
  | {
      readonly effect: 'CREATE';
      readonly input: Input;
      /** Where a row from before the system stood; null for one that begins its life. */
      readonly past: { readonly state: string; readonly values: Input } | null;
    }
  | { readonly effect: 'UPDATE'; readonly input: Input; readonly before: LedgerRow };

/** What becomes of one row of a sheet, and why. */
export interface Judgement {
  readonly row: number;
  readonly outcome: ImportOutcome;
  readonly remarks: readonly Remark[];
  readonly plan: Plan | null;
}

/** What a judgement stands on: who imports, what may be read, and the database as the import sees it. */
export interface Bench {
  readonly query: Database['query'];
  readonly access: LedgerAccess;
  /** Rows from before the system: what their columns say is taken as it stands. */
  readonly history: boolean;
}

/** Judges the rows of one sheet. Nothing is written. */
class Judge {
  readonly #bench: Bench;
  readonly #ledger: Ledger;
  readonly #sheet: StoredSheet;
  readonly #columns: readonly SheetColumn[];
  readonly #stored: StoredRows;
  readonly #children: ReadonlyMap<string, ReadonlyMap<string, readonly ChildRow[]>>;
  readonly #places = new Map<string, Promise<Birthplace>>();
  readonly #soles = new Set<string>();
  readonly #seen = new Map<string, { readonly row: number; readonly said: string }>();

  constructor(
    bench: Bench,
    ledger: Ledger,
    sheet: StoredSheet,
    columns: readonly SheetColumn[],
    stored: StoredRows,
    children: ReadonlyMap<string, ReadonlyMap<string, readonly ChildRow[]>>,
  ) {
    this.#bench = bench;
    this.#ledger = ledger;
    this.#sheet = sheet;
    this.#columns = columns;
    this.#stored = stored;
    this.#children = children;
  }

  async of(row: ReadRow): Promise<Judgement> {
    const { record, remark } = recordOf(this.#ledger, this.#stored, row, this.#columns);
    const remarks = [...row.remarks, ...(remark === null ? [] : [remark])];
    const first = this.#firstSeen(row, record);
    // Lines that bring their numbers: the same one twice says nothing new, another under its number is one too many.
    if (first?.isSame === true && this.#ledger.number.given)
      return { row: row.source.row, outcome: 'UNCHANGED', remarks: [], plan: null };
    if (first !== null) remarks.push(rowRemark('IMPORT_ROW_TWICE', { row: first.row }));
    const faulty = remarks.some(({ warns }) => !warns);
    const verdict =
      record === null
        ? remark === null
          ? await this.#birth(row, faulty)
          : { plan: null, remarks: [] }
        : this.#change(row, record, faulty);
    const all = [...remarks, ...verdict.remarks];
    const isFaulty = all.some(({ warns }) => !warns);
    const outcome: ImportOutcome = isFaulty
      ? 'REJECT'
      : all.length > 0
        ? 'WARN'
        : verdict.plan === null
          ? 'UNCHANGED'
          : verdict.plan.effect;
    return { row: row.source.row, outcome, remarks: all, plan: isFaulty ? null : verdict.plan };
  }

  /** The row of the sheet that spoke of the same record before, and whether it said the same; null for the first. */
  #firstSeen(
    row: ReadRow,
    record: LedgerRow | null,
  ): { readonly row: number; readonly isSame: boolean } | null {
    const { number, key: keyed } = row.identity;
    const isNew = record === null && this.#ledger.number.given && number !== null;
    const key = isNew ? `number ${number}` : record === null ? keyed : `record ${record.id}`;
    if (key === null) return null;
    const said = this.#said(row);
    const first = this.#seen.get(key);
    if (first === undefined) this.#seen.set(key, { row: row.source.row, said });
    return first === undefined ? null : { row: first.row, isSame: first.said === said };
  }

  /** What the cells of a row say, its place in the list aside. */
  #said({ source }: ReadRow): string {
    const texts = this.#columns
      .filter(({ spec }) => spec.source !== 'index')
      .map(({ at }) => source.cells.get(at)?.text.trim() ?? '');
    return JSON.stringify(texts);
  }

  #headingOf(field: string): string {
    const { columns } = this.#ledger.workbook;
    const column = columns.find(({ source, mode }) => source === field && mode === undefined);
    const own = this.#ledger.fields[field];
    return column?.heading ?? (own === undefined ? '' : inLanguage(labelOf(own.labelSpec, field), 'zh-CN'));
  }

  #remark(violation: Parameters<typeof remarkOf>[0], row: ReadRow): Remark {
    return remarkOf(
      violation,
      this.#columns,
      (field) => this.#headingOf(field),
      (column) => row.source.cells.get(column.at)?.text ?? null,
    );
  }

  #compared(row: ReadRow, record: LedgerRow | null, hidden: ReadonlySet<string>): Remark[] {
    return compared(
      this.#ledger,
      this.#columns,
      row.source.cells,
      record,
      (name) => (record === null ? [] : (this.#children.get(name)?.get(record.id) ?? [])),
      { date1904: this.#sheet.date1904, hidden },
    );
  }

  /** A faulty row is still drafted where it can be, so that one look shows all of its faults. */
  async #birth(row: ReadRow, faulty: boolean): Promise<{ plan: Plan | null; remarks: Remark[] }> {
    const { access, history } = this.#bench;
    const told = history
      ? pastOf(this.#ledger, this.#columns, row, {
          date1904: this.#sheet.date1904,
          today: access.writer.clock.today(),
        })
      : null;
    const remarks = told === null ? this.#compared(row, null, new Set()) : [...told.remarks];
    const unit = row.place.unit;
    if (unit === null) return { plan: null, remarks: [...remarks, ...this.#missing(row)] };
    const verb = told === null ? 'create' : 'importHistory';
    if (!canEver(access.writer.ability, verb, this.#ledger))
      return { plan: null, remarks: [...remarks, rowRemark('IMPORT_NOT_CREATABLE')] };
    const { field, given } = this.#ledger.number;
    const input = {
      ...withDefaults(this.#ledger, row.values, this.#sheet.reporter),
      ...(given && row.identity.number !== null ? { [field]: row.identity.number } : {}),
      unitId: unit.id,
    };
    const faultyFields = new Set(row.remarks.filter(({ warns }) => !warns).map(({ field }) => field));
    try {
      const { row: born, violations } = await draftRow(access.writer, this.#ledger, input, (unitId) =>
        this.#place(unitId),
      );
      // A field that takes its value from a faulty one lacks nothing of its own.
      const sourceOf = (field: string): string => {
        const source = this.#ledger.workbook.defaults?.[field];
        return typeof source === 'object' ? source.field : field;
      };
      const isTold = ({ field, code }: Violation): boolean =>
        faultyFields.has(field) || (code === 'REQUIRED' && faultyFields.has(sourceOf(field)));
      const stood = told?.past == null ? born : { ...born, ...told.past.values, state: told.past.state };
      const mayCreate = canOn(access.writer.ability, verb, this.#ledger, born);
      const more = [
        ...violations.filter((violation) => !isTold(violation)),
        ...(told === null ? [] : afterStart(access.writer, this.#ledger, born)),
        // What is there already is told to nobody who may enter nothing there.
        ...(mayCreate ? await this.#soleFaults(stood) : []),
      ];
      remarks.push(...more.map((violation) => this.#remark(violation, row)));
      if (violations.length === 0 && !mayCreate) remarks.push(rowRemark('IMPORT_NOT_CREATABLE'));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      remarks.push(rowRemark('IMPORT_NOT_CREATABLE'));
    }
    return { plan: faulty ? null : { effect: 'CREATE', input, past: told?.past ?? null }, remarks };
  }

  /** Required cells that say nothing, where the row cannot be drafted for want of a unit. */
  #missing(row: ReadRow): Remark[] {
    const filled = withDefaults(this.#ledger, row.values, this.#sheet.reporter);
    return this.#columns
      .filter((column) => isPlain(this.#ledger, column) && column.spec.optional !== true)
      .filter(({ spec }) => row.cleared.includes(spec.source) && filled[spec.source] === undefined)
      .filter(({ spec }) => inputOf(this.#ledger, spec.source).required)
      .map((column) => remarkOn(column, column.spec.source, { code: 'REQUIRED' }, null));
  }

  /** A row that would not be the only one: beside what is stored, or a line above. */
  async #soleFaults(row: LedgerRow): Promise<Violation[]> {
    const { sole } = this.#ledger;
    const open = this.#ledger.states[row.state]?.open ?? false;
    const soleKey = storedSole(this.#ledger, { ...row, open });
    if (sole === null || soleKey === null) return [];
    const isSecond = this.#soles.has(soleKey);
    this.#soles.add(soleKey);
    return isSecond
      ? [{ field: sole.field, code: sole.because }]
      : soleFaults(this.#bench.query, this.#ledger, [{ ...row, soleKey }]);
  }

  #place(unitId: string): Promise<Birthplace> {
    const known =
      this.#places.get(unitId) ?? birthplaceOf(this.#bench.query, unitId, this.#ledger.unitLevels);
    this.#places.set(unitId, known);
    return known;
  }

  #change(row: ReadRow, record: LedgerRow, faulty: boolean): { plan: Plan | null; remarks: Remark[] } {
    const { reader, writer } = this.#bench.access;
    const masks = reader.masks(this.#ledger).of(record);
    const hidden = new Set(masks.keys());
    const remarks = this.#compared(row, record, hidden);
    // An exported row lacks nothing its reader could see: a cell that is empty now was emptied. What only a new record
    // is asked for was never in it.
    if (row.identity.id !== null)
      remarks.push(
        ...this.#missing(row).filter(
          ({ field }) => !hidden.has(field) && !Object.hasOwn(this.#ledger.asks, field),
        ),
      );
    const input = changesOf(this.#ledger, row, record, hidden);
    const moved = row.place.named && row.place.unit !== null && row.place.unit.id !== record.unitId;
    const stale = row.identity.id !== null && row.version !== null && row.version !== record.version;
    if (stale && (Object.keys(input).length > 0 || remarks.length > 0 || moved))
      return { plan: null, remarks: [...remarks, rowRemark('IMPORT_ROW_CHANGED')] };
    if (moved) remarks.push(this.#remark({ field: 'unitId', code: 'IMPORT_UNIT_FIXED' }, row));
    if (Object.keys(input).length === 0) return { plan: null, remarks };
    if (!canOn(writer.ability, 'update', this.#ledger, record))
      return { plan: null, remarks: [...remarks, rowRemark('IMPORT_NOT_EDITABLE')] };
    const { violations } = updatedRow(writer, this.#ledger, record, input, masks);
    remarks.push(...violations.map((violation) => this.#remark(violation, row)));
    return { plan: faulty ? null : { effect: 'UPDATE', input, before: record }, remarks };
  }
}

/**
 * Says of every row of a sheet what an import would do with it. Nothing is written.
 * @returns one judgement per row of data, in the sheet's order
 */
export async function judgeSheet(bench: Bench, ledger: Ledger, sheet: StoredSheet): Promise<Judgement[]> {
  const { reader, writer } = bench.access;
  const query = reader.database.query;
  const columns = columnsOfSheet(ledger, sheet);
  const units = await reachableUnits(query, writer);
  const rows: ReadRow[] = [];
  for (const row of rowsOfSheet(sheet)) {
    rows.push(readRow(ledger, sheet, columns, units, row));
    if (rows.length % ROWS_AT_A_TIME === 0) await othersTurn();
  }
  const identities = rows.map(({ identity }) => identity);
  const stored = await findStored(reader, ledger, identities);
  const matched = rows.flatMap((row) => recordOf(ledger, stored, row, columns).record?.id ?? []);
  const childNames = columns.some(({ spec }) => spec.shows !== undefined)
    ? Object.keys(ledger.children)
    : columns.flatMap(({ spec }) => (spec.child === undefined ? [] : [spec.child]));
  const children = new Map(
    await Promise.all(
      childNames.map(async (name) => [name, await childRows(query, ledger, name, matched)] as const),
    ),
  );
  const judge = new Judge(bench, ledger, sheet, columns, stored, children);
  const judgements: Judgement[] = [];
  for (const row of rows) {
    judgements.push(await judge.of(row));
    if (judgements.length % ROWS_AT_A_TIME === 0) await othersTurn();
  }
  return judgements;
}
