import { addDays, type LocalDate, NO_DAY } from '../calendar/local-date.ts';
import { type DuePeriod, type Frequency, periodsIn } from './period.ts';
import { type ObligationKind, type ObligationTemplate, type TemplateFilter, templateOn } from './template.ts';

/** How a branch is set up: what it has that holds meetings of its own. */
export interface BranchSetting {
  readonly hasCommittee: boolean;
  readonly cellCount: number;
}

/** How a branch was set up until a day. */
export interface FormerSetting extends BranchSetting {
  /** Its last day. */
  readonly validTo: LocalDate;
}

/** What of a branch decides what it owes. */
export interface BranchLife extends BranchSetting {
  readonly foundedOn: LocalDate;
  /** The day it was closed or merged into another; null while it lives. */
  readonly closedOn: LocalDate | null;
  readonly formerSettings: readonly FormerSetting[];
}

/** One thing owed once: at most one for a kind, a number and the first day of a period. */
export interface Owed {
  readonly kind: ObligationKind;
  /** Number of the cell; 0 where the branch itself owes it. */
  readonly subjectNo: number;
  readonly period: DuePeriod;
  /** Last day of the period: deadlines are not moved to working days, which would be milder than the rule. */
  readonly dueOn: LocalDate;
  /** Last day on which it is met in time. */
  readonly graceUntil: LocalDate;
  readonly templateId: string;
}

/** One kind's period to be looked at: the template in force on its first day. */
export interface Slot {
  readonly template: ObligationTemplate;
  readonly period: DuePeriod;
  /** The last day on which a branch may have been founded to owe it. */
  readonly foundedBy: LocalDate;
  readonly dueOn: LocalDate;
  readonly graceUntil: LocalDate;
}

/** A branch of the first half-year owes what is owed once a year. */
const foundedBy = (frequency: Frequency, { start }: DuePeriod): LocalDate =>
  frequency === 'YEAR' ? `${start.slice(0, 4)}-06-30` : start;

/** Everything of a kind that may be owed for periods that begin within a span. @param last inclusive */
export function slotsIn(templates: readonly ObligationTemplate[], first: LocalDate, last: LocalDate): Slot[] {
  const slots = templates.flatMap((template) =>
    periodsIn(template.frequency, first, last)
      // Of two templates of one kind the one in force on the first day says what the period is.
      .filter(({ start }) => templateOn(templates, template.kind, start)?.id === template.id)
      .map((period) => ({
        template,
        period,
        foundedBy: foundedBy(template.frequency, period),
        dueOn: period.end,
        graceUntil: addDays(period.end, template.graceDays),
      })),
  );
  return slots.sort(
    (a, b) => a.period.start.localeCompare(b.period.start) || a.template.id.localeCompare(b.template.id),
  );
}

/** How a branch was set up on a day: as until the first former day behind it, else as now. */
export function settingOn(branch: BranchLife, day: LocalDate): BranchSetting {
  const then = branch.formerSettings.reduce<FormerSetting | null>(
    (found, one) => (one.validTo >= day && (found === null || one.validTo < found.validTo) ? one : found),
    null,
  );
  return then ?? branch;
}

/** Numbers of those who owe it: 0 is the branch itself. */
const NUMBERS: Readonly<Record<TemplateFilter, (setting: BranchSetting) => number[]>> = {
  EVERY: () => [0],
  COMMITTEE: ({ hasCommittee }) => (hasCommittee ? [0] : []),
  CELLS: ({ cellCount }) => Array.from({ length: cellCount }, (_, index) => index + 1),
};

/** True where a branch lived long enough: there by the day it counts from, and not closed before it was due. */
const livedFor = ({ foundedOn, closedOn }: BranchLife, slot: Slot): boolean =>
  foundedOn <= slot.foundedBy && (closedOn ?? NO_DAY) >= slot.dueOn;

/**
 * What a branch owes for periods that begin within a span, by what it was on their first days: the rule the set-based
 * generation is held against.
 */
export function owedBy(
  branch: BranchLife,
  templates: readonly ObligationTemplate[],
  first: LocalDate,
  last: LocalDate,
): Owed[] {
  return slotsIn(templates, first, last)
    .filter((slot) => livedFor(branch, slot))
    .flatMap(({ template, period, dueOn, graceUntil }) =>
      NUMBERS[template.filter](settingOn(branch, period.start)).map((subjectNo) => ({
        kind: template.kind,
        subjectNo,
        period,
        dueOn,
        graceUntil,
        templateId: template.id,
      })),
    );
}
