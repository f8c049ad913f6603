import { addDays, addMonths, isMonth, type LocalDate, lastOfMonth, monthOf } from '../calendar/local-date.ts';
import { possibleNames } from '../discipline/personal-names.ts';
import { fault, type Violation } from '../errors.ts';
import { labelOf } from '../ledger/field.ts';
import { REASONED_CRITERIA, WEAK_CRITERIA, type WeakCriterion } from './weak-branch-words.ts';

type Marks = Readonly<Record<WeakCriterion, boolean>>;

/** At least one mark, and a reason in writing for those that need one. */
export function criteriaFaults(row: Marks & { readonly criteriaNote: string | null }): Violation[] {
  const names = Object.keys(WEAK_CRITERIA) as WeakCriterion[];
  if (!names.some((name) => row[name])) return [fault('', 'WEAK_NO_CRITERION')];
  const reasoned = REASONED_CRITERIA.find((name) => row[name]);
  if (reasoned === undefined) return [];
  return row.criteriaNote === null
    ? [
        fault('criteriaNote', 'WEAK_REASON_NEEDED', {
          criterion: labelOf(WEAK_CRITERIA[reasoned], reasoned),
        }),
      ]
    : noteFaults(row.criteriaNote);
}

/** A number of things or people, or a share: what may never be the reason. */
const COUNT =
  /(?:\d+|[一二两三四五六七八九十百千数几]+)\s*[余多]?\s*(?:%|件|起|人|名|次|批|例|宗|户|个|位|成)|百分之|\d+\s*‰/u;

function noteFaults(note: string): Violation[] {
  const count = COUNT.exec(note.normalize('NFKC'))?.[0];
  if (count !== undefined) return [fault('criteriaNote', 'WEAK_REASON_COUNTS', { found: count })];
  const [name] = possibleNames(note);
  return name === undefined ? [] : [fault('criteriaNote', 'WEAK_REASON_NAMES', { found: name })];
}

/** The last day for the report of the month that follows; the month in which work begins owes none. */
export const nextReportDue = (day: LocalDate): LocalDate => lastOfMonth(addDays(lastOfMonth(day), 1));

/** The deadline of what is listed on a day, where nobody says another. */
export const deadlineOf = (listedOn: LocalDate, months: number): LocalDate => addMonths(listedOn, months);

/** Faults of the month a report is about. @param reported months that have theirs */
export function monthFaults(
  month: string,
  listedOn: LocalDate | null,
  reported: readonly string[],
  today: LocalDate,
): Violation[] {
  if (!isMonth(month)) return [fault('month', 'WEAK_MONTH')];
  if (month > monthOf(today)) return [fault('month', 'WEAK_MONTH_TO_COME')];
  if (listedOn !== null && month < monthOf(listedOn))
    return [fault('month', 'WEAK_MONTH_BEFORE_LISTED', { month: monthOf(listedOn) })];
  return reported.includes(month) ? [fault('month', 'WEAK_MONTH_REPORTED', { month })] : [];
}
