import { OBLIGATION } from '@luze/permissions';
import type { Reader } from '../ledger/reader.ts';
import { urgedSince } from '../urging/urged.service.ts';
import type { Waiting } from './waiting.ts';

/** What waits, of one ledger or of obligations, with the day on which a unit above urged it and what it wrote. */
export async function withUrgings(
  { database, viewerLevel }: Reader,
  subject: string,
  waiting: readonly Waiting[],
): Promise<Waiting[]> {
  // Urged is what is owed, not the decision whether it is.
  const owed = waiting.filter(({ decides }) => subject !== OBLIGATION || !decides);
  const ids = owed.map(({ item }) => item.recordId);
  const urged = await urgedSince(database.query, subject, ids, viewerLevel);
  return waiting.map((one) => {
    const last = owed.includes(one) ? urged.get(one.item.recordId) : undefined;
    return {
      ...one,
      item: { ...one.item, urgedOn: last?.urgedOn ?? null, urgingNote: last?.note ?? null },
    };
  });
}
