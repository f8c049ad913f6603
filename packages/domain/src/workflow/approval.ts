import type { LabelSpec } from '../ledger/field.ts';
import type { Move, MoveContext, StateSpec } from '../ledger/ledger.ts';
import type { Level } from '../organisation/level.ts';
import { VOIDING } from './voiding.ts';

/** States of the common approval (SM‑A): entered, submitted one level up, approved there or sent back. */
export const APPROVAL_STATES = {
  DRAFT: { label: '草稿' },
  SUBMITTED: { label: '待审核' },
  RETURNED: { label: '已退回' },
  APPROVED: { label: '已通过', open: false },
} as const satisfies Readonly<Record<string, StateSpec>>;

type ApprovalState<A extends string> = Exclude<keyof typeof APPROVAL_STATES, 'APPROVED'> | A | 'VOIDED';

interface Approval<K extends string, R, A extends string> {
  /** What must be filled before somebody above is asked to approve it. */
  readonly needs: NonNullable<Move<R, K>['needs']>;
  /** What approving is called where it is called otherwise: 核验, 发布. */
  readonly approveLabel?: LabelSpec;
  /** The state it leads to, where that is not APPROVED: 在用. */
  readonly approvedAs?: A;
  /** What the approval writes. */
  readonly approveSets?: Move<R, K>['sets'];
  /** What the record must meet once submitted, beside what it needs. */
  readonly submitCheck?: Move<R, K>['check'];
  /** The record keeps the days in `submittedOn` and `approvedOn`; the first is empty again once it comes back. */
  readonly isDated?: boolean;
}

type ApprovalMoves<K extends string, R, A extends string> = Readonly<
  Record<'submit' | 'withdraw' | 'approve' | 'return' | 'void', Move<R, K, ApprovalState<A>, never>>
>;

/**
 * The moves of the common approval: the owner submits and may take back what nobody has handled; the level above
 * approves, returns with an opinion, and voids with a reason. Nobody approves what he submitted.
 */
export function approvalMoves<const K extends string, R, const A extends string = 'APPROVED'>({
  needs,
  approveLabel,
  approvedAs,
  approveSets,
  submitCheck,
  isDated = false,
}: Approval<K, R, A>): ApprovalMoves<K, R, NoInfer<A>> {
  const approved = approvedAs ?? ('APPROVED' as A);
  const notSubmitted = isDated ? { sets: () => ({ submittedOn: null }) } : {};
  const onApproval = isDated ? ({ today }: MoveContext<R>) => ({ approvedOn: today }) : approveSets;
  return {
    submit: {
      label: ['提交审核', 'Submit'],
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: ['owner'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs,
      ...(submitCheck === undefined ? {} : { check: submitCheck }),
      ...(isDated ? { sets: ({ today }) => ({ submittedOn: today }) } : {}),
    },
    withdraw: {
      label: ['撤回', 'Withdraw'],
      from: ['SUBMITTED'],
      to: 'DRAFT',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      ...notSubmitted,
    },
    approve: {
      label: approveLabel ?? ['通过', 'Approve'],
      from: ['SUBMITTED'],
      to: approved,
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      ...(onApproval === undefined ? {} : { sets: onApproval }),
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
      ...notSubmitted,
    },
    void: {
      ...VOIDING,
      from: ['SUBMITTED', 'RETURNED', approved],
      by: ['acceptor'],
      letter: 'A',
    },
  };
}

/** A record from before the system is approved since the day it says it was submitted, else since some day of its own. */
export const approvedFromBefore = (otherwise: string) => (said: Readonly<Record<string, unknown>>) => {
  const day = said['submittedOn'] ?? said[otherwise];
  return { state: 'APPROVED', values: { submittedOn: day, approvedOn: day } };
};

/** One level up: a branch's work is approved by its county, a county's and the city's own by the city. */
export const levelAbove = ({ unitLevel }: { readonly unitLevel: Level }): Level =>
  unitLevel === 'BRANCH' ? 'COUNTY' : 'CITY';
