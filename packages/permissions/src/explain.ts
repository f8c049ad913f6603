import {
  type Condition,
  type Ledger,
  type LedgerRow,
  type MaskRule,
  meets,
  type SentenceParams,
} from '@luze/domain';
import { refusalsFor } from './ability.ts';
import { type Actor, type Authority, authoritiesOf } from './actor.ts';
import { NEVER_DELEGATED } from './grants.ts';
import { maskTable, shownBy } from './masks.ts';
import { closedNow } from './may.ts';
import { type Grant, grantsOf, opensArea, reachOf } from './rules-of.ts';

/** What is asked about: a verb or move of a ledger, on one row or on any, and for reading perhaps one field. */
export interface Question {
  readonly verb: string;
  /** At least its decision columns; null asks about the list, the menu, the empty form. */
  readonly row: LedgerRow | null;
  /** A field, `list.field` of a child, or `history`. Asked about reading only. */
  readonly field: string | null;
}

/** ALLOWED plainly; MASKED with something in a value's place, HIDDEN with nothing; DENIED. */
export const VERDICTS = ['ALLOWED', 'MASKED', 'HIDDEN', 'DENIED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one line of authority says to the question. The nearer it comes to opening, the earlier it stands here. */
export const LINE_CODES = [
  'ROLE_GRANTS',
  'DELEGATED_BY',
  'STATE_FORBIDS',
  'NOT_OWN',
  'NOT_ACCEPTOR',
  'NOT_OWNER_UNIT',
  'OTHER_KIND',
  'MANAGED_ABOVE',
  'OUT_OF_REACH',
  'NOT_DELEGATED',
  'NO_GRANT',
  'DUTY_MISSING',
] as const;
export type LineCode = (typeof LINE_CODES)[number];

/** Codes of steps that are no line of authority; refusals and closed moves bring their own sentence codes. */
export type MaskCode = 'MASKED_FIELD' | 'HIDDEN_FIELD' | 'CLOUDED_FIELD';

/** One step of the way to the verdict. */
export interface Step {
  readonly code: string;
  /** The line of authority the step is about; null for what holds whoever asks. */
  readonly authority: Authority | null;
  /** What a row must be like beside where it lies: of the grant that opens, or that comes nearest. */
  readonly conditions: Condition;
  readonly params: SentenceParams;
  /** The rule that masks, where one does. */
  readonly mask: MaskRule | null;
  /** True for the step the verdict follows from. */
  readonly decides: boolean;
}

/** The verdict of the rules on one question, with every step to it. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
}

type Line = Pick<Step, 'conditions'> & { readonly code: LineCode; readonly authority: Authority };
type Found = Pick<Step, 'code'> & Partial<Step>;

const OPENING: ReadonlySet<string> = new Set(['ROLE_GRANTS', 'DELEGATED_BY']);
const PLACE = new Set(['nationId', 'provinceId', 'cityId', 'countyId', 'branchId', 'unitId']);
const PERSONAL = new Set(['createdBy', 'submittedBy', 'submittedFor']);
const PROGRESS = new Set(['state', 'open', 'handled']);

const nearness = ({ code }: { readonly code: LineCode }): number => LINE_CODES.indexOf(code);
const nearest = <T extends { readonly code: LineCode }>(all: readonly T[]): T | undefined =>
  [...all].sort((one, other) => nearness(one) - nearness(other))[0];

/** Conditions of a grant beside where the row must lie. */
const beyondPlace = (conditions: Condition): Condition =>
  Object.fromEntries(Object.entries(conditions).filter(([column]) => !PLACE.has(column)));

/** What of a grant a row fails, named by the column that can be helped least. */
function missBy(row: LedgerRow, { conditions }: Grant, { assignment }: Authority): LineCode | null {
  const failed = Object.entries(conditions)
    .filter(([column, wanted]) => !meets(row, { [column]: wanted }))
    .map(([column]) => column);
  if (failed.length === 0) return null;
  if (failed.some((column) => PLACE.has(column)))
    return meets(row, reachOf(assignment)) ? 'NOT_OWNER_UNIT' : 'OUT_OF_REACH';
  if (failed.includes('managedBy')) return 'MANAGED_ABOVE';
  if (failed.includes('acceptorLevel')) return 'NOT_ACCEPTOR';
  if (failed.some((column) => !PERSONAL.has(column) && !PROGRESS.has(column))) return 'OTHER_KIND';
  return failed.some((column) => PERSONAL.has(column)) ? 'NOT_OWN' : 'STATE_FORBIDS';
}

/** Why a line of authority gives the verb on no row at all. */
function lackOf(actor: Actor, ledger: Ledger, verb: string, authority: Authority): LineCode {
  if (!opensArea(authority.assignment, ledger)) return 'DUTY_MISSING';
  if (authority.principalId === null) return 'NO_GRANT';
  if (NEVER_DELEGATED.has(ledger.name)) return 'NOT_DELEGATED';
  const held = grantsOf(ledger, { ...authority, principalId: null }, actor.personId);
  return held.some(({ action }) => action === verb) ? 'NOT_DELEGATED' : 'NO_GRANT';
}

/** What one line of authority says: the same grants the ability is made of, looked at one by one. */
function lineOf(actor: Actor, ledger: Ledger, { verb, row }: Question, authority: Authority): Line {
  const opens: LineCode = authority.principalId === null ? 'ROLE_GRANTS' : 'DELEGATED_BY';
  const looked = grantsOf(ledger, authority, actor.personId)
    .filter(({ action }) => action === verb)
    .map((grant) => ({
      code: (row === null ? null : missBy(row, grant, authority)) ?? opens,
      conditions: beyondPlace(grant.conditions),
    }));
  const best = nearest(looked) ?? { code: lackOf(actor, ledger, verb, authority), conditions: {} };
  return { ...best, authority };
}

function refusalOn(actor: Actor, ledger: Ledger, { verb, row }: Question): Found | null {
  if (row === null) return null;
  const found = refusalsFor(actor, ledger).find(
    ({ action, conditions }) => (action === verb || action === 'manage') && meets(row, conditions),
  );
  return found === undefined ? null : { code: found.reason };
}

function closedOn(ledger: Ledger, { verb, row }: Question): Found | null {
  const closed = row === null || ledger.moves[verb] === undefined ? null : closedNow(ledger, verb, row);
  return closed === null ? null : { code: closed.code, params: closed.params };
}

/** The mask of the field on the row; without a row whether any row the actor reads has it masked. */
function maskOn(actor: Actor, ledger: Ledger, { row, field }: Question): Found | null {
  if (field === null) return null;
  if (row === null) return maskTable(actor, ledger).clouded.has(field) ? { code: 'CLOUDED_FIELD' } : null;
  const shown = shownBy(actor, ledger, row);
  const mask = shown?.masks.get(field);
  if (shown === null || mask === undefined) return null;
  return {
    code: mask.shows === undefined ? 'HIDDEN_FIELD' : 'MASKED_FIELD',
    authority: shown.authority,
    mask,
  };
}

const VERDICT_OF: Readonly<Record<string, Verdict>> = {
  MASKED_FIELD: 'MASKED',
  CLOUDED_FIELD: 'MASKED',
  HIDDEN_FIELD: 'HIDDEN',
};

/**
 * Why an actor may or may not do something, step by step: what each line of authority says, what refuses whatever is
 * given, what the row's state closes, what masks. It reads the grants, refusals and masks that decide, and states no
 * rule of its own; a property test holds its verdict to the ability, the moves and the masks.
 */
export function explain(actor: Actor, ledger: Ledger, question: Question): Explanation {
  const lines = authoritiesOf(actor).map((authority) => lineOf(actor, ledger, question, authority));
  const best = nearest(lines);
  const isOpen = best !== undefined && OPENING.has(best.code);
  const barred = refusalOn(actor, ledger, question) ?? (isOpen ? closedOn(ledger, question) : null);
  const mask = isOpen && barred === null ? maskOn(actor, ledger, question) : null;
  const after = barred ?? mask;
  const steps: Found[] = [
    ...(best === undefined ? [{ code: 'NO_ASSIGNMENT', decides: after === null }] : []),
    ...lines.map((line) => ({ ...line, decides: line === best && after === null })),
    ...(after === null ? [] : [{ ...after, decides: true }]),
  ];
  return {
    verdict: isOpen && barred === null ? (VERDICT_OF[mask?.code ?? ''] ?? 'ALLOWED') : 'DENIED',
    steps: steps.map((step) => ({
      authority: null,
      conditions: {},
      params: {},
      mask: null,
      decides: false,
      ...step,
    })),
  };
}
