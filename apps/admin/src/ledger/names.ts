import { kebab, type Ledger, type Report, slugOf } from '@luze/domain';

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
export const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `dueOn` as an enum value of GraphQL: `DUE_ON`. */
export const screaming = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** What the schema calls the things of a ledger; nobody else spells these names. */
export const namesOf = (ledger: Ledger) => ({
  one: lowerFirst(ledger.name),
  many: ledger.plural,
  stats: `${lowerFirst(ledger.name)}Stats`,
  filter: `${ledger.name}Filter`,
  order: `${ledger.name}Order`,
  dimension: `${ledger.name}Dimension`,
  input: `${ledger.name}Input`,
  mutation: (verb: string) => `${verb}${ledger.name}`,
  moveInput: (move: string) => `${upperFirst(move)}${ledger.name}Input`,
});

/** Where a ledger lives in the client: `/discipline/integrity-talks`. */
export const pathOf = (ledger: Ledger): string => `/${ledger.area}/${kebab(ledger.plural)}`;
export const recordPath = (ledger: Ledger, id: string): string => `${pathOf(ledger)}/${id}`;
export const editPath = (ledger: Ledger, id: string): string => `${pathOf(ledger)}/${id}/edit`;
export const createPath = (ledger: Ledger): string => `${pathOf(ledger)}/new`;
export const importPath = (ledger: Ledger): string => `/import/${slugOf(ledger)}`;

/** Where the figures of a computed workbook stand: `/reports/L27`. */
export const reportPath = (report: Report): string => `/reports/${report.code}`;
