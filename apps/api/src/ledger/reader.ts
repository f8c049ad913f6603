import type {
  Clock,
  DueRule,
  Language,
  Ledger,
  LedgerRow,
  Level,
  RuleParameter,
  RuleReader,
} from '@luze/domain';
import { isAtOrAbove, meets } from '@luze/domain';
import {
  type Actor,
  abilityFor,
  authoritiesOf,
  type LedgerAbility,
  type MaskTable,
  maskTable,
  opensArea,
  reachOf,
} from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { NONE_TO_OPEN, type OpenedFields } from '../secrets/opened-fields.service.ts';
import type { Vault } from '../secrets/vault.service.ts';

/** What every reading of a ledger needs to know of who reads, when and in which language. */
export interface Reader {
  readonly database: Pick<Database, 'dialect' | 'query' | 'rows'>;
  readonly actor: Actor;
  readonly ability: LedgerAbility;
  readonly language: Language;
  readonly today: string;
  /** The highest level the reader works at; BRANCH for who has no assignment. */
  readonly viewerLevel: Level;
  readonly parameters: readonly RuleParameter[];
  readonly vault: Vault;
  /** What of sealed fields the reader was shown in this request. */
  readonly opened: OpenedFields;
  masks(ledger: Ledger): MaskTable;
  /** The reader without what is opened to him for a while; absent where nothing is. */
  readonly veiled?: Reader;
}

const highest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((top, level) => (isAtOrAbove(level, top) ? level : top), 'BRANCH');

export const viewerLevelOf = (actor: Actor): Level =>
  highest(authoritiesOf(actor).map(({ assignment }) => assignment.unitLevel));

/** Masks follow from the actor alone, as his ability does: they are kept with it. */
const masksWith = new WeakMap<LedgerAbility, Map<Ledger, MaskTable>>();

function keptMasks(ability: LedgerAbility): Map<Ledger, MaskTable> {
  const kept = masksWith.get(ability) ?? new Map<Ledger, MaskTable>();
  masksWith.set(ability, kept);
  return kept;
}

/** A reader for one request. */
export function makeReader(input: {
  readonly database: Pick<Database, 'dialect' | 'query' | 'rows'>;
  readonly actor: Actor;
  /** What this actor may do, where the caller has it already. */
  readonly ability?: LedgerAbility;
  readonly language: Language;
  readonly clock: Clock;
  readonly parameters: readonly RuleParameter[];
  readonly vault: Vault;
  /** Absent where nothing sealed can be shown: what is opened must reach the audit. */
  readonly opened?: OpenedFields;
}): Reader {
  const ability = input.ability ?? abilityFor(input.actor);
  const masks = keptMasks(ability);
  return {
    database: input.database,
    actor: input.actor,
    ability,
    language: input.language,
    today: input.clock.today(),
    viewerLevel: viewerLevelOf(input.actor),
    parameters: input.parameters,
    vault: input.vault,
    opened: input.opened ?? NONE_TO_OPEN,
    masks(ledger) {
      const known = masks.get(ledger) ?? maskTable(input.actor, ledger);
      masks.set(ledger, known);
      return known;
    },
  };
}

/**
 * The same reader before records whose identities he may see at this moment (see the reveals). What was written there
 * before stays masked: it may name somebody else.
 */
export function revealing(reader: Reader): Reader {
  return { ...reader, masks: (ledger) => maskTable(reader.actor, ledger, true), veiled: reader };
}

/** The days a due rule adds, for its sentence; 0 where it names no parameter. */
export const parametersOf = (rule: DueRule, rules: RuleReader): number =>
  rule.plusDays === undefined ? 0 : rules.number(rule.plusDays);

/**
 * Auditors read in other people's stead: files marked sensitive are for who reads the record by another office.
 * One who audits a city and serves in one branch sees those of the branch.
 */
export const seesSensitiveFiles = (actor: Actor, ledger: Ledger, row: LedgerRow): boolean =>
  authoritiesOf(actor).some(
    ({ assignment }) =>
      assignment.role !== 'AUDITOR' && opensArea(assignment, ledger) && meets(row, reachOf(assignment)),
  );
