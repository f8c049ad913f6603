import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { type Condition, isAtOrAbove, type Ledger, type LedgerRow, ledgers } from '@luze/domain';
import { type Actor, authoritiesOf } from './actor.ts';
import { grantsOf } from './rules-of.ts';

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

/** Rules that give; one list, so that every caller reads the same. */
export function givingRules(actor: Actor, of: readonly Ledger[] = ledgers): Rule[] {
  return of.flatMap((ledger) =>
    authoritiesOf(actor).flatMap((authority) =>
      grantsOf(ledger, authority, actor.personId).map((grant) => ({
        action: grant.action,
        subject: ledger.name,
        conditions: mongo(grant.conditions),
      })),
    ),
  );
}

/** Rules that refuse: who submitted, and for whom it was submitted, never decides; who is concerned sees nothing. */
export const refusingRules = (actor: Actor, of: readonly Ledger[] = ledgers): Rule[] =>
  of.flatMap((ledger) => [...submissionRules(actor, ledger), ...recusalRules(actor, ledger)]);

function submissionRules(actor: Actor, ledger: Ledger): Rule[] {
  return Object.entries(ledger.moves)
    .filter(([, move]) => move.approves === true)
    .flatMap(([action]) =>
      ['submittedBy', 'submittedFor'].map((column) => ({
        action,
        subject: ledger.name,
        inverted: true,
        conditions: { [column]: actor.personId },
        reason: 'MOVE_OWN_SUBMISSION',
      })),
    );
}

/** 回避: neither what is about oneself nor, as one of a unit's leading group, what is about a leader of that unit. */
function recusalRules({ recusal }: Actor, ledger: Ledger): Rule[] {
  if (ledger.recusal === null) return [];
  const { person, leader } = ledger.recusal;
  const conditions = [
    ...(recusal.personKey === null ? [] : [{ [person]: recusal.personKey }]),
    ...(recusal.leads.length === 0 ? [] : [{ ...leader, unitId: recusal.leads }]),
  ];
  return conditions.map((condition) => ({
    action: 'manage',
    subject: ledger.name,
    inverted: true,
    conditions: mongo(condition),
    reason: 'RECUSED',
  }));
}

/**
 * What an actor may do. The giving rules stand first and the refusing ones last: in CASL the later rule
 * decides, and a `can` after a `cannot` would revive what was refused.
 */
export const abilityFor = (actor: Actor, of: readonly Ledger[] = ledgers): LedgerAbility =>
  createMongoAbility<LedgerAbility>([...givingRules(actor, of), ...refusingRules(actor, of)]);

/**
 * True where the rules keep no record of a city's ledger from who reads it: no recusal speaks of him, and an assignment
 * over a city or more reads records of every kind.
 */
export const readsWhole = (actor: Actor, ledger: Ledger): boolean =>
  recusalRules(actor, ledger).length === 0 &&
  authoritiesOf(actor).some(
    (authority) =>
      isAtOrAbove(authority.assignment.unitLevel, 'CITY') &&
      grantsOf(ledger, authority, actor.personId).some(
        ({ action, conditions }) => action === 'read' && Object.keys(conditions).length === 1,
      ),
  );

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
