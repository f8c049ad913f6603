import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { RuleReader } from '../rules/parameters.ts';
import type { Condition } from './condition.ts';

/** From which day late on something is of each severity: to seven days, to thirty, more. */
export const SEVERITY_FROM = { 1: 1, 2: 8, 3: 31 } as const;
export type Severity = keyof typeof SEVERITY_FROM;
export const SEVERITIES: readonly Severity[] = [1, 2, 3];

/** Severity of what is so many days late; at least one. */
export const severityOf = (daysLate: number): Severity =>
  daysLate >= SEVERITY_FROM[3] ? 3 : daysLate >= SEVERITY_FROM[2] ? 2 : 1;

/** Days late after which the level above the owner is told. */
export const TO_LEVEL_ABOVE = 'escalation.daysToLevelAbove';
/** Days late after which the city, too, is told of an assembly or a lecture of a branch. */
export const MEETING_TO_CITY = 'escalation.meetingDaysToCity';

/**
 * Who else is told of what stays late, beside the level above its owner: the city, of what belongs to the branches of its
 * counties. Once for each severity, from so many days late on.
 */
export interface CityEscalation {
  /** Records alone; absent: all. */
  readonly when?: Condition;
  /** Code of a rule parameter in days. */
  readonly after: string;
}

/** A severity with the due days that have it today, for whom it is told to; both inclusive, the first may be open. */
export interface EscalationStep {
  readonly severity: Severity;
  readonly dueFrom: LocalDate | null;
  readonly dueTo: LocalDate;
}

/**
 * The severities of what is late, each with the due days that stand in it today, told from so many days late on.
 * @param after code of a rule parameter in days
 */
export function escalationSteps(after: string, today: LocalDate, rules: RuleReader): EscalationStep[] {
  const from = Math.max(1, rules.number(after));
  return SEVERITIES.flatMap((severity): EscalationStep[] => {
    const next = severity === 3 ? null : SEVERITY_FROM[(severity + 1) as Severity];
    const first = Math.max(from, SEVERITY_FROM[severity]);
    return next !== null && first >= next
      ? []
      : [
          {
            severity,
            dueFrom: next === null ? null : addDays(today, 1 - next),
            dueTo: addDays(today, -first),
          },
        ];
  });
}
