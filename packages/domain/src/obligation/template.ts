import type { LocalDate } from '../calendar/local-date.ts';
import type { Label } from '../messages/language.ts';
import type { MeetingType } from '../party/branch-meeting-words.ts';
import type { Frequency } from './period.ts';

/** Which branches owe it: every one, those with a committee, or each of their cells. */
export type TemplateFilter = 'EVERY' | 'COMMITTEE' | 'CELLS';

export type ObligationKind = MeetingType;

/** What is owed how often by whom, with its days of effect; both days inclusive, no end means still in force. */
export interface ObligationTemplate {
  /** Its kind and its first day, which no other has: `COMMITTEE 2019-01-01`. */
  readonly id: string;
  readonly kind: ObligationKind;
  readonly frequency: Frequency;
  readonly filter: TemplateFilter;
  /** Days after the due day on which it is still met in time. */
  readonly graceDays: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly source: Label;
}

const REGULATION: Label = {
  zh: '《中国共产党支部工作条例（试行）》',
  en: 'Regulations on the Work of Branches (trial)',
};
const article = (zh: string, en: string): Label => ({
  zh: REGULATION.zh + zh,
  en: `${REGULATION.en}, ${en}`,
});

/** @returns what a template is known by */
export const templateId = (kind: string, effectiveFrom: LocalDate): string => `${kind} ${effectiveFrom}`;

const SINCE = '2019-01-01';

const shipped = (
  kind: ObligationKind,
  frequency: Frequency,
  filter: TemplateFilter,
  source: Label,
): ObligationTemplate => ({
  id: templateId(kind, SINCE),
  kind,
  frequency,
  filter,
  graceDays: 0,
  effectiveFrom: SINCE,
  effectiveTo: null,
  source,
});

/** What a branch owes as the product ships it; an installation may hold later ones beside them. */
export const OBLIGATION_TEMPLATES: readonly ObligationTemplate[] = [
  shipped('MEMBER_ASSEMBLY', 'QUARTER', 'EVERY', article('第十一条', 'art. 11')),
  shipped('COMMITTEE', 'MONTH', 'COMMITTEE', article('第十二条', 'art. 12')),
  shipped('CELL', 'MONTH', 'CELLS', article('第十三条', 'art. 13')),
  shipped('PARTY_LECTURE', 'QUARTER', 'EVERY', {
    zh: `${REGULATION.zh}第十六条（定期上党课；每季度一次为系统默认）`,
    en: `${REGULATION.en}, art. 16 (regularly; once a quarter is the default of this system)`,
  }),
  shipped('THEME_DAY', 'MONTH', 'EVERY', article('第十六条', 'art. 16')),
  shipped('ORG_LIFE', 'YEAR', 'EVERY', article('第十七条', 'art. 17')),
  shipped('APPRAISAL', 'YEAR', 'EVERY', article('第十八条', 'art. 18')),
];

/** The template of a kind in force on a day; the one that began last where several are. */
export function templateOn(
  templates: readonly ObligationTemplate[],
  kind: ObligationKind,
  day: LocalDate,
): ObligationTemplate | null {
  const inForce = templates.filter(
    (one) =>
      one.kind === kind && one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo),
  );
  return inForce.reduce<ObligationTemplate | null>(
    (last, one) => (last === null || one.effectiveFrom > last.effectiveFrom ? one : last),
    null,
  );
}
