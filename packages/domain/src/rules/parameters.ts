import type { LocalDate } from '../calendar/local-date.ts';
import type { Label } from '../messages/language.ts';

/** A figure of a rule with its days of effect; both days inclusive, no end means still in force. */
export interface RuleParameter {
  readonly code: string;
  readonly value: number;
  readonly unit: 'day' | 'working day' | 'ratio';
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
const SINCE = '2016-01-01';

const days = (code: string, value: number, label: Label, source: Label = PROJECT_DEFAULT): RuleParameter => ({
  code,
  value,
  unit: 'day',
  effectiveFrom: SINCE,
  effectiveTo: null,
  label,
  source,
});

/** The figures definitions name; a database may hold later ones beside them. */
export const RULE_PARAMETERS: readonly RuleParameter[] = [
  days('hazard.generalDays', 15, { zh: '一般隐患整改天数', en: 'Days to rectify a general hazard' }),
  days('hazard.warnDays.general', 5, { zh: '一般隐患提前提醒天数', en: 'Days of warning, general hazard' }),
  days('hazard.warnDays.major', 15, { zh: '重大隐患提前提醒天数', en: 'Days of warning, major hazard' }),
  days(
    'hazard.verifyDays',
    10,
    { zh: '申请验收后现场核查天数', en: 'Days to accept after the application' },
    {
      zh: '各地重大事故隐患治理办法的通行做法：申请后 10 日内组织验收',
      en: 'Common local practice: acceptance within 10 days of the application',
    },
  ),
  days('hazard.recurrenceDays', 180, {
    zh: '销号后反弹认定天数',
    en: 'Days within which a reopening counts as recurrence',
  }),
];

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
