import type { Ledger } from '@luze/domain';
import { canEver } from '@luze/permissions';
import type { Context } from '../context.ts';
import { accessOf } from './of-context.ts';
import { rowsOfIds } from './read.ts';
import { viewOf } from './record-view.ts';

/** Records by the titles the viewer is shown, by id; those outside the reach are left out. @param ids distinct */
export async function readableTitles(
  context: Context,
  ledger: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { reader, loaders } = await accessOf(context);
  if (ids.length === 0 || !canEver(reader.ability, 'read', ledger)) return new Map();
  const View = viewOf(ledger);
  const rows = await rowsOfIds(reader, ledger, {}, ids);
  return new Map(rows.map((row) => [row.id, new View({ reader, ledger, loaders }, () => row).title]));
}
