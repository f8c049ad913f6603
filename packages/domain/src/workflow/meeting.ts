import type { LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { longText } from '../ledger/field.ts';
import type { Move, StateSpec } from '../ledger/ledger.ts';
import type { Label } from '../messages/language.ts';
import { daysParameter, type RuleParameter } from '../rules/parameters.ts';
import { reasonToVoid, VOIDING } from './voiding.ts';

/** States of a meeting (SM‑M): planned, held, its record submitted, confirmed one level up or sent back. */
export const MEETING_STATES = {
  PLANNED: { label: ['计划', 'Planned'] },
  HELD: { label: ['待记录', 'Held, record due'] },
  SUBMITTED: { label: ['待确认', 'Awaiting confirmation'] },
  RETURNED: { label: ['已退回', 'Returned'] },
  CONFIRMED: { label: ['已确认', 'Confirmed'], open: false },
  CANCELLED: { label: ['已取消', 'Cancelled'], open: false },
} as const satisfies Readonly<Record<string, StateSpec>>;

/** States in which a record of a meeting may be corrected by whose it is. */
export const MEETING_EDITABLE = ['PLANNED', 'HELD', 'RETURNED'] as const;
/** States in which the record counts for what was owed. */
export const MEETING_COUNTS = ['SUBMITTED', 'CONFIRMED'] as const;

type MeetingState = keyof typeof MEETING_STATES | 'VOIDED';

/** What every ledger of meetings keeps: when it was held, and when its record was submitted and confirmed. */
interface MeetingRow {
  readonly heldOn: LocalDate;
}
type Kept = 'heldOn';

interface Meeting<K extends string, R> {
  /** What says that it was held: who came. */
  readonly hold: { readonly needs: readonly K[]; readonly takes?: readonly K[] };
  readonly submit: {
    /** What must be filled before somebody above is asked to confirm it. */
    readonly needs: NonNullable<Move<R, K>['needs']>;
    readonly takes?: readonly K[];
    /** What the record must meet once submitted, beside what it meets always. @param after it with what the move brings */
    check?(after: R): readonly Violation[];
  };
  /** The matrix's letter for opening a confirmed record again: O where the level above has it, A otherwise. */
  readonly reopenLetter: 'O' | 'A';
}

type MeetingMoves<K extends string, R> = Readonly<
  Record<
    'hold' | 'cancel' | 'submit' | 'withdraw' | 'confirm' | 'return' | 'reopen' | 'void',
    Move<R, K | Kept, MeetingState, never>
  >
>;

/** What says who came was held: not in days to come. */
export const heldToCome = (heldOn: unknown, today: LocalDate): Violation | null =>
  String(heldOn) > today ? fault('heldOn', 'DAY_IN_FUTURE', { today }) : null;
const only = (found: Violation | null): Violation[] => (found === null ? [] : [found]);

/**
 * The moves of every ledger of meetings: the owner plans, records, submits and cancels; the level above confirms, sends
 * back, opens again and voids. Nobody confirms what he submitted. Sets `submittedOn` and `confirmedOn`.
 */
export function meetingMoves<const K extends string, R extends MeetingRow>({
  hold,
  submit,
  reopenLetter,
}: Meeting<K, R>): MeetingMoves<K, R> {
  return {
    hold: {
      label: ['记录召开', 'Record it'],
      from: ['PLANNED'],
      to: 'HELD',
      by: ['owner'],
      letter: 'U',
      opinion: 'optional',
      needs: hold.needs,
      takes: ['heldOn', ...(hold.takes ?? [])],
      check: ({ row, input, today }) => only(heldToCome(input['heldOn'] ?? row.heldOn, today)),
    },
    cancel: {
      label: ['取消会议', 'Cancel'],
      from: ['PLANNED'],
      to: 'CANCELLED',
      by: ['owner'],
      letter: 'S',
      danger: true,
      opinion: 'optional',
      asks: { reason: longText(['取消原因', 'Reason'], { max: 500, required: true }) },
    },
    submit: {
      label: ['提交确认', 'Submit'],
      from: ['HELD', 'RETURNED'],
      to: 'SUBMITTED',
      by: ['owner'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: submit.needs,
      ...(submit.takes === undefined ? {} : { takes: submit.takes }),
      sets: ({ today }) => ({ submittedOn: today }),
      check: ({ row, input, today }) => [
        ...only(heldToCome(row.heldOn, today)),
        ...(submit.check?.({ ...row, ...input }) ?? []),
      ],
    },
    withdraw: {
      label: ['撤回', 'Withdraw'],
      from: ['SUBMITTED'],
      to: 'HELD',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      sets: () => ({ submittedOn: null }),
    },
    confirm: {
      label: ['确认', 'Confirm'],
      from: ['SUBMITTED'],
      to: 'CONFIRMED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      sets: ({ today }) => ({ confirmedOn: today }),
    },
    return: {
      label: ['退回', 'Return'],
      from: ['SUBMITTED'],
      to: 'RETURNED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ submittedOn: null }),
    },
    reopen: {
      label: ['重新打开', 'Reopen'],
      from: ['CONFIRMED'],
      to: 'RETURNED',
      by: ['acceptor'],
      letter: reopenLetter,
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ submittedOn: null, confirmedOn: null }),
    },
    void: {
      ...VOIDING,
      from: ['HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED'],
      by: ['acceptor'],
      letter: 'A',
      asks: {
        reason: reasonToVoid([
          '重复登记、没有召开等；记录有误的请退回。',
          'Entered twice, or never held; a wrong record is returned.',
        ]),
      },
    },
  };
}

