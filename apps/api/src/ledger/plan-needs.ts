import type { Ledger } from '@luze/domain';
import type { MaskTable } from '@luze/permissions';
import { columnsOf } from './columns.ts';
import type { Asked } from './selection.ts';

/** Columns the schema shows as they are, under their own name. */
export const PLAIN: ReadonlySet<string> = new Set([
  'id',
  'version',
  'state',
  'open',
  'year',
  'securityMark',
  'acceptorLevel',
  'createdAt',
  'changedAt',
]);
/** Names of the schema that are another table's row, and the column that holds its id. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['unit', 'unitId'],
  ['county', 'countyId'],
]);
export const PEOPLE: ReadonlySet<string> = new Set(['createdBy', 'changedBy', 'submittedBy', 'submittedFor']);

/** What the light and its sentence are computed from, beside what its due rules stand on. */
const LIGHT = [
  'state',
  'open',
  'acceptorLevel',
  'createdAt',
  'startDay',
  'dueDay',
  'warnDay',
  'doneDay',
  'verifyDay',
] as const;

const lightNeeds = (ledger: Ledger): string[] => [
  ...LIGHT,
  ...ledger.light.due.flatMap(({ when, field }) => [field, ...Object.keys(when ?? {})]),
];

/** What one name of the schema needs of the row; null where only the whole row will do: its verbs, steps, history. */
function needsOf(ledger: Ledger, name: string): readonly string[] | null {
  if (ledger.fields[name]?.kind === 'secret') return [name, 'recordKey'];
  if (PLAIN.has(name) || ledger.fields[name] !== undefined) return [name];
  if (UNITS.has(name) || PEOPLE.has(name) || ledger.children[name] !== undefined) return [];
  switch (name) {
    case 'title':
      return ledger.title;
    case 'light':
      return lightNeeds(ledger);
    case '__typename':
      return [];
    case 'emptiedOn':
    case 'maskedFields':
    case 'revealable':
      return ledger.retention === null ? [] : ['emptiedOn'];
    default:
      return null;
  }
}

/** True where a record's own row answers everything that is asked, but for what is looked up in batches anyway. */
export const standsAlone = (ledger: Ledger, asked: Asked): boolean =>
  ![...asked.keys()].some(
    (name) => UNITS.has(name) || PEOPLE.has(name) || ledger.children[name] !== undefined,
  );

/**
 * The stored properties an answer needs.
 * @param asked null for the whole row
 * @param also needed whatever is asked: the list's sort keys
 * @param masks where they are the same on every row, masked fields need not be read at all
 */
export function neededProperties(
  ledger: Ledger,
  asked: Asked | null,
  also: readonly string[],
  { same, needs }: Pick<MaskTable, 'same' | 'needs'>,
): ReadonlySet<string> {
  const each = asked === null ? [null] : [...asked.keys()].map((name) => needsOf(ledger, name));
  if (each.includes(null)) return new Set(columnsOf(ledger).map(({ property }) => property));
  const shown = each.flatMap((needs) => needs ?? []).filter((property) => same?.has(property) !== true);
  return new Set(['id', ...shown, ...also, ...needs]);
}
