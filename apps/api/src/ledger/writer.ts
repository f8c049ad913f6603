import {
  type Clock,
  dayOf,
  type Ledger,
  type LedgerRow,
  type Level,
  type LocalDate,
  levelRank,
  meets,
  type RuleParameter,
  type RuleReader,
  rulesOn,
} from '@luze/domain';
import {
  type Actor,
  abilityFor,
  apartOf,
  authoritiesOf,
  type LedgerAbility,
  principalFor,
  reachOf,
} from '@luze/permissions';
import type { AuditSource } from '../audit/audit.service.ts';
import type { Vault } from '../secrets/vault.service.ts';
import { viewerLevelOf } from './reader.ts';

/** Who writes, and everything a write is decided and recorded by. */
export interface Writer {
  readonly personId: string;
  readonly personName: string;
  readonly actor: Actor;
  readonly ability: LedgerAbility;
  readonly level: Level;
  readonly clock: Clock;
  readonly parameters: readonly RuleParameter[];
  readonly source: AuditSource;
  readonly vault: Vault;
  /** Nobody is told: for stories of days long past. */
  readonly quiet?: boolean;
  /** First day the product was worked with: no old book reaches it. Absent while a city is founded. */
  readonly startedOn?: LocalDate | null;
  /** The principal for whom a delegate does this, or null when the person's own authority opens it. */
  principalFor(action: string, ledger: Ledger, row: LedgerRow): string | null;
}

/** Made when first asked for, and kept: an import asks for every row, most requests never. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** @param source where the act is audited to; its viewer is the person who writes */
export function makeWriter(input: {
  readonly personId: string;
  readonly personName: string;
  readonly actor: Actor;
  /** What the actor may do, where the caller has it already. */
  readonly ability?: LedgerAbility;
  readonly clock: Clock;
  readonly parameters: readonly RuleParameter[];
  readonly source: AuditSource;
  readonly vault: Vault;
  readonly quiet?: boolean;
  readonly startedOn?: LocalDate | null;
}): Writer {
  const { actor, ability = abilityFor(actor) } = input;
  const apart = once(() => apartOf(actor));
  return {
    ...input,
    ability,
    level: viewerLevelOf(actor),
    principalFor(action, ledger, row) {
      // Who carries no delegation acts for nobody: the usual case, and told without asking.
      if (actor.delegations.length === 0) return null;
      return principalFor(apart(), action, ledger, row);
    },
  };
}

/** The figures in force on the day the record was opened. */
export const rulesFor = (writer: Writer, row: Pick<LedgerRow, 'createdAt'>): RuleReader =>
  rulesOn(writer.parameters, dayOf(new Date(row.createdAt)));

/** The level at which a writer reaches a row: the highest, since he is there before he is below. */
export const levelAt = (writer: Writer, row: LedgerRow): Level =>
  authoritiesOf(writer.actor)
    .filter(({ assignment }) => meets(row, reachOf(assignment)))
    .map(({ assignment }) => assignment.unitLevel)
    .sort((a, b) => levelRank(a) - levelRank(b))
    .at(0) ?? writer.level;