/** A meeting from an old book is confirmed since its book says it was submitted; since it was held where it does not say. */
export const meetingFromBefore = (said: Readonly<Record<string, unknown>>) => {
  const day = said['submittedOn'] ?? said['heldOn'];
  return { state: 'CONFIRMED', values: { submittedOn: day, confirmedOn: day } };
};

interface Meant {
  readonly heldOn: LocalDate;
  readonly makesUpFor: LocalDate | null;
  readonly hostName: string | null;
  readonly recorderName: string | null;
}

/** What no meeting may say: that who chairs it records it, or that it makes up for what was not yet owed. */
export const meetingFaults = ({ heldOn, makesUpFor, hostName, recorderName }: Meant): Violation[] => [
  ...(hostName !== null && hostName === recorderName ? [fault('recorderName', 'MEETING_HOST_RECORDS')] : []),
  ...(makesUpFor !== null && makesUpFor >= heldOn
    ? [fault('makesUpFor', 'MEETING_MAKES_UP_FOR_LATER', { day: heldOn })]
    : []),
];

/** A record is due some days after the meeting. @param ledger what its figures are called by: `branchMeeting` */
export const recordLight = (ledger: string) =>
  ({
    starts: 'heldOn',
    due: [{ field: 'heldOn', plusDays: `${ledger}.recordDays`, rule: 'RULE_MEETING_RECORD' }],
    warn: [{ days: `${ledger}.warnDays` }],
    done: 'submittedOn',
    closed: 'confirmedOn',
    verifyDays: `${ledger}.verifyDays`,
    confirms: true,
  }) as const;

/** The figures that light stands on. @param what the meeting in words, English in lower case */
export const recordParameters = (ledger: string, { zh, en }: Label): RuleParameter[] => [
  daysParameter(`${ledger}.recordDays`, 14, {
    zh: `${zh}记录上报天数（10 个工作日折合）`,
    en: `Days to send in the record of a ${en} (ten working days)`,
  }),
  daysParameter(`${ledger}.warnDays`, 3, {
    zh: `${zh}记录提前提醒天数`,
    en: `Days of warning before the record of a ${en} is late`,
  }),
  daysParameter(`${ledger}.verifyDays`, 10, {
    zh: `${zh}确认天数`,
    en: `Days the level above has to confirm a ${en}`,
  }),
];
