import { ledgers, NO_DAY } from '@luze/domain';
import { canEverOnObligations, OBLIGATION } from '@luze/permissions';
import type { Context } from '../context.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { readableOwed } from '../ledger/obligation-status.ts';
import { readableTitles } from '../ledger/readable-titles.ts';

interface Referring {
  readonly refType: string | null;
  readonly refId: string | null;
}

/** A message with what the record it speaks of is called; null where it speaks of none, or of something owed. */
export type Titled<T> = T & { readonly title: string | null };

/** Which of some obligations the viewer reads. */
async function readableObligations(context: Context, given: readonly string[]): Promise<Set<string>> {
  const ids = given.filter(isId);
  if (ids.length === 0 || !canEverOnObligations(context.ability, 'read')) return new Set();
  const reach = readableOwed(context.ability);
  const rows = await context.database.query<{ id: unknown }>(
    `SELECT o.id FROM obligation o WHERE o.id IN (${placeholders(ids)}) AND o.withdrawn_on = '${NO_DAY}' AND ${reach.text}`,
    [...ids, ...reach.params],
  );
  return new Set(rows.map(({ id }) => String(id)));
}

/**
 * Leaves out what speaks of a record or of something owed that its reader no longer reaches: an office given up takes its
 * messages with it.
 * @returns the others in the same order, each with the title of its record as the reader is shown it
 */
export async function visibleOnly<T extends Referring>(
  context: Context,
  messages: readonly T[],
): Promise<Titled<T>[]> {
  const idsOf = (subject: string): string[] => [
    ...new Set(
      messages.flatMap(({ refType, refId }) => (refType === subject && refId !== null ? [refId] : [])),
    ),
  ];
  const titles = new Map<string, ReadonlyMap<string, string>>();
  for (const ledger of ledgers)
    titles.set(ledger.name, await readableTitles(context, ledger, idsOf(ledger.name)));
  const owed = await readableObligations(context, idsOf(OBLIGATION));
  return messages.flatMap((message): Titled<T>[] => {
    const { refType } = message;
    const refId = String(message.refId);
    if (refType === OBLIGATION && !owed.has(refId)) return [];
    const known = refType === null ? undefined : titles.get(refType);
    const title = known?.get(refId) ?? null;
    return known !== undefined && title === null ? [] : [{ ...message, title }];
  });
}
