import { addDays, daysBetween, FIRST_DAY, type LocalDate, NO_DAY } from '../calendar/local-date.ts';
import { isAtOrAbove, type Level } from '../organisation/level.ts';
import type { RuleReader } from '../rules/parameters.ts';
import { meets } from './condition.ts';
import { VOIDED } from './define-ledger.ts';
import { severityOf } from './escalation.ts';
import type { Ledger } from './ledger.ts';
import type { DueRule, LightRules } from './light-spec.ts';
import { type LedgerRow, NOBODY, type StandardRow } from './row.ts';

export const COLOURS = ['RED', 'YELLOW', 'GREEN', 'BLUE', 'GREEN_DONE', 'GREY_LATE'] as const;
export type Colour = (typeof COLOURS)[number];

/** Why the light has its colour. */
export type LightReason =
  | 'OVERDUE'
  | 'DUE_TODAY'
  | 'DUE_SOON'
  | 'ON_TIME'
  | 'NOT_STARTED'
  | 'DONE'
  | 'DONE_LATE'
  | 'AWAITING_ACCEPTANCE'
  | 'AWAITING_LATE'
  | 'ACCEPTANCE_OVERDUE'
  | 'NO_DEADLINE';

/** What waits for an acceptor who confirms, in words of its own. */
const CONFIRMING = {
  AWAITING_ACCEPTANCE: 'LIGHT_AWAITING_CONFIRMATION',
  AWAITING_LATE: 'LIGHT_CONFIRMATION_LATE',
  ACCEPTANCE_OVERDUE: 'LIGHT_CONFIRMATION_OVERDUE',
} as const;
const isWaiting = (reason: LightReason): reason is keyof typeof CONFIRMING =>
  Object.hasOwn(CONFIRMING, reason);

/** Code of the sentence that says why. */
export const lightSentence = (reason: LightReason, { confirms }: Pick<LightRules, 'confirms'>) =>
  confirms && isWaiting(reason) ? CONFIRMING[reason] : (`LIGHT_${reason}` as const);

export interface Light {
  readonly colour: Colour;
  readonly reason: LightReason;
  /** Days late when red, days late at completion when grey or so reported, days left otherwise; 0 without a deadline. */
  readonly days: number;
  /** 1: to 7 days late, 2: to 30, 3: more; 0 unless red. */
  readonly severity: 0 | 1 | 2 | 3;
  readonly dueOn: LocalDate | null;
}

export type LightDays = Pick<StandardRow, 'startDay' | 'dueDay' | 'warnDay' | 'doneDay' | 'verifyDay'>;
type LightRow = Pick<StandardRow, 'state' | 'open' | 'acceptorLevel'> & LightDays;

/**
 * The common light. Reported and waiting for the acceptor is green for the owner; for readers at or
 * above the acceptor's level it turns red when the acceptor's own days have passed: a unit is never late
 * because its verifier was slow.
 * @param viewerLevel the highest level the reader works at
 * @returns null for voided rows, which have no light
 */
export function lightOf(row: LightRow, today: LocalDate, viewerLevel: Level): Light | null {
  if (row.state === VOIDED) return null;
  const dueOn = row.dueDay === NO_DAY ? null : row.dueDay;
  const left = dueOn === null ? 0 : daysBetween(today, dueOn);
  if (!row.open) {
    const late = row.doneDay > row.dueDay;
    const days = dueOn === null ? 0 : Math.abs(daysBetween(row.doneDay, dueOn));
    return {
      colour: late ? 'GREY_LATE' : 'GREEN_DONE',
      reason: late ? 'DONE_LATE' : 'DONE',
      days,
      severity: 0,
      dueOn,
    };
  }
  if (row.doneDay !== NO_DAY) {
    const waits = daysBetween(row.verifyDay, today);
    const verifies = row.acceptorLevel !== NOBODY && isAtOrAbove(viewerLevel, row.acceptorLevel);
    if (waits > 0 && verifies) {
      return {
        colour: 'RED',
        reason: 'ACCEPTANCE_OVERDUE',
        days: waits,
        severity: severityOf(waits),
        dueOn: row.verifyDay,
      };
    }
    const late = dueOn === null ? 0 : daysBetween(dueOn, row.doneDay);
    return late > 0
      ? { colour: 'GREEN', reason: 'AWAITING_LATE', days: late, severity: 0, dueOn }
      : { colour: 'GREEN', reason: 'AWAITING_ACCEPTANCE', days: Math.max(0, -waits), severity: 0, dueOn };
  }
  if (today > row.dueDay)
    return { colour: 'RED', reason: 'OVERDUE', days: -left, severity: severityOf(-left), dueOn };
  if (today >= row.warnDay) {
    return {
      colour: 'YELLOW',
      reason: left === 0 ? 'DUE_TODAY' : 'DUE_SOON',
      days: left,
      severity: 0,
      dueOn,
    };
  }
  if (today < row.startDay) return { colour: 'BLUE', reason: 'NOT_STARTED', days: left, severity: 0, dueOn };
  return {
    colour: 'GREEN',
    reason: dueOn === null ? 'NO_DEADLINE' : 'ON_TIME',
    days: left,
    severity: 0,
    dueOn,
  };
}

/**
 * The due rule that decides for a row: its field and the sentence that says it; null where none holds.
 * @throws TypeError when a rule stands on a column the row lacks
 */
export const dueRuleOf = (due: readonly DueRule[], row: LedgerRow): DueRule | null =>
  due.find((rule) => meets(row, rule.when) && typeof row[rule.field] === 'string') ?? null;

/** True where records of a ledger can be late: without due days a light never changes its colour and is not shown. */
export const fallsDue = ({ light }: Ledger): boolean => light.due.length > 0;

/** Its late records are told to the levels above: all that fall due, but for those another ledger tells of. */
export const tellsAbove = (ledger: Ledger): boolean => fallsDue(ledger) && ledger.light.remindDays.length > 0;

/** The days a row's light stands on, to be stored with every write. */
export function lightDaysOf(ledger: Ledger, row: LedgerRow, rules: RuleReader): LightDays {
  const day = (field: string | null): LocalDate | null =>
    field !== null && typeof row[field] === 'string' ? (row[field] as string) : null;
  const rule = dueRuleOf(ledger.light.due, row);
  const from = rule === null ? null : day(rule.field);
  const dueDay =
    from === null ? NO_DAY : rule?.plusDays === undefined ? from : addDays(from, rules.number(rule.plusDays));
  const warn = ledger.light.warn.find((candidate) => meets(row, candidate.when));
  const onTheWay = day(ledger.light.onTheWay);
  const yellowFrom = [
    ...(warn === undefined ? [] : [addDays(dueDay, -rules.number(warn.days))]),
    ...(onTheWay === null ? [] : [addDays(onTheWay, 1)]),
  ];
  const doneDay = day(ledger.light.done) ?? (row.open ? null : day(ledger.light.closed)) ?? NO_DAY;
  return {
    startDay: day(ledger.light.starts) ?? FIRST_DAY,
    dueDay,
    warnDay: dueDay === NO_DAY ? NO_DAY : (yellowFrom.sort()[0] ?? NO_DAY),
    doneDay,
    verifyDay:
      row.open && doneDay !== NO_DAY && ledger.light.verifyDays !== null
        ? addDays(doneDay, rules.number(ledger.light.verifyDays))
        : NO_DAY,
  };
}
