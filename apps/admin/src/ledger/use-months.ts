import { useQuery } from '@apollo/client/react';
import { addDays, type Ledger, type LocalDate, monthOf } from '@luze/domain';
import type { ListState } from './list-state.ts';
import { operationsOf } from './operations.ts';
import { useReader } from './reader.ts';

interface MonthsData {
  readonly months: readonly { readonly month: string | null; readonly count: number }[];
}

/** The twelve months up to a day, `2021-01` … `2021-12`. */
export function twelveMonths(today: LocalDate): string[] {
  const months: string[] = [];
  for (let day = today; months.length < 12; day = addDays(`${monthOf(day)}-01`, -1))
    months.unshift(monthOf(day));
  return months;
}

/** Last day of a month as a day. */
export const lastDayOf = (month: string): LocalDate =>
  addDays(`${monthOf(addDays(`${month}-28`, 4))}-01`, -1);

/** Rows that began in each of the last twelve months, in the unit the list shows; null while unknown. */
export function useMonths(ledger: Ledger, { unit, own }: Pick<ListState, 'unit' | 'own'>) {
  const { today } = useReader();
  const months = twelveMonths(today);
  const since = `${months[0]}-01`;
  const place = unit === null ? [] : [{ unit: own ? { eq: unit } : { under: unit } }];
  const { data } = useQuery<MonthsData>(operationsOf(ledger).months(), {
    variables: {
      filter: {
        and: [{ [ledger.light.starts]: { gte: since, lte: lastDayOf(months[11] ?? '') } }, ...place],
      },
    },
  });
  if (data === undefined) return null;
  return months.map((month) => ({
    month,
    count: data.months.find((row) => row.month === month)?.count ?? 0,
  }));
}
