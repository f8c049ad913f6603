import { AppError, inLanguage, type Ledger, ledgers } from '@luze/domain';
import { type Actor, authoritiesOf, canEver, grantsOf, NOT_RECUSED, readsAllOf } from '@luze/permissions';
import { writeAudit } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import { allOf } from '../database/accessible.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { quotedTable } from '../ledger/columns.ts';
import { countRows } from '../ledger/count.ts';
import { accessOf } from '../ledger/of-context.ts';
import { whereOf } from '../ledger/read.ts';
import { makeReader, type Reader } from '../ledger/reader.ts';
import { fieldLabel, verbLabel } from './access-words.ts';
import { actorOn } from './actor.service.ts';
import { actorSource } from './actor-source.service.ts';
import { causesOf } from './causes.service.ts';
import { readPerson, sightOf } from './people-read.service.ts';
import type { SightLedgerType, SightMaskType, SightType, SightVerbType } from './sight.type.ts';

async function verbsOf(context: Context, actor: Actor, ledger: Ledger): Promise<SightVerbType[]> {
  const units = new Map<string, Set<string>>();
  for (const authority of authoritiesOf(actor)) {
    const { name } = await namedUnit(context, authority.assignment.unitId);
    for (const { action } of grantsOf(ledger, authority, actor.personId))
      units.set(action, (units.get(action) ?? new Set()).add(name));
  }
  return [...units].map(([verb, names]) => ({
    verb,
    label: verbLabel(ledger, verb, context.language),
    reach: [...names].join(context.language === 'en' ? ', ' : '、'),
  }));
}

/** True where the asker reads every row there is in each unit the person's authority stands over. */
async function coversAll(context: Context, asker: Actor, actor: Actor, ledger: Ledger): Promise<boolean> {
  const pathOf = async (unitId: string): Promise<string> =>
    (await context.loaders.unit.load(unitId))?.path ?? '';
  const over = await Promise.all(readsAllOf(asker, ledger).map(({ unitId }) => pathOf(unitId)));
  const stands = await Promise.all(authoritiesOf(actor).map(({ assignment }) => pathOf(assignment.unitId)));
  return stands.every((path) => over.some((readable) => readable !== '' && path.startsWith(readable)));
}

/**
 * Rows the person reads among those the asker reads: no figure counts a row the asker may not see. Where the asker sees
 * them all the counters tell it.
 */
async function rowsSeen(context: Context, seen: Reader, ledger: Ledger): Promise<number> {
  const { reader: asker } = await accessOf(context);
  const isSelf = seen.actor.personId === asker.actor.personId;
  const isWhole =
    isSelf || (ledger.shared === null && (await coversAll(context, asker.actor, seen.actor, ledger)));
  if (isWhole) return countRows(seen, ledger, null);
  const { text, params } = allOf([whereOf(seen, ledger, null), whereOf(asker, ledger, null)]);
  const [row] = await context.database.query<{ n: unknown }>(
    `SELECT COUNT(*) AS n FROM ${quotedTable(ledger)} WHERE ${text}`,
    params,
  );
  return Number(row?.n ?? 0);
}

const masksOf = (context: Context, seen: Reader, ledger: Ledger): SightMaskType[] =>
  [...seen.masks(ledger).clouded].map((field) => ({
    field,
    label: fieldLabel(ledger, field, context.language) ?? field,
  }));

async function ledgerSight(context: Context, seen: Reader, ledger: Ledger): Promise<SightLedgerType> {
  const isRead = canEver(seen.ability, 'read', ledger);
  const isCounted = isRead && canEver(context.ability, 'read', ledger);
  return {
    ledger: ledger.name,
    label: inLanguage(ledger.label, context.language),
    verbs: await verbsOf(context, seen.actor, ledger),
    rows: isCounted ? await rowsSeen(context, seen, ledger) : null,
    masked: isRead ? masksOf(context, seen, ledger) : [],
  };
}

/**
 * What a person sees today, read through the person's rules in the asker's own session: no session of the person is made.
 * Asked by the person, by who manages the person, or by the security officer; recorded. To others the person's recusal
 * is not counted in: a figure one less than another's would say whom a record concerns.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND
 */
export async function whatPersonSees(context: Context, personId: string): Promise<SightType> {
  const person = await readPerson(context, personId);
  if (!(await sightOf(context, person)).account) throw new AppError('FORBIDDEN');
  const actor = await actorOn(actorSource(context), person.id, context.clock.today());
  const isSelf = person.id === context.viewer?.personId;
  const { database, language, clock, vault } = context;
  const { parameters } = (await accessOf(context)).reader;
  const eyes = isSelf ? actor : { ...actor, recusal: NOT_RECUSED };
  const seen = makeReader({ database, actor: eyes, language, clock, parameters, vault });
  await context.database.transaction((tx) =>
    writeAudit(tx, context, {
      action: 'readSight',
      entity: 'Person',
      entityId: person.id,
      entityUnitId: person.unitId,
    }),
  );
  const because = [...(await causesOf(context, actor)).values()];
  return {
    person: { id: person.id, name: person.name },
    ledgers: await Promise.all(ledgers.map((ledger) => ledgerSight(context, seen, ledger))),
    units: [...new Map(because.map(({ unit }) => [unit.id, unit])).values()],
    because,
  };
}
