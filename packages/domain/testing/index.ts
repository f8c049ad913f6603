import { addDays } from '../src/calendar/local-date.ts';
import type { Field } from '../src/ledger/field.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { type LedgerRow, NO_ID } from '../src/ledger/row.ts';

export { floodPatrol } from './flood-patrol.ts';

/** The day the rows of tests begin. */
const BEGUN = '2021-06-01';

function sampleValue(field: Field, text: string, day: string): unknown {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'secret':
      return text.slice(0, field.max ?? text.length);
    case 'choice':
      return field.initial ?? Object.keys(field.choices ?? {})[0];
    case 'date':
      return day;
    case 'integer':
    case 'decimal':
      // What cannot be below this counts years.
      return (field.min ?? 0) > 1900 ? Number(day.slice(0, 4)) : (field.min ?? 1);
    case 'flag':
      return false;
  }
}

/** True where a text is written in one form, such as a month: it is no place for words. */
export const hasForm = (ledger: Ledger, name: string): boolean =>
  Object.hasOwn(ALSO[ledger.name]?.(BEGUN) ?? {}, name);

/** A text people write: one that is searched in, else one that names the record, else any; null where there is none. */
export function writtenField(ledger: Ledger): string | null {
  const isTyped = (name: string): boolean => {
    const field = ledger.fields[name];
    if (hasForm(ledger, name)) return false;
    return (field?.kind === 'text' || field?.kind === 'longText') && field.byMoveOnly !== true;
  };
  return [...ledger.search, ...ledger.title, ...Object.keys(ledger.fields)].find(isTyped) ?? null;
}

/** What a definition's own check wants beside required fields. */
const ALSO: Readonly<Record<string, (day: string) => Readonly<Record<string, unknown>>>> = {
  DisciplineCase: (day) => ({ filedOn: day, managedBy: 'COUNTY' }),
  AccountabilityRecord: () => ({ inspected: true }),
  WeakBranchCase: () => ({ systemsIdle: true }),
  HeartTalkLog: (day) => ({ month: day.slice(0, 7) }),
  PeriodicReport: () => ({ kind: 'BRANCH_YEAR', part: 'YEAR' }),
  EventFiling: (day) => ({ plannedOn: addDays(day, 30) }),
};

/**
 * Valid input to create a record of any ledger: every required field filled, every text the same.
 * @param text stands in each text field, so that it can be looked for on every exit
 */
export const sampleInput = (ledger: Ledger, text: string, day: string): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(ledger.fields)
      .filter(([, field]) => field.required && field.byMoveOnly !== true)
      .map(([name, field]) => [name, sampleValue(field, text, day)]),
  ),
  ...Object.fromEntries(
    Object.entries(ledger.asks)
      .filter(([, field]) => field.required)
      .map(([name, field]) => [name, sampleValue(field, text, day)]),
  ),
  ...ALSO[ledger.name]?.(day),
});

/** What a move's fields stand for together, where one alone would contradict another. */
const MOVE_ALSO: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'PartyBranch submit': { foundedOn: BEGUN, termStart: BEGUN, termYears: 3, termEnd: '2024-06-01' },
  'PartyBranch restructure': { since: '2021-07-01' },
  'PartyBranch elect': { heldOn: '2021-08-02', years: 3 },
  'PartyBranch close': { on: '2021-12-01' },
  'PartyGroupMeeting submit': { recorderName: '记录员' },
  'StudyGroupSession submit': { recorderName: '记录员' },
  'PublishReview submit': { mapReviewNo: undefined },
  'PublicServiceItem complete': { doneOn: '2021-12-20' },
  'EventFiling submit': { plannedOn: '2022-02-01' },
  'BranchMeeting submit': {
    recorderName: '记录员',
    cellNo: undefined,
    appraisedMembers: undefined,
  },
};

/** Input of a move with everything it needs and asks, days set late enough to be deadlines. */
export function sampleMoveInput(ledger: Ledger, name: string, day: string): Record<string, unknown> {
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const needed = (move.needs ?? []).flatMap((need) => (typeof need === 'string' ? [need] : need.fields));
  const asked = Object.entries(move.asks ?? {}).filter(([, field]) => field.required);
  const yes = (field: Field): unknown => (field.kind === 'flag' ? true : sampleValue(field, name, day));
  // The day the work was done is none to come.
  const neededValue = (field: string, spec: Field): unknown =>
    field === ledger.light.done ? BEGUN : yes(spec);
  return {
    ...Object.fromEntries(
      needed.flatMap((field) =>
        ledger.fields[field] ? [[field, neededValue(field, ledger.fields[field])]] : [],
      ),
    ),
    ...Object.fromEntries(asked.map(([field, spec]) => [field, yes(spec)])),
    ...MOVE_ALSO[`${ledger.name} ${name}`],
    opinion: name,
  };
}

/** A stored row of any ledger, as a test wants it. @param over columns that differ from the usual */
export const aRow = (ledger: Ledger, over: Partial<LedgerRow> = {}): LedgerRow => ({
  ...Object.fromEntries(
    Object.entries(ledger.fields).map(([name, field]) => [
      name,
      field.required ? sampleValue(field, name, BEGUN) : null,
    ]),
  ),
  ...Object.fromEntries(Object.keys(ledger.keys).map((name) => [name, name])),
  id: '1',
  unitId: '30',
  unitLevel: 'BRANCH',
  nationId: NO_ID,
  provinceId: NO_ID,
  cityId: '1',
  countyId: '3',
  branchId: '30',
  year: 2021,
  state: ledger.birth,
  open: true,
  version: 1,
  submittedBy: NO_ID,
  submittedFor: NO_ID,
  createdBy: NO_ID,
  createdAt: '2021-06-01T01:00:00.000Z',
  changedBy: NO_ID,
  changedAt: '2021-06-01T01:00:00.000Z',
  handled: false,
  securityMark: 'INTERNAL',
  acceptorLevel: 'COUNTY',
  startDay: BEGUN,
  dueDay: '2021-06-16',
  warnDay: '2021-06-13',
  doneDay: '9999-12-31',
  verifyDay: '9999-12-31',
  ...over,
});
