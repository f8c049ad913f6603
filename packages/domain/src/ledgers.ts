import { accountabilityRecord } from './discipline/accountability-record.ts';
import { appointmentProcedureCheck } from './discipline/appointment-procedure-check.ts';
import { caseRectification } from './discipline/case-rectification.ts';
import { disciplineCase } from './discipline/discipline-case.ts';
import { dutyListItem } from './discipline/duty-item.ts';
import { warningEducation } from './discipline/education.ts';
import { eightRulesItem } from './discipline/eight-rules-item.ts';
import { giftHandIn } from './discipline/gift-hand-in.ts';
import { institutionRule } from './discipline/institution-rule.ts';
import { integrityRiskPoint } from './discipline/integrity-risk-point.ts';
import { responsibilityLetter } from './discipline/letter.ts';
import { styleCheck } from './discipline/style-check.ts';
import { integrityTalk } from './discipline/talk.ts';
import { typicalCaseNotice } from './discipline/typical-case-notice.ts';
import { secondFactorParameters } from './identity/second-factor.ts';
import { eventFiling } from './ideology/event-filing.ts';
import { ideologyIssue } from './ideology/ideology-issue.ts';
import { ownChannel } from './ideology/own-channel.ts';
import { periodicReport } from './ideology/periodic-report.ts';
import { publicConcern } from './ideology/public-concern.ts';
import { publicityItem } from './ideology/publicity-item.ts';
import { publishReview } from './ideology/publish-review.ts';
import { studyGroupSession } from './ideology/study-group-session.ts';
import { studyPlan } from './ideology/study-plan.ts';
import { topicReview } from './ideology/topic-review.ts';
import type { Ledger } from './ledger/ledger.ts';
import { obligationParameters } from './obligation/warning.ts';
import { branchElection } from './party/branch-election.ts';
import { branchMeeting } from './party/branch-meeting.ts';
import { heartTalkLog } from './party/heart-talk-log.ts';
import { partyBranch } from './party/party-branch.ts';
import { partyGroupMeeting } from './party/party-group-meeting.ts';
import { publicServiceItem } from './party/public-service-item.ts';
import { studyCampaign } from './party/study-campaign.ts';
import { upstreamDocument } from './party/upstream-document.ts';
import { weakBranchCase } from './party/weak-branch-case.ts';
import { escalationParameters } from './rules/escalation-parameters.ts';
import type { RuleParameter } from './rules/parameters.ts';
import { hazard } from './safety/hazard.ts';
import { urgingParameters } from './workflow/urging.ts';

/** Every ledger the product keeps; one line each. */
export const ledgers: readonly Ledger[] = [
  hazard,
  disciplineCase,
  responsibilityLetter,
  dutyListItem,
  integrityTalk,
  warningEducation,
  caseRectification,
  institutionRule,
  integrityRiskPoint,
  eightRulesItem,
  styleCheck,
  giftHandIn,
  appointmentProcedureCheck,
  typicalCaseNotice,
  accountabilityRecord,
  partyBranch,
  branchElection,
  branchMeeting,
  weakBranchCase,
  heartTalkLog,
  studyCampaign,
  partyGroupMeeting,
  publicServiceItem,
  upstreamDocument,
  studyPlan,
  studyGroupSession,
  topicReview,
  periodicReport,
  ownChannel,
  publishReview,
  ideologyIssue,
  eventFiling,
  publicityItem,
  publicConcern,
];

/** @returns null when no ledger has that name. */
export const findLedger = (name: string): Ledger | null =>
  ledgers.find((ledger) => ledger.name === name) ?? null;

/** The figures definitions name; a database may hold later ones beside them. */
export const RULE_PARAMETERS: readonly RuleParameter[] = [
  ...ledgers.flatMap(({ parameters }) => parameters),
  ...obligationParameters,
  ...secondFactorParameters,
  ...urgingParameters,
  ...escalationParameters,
];
