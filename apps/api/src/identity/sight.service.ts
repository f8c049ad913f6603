import { AppError, inLanguage, type Language, type Ledger, labelOf, ledgers, sentence } from '@luze/domain';
import { type Actor, authoritiesOf, canEver, grantsOf } from '@luze/permissions';
import { writeAudit } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import type { NamedUnitType } from '../graphql/named.ts';
import { countRows } from '../ledger/count.ts';
import { makeReader } from '../ledger/reader.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { readablePaths } from '../organisation/reach.service.ts';
import { actorOn } from './actor.service.ts';
import { readPerson, sightOf } from './people-read.service.ts';
import type { SightCauseType, SightLedgerType, SightType, SightVerbType } from './sight.type.ts';

const PLAIN_VERBS: Readonly<Record<string, string>> = {
  read: 'VERB_READ',
  create: 'VERB_CREATE',
  update: 'VERB_UPDATE',
  delete: 'VERB_DELETE',
  export: 'VERB_EXPORT',
};

function verbLabel(ledger: Ledger, verb: string, language: Language): string {
  const plain = PLAIN_VERBS[verb];
  if (plain !== undefined) return sentence(plain, language);
  const label = ledger.moves[verb]?.label;
  return label === undefined ? verb : inLanguage(labelOf(label, verb), language);
}

async function nameOf(context: Context, unitId: string): Promise<NamedUnitType> {
  const unit = await context.loaders.unit.load(unitId);
  return { id: unitId, name: unit?.name ?? '' };
}

async function verbsOf(context: Context, actor: Actor, ledger: Ledger): Promise<SightVerbType[]> {
  const units = new Map<string, Set<string>>();
  for (const authority of authoritiesOf(actor)) {
    const { name } = await nameOf(context, authority.assignment.unitId);
    for (const { action } of grantsOf(ledger, authority, actor.personId))
      units.set(action, (units.get(action) ?? new Set()).add(name));
  }
  return [...units].map(([verb, names]) => ({
    verb,
    label: verbLabel(ledger, verb, context.language),
    reach: [...names].join(context.language === 'en' ? ', ' : '、'),
  }));
}

/** Counts are shown only to who reads the ledger and every unit the person's authority stands over. */
async function maySeeRows(context: Context, actor: Actor, ledger: Ledger): Promise<boolean> {
  if (!canEver(context.ability, 'read', ledger)) return false;
  const paths = await readablePaths(context, 'Unit');
  const units = await Promise.all(
    authoritiesOf(actor).map(({ assignment }) => context.loaders.unit.load(assignment.unitId)),
  );
  return units.every((unit) => unit !== null && paths.some((path) => unit.path.startsWith(path)));
}

async function ledgerSight(context: Context, actor: Actor, ledger: Ledger): Promise<SightLedgerType> {
  const verbs = await verbsOf(context, actor, ledger);
  const { database, clock, language, vault } = context;
  const reader = makeReader({
    database,
    actor,
    language,
    clock,
    parameters: await ruleParameters(database, clock.systemNow()),
    vault,
  });
  const counted = verbs.some(({ verb }) => verb === 'read') && (await maySeeRows(context, actor, ledger));
  return {
    ledger: ledger.name,
    label: inLanguage(ledger.label, language),
    verbs,
    rows: counted ? await countRows(reader, ledger, null) : null,
  };
}

/**
 * What a person sees today. Asked by the person, by who manages the person, or by the security officer; recorded.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND
 */
export async function whatPersonSees(context: Context, personId: string): Promise<SightType> {
  const person = await readPerson(context, personId);
  if (!(await sightOf(context, person)).account) throw new AppError('FORBIDDEN');
  const actor = await actorOn(context.database, person.id, context.clock.today());
  await context.database.transaction((tx) =>
    writeAudit(tx, context, {
      action: 'readSight',
      entity: 'Person',
      entityId: person.id,
      entityUnitId: person.unitId,
    }),
  );
  const because: SightCauseType[] = await Promise.all(
    authoritiesOf(actor).map(async ({ assignment, principalId }) => ({
      role: assignment.role,
      unit: await nameOf(context, assignment.unitId),
      duties: assignment.duties,
      validFrom: assignment.validFrom,
      validTo: assignment.validTo,
      principal:
        principalId === null
          ? null
          : {
              id: principalId,
              name:
                actor.delegations.find((delegation) => delegation.principalId === principalId)
                  ?.principalName ?? '',
            },
    })),
  );
  const units = [...new Map(because.map(({ unit }) => [unit.id, unit])).values()];
  return {
    person: { id: person.id, name: person.name },
    ledgers: await Promise.all(ledgers.map((ledger) => ledgerSight(context, actor, ledger))),
    units,
    because,
  };
}
