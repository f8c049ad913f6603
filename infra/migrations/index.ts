import type { MigrationInterface } from 'typeorm';
import { CreateOrganisation1767225600000 } from './1767225600000-create-organisation.ts';
import { CreateIdentity1767225600100 } from './1767225600100-create-identity.ts';
import { CreateAudit1767225600200 } from './1767225600200-create-audit.ts';
import { CreateOutbox1767225600300 } from './1767225600300-create-outbox.ts';
import { CreateDrafts1767225600400 } from './1767225600400-create-drafts.ts';
import { CreateInstance1767225600500 } from './1767225600500-create-instance.ts';
import { CreateHistory1767225600600 } from './1767225600600-create-history.ts';
import { CreateExports1767225600700 } from './1767225600700-create-exports.ts';
import { CreateAttachments1767225600800 } from './1767225600800-create-attachments.ts';
import { CreateHazard1795488963970 } from './1795488963970-create-hazard.ts';
import { AddSortIndexes1795714961831 } from './1795714961831-add-sort-indexes.ts';
import { AddHazardCounters1795715152568 } from './1795715152568-add-hazard-counters.ts';
import { FillHazardCounters1795715152569 } from './1795715152569-fill-hazard-counters.ts';
import { AddPersonKeys1795745000000 } from './1795745000000-add-person-keys.ts';
import { AddStepUp1795749700000 } from './1795749700000-add-step-up.ts';
import { AddSecondFactor1795749800000 } from './1795749800000-add-second-factor.ts';
import { AddConfirmations1795749900000 } from './1795749900000-add-confirmations.ts';
import { CreateInstitutionRule1795751563557 } from './1795751563557-create-institution-rule.ts';
import { AddDisciplineCase1795751563702 } from './1795751563702-add-discipline-case.ts';
import { CreateIntegrityRiskPoint1795751572005 } from './1795751572005-create-integrity-risk-point.ts';
import { CreateEightRulesItem1795751582560 } from './1795751582560-create-eight-rules-item.ts';
import { CreateStyleCheck1795751593559 } from './1795751593559-create-style-check.ts';
import { CreateGiftHandIn1795751601927 } from './1795751601927-create-gift-hand-in.ts';
import { CreateAppointmentProcedureCheck1795751609766 } from './1795751609766-create-appointment-procedure-check.ts';
import { CreateTypicalCaseNotice1795751615597 } from './1795751615597-create-typical-case-notice.ts';
import { AddResponsibilityLetter1795753453115 } from './1795753453115-add-responsibility-letter.ts';
import { AddDutyListItem1795753455669 } from './1795753455669-add-duty-list-item.ts';
import { AddIntegrityTalk1795753458237 } from './1795753458237-add-integrity-talk.ts';
import { AddWarningEducation1795753461029 } from './1795753461029-add-warning-education.ts';
import { AddCaseRectification1795753463604 } from './1795753463604-add-case-rectification.ts';
import { AddAccountabilityRecord1795780860675 } from './1795780860675-add-accountability-record.ts';
import { CreateReveal1795782000000 } from './1795782000000-create-reveal.ts';
import { ForgetUnsealedSheets1795790000000 } from './1795790000000-forget-unsealed-sheets.ts';
import { AddPartyBranch1795798276312 } from './1795798276312-add-party-branch.ts';
import { AddObligations1795798300000 } from './1795798300000-add-obligations.ts';
import { AddBranchMeeting1795800132520 } from './1795800132520-add-branch-meeting.ts';
import { AddPartyGroupObligations1795810000000 } from './1795810000000-add-party-group-obligations.ts';
import { AddChannels1795811249567 } from './1795811249567-add-channels.ts';
import { AddWeakBranchCase1795811294014 } from './1795811294014-add-weak-branch-case.ts';
import { AddIdeologyIssuesEventsAndPublicity1795812502067 } from './1795812502067-add-ideology-issues-events-and-publicity.ts';
import { AddSoleKeys1795812641056 } from './1795812641056-add-sole-keys.ts';
import { FillSoleKeys1795812641057 } from './1795812641057-fill-sole-keys.ts';
import { AddHeartTalkLog1795813246175 } from './1795813246175-add-heart-talk-log.ts';
import { AddPartyGroups1795813710460 } from './1795813710460-add-party-groups.ts';
import { AddMail1795820000000 } from './1795820000000-add-mail.ts';
import { AddExemptionPrincipal1795821000000 } from './1795821000000-add-exemption-principal.ts';
import { AddStudyCampaign1795823942299 } from './1795823942299-add-study-campaign.ts';
import { AddUrging1795824000000 } from './1795824000000-add-urging.ts';
import { AddBranchElection1795824015906 } from './1795824015906-add-branch-election.ts';
import { AddEscalation1795824100000 } from './1795824100000-add-escalation.ts';
import { AddServicesAndDocuments1795827100578 } from './1795827100578-add-services-and-documents.ts';
import { AddObligationRefusal1795828000000 } from './1795828000000-add-obligation-refusal.ts';
import { AddCalendarSubscription1795828100000 } from './1795828100000-add-calendar-subscription.ts';
import { AddIdentityEmptying1795828300000 } from './1795828300000-add-identity-emptying.ts';
import { AddRobot1795829000000 } from './1795829000000-add-robot.ts';
import { AddEmptiedOn1795846239897 } from './1795846239897-add-emptied-on.ts';
import { AddLetterSole1795879566124 } from './1795879566124-add-letter-sole.ts';
import { DropPersonKey1795879600000 } from './1795879600000-drop-person-key.ts';
import { AddPersonName1795881000000 } from './1795881000000-add-person-name.ts';
import { ListDrawnByEntry1795883263532 } from './1795883263532-list-drawn-by-entry.ts';

