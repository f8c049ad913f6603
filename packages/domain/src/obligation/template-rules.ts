import { addDays, isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { OBLIGATION_KINDS } from './kind.ts';
import { FREQUENCIES, type Frequency, periodOf } from './period.ts';
import { FILTER_SUBJECTS, type ObligationTemplate, templateId, templateOn } from './template.ts';

/** A template as a city wishes it. */
export type NewTemplate = Omit<ObligationTemplate, 'id' | 'source'> & { readonly source: string };

/** Days a thing may be due behind its period, or met late and yet in time. */
const MOST_DAYS = 90;
const LONGEST_SOURCE = 200;

/** Of two frequencies the longer one: its periods are whole numbers of the other's. */
const longer = (one: Frequency, other: Frequency | undefined): Frequency =>
  other !== undefined && FREQUENCIES[other] > FREQUENCIES[one] ? other : one;

const daysFault = (field: string, days: number): Violation[] => {
  if (!Number.isInteger(days)) return [fault(field, 'NOT_AN_INTEGER')];
  if (days < 0) return [fault(field, 'TOO_SMALL', { min: 0 })];
  return days > MOST_DAYS ? [fault(field, 'TOO_LARGE', { max: MOST_DAYS })] : [];
};

function sourceFault(source: string): Violation[] {
  const text = source.trim();
  if (text === '') return [fault('source', 'REQUIRED')];
  return text.length > LONGEST_SOURCE
    ? [fault('source', 'TOO_LONG', { max: LONGEST_SOURCE, length: text.length })]
    : [];
}

/** Only a meeting of a cell is a cell's: nothing else could be met by it. */
function filterFault({ kind, filter }: NewTemplate): Violation[] {
  const fits =
    FILTER_SUBJECTS[filter] === OBLIGATION_KINDS[kind].subject && (filter === 'CELLS') === (kind === 'CELL');
  return fits ? [] : [fault('filter', 'TEMPLATE_OTHER_SUBJECT')];
}

function fromFault(
  { kind, frequency, effectiveFrom }: NewTemplate,
  templates: readonly ObligationTemplate[],
  today: LocalDate,
): Violation[] {
  if (!isLocalDate(effectiveFrom))
    return [fault('effectiveFrom', 'NOT_A_DAY', { value: String(effectiveFrom) })];
  // What was owed under the rule before it stays owed.
  if (effectiveFrom < today) return [fault('effectiveFrom', 'DAY_IN_PAST', { today })];
  if (templates.some(({ id }) => id === templateId(kind, effectiveFrom)))
    return [fault('effectiveFrom', 'TEMPLATE_TAKEN', { from: effectiveFrom })];
  // Else a part of the old rule's last period would be owed twice, or by no rule.
  const before = templateOn(templates, kind, addDays(effectiveFrom, -1));
  const period = periodOf(longer(frequency, before?.frequency), effectiveFrom);
  return period.start === effectiveFrom
    ? []
    : [fault('effectiveFrom', 'TEMPLATE_MID_PERIOD', { next: addDays(period.end, 1) })];
}

/** @param templates without the one that ends */
function toFault(
  { kind, frequency, effectiveFrom }: Pick<NewTemplate, 'kind' | 'frequency' | 'effectiveFrom'>,
  templates: readonly ObligationTemplate[],
  effectiveTo: LocalDate,
): Violation[] {
  if (!isLocalDate(effectiveTo)) return [fault('effectiveTo', 'NOT_A_DAY', { value: String(effectiveTo) })];
  if (effectiveTo < effectiveFrom) return [fault('effectiveTo', 'DAYS_REVERSED')];
  const after = templateOn(templates, kind, addDays(effectiveTo, 1));
  const { end } = periodOf(longer(frequency, after?.frequency), effectiveTo);
  return end === effectiveTo ? [] : [fault('effectiveTo', 'TEMPLATE_ENDS_MID_PERIOD', { next: end })];
}

/** What speaks against a new template beside those there are. */
export const newTemplateFaults = (
  given: NewTemplate,
  templates: readonly ObligationTemplate[],
  today: LocalDate,
): Violation[] => [
  ...filterFault(given),
  ...daysFault('dueAfterDays', given.dueAfterDays),
  ...daysFault('graceDays', given.graceDays),
  ...fromFault(given, templates, today),
  ...(given.effectiveTo === null ? [] : toFault(given, templates, given.effectiveTo)),
  ...sourceFault(given.source),
];

/**
 * What speaks against ending a template with a day. What has been in force is never changed: a template that has its last
 * day keeps it, and nothing ends before today.
 */
export function endTemplateFaults(
  template: ObligationTemplate,
  templates: readonly ObligationTemplate[],
  effectiveTo: LocalDate,
  today: LocalDate,
): Violation[] {
  if (template.effectiveTo !== null)
    return [fault('effectiveTo', 'TEMPLATE_ENDED', { to: template.effectiveTo })];
  if (isLocalDate(effectiveTo) && effectiveTo < today)
    return [fault('effectiveTo', 'DAY_IN_PAST', { today })];
  return toFault(
    template,
    templates.filter(({ id }) => id !== template.id),
    effectiveTo,
  );
}
