import {
  type Ancestors,
  AppError,
  DUTY_LABELS,
  findLedger,
  idsOf,
  inLanguage,
  type Ledger,
  type LedgerRow,
  refuseInvalid,
  Sealed,
} from '@luze/domain';
import {
  type Actor,
  AREA_DUTY,
  canEver,
  type Explanation,
  explain,
  openersOf,
  type Question,
  type Step,
} from '@luze/permissions';
import { writeAudits } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { ancestorsOf } from '../ledger/birth.ts';
import { secretsOf } from '../ledger/columns.ts';
import { accessOf } from '../ledger/of-context.ts';
import { present } from '../ledger/present.ts';
import { findRow } from '../ledger/read.ts';
import { fieldLabel, isVerb, stepText, verbLabel } from './access-words.ts';
import { actorOn } from './actor.service.ts';
import { actorSource } from './actor-source.service.ts';
import { causesOf } from './causes.service.ts';
import type { AccessExplanationType, AccessStepType } from './explain.type.ts';
import { remediesOf } from './granters.service.ts';
import { placeOf, readPerson, sightOf } from './people-read.service.ts';
import type { PersonRow } from './person.entity.ts';

/** What is asked, as it comes over the wire. */
export interface AccessQuestion {
  readonly ledger: string;
  readonly recordId?: string | null;
  readonly verb?: string | null;
  readonly field?: string | null;
}

interface Understood {
  readonly ledger: Ledger;
  readonly verb: string;
  readonly field: string | null;
}

/** @throws AppError INVALID for a ledger, verb or field there is not, and for a field with another verb than reading */
function understood({ ledger: name, verb: asked, field: wanted }: AccessQuestion): Understood {
  const ledger = findLedger(name);
  const verb = asked ?? 'read';
  const field = wanted ?? null;
  if (ledger === null)
    throw new AppError('INVALID', { violations: [{ field: 'ledger', code: 'NOT_THIS_KIND' }] });
  const isField = field === null || (verb === 'read' && fieldLabel(ledger, field, 'en') !== null);
  refuseInvalid([
    ...(isVerb(ledger, verb) ? [] : [{ field: 'verb', code: 'NOT_THIS_KIND' }]),
    ...(isField ? [] : [{ field: 'field', code: 'NOT_THIS_KIND' }]),
  ]);
  return { ledger, verb, field };
}

/** The record through the asker's own eyes: what he may not see is, to him, not there. */
async function rowFor(context: Context, ledger: Ledger, id: string | null): Promise<LedgerRow | null> {
  if (id === null || !canEver(context.ability, 'read', ledger)) return null;
  const { reader } = await accessOf(context);
  return findRow(reader, ledger, id);
}

/** An actor as far as the asker may learn of him. */
interface Learnt {
  readonly actor: Actor;
  /** Recusal, or a part of it, is left out: told by the asker's masks alone, never by whether there is any. */
  readonly isUntold: boolean;
}

/**
 * Somebody with as much of his recusal as the asker may learn of. Whom a record concerns may be masked for the asker, and
 * asking about one person after the other would tell it: so he is told only by what he reads plainly himself.
 */
async function learnable(context: Context, ledger: Ledger, row: LedgerRow, actor: Actor): Promise<Learnt> {
  if (ledger.recusal === null || actor.personId === context.viewer?.personId)
    return { actor, isUntold: false };
  const { reader } = await accessOf(context);
  const masked = [...reader.masks(ledger).of(row).keys()];
  // A name that is not there cannot be read plainly either.
  const isNamed = secretsOf(ledger).every((name) => !masked.includes(name) && row[name] instanceof Sealed);
  const isPlaced = !masked.some((name) => Object.hasOwn(ledger.recusal?.leader ?? {}, name));
  const { personKey, leads } = actor.recusal;
  return {
    actor: { ...actor, recusal: { personKey: isNamed ? personKey : null, leads: isPlaced ? leads : [] } },
    isUntold: !isNamed || !isPlaced,
  };
}

