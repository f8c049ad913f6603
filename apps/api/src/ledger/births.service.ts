import { type Ledger, type LedgerRow, refuseInvalid } from '@luze/domain';
import { MOST_TOGETHER, queryIn } from '../database/rows.ts';
import type { Birthplace } from './birth.ts';
import { bornRow, insertBornChildren, numberGiven, placeIn, refuseTakenNumber } from './create.service.ts';
import { nextNumbers, reserveNumber } from './number-series.ts';
import { pastRow } from './past.service.ts';
import type { Work } from './service.ts';
import { soleFaults } from './sole.ts';
import { insertLedgerRows, recordWrites } from './store.ts';

type Input = Readonly<Record<string, unknown>>;

/** A record an import creates. */
export interface Birth {
  readonly input: Input;
  /** Where a record from before the system stood; null for one that begins its life. */
  readonly past: { readonly state: string; readonly values: Input } | null;
}

type Born = Awaited<ReturnType<typeof bornRow>>;

/**
 * Creates the records of an import, many in one statement; each is checked as if it came alone.
 * @param importId the import they can be taken back with; null where a city is founded with them
 * @param onBatch hears of some records, in the order of the births, as soon as they are in
 * @throws AppError FORBIDDEN, INVALID
 */
export async function createRows(
  work: Work,
  ledger: Ledger,
  births: readonly Birth[],
  importId: string | null,
  onBatch: (rows: readonly LedgerRow[], from: number) => void,
): Promise<void> {
  const { tx, writer } = work;
  const places = new Map<string, Promise<Birthplace>>();
  const find = placeIn(tx, ledger);
  const findPlace = (unitId: string): Promise<Birthplace> => {
    const known = places.get(unitId) ?? find(unitId);
    places.set(unitId, known);
    return known;
  };
  for (let from = 0; from < births.length; from += MOST_TOGETHER) {
    const some = births.slice(from, from + MOST_TOGETHER);
    const born: Born[] = [];
    for (const { input, past } of some)
      born.push(
        await (past === null
          ? bornRow(writer, ledger, input, findPlace)
          : pastRow(writer, ledger, input, past, findPlace)),
      );
    refuseInvalid(
      await soleFaults(
        queryIn(tx),
        ledger,
        born.map(({ row }) => row),
      ),
    );
    const numbers = await numbersOf(
      work,
      ledger,
      born.map((one, index) => ({ ...one, given: numberGiven(ledger, some[index]?.input ?? {}) })),
    );
    const rows = await insertLedgerRows(
      tx,
      writer.vault,
      ledger,
      born.map(({ row }, index) => ({ ...row, [ledger.number.field]: numbers[index] ?? '', importId })),
    );
    for (const [index, row] of rows.entries())
      await insertBornChildren(tx, ledger, row, some[index]?.input ?? {});
    // Who acts for whom, and whether a record comes from before, may differ from row to row.
    for (const [key, among] of grouped(rows, (_row, index) =>
      JSON.stringify([
        some[index]?.past === null ? 'import' : 'importHistory',
        born[index]?.principalId ?? null,
      ]),
    )) {
      const [move, principalId] = JSON.parse(key) as [string, string | null];
      const writes = among.map((after) => ({ before: null, after }));
      recordWrites(tx, writer, ledger, writes, { move, opinion: null, principalId });
    }
    onBatch(rows, from);
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T, index: number) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  });
  return groups;
}

/** A number for each, in their order, from as many series as there are counties and years among them. */
export async function numbersOf(
  { tx, dialect }: Work,
  ledger: Ledger,
  born: readonly (Pick<Born, 'row' | 'countyCode'> & { readonly given: string | null })[],
): Promise<string[]> {
  const numbers: string[] = [];
  for (const [index, { given }] of born.entries()) {
    if (given === null) continue;
    await refuseTakenNumber(tx, ledger, given);
    await reserveNumber(tx, dialect, ledger, given);
    numbers[index] = given;
  }
  const series = grouped(
    born
      .map(({ row, countyCode, given }, index) => ({ county: countyCode, year: row.year, index, given }))
      .filter(({ given }) => given === null),
    ({ county, year }) => `${county} ${year}`,
  );
  // In the order of their names, so that two imports never wait for each other.
  for (const [, among] of [...series].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [parts] = among;
    if (parts === undefined) continue;
    const taken = await nextNumbers(tx, dialect, ledger, parts, among.length);
    among.forEach(({ index }, at) => {
      numbers[index] = taken[at] ?? '';
    });
  }
  return numbers;
}
