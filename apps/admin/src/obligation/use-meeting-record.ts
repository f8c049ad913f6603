import { useQuery } from '@apollo/client/react';
import { branchMeeting, MEETING_TYPES, type MeetingType, type ObligationKind } from '@luze/domain';
import { graphql } from '../graphql/generated/index.ts';
import { openingValues } from '../ledger/form/form-state.ts';
import type { Values } from '../ledger/merge.ts';
import { useReader } from '../ledger/reader.ts';
import { OBLIGATIONS, type Obligation } from './obligation-requests.ts';
import { usualDay } from './record-for.ts';

const LAST_MEETING = graphql(`
  query LastMeeting($unitId: ID!, $type: BranchMeetingType!, $from: Date!, $to: Date!) {
    branchMeetings(
      filter: {
        unit: { eq: $unitId }
        type: { eq: $type }
        state: { in: [HELD, SUBMITTED, RETURNED, CONFIRMED] }
      }
      orderBy: [{ field: HELD_ON, direction: DESC }]
      first: 1
    ) {
      nodes { id place hostName recorderName expected }
    }
    begun: branchMeetings(
      filter: {
        unit: { eq: $unitId }
        type: { eq: $type }
        state: { in: [PLANNED, HELD, RETURNED] }
        heldOn: { gte: $from, lte: $to }
      }
      first: 20
    ) {
      nodes { id meetingNo state cellNo }
    }
    partyBranches(filter: { unit: { eq: $unitId }, open: { eq: true } }, first: 1) {
      nodes { id fullMemberCount probationaryMemberCount committeeSize }
    }
  }
`);

const isMeeting = (kind: ObligationKind): kind is MeetingType => Object.hasOwn(MEETING_TYPES, kind);

/** Meetings all members are expected at; to a committee and a cell come as many as last time. */
const isOfAll = (type: MeetingType): boolean => type !== 'COMMITTEE' && type !== 'CELL';

/** A meeting about to be recorded: what is owed, and what the form opens with. */
export interface MeetingToRecord {
  readonly one: Obligation;
  readonly values: Values;
  /** True where a meeting of its kind was held before, which place and names are taken from. */
  readonly hasLast: boolean;
  /** A meeting of the period that was begun and waits for its branch: planned, entered or returned. */
  readonly begun: { readonly id: string; readonly meetingNo: string; readonly state: string } | null;
}

/** What there is to know of a meeting that is owed. @param id of the obligation; `undefined` while it is looked up, null where there is nothing to record */
export function useMeetingToRecord(id: string): MeetingToRecord | null | undefined {
  const { today } = useReader();
  const owed = useQuery(OBLIGATIONS, {
    variables: { asOf: today, filter: { id }, first: 1 },
    fetchPolicy: 'network-only',
  });
  const one = owed.data?.obligations.nodes[0];
  const type = one !== undefined && isMeeting(one.kind) ? one.kind : null;
  const known = useQuery(LAST_MEETING, {
    variables: {
      unitId: one?.unit.id ?? '',
      type: type ?? 'THEME_DAY',
      from: one?.periodStart ?? today,
      to: one?.periodEnd ?? today,
    },
    skip: type === null,
    fetchPolicy: 'network-only',
  });
  if (owed.error !== undefined) return null;
  if (owed.data === undefined) return undefined;
  if (one === undefined || type === null || !one.may.record) return null;
  if (known.data === undefined) return known.error === undefined ? undefined : null;
  const last = known.data.branchMeetings.nodes[0] ?? null;
  const branch = known.data.partyBranches.nodes[0] ?? null;
  const members = branch === null ? null : branch.fullMemberCount + branch.probationaryMemberCount;
  const usual = last?.expected ?? (type === 'COMMITTEE' ? (branch?.committeeSize ?? null) : null);
  const expected = isOfAll(type) ? members : usual;
  return {
    one,
    hasLast: last !== null,
    begun: known.data.begun.nodes.find(({ cellNo }) => type !== 'CELL' || cellNo === one.subjectNo) ?? null,
    values: {
      ...openingValues(branchMeeting, null, today),
      type,
      cellNo: type === 'CELL' ? one.subjectNo : null,
      heldOn: usualDay(one, today),
      place: last?.place ?? null,
      hostName: last?.hostName ?? null,
      recorderName: last?.recorderName ?? null,
      expected,
      present: expected,
      absent: 0,
      onLeave: 0,
    },
  };
}
