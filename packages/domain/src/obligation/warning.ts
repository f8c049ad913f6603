import { addDays, type LocalDate, lastOfMonth } from '../calendar/local-date.ts';
import { labelOf } from '../ledger/field.ts';
import { daysParameter, type RuleParameter, type RuleReader } from '../rules/parameters.ts';
import type { WorkGroup } from '../workflow/waiting.ts';
import { ALL_KINDS, OBLIGATION_KINDS, type ObligationKind } from './kind.ts';
import type { ObligationStatus } from './status.ts';

/** Days before the due day from which each is near; the project's defaults, which a city may change. */
const WARN_DAYS: Readonly<Record<ObligationKind, number>> = {
  MEMBER_ASSEMBLY: 15,
  PARTY_LECTURE: 15,
  COMMITTEE: 7,
  CELL: 7,
  THEME_DAY: 7,
  ORG_LIFE: 30,
  APPRAISAL: 30,
  HEART_TALK: 30,
  SECRETARY_LECTURE: 30,
  COLLECTIVE_STUDY: 20,
  IDEOLOGY_REVIEW: 30,
  STRICT_GOVERNANCE_REVIEW: 30,
  IDEOLOGY_REPORT: 10,
};

const codeOf = (kind: ObligationKind): string => `obligation.warnDays.${kind}`;

/** Figures the warnings of obligations name. */
export const obligationParameters: readonly RuleParameter[] = ALL_KINDS.map((kind) => {
  const { zh, en } = labelOf(OBLIGATION_KINDS[kind].label, kind);
  return daysParameter(codeOf(kind), WARN_DAYS[kind], {
    zh: `${zh}提前提醒天数`,
    en: `Days of warning, ${en.toLowerCase()}`,
  });
});

/** An obligation that is open, as who owes it meets it. */
export interface OpenObligation {
  readonly kind: ObligationKind;
  readonly status: Extract<ObligationStatus, 'PENDING' | 'OVERDUE'>;
  readonly dueOn: LocalDate;
}

/** The day from which an obligation is near. */
export const warnOn = (
  { kind, dueOn }: Pick<OpenObligation, 'kind' | 'dueOn'>,
  rules: RuleReader,
): LocalDate => addDays(dueOn, -rules.number(codeOf(kind)));

/** True while it is not met and no exemption covers it. */
export const isMissing = (status: ObligationStatus): status is OpenObligation['status'] =>
  status === 'PENDING' || status === 'OVERDUE';

/** Where an open obligation stands among what waits for its owner; null where it is of a later month, and not yet near. */
export function groupOfObligation(
  obligation: OpenObligation,
  rules: RuleReader,
  today: LocalDate,
): Extract<WorkGroup, 'overdue' | 'near' | 'later'> | null {
  if (obligation.status === 'OVERDUE') return 'overdue';
  if (warnOn(obligation, rules) <= today) return 'near';
  return obligation.dueOn <= lastOfMonth(today) ? 'later' : null;
}

/** Whether an obligation is still to be met, and near its due day or past it. */
export function isPressing(
  { status, ...one }: Omit<OpenObligation, 'status'> & { readonly status: ObligationStatus },
  rules: RuleReader,
  today: LocalDate,
): boolean {
  const group = isMissing(status) ? groupOfObligation({ ...one, status }, rules, today) : null;
  return group === 'overdue' || group === 'near';
}
