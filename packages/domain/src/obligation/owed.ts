import { addDays, type LocalDate, NO_DAY } from '../calendar/local-date.ts';
import type { Level, UnitKind } from '../organisation/level.ts';
import type { ObligationKind, Subject } from './kind.ts';
import { type DuePeriod, type Frequency, periodsIn } from './period.ts';
import { FILTER_SUBJECTS, type ObligationTemplate, type TemplateFilter, templateOn } from './template.ts';

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

/** From when to when a unit is there. */
export interface Life {
  readonly foundedOn: LocalDate;
  /** The day it was closed or merged into another; null while it lives. */
  readonly closedOn: LocalDate | null;
}

/** What of a branch decides what it owes. */
export interface BranchLife extends Life, BranchSetting {
  readonly formerSettings: readonly FormerSetting[];
}

/** Kinds of bureau below a city that have a party group; the city's headquarters share the city's own. */
export const PARTY_GROUP_KINDS: readonly UnitKind[] = ['COUNTY_BUREAU', 'DISTRICT_BRANCH_BUREAU'];

/** True of units whose party group owes what party groups owe: a city bureau, and the bureaus below it. */
export const hasPartyGroup = ({ level, kind }: { readonly level: Level; readonly kind: UnitKind }): boolean =>
  level === 'CITY' || PARTY_GROUP_KINDS.includes(kind);

/** One thing owed once: at most one for a kind, a number and the first day of a period. */
export interface Owed {
  readonly kind: ObligationKind;
  /** Number of the cell; 0 where the unit itself owes it. */
  readonly subjectNo: number;
  readonly period: DuePeriod;
  /** Last day of the period, or so many days behind it: not moved to a working day, which would be milder than the rule. */
  readonly dueOn: LocalDate;
  /** Last day on which it is met in time. */
  readonly graceUntil: LocalDate;
  readonly templateId: string;
}

/** One kind's period to be looked at: the template in force on its first day. */
export interface Slot {
  readonly template: ObligationTemplate;
  readonly period: DuePeriod;
  /** The last day on which a unit may have been founded to owe it. */
  readonly foundedBy: LocalDate;
  readonly dueOn: LocalDate;
  readonly graceUntil: LocalDate;
}

/** A unit of the first half-year owes what is owed once a year. */
const foundedBy = (frequency: Frequency, { start }: DuePeriod): LocalDate =>
  frequency === 'YEAR' ? `${start.slice(0, 4)}-06-30` : start;

/** Everything of a kind that may be owed for periods that begin within a span. @param last inclusive */
export function slotsIn(templates: readonly ObligationTemplate[], first: LocalDate, last: LocalDate): Slot[] {
  const slots = templates.flatMap((template) =>
    periodsIn(template.frequency, first, last)
      // Of two templates of one kind the one in force on the first day says what the period is.
      .filter(({ start }) => templateOn(templates, template.kind, start)?.id === template.id)
      .map((period): Slot => {
        const dueOn = addDays(period.end, template.dueAfterDays);
        return {
          template,
          period,
          foundedBy: foundedBy(template.frequency, period),
          dueOn,
          graceUntil: addDays(dueOn, template.graceDays),
        };
      }),
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

/** Numbers of those who owe it: 0 is the unit itself. */
const NUMBERS: Readonly<Record<TemplateFilter, (setting: BranchSetting) => number[]>> = {
  EVERY: () => [0],
  COMMITTEE: ({ hasCommittee }) => (hasCommittee ? [0] : []),
  CELLS: ({ cellCount }) => Array.from({ length: cellCount }, (_, index) => index + 1),
  GROUPS: () => [0],
};

/** True where a unit lived long enough: there by the day it counts from, and not closed before it was due. */
const livedFor = ({ foundedOn, closedOn }: Life, slot: Slot): boolean =>
  foundedOn <= slot.foundedBy && (closedOn ?? NO_DAY) >= slot.dueOn;

/** What one unit owes of the slots its subject has. */
function owedIn(
  life: Life,
  slots: readonly Slot[],
  subject: Subject,
  settingAt: (day: LocalDate) => BranchSetting,
): Owed[] {
  return slots
    .filter(({ template }) => FILTER_SUBJECTS[template.filter] === subject)
    .filter((slot) => livedFor(life, slot))
    .flatMap((slot) =>
      NUMBERS[slot.template.filter](settingAt(slot.period.start)).map((subjectNo) => ({
        kind: slot.template.kind,
        subjectNo,
        period: slot.period,
        dueOn: slot.dueOn,
        graceUntil: slot.graceUntil,
        templateId: slot.template.id,
      })),
    );
}

/**
 * What a branch owes for periods that begin within a span, by what it was on their first days: the rule the set-based
 * generation is held against.
 */
export const owedBy = (
  branch: BranchLife,
  templates: readonly ObligationTemplate[],
  first: LocalDate,
  last: LocalDate,
): Owed[] => owedIn(branch, slotsIn(templates, first, last), 'BRANCH', (day) => settingOn(branch, day));

const NO_BRANCH: BranchSetting = { hasCommittee: false, cellCount: 0 };

/** The same of a unit with a party group (`hasPartyGroup`). */
export const owedByPartyGroup = (
  unit: Life,
  templates: readonly ObligationTemplate[],
  first: LocalDate,
  last: LocalDate,
): Owed[] => owedIn(unit, slotsIn(templates, first, last), 'PARTY_GROUP', () => NO_BRANCH);
