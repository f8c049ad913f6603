import { isEditable, type Label, type Ledger } from '@luze/domain';

export interface Section {
  readonly label: Label;
  readonly fields: readonly string[];
  readonly complete: boolean;
}

/** Sections with the fields an input may carry; a section without any is left out. Used for a new row. */
export const sectionsForCreate = (ledger: Ledger): Section[] =>
  keep(
    ledger,
    (field) => ledger.fields[field]?.byMoveOnly !== true && isEditable(ledger, field, ledger.birth),
  );

/** Sections of a row that exists: what may be written and, as text, what may not. */
export const sectionsForEdit = (ledger: Ledger): Section[] =>
  keep(ledger, () => true).filter((section) =>
    section.fields.some((field) => ledger.fields[field]?.byMoveOnly !== true),
  );

function keep(ledger: Ledger, wanted: (field: string) => boolean): Section[] {
  return ledger.sections
    .map((section) => ({ ...section, fields: section.fields.filter(wanted) }))
    .filter((section) => section.fields.length > 0);
}

/** Fields `update` may write in a state. */
export const editableFields = (ledger: Ledger, state: string): string[] =>
  Object.keys(ledger.fields).filter((field) => isEditable(ledger, field, state));

/** The move that writes a field where `update` may not: what the form says beside read-only text. */
export function moveThatWrites(ledger: Ledger, field: string, state: string): string | null {
  const candidates = Object.entries(ledger.moves).filter(([, move]) => move.from.includes(state));
  const takes = candidates.find(
    ([, move]) =>
      move.danger !== true &&
      [
        ...(move.takes ?? []),
        ...(move.needs ?? []).flatMap((need) => (typeof need === 'string' ? [need] : need.fields)),
      ].includes(field),
  );
  const last = candidates.find(([, move]) => (move.takes ?? []).includes(field));
  return (takes ?? last)?.[0] ?? null;
}
