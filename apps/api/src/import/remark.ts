import { type Language, type SentenceParams, sentence, type Violation } from '@luze/domain';
import type { SheetColumn } from './stored-sheet.ts';

/** Something to say about a row or one of its cells; `warns` lets the row pass. */
export interface Remark {
  /** Heading as the sheet spells it; empty for the row as a whole. */
  readonly column: string;
  readonly field: string;
  readonly code: string;
  readonly params?: SentenceParams;
  readonly value: string | null;
  readonly warns: boolean;
}

/** A remark as it is sent. */
export interface SaidRemark {
  readonly column: string;
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly value: string | null;
}

/** @param remark faults unless it says that it only warns */
export function remarkOn(
  column: Pick<SheetColumn, 'heading'> | undefined,
  field: string,
  remark: { readonly code: string; readonly params?: SentenceParams; readonly warns?: boolean },
  value: string | null,
): Remark {
  const { code, params, warns = false } = remark;
  return {
    column: column?.heading ?? '',
    field,
    code,
    ...(params === undefined ? {} : { params }),
    value,
    warns,
  };
}

export const rowRemark = (code: string, params?: SentenceParams, warns = false): Remark =>
  remarkOn(undefined, '', { code, warns, ...(params === undefined ? {} : { params }) }, null);

/** A row somebody else has written since answers under the code every other exit uses. */
const WIRE_CODES: Readonly<Record<string, string>> = { IMPORT_ROW_CHANGED: 'CONFLICT' };

export const saidIn = (language: Language, { column, field, code, params, value }: Remark): SaidRemark => ({
  column,
  field,
  code: WIRE_CODES[code] ?? code,
  message: sentence(code, language, params),
  value,
});

/** The remark of a fault the domain found, on the column its field stands in. */
export function remarkOf(
  violation: Violation,
  columns: readonly SheetColumn[],
  headingOf: (field: string) => string,
  cellOf: (column: SheetColumn) => string | null,
): Remark {
  const column = columns.find(
    ({ spec }) =>
      spec.mode === undefined &&
      (spec.source === violation.field ||
        spec.time === violation.field ||
        spec.flags?.includes(violation.field) === true ||
        Object.values(spec.also ?? {}).includes(violation.field)),
  );
  const heading = column?.heading ?? headingOf(violation.field);
  return remarkOn({ heading }, violation.field, violation, column === undefined ? null : cellOf(column));
}