/** An act about the person, and one about the record, which only who reads the record is shown. */
const recordAsk = (
  context: Context,
  person: PersonRow,
  { ledger, verb, field }: Understood,
  row: LedgerRow | null,
): Promise<void> =>
  context.database.transaction(async (tx) =>
    writeAudits(tx, context, [
      {
        action: 'explainAccess',
        entity: 'Person',
        entityId: person.id,
        entityUnitId: person.unitId,
        detail: { ledger: ledger.name, verb, ...(field === null ? {} : { field }) },
      },
      ...(row === null
        ? []
        : [
            {
              action: 'explainAccess',
              entity: ledger.name,
              entityId: row.id,
              entityUnitId: row.unitId,
              detail: { personId: person.id, verb },
            },
          ]),
    ]),
  );

async function ancestorsOfUnit(context: Context, path: string): Promise<Ancestors> {
  const units = await Promise.all(idsOf(path).map((id) => context.loaders.unit.load(id)));
  return ancestorsOf(path, new Map(units.flatMap((unit) => (unit === null ? [] : [[unit.id, unit.level]]))));
}

async function stepsOf(
  context: Context,
  actor: Actor,
  { ledger, verb, field }: Understood,
  steps: readonly Step[],
): Promise<AccessStepType[]> {
  const causes = await causesOf(context, actor);
  const duty = inLanguage(DUTY_LABELS[AREA_DUTY[ledger.area]], context.language);
  return steps.map((step) => {
    const cause = step.authority === null ? null : (causes.get(step.authority.assignment) ?? null);
    const said = { ledger, verb, field, principal: cause?.principal?.name ?? '', duty };
    return { code: step.code, text: stepText(step, said, context.language), cause, decides: step.decides };
  });
}

const saying = (code: string, decides: boolean): Step => ({
  code,
  authority: null,
  conditions: {},
  params: {},
  mask: null,
  decides,
});

/** The steps as the asker may have them: nothing of a record he does not see, and said where recusal is left out. */
function told({ steps }: Explanation, isMissing: boolean, isUntold: boolean): readonly Step[] {
  if (isMissing) return [saying('NO_RECORD', true), ...steps.map((step) => ({ ...step, decides: false }))];
  const isTold = steps.some(({ code, decides }) => decides && code === 'RECUSED');
  return isUntold && !isTold ? [...steps, saying('RECUSAL_UNTOLD', false)] : steps;
}

/**
 * Why a person may or may not see or do something today. Anybody may ask about himself; about others who manages them
 * and the security officer, which is recorded. The record is looked for with the asker's eyes first: one he may not see
 * and one that is not there answer the same.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND (the person), INVALID
 */
export async function explainAccess(
  context: Context,
  personId: string,
  asked: AccessQuestion,
): Promise<AccessExplanationType> {
  const person = await readPerson(context, personId);
  if (!(await sightOf(context, person)).account) throw new AppError('FORBIDDEN');
  const question = understood(asked);
  const { ledger, verb, field } = question;
  const isSelf = person.id === requireViewer(context).personId;
  const recordId = asked.recordId ?? null;
  const row = await rowFor(context, ledger, recordId);
  const isMissing = recordId !== null && row === null;
  if (!isSelf) await recordAsk(context, person, question, row);
  const whole = isSelf
    ? requireViewer(context).actor
    : await actorOn(actorSource(context), person.id, context.clock.today());
  const { actor, isUntold } =
    row === null ? { actor: whole, isUntold: false } : await learnable(context, ledger, row, whole);
  const exact: Question = { verb, row, field };
  const explanation = explain(actor, ledger, exact);
  const place = await placeOf(context, person);
  const openers =
    explanation.verdict === 'ALLOWED' || isMissing
      ? []
      : openersOf(actor, ledger, exact, row ?? (await ancestorsOfUnit(context, place.path)));
  const { reader, loaders } = await accessOf(context);
  return {
    person: { id: person.id, name: person.name },
    ledgerLabel: inLanguage(ledger.label, context.language),
    recordId: row?.id ?? null,
    recordTitle: row === null ? null : String(present({ reader, ledger, loaders }, row)['title']),
    verbLabel: verbLabel(ledger, verb, context.language),
    fieldLabel: field === null ? null : fieldLabel(ledger, field, context.language),
    verdict: isMissing ? null : explanation.verdict,
    steps: await stepsOf(context, actor, question, told(explanation, isMissing, isUntold)),
    remedies: await remediesOf(context, { id: person.id, place }, openers),
  };
}
