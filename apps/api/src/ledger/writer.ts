import type { Clock, Ledger, LedgerRow, Level, RuleParameter, RuleReader } from '@luze/domain';
import { dayOf, rulesOn } from '@luze/domain';
import { type Actor, abilityFor, type LedgerAbility, principalFor } from '@luze/permissions';
import type { AuditSource } from '../audit/audit.service.ts';
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
  /** Nobody is told: for stories of days long past. */
  readonly quiet?: boolean;
  /** The principal for whom a delegate does this, or null when the person's own authority opens it. */
  principalFor(action: string, ledger: Ledger, row: LedgerRow): string | null;
}

/** @param source where the act is audited to; its viewer is the person who writes */
export function makeWriter(input: {
  readonly personId: string;
  readonly personName: string;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly parameters: readonly RuleParameter[];
  readonly source: AuditSource;
  readonly quiet?: boolean;
}): Writer {
  const own = abilityFor({ ...input.actor, delegations: [] });
  const carried = input.actor.delegations.map((delegation) => ({
    principalId: delegation.principalId,
    ability: abilityFor({ ...input.actor, assignments: [], delegations: [delegation] }),
  }));
  return {
    ...input,
    ability: abilityFor(input.actor),
    level: viewerLevelOf(input.actor),
    principalFor: (action, ledger, row) => principalFor(own, carried, action, ledger, row),
  };
}

/** The figures in force on the day the record was opened. */
export const rulesFor = (writer: Writer, row: Pick<LedgerRow, 'createdAt'>): RuleReader =>
  rulesOn(writer.parameters, dayOf(new Date(row.createdAt)));