export { addColumn, addIndex, addSortColumn, dropColumn, dropIndex, dropTable } from './alter.ts';
export { createTable, oneOf } from './checks.ts';
export { type Types, typesOf } from './types.ts';

/** Every migration in order. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateOrganisation1767225600000,
  CreateIdentity1767225600100,
  CreateAudit1767225600200,
  CreateOutbox1767225600300,
  CreateDrafts1767225600400,
  CreateInstance1767225600500,
  CreateHistory1767225600600,
  CreateExports1767225600700,
  CreateAttachments1767225600800,
  CreateHazard1795488963970,
  AddSortIndexes1795714961831,
  AddHazardCounters1795715152568,
  FillHazardCounters1795715152569,
  AddPersonKeys1795745000000,
  AddStepUp1795749700000,
  AddSecondFactor1795749800000,
  AddConfirmations1795749900000,
  CreateInstitutionRule1795751563557,
  AddDisciplineCase1795751563702,
  CreateIntegrityRiskPoint1795751572005,
  CreateEightRulesItem1795751582560,
  CreateStyleCheck1795751593559,
  CreateGiftHandIn1795751601927,
  CreateAppointmentProcedureCheck1795751609766,
  CreateTypicalCaseNotice1795751615597,
  AddResponsibilityLetter1795753453115,
  AddDutyListItem1795753455669,
  AddIntegrityTalk1795753458237,
  AddWarningEducation1795753461029,
  AddCaseRectification1795753463604,
  AddAccountabilityRecord1795780860675,
  CreateReveal1795782000000,
  ForgetUnsealedSheets1795790000000,
  AddPartyBranch1795798276312,
  AddObligations1795798300000,
  AddBranchMeeting1795800132520,
  AddPartyGroupObligations1795810000000,
  AddChannels1795811249567,
  AddWeakBranchCase1795811294014,
  AddIdeologyIssuesEventsAndPublicity1795812502067,
  AddSoleKeys1795812641056,
  FillSoleKeys1795812641057,
  AddHeartTalkLog1795813246175,
  AddPartyGroups1795813710460,
  AddMail1795820000000,
  AddExemptionPrincipal1795821000000,
  AddStudyCampaign1795823942299,
  AddUrging1795824000000,
  AddBranchElection1795824015906,
  AddEscalation1795824100000,
  AddServicesAndDocuments1795827100578,
  AddObligationRefusal1795828000000,
  AddCalendarSubscription1795828100000,
  AddIdentityEmptying1795828300000,
  AddRobot1795829000000,
  AddEmptiedOn1795846239897,
  AddLetterSole1795879566124,
  DropPersonKey1795879600000,
  AddPersonName1795881000000,
  ListDrawnByEntry1795883263532,
];
