import { ledgers } from '@luze/domain';
import type { Context } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';
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

/** Accounts by the name of whose they are, where the directory shows the person. */
async function accountTitles(context: Context, ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const accounts = await context.database.query<{ id: unknown; person_id: unknown }>(
    `SELECT id, person_id FROM account WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const personOf = new Map(accounts.map(({ id, person_id }) => [String(id), String(person_id)]));
  const people = new Map(await directoryTitles(context, 'Person', [...new Set(personOf.values())]));
  return [...personOf].flatMap(([id, person]) => {
    const name = people.get(`Person ${person}`);
    return name === undefined ? [] : [[`Account ${id}`, name]];
  });
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
  titles.push(...(await accountTitles(context, idsOf(rows, 'Account'))));
  return new Map(titles);
}
