import { ledgers } from '@luze/domain';
import { canEver } from '@luze/permissions';
import type { Context } from '../context.ts';
import { accessOf } from '../ledger/of-context.ts';
import { allRows } from '../ledger/read.ts';

interface Referring {
  readonly refType: string | null;
  readonly refId: string | null;
}

/**
 * Leaves out what speaks of a record its reader no longer reaches: an office given up takes its messages with it.
 * @returns the same messages in the same order, without those
 */
export async function visibleOnly<T extends Referring>(
  context: Context,
  messages: readonly T[],
): Promise<T[]> {
  const { reader } = await accessOf(context);
  const seen = new Map<string, ReadonlySet<string>>();
  for (const ledger of ledgers) {
    const ids = messages.filter(({ refType }) => refType === ledger.name).map(({ refId }) => String(refId));
    const mayRead = ids.length > 0 && canEver(reader.ability, 'read', ledger);
    const rows = mayRead
      ? await allRows(reader, ledger, { filter: { id: { in: [...new Set(ids)] } }, limit: ids.length })
      : [];
    seen.set(ledger.name, new Set(rows.map(({ id }) => id)));
  }
  return messages.filter(
    ({ refType, refId }) => refType === null || seen.get(refType)?.has(String(refId)) !== false,
  );
}
