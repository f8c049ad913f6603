import { demoCases } from './demo-city/cases.ts';
import { demoHazards } from './demo-city/hazards.ts';
import {
  demoConcerns,
  demoEvents,
  demoPastConcerns,
  demoPastEvents,
  demoPastPublicity,
} from './demo-city/ideology/affairs.ts';
import { demoChannels, demoPastChannels } from './demo-city/ideology/channels.ts';
import {
  demoGroupMeetings,
  demoPastGroupMeetings,
  demoPastTopicReviews,
  demoTopicReviews,
} from './demo-city/ideology/group-meetings.ts';
import { demoIssues, demoPastIssues } from './demo-city/ideology/issues.ts';
import { demoPastPeriodicReports, demoPeriodicReports } from './demo-city/ideology/periodic-reports.ts';
import { demoPastPublications, demoPublications } from './demo-city/ideology/publications.ts';
import {
  demoPastStudyPlans,
  demoPastStudySessions,
  demoStudyPlans,
  demoStudySessions,
} from './demo-city/ideology/study.ts';
import { demoBranches } from './demo-city/party/branches.ts';
import { demoElections, demoPastElections } from './demo-city/party/elections.ts';
import { demoHeartTalks, demoPastHeartTalks } from './demo-city/party/heart-talks.ts';
import { demoMeetings, demoPastMeetings } from './demo-city/party/meetings.ts';
import { demoPastPublicServices, demoPublicServices } from './demo-city/party/public-services.ts';
import { demoPastStudyCampaigns } from './demo-city/party/study-campaigns.ts';
import { demoPastUpstreamDocuments } from './demo-city/party/upstream-documents.ts';
import { demoPastWeakBranches, demoWeakBranches } from './demo-city/party/weak-branches.ts';
import { demoAccountability } from './demo-city/prevention/accountability.ts';
import { demoAppointments } from './demo-city/prevention/appointments.ts';
import { demoCaseNotices } from './demo-city/prevention/case-notices.ts';
import { demoDutyItems } from './demo-city/prevention/duty-items.ts';
import { demoEducations } from './demo-city/prevention/educations.ts';
import { demoEightRules } from './demo-city/prevention/eight-rules.ts';
import { demoGifts } from './demo-city/prevention/gifts.ts';
import { demoInstitutionRules } from './demo-city/prevention/institution-rules.ts';
import { demoLetters } from './demo-city/prevention/letters.ts';
import { demoRectifications } from './demo-city/prevention/rectifications.ts';
import { demoRiskPoints } from './demo-city/prevention/risk-points.ts';
import { demoStyleChecks } from './demo-city/prevention/style-checks.ts';
import { demoTalks } from './demo-city/prevention/talks.ts';
import type { PastRecord, Story } from './demo-city/stories.ts';

const STORIES: Readonly<Record<string, () => Story[]>> = {
  PartyBranch: demoBranches,
  BranchElection: demoElections,
  PublicServiceItem: demoPublicServices,
  BranchMeeting: demoMeetings,
  WeakBranchCase: demoWeakBranches,
  HeartTalkLog: demoHeartTalks,
  PartyGroupMeeting: demoGroupMeetings,
  StudyPlan: demoStudyPlans,
  StudyGroupSession: demoStudySessions,
  TopicReview: demoTopicReviews,
  PeriodicReport: demoPeriodicReports,
  Hazard: demoHazards,
  DisciplineCase: demoCases,
  ResponsibilityLetter: demoLetters,
  DutyListItem: demoDutyItems,
  IntegrityTalk: demoTalks,
  WarningEducation: demoEducations,
  CaseRectification: demoRectifications,
  InstitutionRule: demoInstitutionRules,
  IntegrityRiskPoint: demoRiskPoints,
  EightRulesItem: demoEightRules,
  StyleCheck: demoStyleChecks,
  GiftHandIn: demoGifts,
  AppointmentProcedureCheck: demoAppointments,
  TypicalCaseNotice: demoCaseNotices,
  AccountabilityRecord: demoAccountability,
  OwnChannel: demoChannels,
  PublishReview: demoPublications,
  IdeologyIssue: demoIssues,
  EventFiling: demoEvents,
  PublicConcern: demoConcerns,
};

/** Lives of a ledger's records in the demo city; a ledger without any starts empty. */
export const demoStories = (ledger: string): Story[] => STORIES[ledger]?.() ?? [];

const PAST: Readonly<Record<string, () => PastRecord[]>> = {
  BranchElection: demoPastElections,
  PublicServiceItem: demoPastPublicServices,
  UpstreamDocument: demoPastUpstreamDocuments,
  BranchMeeting: demoPastMeetings,
  WeakBranchCase: demoPastWeakBranches,
  HeartTalkLog: demoPastHeartTalks,
  StudyCampaign: demoPastStudyCampaigns,
  PartyGroupMeeting: demoPastGroupMeetings,
  StudyPlan: demoPastStudyPlans,
  StudyGroupSession: demoPastStudySessions,
  TopicReview: demoPastTopicReviews,
  PeriodicReport: demoPastPeriodicReports,
  OwnChannel: demoPastChannels,
  PublishReview: demoPastPublications,
  IdeologyIssue: demoPastIssues,
  EventFiling: demoPastEvents,
  PublicityItem: demoPastPublicity,
  PublicConcern: demoPastConcerns,
};

/** A ledger's records from before its units worked in the system. */
export const demoPast = (ledger: string): PastRecord[] => PAST[ledger]?.() ?? [];

export {
  type DemoDuty,
  type DemoRefusal,
  demoExemptions,
  demoRefusals,
  OLD_BOOKS,
  periodStartOf,
} from './demo-city/party/duties.ts';
export {
  DEMO_FEATURED,
  DEMO_TODAY,
  type DemoPerson,
  demoDelegations,
  demoPeople,
} from './demo-city/people.ts';
export type { PastRecord, Story, StoryStep } from './demo-city/stories.ts';
export { DEMO_SINCE, type DemoUnit, demoUnits } from './demo-city/units.ts';
