import {
  addDays,
  findLedger,
  INVESTIGATED,
  type Indicator,
  indicators,
  type Ledger,
  type LocalDate,
  ledgers,
  ledgersOf,
  type MeasureDimension,
  OUTCOME_AWAITED,
  VOIDED,
  yearOf,
} from '@luze/domain';
import type { ListState } from '../ledger/list-state.ts';
import type { Reader } from '../ledger/reader.ts';

/** Where the overview stands. */
export const INTEGRITY_PATH = '/discipline/overview';

const counts = (reader: Reader, name: string): boolean => {
  const ledger = findLedger(name);
  return ledger !== null && reader.can('count', ledger);
};

/** Figures of integrity the reader may have: whoever counts all ledgers behind one. */
export const indicatorsFor = (reader: Reader): Indicator[] =>
  indicators.filter((indicator) =>
    ledgersOf(indicator).every((name) => findLedger(name)?.area === 'discipline' && counts(reader, name)),
  );

/** True where the overview has something to show to the reader. */
export const opensIntegrity = (reader: Reader): boolean =>
  reader.home !== null && indicatorsFor(reader).length > 0;

/** Ledgers whose measures are told apart by a dimension, as far as the reader counts them. */
export const measureLedgers = (reader: Reader, dimension: MeasureDimension): Ledger[] =>
  ledgers.filter((ledger) => ledger.dimensions.includes(dimension) && reader.can('count', ledger));

/** Measures of a ledger that count: of the year up to a day, neither drafted nor voided. */
export const measuresCounted = (ledger: Ledger, unit: string, asOf: LocalDate): Partial<ListState> => ({
  tab: 'all',
  unit,
  states: Object.keys(ledger.states).filter((state) => state !== 'DRAFT' && state !== VOIDED),
  fields: { [ledger.yearOf]: `${yearOf(asOf)}-01-01..${asOf}` },
});

/** Cases open today that were filed more than so many days before. */
export const casesOverlong = (today: LocalDate, days: number): Partial<ListState> => ({
  tab: 'open',
  states: [...INVESTIGATED, ...OUTCOME_AWAITED],
  fields: { filedOn: `..${addDays(today, -days - 1)}` },
});
