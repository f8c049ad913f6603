import { ledgers } from '@luze/domain';
import type { Context } from '../context.ts';
import { readableTitles } from '../ledger/readable-titles.ts';
import { directoryPieces } from '../organisation/reach.service.ts';
import type { AuditRow } from './audit.entity.ts';

type Named = Pick<AuditRow, 'entity' | 'entityId'>;

const idsOf = (rows: readonly Named[], entity: string): string[] => [
  ...new Set(rows.flatMap((row) => (row.entity === entity && row.entityId !== null ? [row.entityId] : []))),
];

/** Units and people by their names, where the directory shows them. */
async function directoryTitles(
  context: Context,
  subject: 'Unit' | 'Person',
  ids: readonly string[],
): Promise<[string, string][]> {
  const pieces = ids.length === 0 ? [] : await directoryPieces(context, subject);
  const paths = pieces.filter(({ letters }) => letters.includes('R')).map(({ path }) => path);
  const titles: [string, string][] = [];
  for (const id of paths.length === 0 ? [] : ids) {
    const person = subject === 'Person' ? await context.loaders.person.load(id) : null;
    const unit = await context.loaders.unit.load(person?.unitId ?? id);
    if (unit === null || (subject === 'Person' && person === null)) continue;
    if (paths.some((path) => unit.path.startsWith(path)))
      titles.push([`${subject} ${id}`, person?.name ?? unit.name]);
  }
  return titles;
}

/** What the objects of some entries are called, by `entity id`; only what the reader may read has a name. */
export async function titlesOf(
  context: Context,
  rows: readonly Named[],
): Promise<ReadonlyMap<string, string>> {
  const titles: [string, string][] = [];
  for (const ledger of ledgers)
    for (const [id, title] of await readableTitles(context, ledger, idsOf(rows, ledger.name)))
      titles.push([`${ledger.name} ${id}`, title]);
  for (const subject of ['Unit', 'Person'] as const)
    titles.push(...(await directoryTitles(context, subject, idsOf(rows, subject))));
  return new Map(titles);
}
