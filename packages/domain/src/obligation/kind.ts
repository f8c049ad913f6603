import type { Duty } from '../identity/role.ts';
import { MEETING_TO_CITY, TO_LEVEL_ABOVE } from '../ledger/escalation.ts';
import type { LabelSpec } from '../ledger/field.ts';
import { MEETING_TYPES, type MeetingType } from '../party/branch-meeting-words.ts';

/** Who owes: each branch on the register, or each unit that has a party group (党组). */
export const SUBJECTS = ['BRANCH', 'PARTY_GROUP'] as const;
export type Subject = (typeof SUBJECTS)[number];

interface KindSpec {
  readonly label: LabelSpec;
  readonly subject: Subject;
  /** Duties any of which opens it, as they open the ledger whose records meet it. */
  readonly openedBy: readonly Duty[];
  /**
   * Code of the days late after which the city is told of what its counties' branches owe; absent: never. Default of the
   * project: of assemblies and lectures after half a month, of organisation life and the appraisal at once.
   */
  readonly toCityAfter?: string;
}

const TO_CITY_AFTER: Readonly<Partial<Record<MeetingType, string>>> = {
  MEMBER_ASSEMBLY: MEETING_TO_CITY,
  PARTY_LECTURE: MEETING_TO_CITY,
  ORG_LIFE: TO_LEVEL_ABOVE,
  APPRAISAL: TO_LEVEL_ABOVE,
};

const meetings = Object.fromEntries(
  Object.entries(MEETING_TYPES).map(([type, label]): [string, KindSpec] => {
    const toCityAfter = TO_CITY_AFTER[type as MeetingType];
    return [
      type,
      {
        label,
        subject: 'BRANCH',
        openedBy: ['PARTY'],
        ...(toCityAfter === undefined ? {} : { toCityAfter }),
      },
    ];
  }),
) as Readonly<Record<MeetingType, KindSpec>>;

/** Everything that is owed: the meetings of branches and their talks, and what party groups do. */
export const OBLIGATION_KINDS = {
  ...meetings,
  HEART_TALK: { label: ['谈心谈话', 'Heart-to-heart talks'], subject: 'BRANCH', openedBy: ['PARTY'] },
  SECRETARY_LECTURE: {
    label: ['书记讲党课', 'Lecture by the secretary'],
    subject: 'PARTY_GROUP',
    openedBy: ['PARTY'],
  },
  COLLECTIVE_STUDY: {
    label: ['理论学习中心组集体学习', 'Collective study of the study group'],
    subject: 'PARTY_GROUP',
    openedBy: ['IDEOLOGY'],
  },
  IDEOLOGY_REVIEW: {
    label: ['专题研究意识形态工作', 'Review of ideology work'],
    subject: 'PARTY_GROUP',
    openedBy: ['IDEOLOGY'],
  },
  // A review as those of ideology are, and a figure of party work.
  STRICT_GOVERNANCE_REVIEW: {
    label: ['专题研究全面从严治党', 'Review of strict governance'],
    subject: 'PARTY_GROUP',
    openedBy: ['IDEOLOGY', 'PARTY'],
  },
  IDEOLOGY_REPORT: {
    label: ['半年意识形态工作报告', 'Half-year report on ideology'],
    subject: 'PARTY_GROUP',
    openedBy: ['IDEOLOGY'],
  },
} as const satisfies Readonly<Record<string, KindSpec>>;
export type ObligationKind = keyof typeof OBLIGATION_KINDS;

/** Code of the days late after which the city is told of what a branch owes; null: never. */
export const toCityAfter = (kind: ObligationKind): string | null => {
  const spec: KindSpec = OBLIGATION_KINDS[kind];
  return spec.toCityAfter ?? null;
};

export const ALL_KINDS = Object.keys(OBLIGATION_KINDS) as readonly ObligationKind[];
