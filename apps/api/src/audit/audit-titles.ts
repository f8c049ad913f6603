import { type Ledger, ledgers } from '@luze/domain';
import { canEver } from '@luze/permissions';
import type { Context } from '../context.ts';
import { accessOf } from '../ledger/of-context.ts';
import { rowsOfIds } from '../ledger/read.ts';
import { viewOf } from '../ledger/record-view.ts';
import { directoryPieces } from '../organisation/reach.service.ts';
import type { AuditRow } from './audit.entity.ts';

type Named = Pick<AuditRow, 'entity' | 'entityId'>;

const idsOf = (rows: readonly Named[], entity: string): string[] => [
  ...new Set(rows.flatMap((row) => (row.entity === entity && row.entityId !== null ? [row.entityId] : []))),
];

/** Records by the titles their reader is shown; those outside the reach are left out. */
async function recordTitles(
  context: Context,
  ledger: Ledger,
  ids: readonly string[],
): Promise<[string, string][]> {
  const { reader, loaders } = await accessOf(context);
  if (ids.length === 0 || !canEver(reader.ability, 'read', ledger)) return [];
  const View = viewOf(ledger);
  const rows = await rowsOfIds(reader, ledger, {}, ids);
  return rows.map((row) => [
    `${ledger.name} ${row.id}`,
    new View({ reader, ledger, loaders }, () => row).title,
  ]);
}

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
    titles.push(...(await recordTitles(context, ledger, idsOf(rows, ledger.name))));
  for (const subject of ['Unit', 'Person'] as const)
    titles.push(...(await directoryTitles(context, subject, idsOf(rows, subject))));
  return new Map(titles);
}
