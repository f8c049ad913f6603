import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import {
  type Assignment,
  type Condition,
  isAtOrAbove,
  type Ledger,
  type LedgerRow,
  ledgers,
} from '@luze/domain';
import { type Actor, authoritiesOf } from './actor.ts';
import { OBLIGATION, obligationGrantsOf } from './obligation-rules.ts';
import { type Grant, grantsOf } from './rules-of.ts';

export type LedgerAbility = MongoAbility<[string, string | object]>;
type Rule = RawRuleOf<LedgerAbility>;

/** A condition in CASL's words. @throws TypeError for an undefined value: it would match nothing or all. */
function mongo(condition: Condition): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(condition).map(([column, value]) => {
      if (value === undefined) throw new TypeError(`undefined condition on ${column}`);
      return [column, Array.isArray(value) ? { $in: [...value] } : value];
    }),
  );
}

const giving =
  (subjectName: string) =>
  ({ action, conditions }: Grant): Rule => ({ action, subject: subjectName, conditions: mongo(conditions) });

/** Rules that give; one list, so that every caller reads the same. */
export function givingRules(actor: Actor, of: readonly Ledger[] = ledgers): Rule[] {
  return of.flatMap((ledger) =>
    authoritiesOf(actor).flatMap((authority) =>
      grantsOf(ledger, authority, actor.personId).map(giving(ledger.name)),
    ),
  );
}

/** Rules that give on what units owe. */
export const obligationRules = (actor: Actor): Rule[] =>
  authoritiesOf(actor).flatMap(obligationGrantsOf).map(giving(OBLIGATION));

/** What is refused on the rows that meet a condition, whatever is given: one verb, or `manage` for every verb. */
export interface Refusing extends Grant {
  /** Code of the sentence that says so. */
  readonly reason: string;
}

/** What refuses: who submitted, and for whom it was submitted, never decides; who is concerned sees nothing. */
export const refusalsFor = (actor: Actor, ledger: Ledger): Refusing[] => [
  ...submissionRefusals(actor, ledger),
  ...recusalRefusals(actor, ledger),
];

/** The same as rules. */
export const refusingRules = (actor: Actor, of: readonly Ledger[] = ledgers): Rule[] =>
  of.flatMap((ledger) =>
    refusalsFor(actor, ledger).map(({ action, conditions, reason }) => ({
      action,
      subject: ledger.name,
      inverted: true,
      conditions: mongo(conditions),
      reason,
    })),
  );

function submissionRefusals(actor: Actor, ledger: Ledger): Refusing[] {
  return Object.entries(ledger.moves)
    .filter(([, move]) => move.approves === true)
    .flatMap(([action]) =>
      ['submittedBy', 'submittedFor'].map((column) => ({
        action,
        conditions: { [column]: actor.personId },
        reason: 'MOVE_OWN_SUBMISSION',
      })),
    );
}

/** 回避: neither what is about oneself nor, as one of a unit's leading group, what is about a leader of that unit. */
function recusalRefusals({ recusal }: Actor, ledger: Ledger): Refusing[] {
  if (ledger.recusal === null) return [];
  const { person, leader } = ledger.recusal;
  const conditions = [
    ...(recusal.personKey === null ? [] : [{ [person]: recusal.personKey }]),
    ...(recusal.leads.length === 0 ? [] : [{ ...leader, unitId: recusal.leads }]),
  ];
  return conditions.map((condition) => ({ action: 'manage', conditions: condition, reason: 'RECUSED' }));
}

/**
 * What an actor may do. The giving rules stand first and the refusing ones last: in CASL the later rule
 * decides, and a `can` after a `cannot` would revive what was refused.
 */
export const abilityFor = (actor: Actor, of: readonly Ledger[] = ledgers): LedgerAbility =>
  createMongoAbility<LedgerAbility>([
    ...givingRules(actor, of),
    ...obligationRules(actor),
    ...refusingRules(actor, of),
  ]);

/**
 * Assignments below whose units an actor reads records of every kind: no condition stands on reading them, and no
 * recusal speaks of him.
 */
export const readsAllOf = (actor: Actor, ledger: Ledger): Assignment[] =>
  recusalRefusals(actor, ledger).length > 0
    ? []
    : authoritiesOf(actor)
        .filter((authority) =>
          grantsOf(ledger, authority, actor.personId).some(
            ({ action, conditions }) => action === 'read' && Object.keys(conditions).length === 1,
          ),
        )
        .map(({ assignment }) => assignment);

/**
 * True where the rules keep no record of a city's ledger from who reads it: no recusal speaks of him, and an assignment
 * over a city or more reads records of every kind.
 */
export const readsWhole = (actor: Actor, ledger: Ledger): boolean =>
  readsAllOf(actor, ledger).some(({ unitLevel }) => isAtOrAbove(unitLevel, 'CITY'));

/** CASL writes the type it is asked about onto the object: rows stay as they are, each asked about through one copy. */
const copies = new WeakMap<LedgerRow, object>();

function subjectOf(ledger: Ledger, row: LedgerRow): object {
  const known = copies.get(row);
  if (known !== undefined) return known;
  const copy = subject(ledger.name, { ...row });
  copies.set(row, copy);
  return copy;
}

/** The answer for one row, read from its decision columns. */
export const canOn = (ability: LedgerAbility, action: string, ledger: Ledger, row: LedgerRow): boolean =>
  ability.can(action, subjectOf(ledger, row));

/** True where some rule gives the verb on some row: menus and FORBIDDEN, never data. */
export const canEver = (ability: LedgerAbility, action: string, ledger: Ledger): boolean =>
  ability.rulesFor(action, ledger.name).some((rule) => !rule.inverted);

/** The sentence code of the refusal that decided, if a refusal did. */
export const refusalOf = (
  ability: LedgerAbility,
  action: string,
  ledger: Ledger,
  row: LedgerRow,
): string | null => ability.relevantRuleFor(action, subjectOf(ledger, row))?.reason ?? null;
