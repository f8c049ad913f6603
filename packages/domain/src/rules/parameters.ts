import type { LocalDate } from '../calendar/local-date.ts';
import type { Label } from '../messages/language.ts';

/** A figure of a rule with its days of effect; both days inclusive, no end means still in force. */
export interface RuleParameter {
  readonly code: string;
  readonly value: number;
  readonly unit: 'day' | 'working day' | 'month' | 'months' | 'quarter' | 'year' | 'ratio' | 'step';
  /** What each value means, from 0 on, where the unit is a step. */
  readonly steps?: readonly Label[];
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly label: Label;
  /** The regulation and article, or that it is the project's default. */
  readonly source: Label;
}

const PROJECT_DEFAULT: Label = {
  zh: '系统默认，可由市局调整',
  en: 'Default of this system; the city bureau may change it',
};
/** The first day any figure is in force on. */
export const RULES_SINCE: LocalDate = '2016-01-01';

/**
 * A figure in days that is in force from the beginning on.
 * @param source the regulation and article; without one it is the project's default, which a city may change
 */
export const daysParameter = (
  code: string,
  value: number,
  label: Label,
  source: Label = PROJECT_DEFAULT,
): RuleParameter => ({
  code,
  value,
  unit: 'day',
  effectiveFrom: RULES_SINCE,
  effectiveTo: null,
  label,
  source,
});

/** A month of the year, by whose last day something is due. */
export const monthParameter = (code: string, month: number, label: Label): RuleParameter => ({
  ...daysParameter(code, month, label),
  unit: 'month',
});

/** A span of months that is in force from the beginning on; the project's default, which a city may change. */
export const monthsParameter = (code: string, value: number, label: Label): RuleParameter => ({
  ...daysParameter(code, value, label),
  unit: 'months',
});

/** A figure in years that is in force from the beginning on; the project's default, which a city may change. */
export const yearsParameter = (code: string, value: number, label: Label): RuleParameter => ({
  ...daysParameter(code, value, label),
  unit: 'year',
});

/** One of several steps, each stricter than the one before; the project ships the first. */
export const stepParameter = (
  code: string,
  label: Label,
  steps: readonly Label[],
  source: Label = PROJECT_DEFAULT,
): RuleParameter => ({ ...daysParameter(code, 0, label, source), unit: 'step', steps });

/** Reads figures as they stood on one day. */
export interface RuleReader {
  /** @throws RangeError when no figure of that code was in force on the reader's day. */
  number(code: string): number;
}

/** @param day the day the record was opened: it keeps the rules of that day. */
export function rulesOn(parameters: readonly RuleParameter[], day: LocalDate): RuleReader {
  return {
    number(code) {
      const found = parameters.find(
        (parameter) =>
          parameter.code === code &&
          parameter.effectiveFrom <= day &&
          (parameter.effectiveTo === null || day <= parameter.effectiveTo),
      );
      if (found === undefined) throw new RangeError(`no rule parameter ${code} in force on ${day}`);
      return found.value;
    },
  };
}
