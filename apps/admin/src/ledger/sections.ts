import { isEditable, isGivenAtBirth, type Label, type Ledger } from '@luze/domain';

export interface Section {
  readonly label: Label;
  readonly fields: readonly string[];
  readonly complete: boolean;
}

/**
 * Sections with the fields an input may carry; a section without any is left out. Used for a new row.
 * @param hidden what its writer is never shown
 */
export const sectionsForCreate = (ledger: Ledger, hidden: ReadonlySet<string>): Section[] =>
  keep(ledger, (name) => newFields(ledger).includes(name) && !hidden.has(name));

/** Sections of a row that exists: what may be written and, as text, what may not. */
export const sectionsForEdit = (ledger: Ledger): Section[] =>
  keep(ledger, (name) => Object.hasOwn(ledger.fields, name) || isKeySource(ledger, name)).filter((section) =>
    section.fields.some((field) => ledger.fields[field]?.byMoveOnly !== true),
  );

function keep(ledger: Ledger, wanted: (field: string) => boolean): Section[] {
  return ledger.sections
    .map((section) => ({ ...section, fields: section.fields.filter(wanted) }))
    .filter((section) => section.fields.length > 0);
}

/** Fields and asks of a new record, its number among them where it may be given. */
export const newFields = (ledger: Ledger): string[] => [
  ...(ledger.number.given ? [ledger.number.field] : []),
  ...Object.keys(ledger.fields).filter((field) => isGivenAtBirth(ledger, field)),
  ...Object.keys(ledger.asks),
];

const isKeySource = (ledger: Ledger, name: string): boolean =>
  Object.values(ledger.keys).some(({ from }) => from === name);

/** Asks that may still be put right in a state: those a keyed hash is made of. */
export const keptAsks = (ledger: Ledger, state: string): string[] =>
  ledger.editable.in.includes(state)
    ? Object.keys(ledger.asks).filter((name) => isKeySource(ledger, name))
    : [];

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
