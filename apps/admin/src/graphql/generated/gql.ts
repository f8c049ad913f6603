/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SetBusinessDay($day: Date) {\n    setBusinessDay(day: $day)\n  }\n": typeof types.SetBusinessDayDocument,
    "\n  query OwnCalendarSubscription {\n    calendarSubscription { madeAt }\n  }\n": typeof types.OwnCalendarSubscriptionDocument,
    "\n  mutation MakeCalendarSubscription {\n    makeCalendarSubscription\n  }\n": typeof types.MakeCalendarSubscriptionDocument,
    "\n  mutation RevokeCalendarSubscription {\n    revokeCalendarSubscription\n  }\n": typeof types.RevokeCalendarSubscriptionDocument,
    "\n  mutation AskMailAddress($address: String!) {\n    askMailAddress(address: $address) { isMailSetUp address isConfirmed wantsDigest }\n  }\n": typeof types.AskMailAddressDocument,
    "\n  mutation ConfirmMailAddress($code: String!) {\n    confirmMailAddress(code: $code) { isMailSetUp address isConfirmed wantsDigest }\n  }\n": typeof types.ConfirmMailAddressDocument,
    "\n  query OwnMailSettings {\n    mailSettings { isMailSetUp address isConfirmed wantsDigest }\n  }\n": typeof types.OwnMailSettingsDocument,
    "\n  mutation ChooseDigest($wanted: Boolean!) {\n    chooseDigest(wanted: $wanted) { isMailSetUp address isConfirmed wantsDigest }\n  }\n": typeof types.ChooseDigestDocument,
    "\n  mutation ForgetMailAddress {\n    forgetMailAddress { isMailSetUp address isConfirmed wantsDigest }\n  }\n": typeof types.ForgetMailAddressDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      account { username mustChangePassword mustSetUpSecondFactor }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions { id current device createdAt lastSeenAt expiresAt }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation StartTotp {\n    startTotp { secret uri }\n  }\n": typeof types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation EndTotp {\n    endTotp\n  }\n": typeof types.EndTotpDocument,
    "\n  query AuditLog($filter: AuditFilter, $after: String) {\n    auditLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        id at action entity entityId title outcome fields detail reason sealNumber\n        actor { id name } principal { id name } unit { id name }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  query AuditSeal {\n    auditSeal {\n      number waitingSince publicKey fingerprint mayVerify\n      checkpoint { installation number hash time key signature text }\n    }\n  }\n": typeof types.AuditSealDocument,
    "\n  query AuditProof($id: ID!) {\n    auditProof(id: $id) {\n      number previous hash\n      checkpoint { number hash time key }\n      findings { code message entryId }\n    }\n  }\n": typeof types.AuditProofDocument,
    "\n  query VerifyAudit($after: Int!) {\n    verifyAudit(after: $after) {\n      through end rows checkpoints found hasMore\n      findings { code message entryId }\n    }\n  }\n": typeof types.VerifyAuditDocument,
    "\n  query CheckAuditCheckpoint($text: String!) {\n    checkAuditCheckpoint(text: $text) {\n      checkpoint { number time }\n      finding { code message entryId }\n    }\n  }\n": typeof types.CheckAuditCheckpointDocument,
    "\n  query Calendar($unitId: ID!, $from: Date!, $to: Date!) {\n    calendar(unitId: $unitId, from: $from, to: $to) {\n      id day kind ledger obligationKind count colour\n      entries { id recordId title colour unit { id name } }\n    }\n  }\n": typeof types.CalendarDocument,
    "\n  query CaseAges($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong overlongDays published }\n  }\n": typeof types.CaseAgesDocument,
    "\n  query DisciplineFigures($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) {\n      disciplined underInvestigation notConcluded total openAtCutoff decisions published cutoff definition\n      averageDays overlong overlongDays\n      byCause { key count suppressed }\n      byForm { key count suppressed }\n      byGrade { key count suppressed }\n      byUnit { unit { id name } disciplined underInvestigation notConcluded }\n    }\n  }\n": typeof types.DisciplineFiguresDocument,
    "\n  query CaseReminders {\n    caseReminders {\n      overlongDays\n      ageing { caseId caseNo unit { id name } filedOn days }\n      ending { caseId caseNo unit { id name } type grade effectUntil days }\n    }\n  }\n": typeof types.CaseRemindersDocument,
    "\n  query CaseReview($from: Date!, $to: Date!, $unitId: ID) {\n    caseReview(from: $from, to: $to, unitId: $unitId) {\n      unit { id name } disciplined both underInvestigation notConcluded\n      byGrade { key count } byCause { key count } byForm { key count }\n    }\n  }\n": typeof types.CaseReviewDocument,
    "\n  query CasesCounted($from: Date!, $to: Date!, $figure: CaseFigure!, $key: String, $unitId: ID, $line: ID) {\n    casesCounted(from: $from, to: $to, figure: $figure, key: $key, unitId: $unitId, line: $line) {\n      id number cause filedOn stage times days\n      unit { id name }\n    }\n  }\n": typeof types.CasesCountedDocument,
    "\n  query EightRulesFigures($filter: EightRulesItemFilter) {\n    eightRulesItemStats(filter: $filter, by: [SUB_CATEGORY, RANK_GROUP]) {\n      subCategory rankGroup count personsHandled personsSanctioned\n    }\n  }\n": typeof types.EightRulesFiguresDocument,
    "\n  fragment EmptyingFacts on Emptying {\n    subject recordId number dueFrom proposedAt decidedAt refusal mayPropose mayDecide\n    unit { id name } proposedBy { id name } decidedBy { id name }\n  }\n": typeof types.EmptyingFactsFragmentDoc,
    "\n  query Emptyings {\n    emptyings {\n      years\n      due { ...EmptyingFacts }\n      emptied { ...EmptyingFacts }\n    }\n  }\n": typeof types.EmptyingsDocument,
    "\n  mutation ProposeEmptying($subject: String!, $ids: [ID!]!) {\n    proposeEmptying(subject: $subject, ids: $ids)\n  }\n": typeof types.ProposeEmptyingDocument,
    "\n  mutation ConsentEmptying($subject: String!, $ids: [ID!]!) {\n    consentEmptying(subject: $subject, ids: $ids)\n  }\n": typeof types.ConsentEmptyingDocument,
    "\n  mutation RefuseEmptying($subject: String!, $ids: [ID!]!, $reason: String!) {\n    refuseEmptying(subject: $subject, ids: $ids, reason: $reason)\n  }\n": typeof types.RefuseEmptyingDocument,
    "\n  query Reveals($subject: String!, $id: ID!) {\n    reveals(subject: $subject, id: $id) {\n      id state reason askedAt openedAt hidesAt mayDecide mayOpen\n      askedBy { id name }\n      decidedBy { id name }\n    }\n  }\n": typeof types.RevealsDocument,
    "\n  query RevealsToDecide {\n    revealsToDecide {\n      id subject recordId number reason askedAt\n      askedBy { id name }\n    }\n  }\n": typeof types.RevealsToDecideDocument,
    "\n  mutation AskReveal($subject: String!, $id: ID!, $reason: String!) {\n    askReveal(subject: $subject, id: $id, reason: $reason) { id state }\n  }\n": typeof types.AskRevealDocument,
    "\n  mutation DecideReveal($id: ID!, $consent: Boolean!) {\n    decideReveal(id: $id, consent: $consent) { id state }\n  }\n": typeof types.DecideRevealDocument,
    "\n  mutation OpenReveal($id: ID!) {\n    openReveal(id: $id) { id state }\n  }\n": typeof types.OpenRevealDocument,
    "\n  mutation HideReveal($id: ID!) {\n    hideReveal(id: $id) { id state }\n  }\n": typeof types.HideRevealDocument,
    "\n  query IntegrityIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n": typeof types.IntegrityIndicatorsDocument,
    "\n  query Escalated($filter: EscalatedFilter, $first: Int!, $offset: Int) {\n    escalated(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id subject recordId title obligationKind dueOn toLevel toRole severity firstOn lastOn isLate\n        unit { id name shortName level }\n        county { id name shortName level }\n        toUnit { id name shortName level }\n      }\n    }\n  }\n": typeof types.EscalatedDocument,
    "\n  query EscalatedCount($filter: EscalatedFilter) {\n    escalated(filter: $filter, first: 1) { totalCount }\n  }\n": typeof types.EscalatedCountDocument,
    "\n  query Unread {\n    unreadNotifications\n  }\n": typeof types.UnreadDocument,
    "\n  query Messages($unreadOnly: Boolean) {\n    notifications(unreadOnly: $unreadOnly, first: 100) {\n      id kind text title refType refId dueOn createdAt readAt\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  mutation MarkRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n": typeof types.MarkReadDocument,
    "\n  fragment ViewerFields on Viewer {\n    person { id name jobTitle }\n    account { username mustChangePassword mustSetUpSecondFactor }\n    assignments { id role duties validFrom unit { id name } }\n    delegations { principal { id name } validTo }\n    office officeRights\n    secondFactor { recoveryCodesLeft }\n    rules\n    home { id name shortName level }\n    topLevel\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Session {\n    viewer { ...ViewerFields }\n    instance {\n      kind\n      cityName\n      today\n      version\n      demoAccounts { username name label note isFeatured }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Rules {\n    ruleParams { code value unit effectiveFrom effectiveTo label source }\n  }\n": typeof types.RulesDocument,
    "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      account { username }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation StepUp($password: String, $code: String) {\n    stepUp(password: $password, code: $code)\n  }\n": typeof types.StepUpDocument,
    "\n  query Officers {\n    officers { personId name office proposedBy }\n  }\n": typeof types.OfficersDocument,
    "\n  mutation AppointOfficer($personId: ID!, $office: Office!) {\n    appointOfficer(personId: $personId, office: $office) { id }\n  }\n": typeof types.AppointOfficerDocument,
    "\n  mutation ConfirmOfficer($personId: ID!) {\n    confirmOfficer(personId: $personId) { id }\n  }\n": typeof types.ConfirmOfficerDocument,
    "\n  mutation EndOffice($personId: ID!) {\n    endOffice(personId: $personId) { id }\n  }\n": typeof types.EndOfficeDocument,
    "\n  fragment PersonLine on Person {\n    id name jobTitle active unit { id name shortName } account { username status lastSignInAt hasSecondFactor }\n    assignments { id role duties pendingDuties validFrom validTo unit { id name } }\n  }\n": typeof types.PersonLineFragmentDoc,
    "\n  fragment PersonFacts on Person {\n    ...PersonLine\n    version isKeyMinority isPartyGroupMember\n    delegationsGiven { id validFrom validTo principal { id name } delegate { id name } }\n    delegationsReceived { id validFrom validTo principal { id name } delegate { id name } }\n  }\n": typeof types.PersonFactsFragmentDoc,
    "query People($filter: PersonFilter, $first: Int!, $offset: Int) { people(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...PersonLine } } }": typeof types.PeopleDocument,
    "query Person($id: ID!) { person(id: $id) { ...PersonFacts } }": typeof types.PersonDocument,
    "\n  query PersonNames($filter: PersonFilter) {\n    people(filter: $filter, first: 100) { nodes { id name jobTitle unit { id shortName } } }\n  }\n": typeof types.PersonNamesDocument,
    "\n  mutation CreatePerson($input: PersonInput!) {\n    createPerson(input: $input) { id name }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) { id }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation Grant($input: AssignmentInput!) {\n    grantAssignment(input: $input) { id }\n  }\n": typeof types.GrantDocument,
    "\n  mutation ConfirmDuties($id: ID!) {\n    confirmAssignment(id: $id) { id }\n  }\n": typeof types.ConfirmDutiesDocument,
    "\n  mutation EndRole($id: ID!, $validTo: Date!) {\n    endAssignment(id: $id, validTo: $validTo) { id }\n  }\n": typeof types.EndRoleDocument,
    "\n  mutation Delegate($input: DelegationInput!) {\n    createDelegation(input: $input) { id }\n  }\n": typeof types.DelegateDocument,
    "\n  mutation EndDelegation($id: ID!) {\n    endDelegation(id: $id) { id }\n  }\n": typeof types.EndDelegationDocument,
    "\n  mutation CreateAccount($personId: ID!, $username: String!) {\n    createAccount(personId: $personId, username: $username) { username temporaryPassword }\n  }\n": typeof types.CreateAccountDocument,
    "\n    mutation ResetPassword($personId: ID!) {\n      resetPassword(personId: $personId) { username temporaryPassword }\n    }\n  ": typeof types.ResetPasswordDocument,
    "\n  mutation EndTotpOfPerson($personId: ID!) {\n    endTotpOfPerson(personId: $personId)\n  }\n": typeof types.EndTotpOfPersonDocument,
    "\n  mutation Leave($id: ID!, $version: Int!, $successorId: ID, $reason: String!) {\n    deactivatePerson(id: $id, version: $version, successorId: $successorId, reason: $reason) { id }\n  }\n": typeof types.LeaveDocument,
    "\n  query Sight($id: ID!) {\n    whatPersonSees(personId: $id) {\n      person { id name }\n      ledgers { ledger label rows verbs { verb label reach } masked { field label } }\n      because { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n    }\n  }\n": typeof types.SightDocument,
    "\n  query ExplainAccess($personId: ID!, $ledger: String!, $recordId: ID, $verb: String, $field: String) {\n    explainAccess(personId: $personId, ledger: $ledger, recordId: $recordId, verb: $verb, field: $field) {\n      person { id name }\n      ledgerLabel recordId recordTitle verbLabel fieldLabel verdict\n      steps {\n        code text decides\n        cause { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n      }\n      remedies {\n        role duty needsConfirmation unit { id name }\n        granters { role unit { id name } person { id name } }\n      }\n    }\n  }\n": typeof types.ExplainAccessDocument,
    "\n  query PeopleToAskAbout($filter: PersonFilter) {\n    people(filter: $filter, first: 20) { nodes { id name unit { id shortName } } }\n  }\n": typeof types.PeopleToAskAboutDocument,
    "\n  query FormDraft($ledger: String!, $recordId: ID) {\n    formDraft(ledger: $ledger, recordId: $recordId) { id content savedAt }\n  }\n": typeof types.FormDraftDocument,
    "\n  mutation SaveFormDraft($ledger: String!, $recordId: ID, $content: JSON!) {\n    saveFormDraft(ledger: $ledger, recordId: $recordId, content: $content) { id savedAt }\n  }\n": typeof types.SaveFormDraftDocument,
    "\n  mutation DeleteFormDraft($id: ID!) {\n    deleteFormDraft(id: $id)\n  }\n": typeof types.DeleteFormDraftDocument,
    "\n  query Urgings($subject: String!, $id: ID!) {\n    urgings(subject: $subject, id: $id) {\n      mayUrge because\n      nodes { id urgedOn at note by { id name } unit { id name } }\n      escalations { escalatedOn severity unit { id name } }\n    }\n  }\n": typeof types.UrgingsDocument,
    "\n  mutation Urge($subject: String!, $id: ID!, $note: String) {\n    urge(subject: $subject, id: $id, note: $note) { mayUrge }\n  }\n": typeof types.UrgeDocument,
    "\n  query ListSettings($ledger: String!) {\n    listSettings(ledger: $ledger) { ledger settings }\n  }\n": typeof types.ListSettingsDocument,
    "\n  mutation SaveListSettings($ledger: String!, $settings: JSON!) {\n    saveListSettings(ledger: $ledger, settings: $settings) { ledger settings }\n  }\n": typeof types.SaveListSettingsDocument,
    "\n  query LedgerUnits {\n    units(filter: { active: true }) { id name shortName code level parent { id } }\n  }\n": typeof types.LedgerUnitsDocument,
    "\n  query Obligations($asOf: Date!, $filter: ObligationFilter, $first: Int!, $offset: Int, $latestFirst: Boolean) {\n    obligations(asOf: $asOf, filter: $filter, first: $first, offset: $offset, latestFirst: $latestFirst) {\n      totalCount\n      nodes {\n        id version kind subjectNo periodStart periodEnd dueOn graceUntil status asOf\n        unit { id name shortName level }\n        county { id name shortName level }\n        metBy { ledger recordId heldOn }\n        exemptReason exemptRequestedOn exemptRequestedBy { id name } exemptApprovedOn exemptApprovedBy { id name }\n        refusals { requestedOn requestedBy { id name } requestReason refusedOn refusedBy { id name } reason }\n        urgedOn urgingNote\n        may { record requestExemption decideExemption urge }\n      }\n    }\n  }\n": typeof types.ObligationsDocument,
    "\n  query ObligationsByUnit($unitId: ID!, $from: Date!, $to: Date!, $asOf: Date!) {\n    obligationsByUnit(unitId: $unitId, from: $from, to: $to, asOf: $asOf) {\n      unit { id name shortName level } own branches\n      cells { month kind pending fulfilled late overdue exempt }\n    }\n  }\n": typeof types.ObligationsByUnitDocument,
    "\n  mutation RequestExemption($id: ID!, $version: Int!, $reason: String!) {\n    requestExemption(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.RequestExemptionDocument,
    "\n  mutation DecideExemption($id: ID!, $version: Int!, $grant: Boolean!, $reason: String) {\n    decideExemption(id: $id, version: $version, grant: $grant, reason: $reason)\n  }\n": typeof types.DecideExemptionDocument,
    "\n  query DutyIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n": typeof types.DutyIndicatorsDocument,
    "\n  query LastMeeting($unitId: ID!, $type: BranchMeetingType!, $from: Date!, $to: Date!) {\n    branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [HELD, SUBMITTED, RETURNED, CONFIRMED] }\n      }\n      orderBy: [{ field: HELD_ON, direction: DESC }]\n      first: 1\n    ) {\n      nodes { id place hostName recorderName expected }\n    }\n    begun: branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [PLANNED, HELD, RETURNED] }\n        heldOn: { gte: $from, lte: $to }\n      }\n      first: 20\n    ) {\n      nodes { id meetingNo state cellNo }\n    }\n    partyBranches(filter: { unit: { eq: $unitId }, open: { eq: true } }, first: 1) {\n      nodes { id fullMemberCount probationaryMemberCount committeeSize }\n    }\n  }\n": typeof types.LastMeetingDocument,
    "\n  fragment UnitFacts on Unit {\n    id name shortName code regionCode kind level orderNo validFrom validTo active version parent { id name }\n  }\n": typeof types.UnitFactsFragmentDoc,
    "query ManagedUnits { units(first: 2000) { ...UnitFacts } }": typeof types.ManagedUnitsDocument,
    "\n  query Branches($id: ID!) {\n    unit(id: $id) { id branchCount }\n  }\n": typeof types.BranchesDocument,
    "mutation CreateUnit($input: UnitInput!) { createUnit(input: $input) { ...UnitFacts } }": typeof types.CreateUnitDocument,
    "mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { ...UnitFacts } }": typeof types.UpdateUnitDocument,
    "mutation CloseUnit($id: ID!, $version: Int!, $validTo: Date!) { closeUnit(id: $id, version: $version, validTo: $validTo) { ...UnitFacts } }": typeof types.CloseUnitDocument,
    "\n  mutation MoveUnit($id: ID!, $version: Int!, $parentId: ID!, $reason: String!) {\n    moveUnit(id: $id, version: $version, parentId: $parentId, reason: $reason) { id unitsDone }\n  }\n": typeof types.MoveUnitDocument,
    "\n  query OverviewPlaces($under: ID, $level: Level!) {\n    units(filter: { under: $under, level: { eq: $level }, active: true }) { id name shortName level }\n  }\n": typeof types.OverviewPlacesDocument,
    "\n  query OverviewPlace($id: ID!) {\n    unit(id: $id) { id name shortName level path { id name } }\n  }\n": typeof types.OverviewPlaceDocument,
    "\n  query CampaignByCounty($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n  }\n": typeof types.CampaignByCountyDocument,
    "\n  query CampaignByUnit($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n  }\n": typeof types.CampaignByUnitDocument,
    "\n  query Robots {\n    robots {\n      id version unit { id name } name kind keyTail hasSecret isEnabled news lastAt isLastTaken lastOutcome\n    }\n  }\n": typeof types.RobotsDocument,
    "\n  mutation CreateRobot($unitId: ID!, $input: RobotInput!) {\n    createRobot(unitId: $unitId, input: $input) { id }\n  }\n": typeof types.CreateRobotDocument,
    "\n  mutation UpdateRobot($id: ID!, $version: Int!, $input: RobotInput!) {\n    updateRobot(id: $id, version: $version, input: $input) { id }\n  }\n": typeof types.UpdateRobotDocument,
    "\n  mutation RemoveRobot($id: ID!) {\n    removeRobot(id: $id)\n  }\n": typeof types.RemoveRobotDocument,
    "\n  mutation TestRobot($id: ID!) {\n    testRobot(id: $id) { isTaken answer }\n  }\n": typeof types.TestRobotDocument,
    "\n  query RuleParams {\n    ruleParams { code label value unit steps effectiveFrom effectiveTo source isDefault }\n  }\n": typeof types.RuleParamsDocument,
    "\n  mutation SetRuleParam($code: String!, $value: Float!, $effectiveFrom: Date!, $source: String!) {\n    setRuleParam(code: $code, value: $value, effectiveFrom: $effectiveFrom, source: $source) { code }\n  }\n": typeof types.SetRuleParamDocument,
    "\n  mutation AddObligationTemplate($input: ObligationTemplateInput!) {\n    addObligationTemplate(input: $input)\n  }\n": typeof types.AddObligationTemplateDocument,
    "\n  mutation EndObligationTemplate($id: ID!, $effectiveTo: Date!) {\n    endObligationTemplate(id: $id, effectiveTo: $effectiveTo)\n  }\n": typeof types.EndObligationTemplateDocument,
    "\n  mutation WithdrawObligationTemplate($id: ID!) {\n    withdrawObligationTemplate(id: $id)\n  }\n": typeof types.WithdrawObligationTemplateDocument,
    "\n  query ObligationTemplates {\n    obligationTemplates {\n      id kind frequency filter dueAfterDays graceDays effectiveFrom effectiveTo source isShipped\n    }\n  }\n": typeof types.ObligationTemplatesDocument,
    "\n  query PickUnits {\n    units(filter: { active: true }) { id name shortName level parent { id } path { id name } }\n  }\n": typeof types.PickUnitsDocument,
    "\n  query Workbench {\n    workbench {\n      isBounded\n      groups {\n        group\n        items {\n          id ledger recordId title grade obligationKind dueOn move moveLabel opinion returnedBy urgedOn urgingNote\n          marks { text why }\n          unit { id name shortName level }\n          county { id name shortName level }\n          light { colour reason rule dueOn days severity }\n        }\n      }\n    }\n  }\n": typeof types.WorkbenchDocument,
};
const documents: Documents = {
    "\n  mutation SetBusinessDay($day: Date) {\n    setBusinessDay(day: $day)\n  }\n": types.SetBusinessDayDocument,
    "\n  query OwnCalendarSubscription {\n    calendarSubscription { madeAt }\n  }\n": types.OwnCalendarSubscriptionDocument,
    "\n  mutation MakeCalendarSubscription {\n    makeCalendarSubscription\n  }\n": types.MakeCalendarSubscriptionDocument,
    "\n  mutation RevokeCalendarSubscription {\n    revokeCalendarSubscription\n  }\n": types.RevokeCalendarSubscriptionDocument,
    "\n  mutation AskMailAddress($address: String!) {\n    askMailAddress(address: $address) { isMailSetUp address isConfirmed wantsDigest }\n  }\n": types.AskMailAddressDocument,
    "\n  mutation ConfirmMailAddress($code: String!) {\n    confirmMailAddress(code: $code) { isMailSetUp address isConfirmed wantsDigest }\n  }\n": types.ConfirmMailAddressDocument,
    "\n  query OwnMailSettings {\n    mailSettings { isMailSetUp address isConfirmed wantsDigest }\n  }\n": types.OwnMailSettingsDocument,
    "\n  mutation ChooseDigest($wanted: Boolean!) {\n    chooseDigest(wanted: $wanted) { isMailSetUp address isConfirmed wantsDigest }\n  }\n": types.ChooseDigestDocument,
    "\n  mutation ForgetMailAddress {\n    forgetMailAddress { isMailSetUp address isConfirmed wantsDigest }\n  }\n": types.ForgetMailAddressDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      account { username mustChangePassword mustSetUpSecondFactor }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions { id current device createdAt lastSeenAt expiresAt }\n  }\n": types.MySessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n": types.RevokeSessionDocument,
    "\n  mutation StartTotp {\n    startTotp { secret uri }\n  }\n": types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n": types.ConfirmTotpDocument,
    "\n  mutation EndTotp {\n    endTotp\n  }\n": types.EndTotpDocument,
    "\n  query AuditLog($filter: AuditFilter, $after: String) {\n    auditLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        id at action entity entityId title outcome fields detail reason sealNumber\n        actor { id name } principal { id name } unit { id name }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.AuditLogDocument,
    "\n  query AuditSeal {\n    auditSeal {\n      number waitingSince publicKey fingerprint mayVerify\n      checkpoint { installation number hash time key signature text }\n    }\n  }\n": types.AuditSealDocument,
    "\n  query AuditProof($id: ID!) {\n    auditProof(id: $id) {\n      number previous hash\n      checkpoint { number hash time key }\n      findings { code message entryId }\n    }\n  }\n": types.AuditProofDocument,
    "\n  query VerifyAudit($after: Int!) {\n    verifyAudit(after: $after) {\n      through end rows checkpoints found hasMore\n      findings { code message entryId }\n    }\n  }\n": types.VerifyAuditDocument,
    "\n  query CheckAuditCheckpoint($text: String!) {\n    checkAuditCheckpoint(text: $text) {\n      checkpoint { number time }\n      finding { code message entryId }\n    }\n  }\n": types.CheckAuditCheckpointDocument,
    "\n  query Calendar($unitId: ID!, $from: Date!, $to: Date!) {\n    calendar(unitId: $unitId, from: $from, to: $to) {\n      id day kind ledger obligationKind count colour\n      entries { id recordId title colour unit { id name } }\n    }\n  }\n": types.CalendarDocument,
    "\n  query CaseAges($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong overlongDays published }\n  }\n": types.CaseAgesDocument,
    "\n  query DisciplineFigures($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) {\n      disciplined underInvestigation notConcluded total openAtCutoff decisions published cutoff definition\n      averageDays overlong overlongDays\n      byCause { key count suppressed }\n      byForm { key count suppressed }\n      byGrade { key count suppressed }\n      byUnit { unit { id name } disciplined underInvestigation notConcluded }\n    }\n  }\n": types.DisciplineFiguresDocument,
    "\n  query CaseReminders {\n    caseReminders {\n      overlongDays\n      ageing { caseId caseNo unit { id name } filedOn days }\n      ending { caseId caseNo unit { id name } type grade effectUntil days }\n    }\n  }\n": types.CaseRemindersDocument,
    "\n  query CaseReview($from: Date!, $to: Date!, $unitId: ID) {\n    caseReview(from: $from, to: $to, unitId: $unitId) {\n      unit { id name } disciplined both underInvestigation notConcluded\n      byGrade { key count } byCause { key count } byForm { key count }\n    }\n  }\n": types.CaseReviewDocument,
    "\n  query CasesCounted($from: Date!, $to: Date!, $figure: CaseFigure!, $key: String, $unitId: ID, $line: ID) {\n    casesCounted(from: $from, to: $to, figure: $figure, key: $key, unitId: $unitId, line: $line) {\n      id number cause filedOn stage times days\n      unit { id name }\n    }\n  }\n": types.CasesCountedDocument,
    "\n  query EightRulesFigures($filter: EightRulesItemFilter) {\n    eightRulesItemStats(filter: $filter, by: [SUB_CATEGORY, RANK_GROUP]) {\n      subCategory rankGroup count personsHandled personsSanctioned\n    }\n  }\n": types.EightRulesFiguresDocument,
    "\n  fragment EmptyingFacts on Emptying {\n    subject recordId number dueFrom proposedAt decidedAt refusal mayPropose mayDecide\n    unit { id name } proposedBy { id name } decidedBy { id name }\n  }\n": types.EmptyingFactsFragmentDoc,
    "\n  query Emptyings {\n    emptyings {\n      years\n      due { ...EmptyingFacts }\n      emptied { ...EmptyingFacts }\n    }\n  }\n": types.EmptyingsDocument,
    "\n  mutation ProposeEmptying($subject: String!, $ids: [ID!]!) {\n    proposeEmptying(subject: $subject, ids: $ids)\n  }\n": types.ProposeEmptyingDocument,
    "\n  mutation ConsentEmptying($subject: String!, $ids: [ID!]!) {\n    consentEmptying(subject: $subject, ids: $ids)\n  }\n": types.ConsentEmptyingDocument,
    "\n  mutation RefuseEmptying($subject: String!, $ids: [ID!]!, $reason: String!) {\n    refuseEmptying(subject: $subject, ids: $ids, reason: $reason)\n  }\n": types.RefuseEmptyingDocument,
    "\n  query Reveals($subject: String!, $id: ID!) {\n    reveals(subject: $subject, id: $id) {\n      id state reason askedAt openedAt hidesAt mayDecide mayOpen\n      askedBy { id name }\n      decidedBy { id name }\n    }\n  }\n": types.RevealsDocument,
    "\n  query RevealsToDecide {\n    revealsToDecide {\n      id subject recordId number reason askedAt\n      askedBy { id name }\n    }\n  }\n": types.RevealsToDecideDocument,
    "\n  mutation AskReveal($subject: String!, $id: ID!, $reason: String!) {\n    askReveal(subject: $subject, id: $id, reason: $reason) { id state }\n  }\n": types.AskRevealDocument,
    "\n  mutation DecideReveal($id: ID!, $consent: Boolean!) {\n    decideReveal(id: $id, consent: $consent) { id state }\n  }\n": types.DecideRevealDocument,
    "\n  mutation OpenReveal($id: ID!) {\n    openReveal(id: $id) { id state }\n  }\n": types.OpenRevealDocument,
    "\n  mutation HideReveal($id: ID!) {\n    hideReveal(id: $id) { id state }\n  }\n": types.HideRevealDocument,
    "\n  query IntegrityIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n": types.IntegrityIndicatorsDocument,
    "\n  query Escalated($filter: EscalatedFilter, $first: Int!, $offset: Int) {\n    escalated(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id subject recordId title obligationKind dueOn toLevel toRole severity firstOn lastOn isLate\n        unit { id name shortName level }\n        county { id name shortName level }\n        toUnit { id name shortName level }\n      }\n    }\n  }\n": types.EscalatedDocument,
    "\n  query EscalatedCount($filter: EscalatedFilter) {\n    escalated(filter: $filter, first: 1) { totalCount }\n  }\n": types.EscalatedCountDocument,
    "\n  query Unread {\n    unreadNotifications\n  }\n": types.UnreadDocument,
    "\n  query Messages($unreadOnly: Boolean) {\n    notifications(unreadOnly: $unreadOnly, first: 100) {\n      id kind text title refType refId dueOn createdAt readAt\n    }\n  }\n": types.MessagesDocument,
    "\n  mutation MarkRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n": types.MarkReadDocument,
    "\n  fragment ViewerFields on Viewer {\n    person { id name jobTitle }\n    account { username mustChangePassword mustSetUpSecondFactor }\n    assignments { id role duties validFrom unit { id name } }\n    delegations { principal { id name } validTo }\n    office officeRights\n    secondFactor { recoveryCodesLeft }\n    rules\n    home { id name shortName level }\n    topLevel\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Session {\n    viewer { ...ViewerFields }\n    instance {\n      kind\n      cityName\n      today\n      version\n      demoAccounts { username name label note isFeatured }\n    }\n  }\n": types.SessionDocument,
    "\n  query Rules {\n    ruleParams { code value unit effectiveFrom effectiveTo label source }\n  }\n": types.RulesDocument,
    "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      account { username }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation StepUp($password: String, $code: String) {\n    stepUp(password: $password, code: $code)\n  }\n": types.StepUpDocument,
    "\n  query Officers {\n    officers { personId name office proposedBy }\n  }\n": types.OfficersDocument,
    "\n  mutation AppointOfficer($personId: ID!, $office: Office!) {\n    appointOfficer(personId: $personId, office: $office) { id }\n  }\n": types.AppointOfficerDocument,
    "\n  mutation ConfirmOfficer($personId: ID!) {\n    confirmOfficer(personId: $personId) { id }\n  }\n": types.ConfirmOfficerDocument,
    "\n  mutation EndOffice($personId: ID!) {\n    endOffice(personId: $personId) { id }\n  }\n": types.EndOfficeDocument,
    "\n  fragment PersonLine on Person {\n    id name jobTitle active unit { id name shortName } account { username status lastSignInAt hasSecondFactor }\n    assignments { id role duties pendingDuties validFrom validTo unit { id name } }\n  }\n": types.PersonLineFragmentDoc,
    "\n  fragment PersonFacts on Person {\n    ...PersonLine\n    version isKeyMinority isPartyGroupMember\n    delegationsGiven { id validFrom validTo principal { id name } delegate { id name } }\n    delegationsReceived { id validFrom validTo principal { id name } delegate { id name } }\n  }\n": types.PersonFactsFragmentDoc,
    "query People($filter: PersonFilter, $first: Int!, $offset: Int) { people(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...PersonLine } } }": types.PeopleDocument,
    "query Person($id: ID!) { person(id: $id) { ...PersonFacts } }": types.PersonDocument,
    "\n  query PersonNames($filter: PersonFilter) {\n    people(filter: $filter, first: 100) { nodes { id name jobTitle unit { id shortName } } }\n  }\n": types.PersonNamesDocument,
    "\n  mutation CreatePerson($input: PersonInput!) {\n    createPerson(input: $input) { id name }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) { id }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation Grant($input: AssignmentInput!) {\n    grantAssignment(input: $input) { id }\n  }\n": types.GrantDocument,
    "\n  mutation ConfirmDuties($id: ID!) {\n    confirmAssignment(id: $id) { id }\n  }\n": types.ConfirmDutiesDocument,
    "\n  mutation EndRole($id: ID!, $validTo: Date!) {\n    endAssignment(id: $id, validTo: $validTo) { id }\n  }\n": types.EndRoleDocument,
    "\n  mutation Delegate($input: DelegationInput!) {\n    createDelegation(input: $input) { id }\n  }\n": types.DelegateDocument,
    "\n  mutation EndDelegation($id: ID!) {\n    endDelegation(id: $id) { id }\n  }\n": types.EndDelegationDocument,
    "\n  mutation CreateAccount($personId: ID!, $username: String!) {\n    createAccount(personId: $personId, username: $username) { username temporaryPassword }\n  }\n": types.CreateAccountDocument,
    "\n    mutation ResetPassword($personId: ID!) {\n      resetPassword(personId: $personId) { username temporaryPassword }\n    }\n  ": types.ResetPasswordDocument,
    "\n  mutation EndTotpOfPerson($personId: ID!) {\n    endTotpOfPerson(personId: $personId)\n  }\n": types.EndTotpOfPersonDocument,
    "\n  mutation Leave($id: ID!, $version: Int!, $successorId: ID, $reason: String!) {\n    deactivatePerson(id: $id, version: $version, successorId: $successorId, reason: $reason) { id }\n  }\n": types.LeaveDocument,
    "\n  query Sight($id: ID!) {\n    whatPersonSees(personId: $id) {\n      person { id name }\n      ledgers { ledger label rows verbs { verb label reach } masked { field label } }\n      because { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n    }\n  }\n": types.SightDocument,
    "\n  query ExplainAccess($personId: ID!, $ledger: String!, $recordId: ID, $verb: String, $field: String) {\n    explainAccess(personId: $personId, ledger: $ledger, recordId: $recordId, verb: $verb, field: $field) {\n      person { id name }\n      ledgerLabel recordId recordTitle verbLabel fieldLabel verdict\n      steps {\n        code text decides\n        cause { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n      }\n      remedies {\n        role duty needsConfirmation unit { id name }\n        granters { role unit { id name } person { id name } }\n      }\n    }\n  }\n": types.ExplainAccessDocument,
    "\n  query PeopleToAskAbout($filter: PersonFilter) {\n    people(filter: $filter, first: 20) { nodes { id name unit { id shortName } } }\n  }\n": types.PeopleToAskAboutDocument,
    "\n  query FormDraft($ledger: String!, $recordId: ID) {\n    formDraft(ledger: $ledger, recordId: $recordId) { id content savedAt }\n  }\n": types.FormDraftDocument,
    "\n  mutation SaveFormDraft($ledger: String!, $recordId: ID, $content: JSON!) {\n    saveFormDraft(ledger: $ledger, recordId: $recordId, content: $content) { id savedAt }\n  }\n": types.SaveFormDraftDocument,
    "\n  mutation DeleteFormDraft($id: ID!) {\n    deleteFormDraft(id: $id)\n  }\n": types.DeleteFormDraftDocument,
    "\n  query Urgings($subject: String!, $id: ID!) {\n    urgings(subject: $subject, id: $id) {\n      mayUrge because\n      nodes { id urgedOn at note by { id name } unit { id name } }\n      escalations { escalatedOn severity unit { id name } }\n    }\n  }\n": types.UrgingsDocument,
    "\n  mutation Urge($subject: String!, $id: ID!, $note: String) {\n    urge(subject: $subject, id: $id, note: $note) { mayUrge }\n  }\n": types.UrgeDocument,
    "\n  query ListSettings($ledger: String!) {\n    listSettings(ledger: $ledger) { ledger settings }\n  }\n": types.ListSettingsDocument,
    "\n  mutation SaveListSettings($ledger: String!, $settings: JSON!) {\n    saveListSettings(ledger: $ledger, settings: $settings) { ledger settings }\n  }\n": types.SaveListSettingsDocument,
    "\n  query LedgerUnits {\n    units(filter: { active: true }) { id name shortName code level parent { id } }\n  }\n": types.LedgerUnitsDocument,
    "\n  query Obligations($asOf: Date!, $filter: ObligationFilter, $first: Int!, $offset: Int, $latestFirst: Boolean) {\n    obligations(asOf: $asOf, filter: $filter, first: $first, offset: $offset, latestFirst: $latestFirst) {\n      totalCount\n      nodes {\n        id version kind subjectNo periodStart periodEnd dueOn graceUntil status asOf\n        unit { id name shortName level }\n        county { id name shortName level }\n        metBy { ledger recordId heldOn }\n        exemptReason exemptRequestedOn exemptRequestedBy { id name } exemptApprovedOn exemptApprovedBy { id name }\n        refusals { requestedOn requestedBy { id name } requestReason refusedOn refusedBy { id name } reason }\n        urgedOn urgingNote\n        may { record requestExemption decideExemption urge }\n      }\n    }\n  }\n": types.ObligationsDocument,
    "\n  query ObligationsByUnit($unitId: ID!, $from: Date!, $to: Date!, $asOf: Date!) {\n    obligationsByUnit(unitId: $unitId, from: $from, to: $to, asOf: $asOf) {\n      unit { id name shortName level } own branches\n      cells { month kind pending fulfilled late overdue exempt }\n    }\n  }\n": types.ObligationsByUnitDocument,
    "\n  mutation RequestExemption($id: ID!, $version: Int!, $reason: String!) {\n    requestExemption(id: $id, version: $version, reason: $reason)\n  }\n": types.RequestExemptionDocument,
    "\n  mutation DecideExemption($id: ID!, $version: Int!, $grant: Boolean!, $reason: String) {\n    decideExemption(id: $id, version: $version, grant: $grant, reason: $reason)\n  }\n": types.DecideExemptionDocument,
    "\n  query DutyIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n": types.DutyIndicatorsDocument,
    "\n  query LastMeeting($unitId: ID!, $type: BranchMeetingType!, $from: Date!, $to: Date!) {\n    branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [HELD, SUBMITTED, RETURNED, CONFIRMED] }\n      }\n      orderBy: [{ field: HELD_ON, direction: DESC }]\n      first: 1\n    ) {\n      nodes { id place hostName recorderName expected }\n    }\n    begun: branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [PLANNED, HELD, RETURNED] }\n        heldOn: { gte: $from, lte: $to }\n      }\n      first: 20\n    ) {\n      nodes { id meetingNo state cellNo }\n    }\n    partyBranches(filter: { unit: { eq: $unitId }, open: { eq: true } }, first: 1) {\n      nodes { id fullMemberCount probationaryMemberCount committeeSize }\n    }\n  }\n": types.LastMeetingDocument,
    "\n  fragment UnitFacts on Unit {\n    id name shortName code regionCode kind level orderNo validFrom validTo active version parent { id name }\n  }\n": types.UnitFactsFragmentDoc,
    "query ManagedUnits { units(first: 2000) { ...UnitFacts } }": types.ManagedUnitsDocument,
    "\n  query Branches($id: ID!) {\n    unit(id: $id) { id branchCount }\n  }\n": types.BranchesDocument,
    "mutation CreateUnit($input: UnitInput!) { createUnit(input: $input) { ...UnitFacts } }": types.CreateUnitDocument,
    "mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { ...UnitFacts } }": types.UpdateUnitDocument,
    "mutation CloseUnit($id: ID!, $version: Int!, $validTo: Date!) { closeUnit(id: $id, version: $version, validTo: $validTo) { ...UnitFacts } }": types.CloseUnitDocument,
    "\n  mutation MoveUnit($id: ID!, $version: Int!, $parentId: ID!, $reason: String!) {\n    moveUnit(id: $id, version: $version, parentId: $parentId, reason: $reason) { id unitsDone }\n  }\n": types.MoveUnitDocument,
    "\n  query OverviewPlaces($under: ID, $level: Level!) {\n    units(filter: { under: $under, level: { eq: $level }, active: true }) { id name shortName level }\n  }\n": types.OverviewPlacesDocument,
    "\n  query OverviewPlace($id: ID!) {\n    unit(id: $id) { id name shortName level path { id name } }\n  }\n": types.OverviewPlaceDocument,
    "\n  query CampaignByCounty($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n  }\n": types.CampaignByCountyDocument,
    "\n  query CampaignByUnit($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n  }\n": types.CampaignByUnitDocument,
    "\n  query Robots {\n    robots {\n      id version unit { id name } name kind keyTail hasSecret isEnabled news lastAt isLastTaken lastOutcome\n    }\n  }\n": types.RobotsDocument,
    "\n  mutation CreateRobot($unitId: ID!, $input: RobotInput!) {\n    createRobot(unitId: $unitId, input: $input) { id }\n  }\n": types.CreateRobotDocument,
    "\n  mutation UpdateRobot($id: ID!, $version: Int!, $input: RobotInput!) {\n    updateRobot(id: $id, version: $version, input: $input) { id }\n  }\n": types.UpdateRobotDocument,
    "\n  mutation RemoveRobot($id: ID!) {\n    removeRobot(id: $id)\n  }\n": types.RemoveRobotDocument,
    "\n  mutation TestRobot($id: ID!) {\n    testRobot(id: $id) { isTaken answer }\n  }\n": types.TestRobotDocument,
    "\n  query RuleParams {\n    ruleParams { code label value unit steps effectiveFrom effectiveTo source isDefault }\n  }\n": types.RuleParamsDocument,
    "\n  mutation SetRuleParam($code: String!, $value: Float!, $effectiveFrom: Date!, $source: String!) {\n    setRuleParam(code: $code, value: $value, effectiveFrom: $effectiveFrom, source: $source) { code }\n  }\n": types.SetRuleParamDocument,
    "\n  mutation AddObligationTemplate($input: ObligationTemplateInput!) {\n    addObligationTemplate(input: $input)\n  }\n": types.AddObligationTemplateDocument,
    "\n  mutation EndObligationTemplate($id: ID!, $effectiveTo: Date!) {\n    endObligationTemplate(id: $id, effectiveTo: $effectiveTo)\n  }\n": types.EndObligationTemplateDocument,
    "\n  mutation WithdrawObligationTemplate($id: ID!) {\n    withdrawObligationTemplate(id: $id)\n  }\n": types.WithdrawObligationTemplateDocument,
    "\n  query ObligationTemplates {\n    obligationTemplates {\n      id kind frequency filter dueAfterDays graceDays effectiveFrom effectiveTo source isShipped\n    }\n  }\n": types.ObligationTemplatesDocument,
    "\n  query PickUnits {\n    units(filter: { active: true }) { id name shortName level parent { id } path { id name } }\n  }\n": types.PickUnitsDocument,
    "\n  query Workbench {\n    workbench {\n      isBounded\n      groups {\n        group\n        items {\n          id ledger recordId title grade obligationKind dueOn move moveLabel opinion returnedBy urgedOn urgingNote\n          marks { text why }\n          unit { id name shortName level }\n          county { id name shortName level }\n          light { colour reason rule dueOn days severity }\n        }\n      }\n    }\n  }\n": types.WorkbenchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBusinessDay($day: Date) {\n    setBusinessDay(day: $day)\n  }\n"): (typeof documents)["\n  mutation SetBusinessDay($day: Date) {\n    setBusinessDay(day: $day)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCalendarSubscription {\n    calendarSubscription { madeAt }\n  }\n"): (typeof documents)["\n  query OwnCalendarSubscription {\n    calendarSubscription { madeAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarSubscription {\n    makeCalendarSubscription\n  }\n"): (typeof documents)["\n  mutation MakeCalendarSubscription {\n    makeCalendarSubscription\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarSubscription {\n    revokeCalendarSubscription\n  }\n"): (typeof documents)["\n  mutation RevokeCalendarSubscription {\n    revokeCalendarSubscription\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskMailAddress($address: String!) {\n    askMailAddress(address: $address) { isMailSetUp address isConfirmed wantsDigest }\n  }\n"): (typeof documents)["\n  mutation AskMailAddress($address: String!) {\n    askMailAddress(address: $address) { isMailSetUp address isConfirmed wantsDigest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMailAddress($code: String!) {\n    confirmMailAddress(code: $code) { isMailSetUp address isConfirmed wantsDigest }\n  }\n"): (typeof documents)["\n  mutation ConfirmMailAddress($code: String!) {\n    confirmMailAddress(code: $code) { isMailSetUp address isConfirmed wantsDigest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMailSettings {\n    mailSettings { isMailSetUp address isConfirmed wantsDigest }\n  }\n"): (typeof documents)["\n  query OwnMailSettings {\n    mailSettings { isMailSetUp address isConfirmed wantsDigest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDigest($wanted: Boolean!) {\n    chooseDigest(wanted: $wanted) { isMailSetUp address isConfirmed wantsDigest }\n  }\n"): (typeof documents)["\n  mutation ChooseDigest($wanted: Boolean!) {\n    chooseDigest(wanted: $wanted) { isMailSetUp address isConfirmed wantsDigest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetMailAddress {\n    forgetMailAddress { isMailSetUp address isConfirmed wantsDigest }\n  }\n"): (typeof documents)["\n  mutation ForgetMailAddress {\n    forgetMailAddress { isMailSetUp address isConfirmed wantsDigest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      account { username mustChangePassword mustSetUpSecondFactor }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      account { username mustChangePassword mustSetUpSecondFactor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions { id current device createdAt lastSeenAt expiresAt }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions { id current device createdAt lastSeenAt expiresAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp {\n    startTotp { secret uri }\n  }\n"): (typeof documents)["\n  mutation StartTotp {\n    startTotp { secret uri }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n"): (typeof documents)["\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTotp {\n    endTotp\n  }\n"): (typeof documents)["\n  mutation EndTotp {\n    endTotp\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($filter: AuditFilter, $after: String) {\n    auditLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        id at action entity entityId title outcome fields detail reason sealNumber\n        actor { id name } principal { id name } unit { id name }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query AuditLog($filter: AuditFilter, $after: String) {\n    auditLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        id at action entity entityId title outcome fields detail reason sealNumber\n        actor { id name } principal { id name } unit { id name }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditSeal {\n    auditSeal {\n      number waitingSince publicKey fingerprint mayVerify\n      checkpoint { installation number hash time key signature text }\n    }\n  }\n"): (typeof documents)["\n  query AuditSeal {\n    auditSeal {\n      number waitingSince publicKey fingerprint mayVerify\n      checkpoint { installation number hash time key signature text }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditProof($id: ID!) {\n    auditProof(id: $id) {\n      number previous hash\n      checkpoint { number hash time key }\n      findings { code message entryId }\n    }\n  }\n"): (typeof documents)["\n  query AuditProof($id: ID!) {\n    auditProof(id: $id) {\n      number previous hash\n      checkpoint { number hash time key }\n      findings { code message entryId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyAudit($after: Int!) {\n    verifyAudit(after: $after) {\n      through end rows checkpoints found hasMore\n      findings { code message entryId }\n    }\n  }\n"): (typeof documents)["\n  query VerifyAudit($after: Int!) {\n    verifyAudit(after: $after) {\n      through end rows checkpoints found hasMore\n      findings { code message entryId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckAuditCheckpoint($text: String!) {\n    checkAuditCheckpoint(text: $text) {\n      checkpoint { number time }\n      finding { code message entryId }\n    }\n  }\n"): (typeof documents)["\n  query CheckAuditCheckpoint($text: String!) {\n    checkAuditCheckpoint(text: $text) {\n      checkpoint { number time }\n      finding { code message entryId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calendar($unitId: ID!, $from: Date!, $to: Date!) {\n    calendar(unitId: $unitId, from: $from, to: $to) {\n      id day kind ledger obligationKind count colour\n      entries { id recordId title colour unit { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Calendar($unitId: ID!, $from: Date!, $to: Date!) {\n    calendar(unitId: $unitId, from: $from, to: $to) {\n      id day kind ledger obligationKind count colour\n      entries { id recordId title colour unit { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseAges($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong overlongDays published }\n  }\n"): (typeof documents)["\n  query CaseAges($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong overlongDays published }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisciplineFigures($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) {\n      disciplined underInvestigation notConcluded total openAtCutoff decisions published cutoff definition\n      averageDays overlong overlongDays\n      byCause { key count suppressed }\n      byForm { key count suppressed }\n      byGrade { key count suppressed }\n      byUnit { unit { id name } disciplined underInvestigation notConcluded }\n    }\n  }\n"): (typeof documents)["\n  query DisciplineFigures($year: Int!, $unitId: ID, $cutoff: Date) {\n    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) {\n      disciplined underInvestigation notConcluded total openAtCutoff decisions published cutoff definition\n      averageDays overlong overlongDays\n      byCause { key count suppressed }\n      byForm { key count suppressed }\n      byGrade { key count suppressed }\n      byUnit { unit { id name } disciplined underInvestigation notConcluded }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseReminders {\n    caseReminders {\n      overlongDays\n      ageing { caseId caseNo unit { id name } filedOn days }\n      ending { caseId caseNo unit { id name } type grade effectUntil days }\n    }\n  }\n"): (typeof documents)["\n  query CaseReminders {\n    caseReminders {\n      overlongDays\n      ageing { caseId caseNo unit { id name } filedOn days }\n      ending { caseId caseNo unit { id name } type grade effectUntil days }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseReview($from: Date!, $to: Date!, $unitId: ID) {\n    caseReview(from: $from, to: $to, unitId: $unitId) {\n      unit { id name } disciplined both underInvestigation notConcluded\n      byGrade { key count } byCause { key count } byForm { key count }\n    }\n  }\n"): (typeof documents)["\n  query CaseReview($from: Date!, $to: Date!, $unitId: ID) {\n    caseReview(from: $from, to: $to, unitId: $unitId) {\n      unit { id name } disciplined both underInvestigation notConcluded\n      byGrade { key count } byCause { key count } byForm { key count }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasesCounted($from: Date!, $to: Date!, $figure: CaseFigure!, $key: String, $unitId: ID, $line: ID) {\n    casesCounted(from: $from, to: $to, figure: $figure, key: $key, unitId: $unitId, line: $line) {\n      id number cause filedOn stage times days\n      unit { id name }\n    }\n  }\n"): (typeof documents)["\n  query CasesCounted($from: Date!, $to: Date!, $figure: CaseFigure!, $key: String, $unitId: ID, $line: ID) {\n    casesCounted(from: $from, to: $to, figure: $figure, key: $key, unitId: $unitId, line: $line) {\n      id number cause filedOn stage times days\n      unit { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EightRulesFigures($filter: EightRulesItemFilter) {\n    eightRulesItemStats(filter: $filter, by: [SUB_CATEGORY, RANK_GROUP]) {\n      subCategory rankGroup count personsHandled personsSanctioned\n    }\n  }\n"): (typeof documents)["\n  query EightRulesFigures($filter: EightRulesItemFilter) {\n    eightRulesItemStats(filter: $filter, by: [SUB_CATEGORY, RANK_GROUP]) {\n      subCategory rankGroup count personsHandled personsSanctioned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EmptyingFacts on Emptying {\n    subject recordId number dueFrom proposedAt decidedAt refusal mayPropose mayDecide\n    unit { id name } proposedBy { id name } decidedBy { id name }\n  }\n"): (typeof documents)["\n  fragment EmptyingFacts on Emptying {\n    subject recordId number dueFrom proposedAt decidedAt refusal mayPropose mayDecide\n    unit { id name } proposedBy { id name } decidedBy { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Emptyings {\n    emptyings {\n      years\n      due { ...EmptyingFacts }\n      emptied { ...EmptyingFacts }\n    }\n  }\n"): (typeof documents)["\n  query Emptyings {\n    emptyings {\n      years\n      due { ...EmptyingFacts }\n      emptied { ...EmptyingFacts }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeEmptying($subject: String!, $ids: [ID!]!) {\n    proposeEmptying(subject: $subject, ids: $ids)\n  }\n"): (typeof documents)["\n  mutation ProposeEmptying($subject: String!, $ids: [ID!]!) {\n    proposeEmptying(subject: $subject, ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentEmptying($subject: String!, $ids: [ID!]!) {\n    consentEmptying(subject: $subject, ids: $ids)\n  }\n"): (typeof documents)["\n  mutation ConsentEmptying($subject: String!, $ids: [ID!]!) {\n    consentEmptying(subject: $subject, ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseEmptying($subject: String!, $ids: [ID!]!, $reason: String!) {\n    refuseEmptying(subject: $subject, ids: $ids, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation RefuseEmptying($subject: String!, $ids: [ID!]!, $reason: String!) {\n    refuseEmptying(subject: $subject, ids: $ids, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reveals($subject: String!, $id: ID!) {\n    reveals(subject: $subject, id: $id) {\n      id state reason askedAt openedAt hidesAt mayDecide mayOpen\n      askedBy { id name }\n      decidedBy { id name }\n    }\n  }\n"): (typeof documents)["\n  query Reveals($subject: String!, $id: ID!) {\n    reveals(subject: $subject, id: $id) {\n      id state reason askedAt openedAt hidesAt mayDecide mayOpen\n      askedBy { id name }\n      decidedBy { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealsToDecide {\n    revealsToDecide {\n      id subject recordId number reason askedAt\n      askedBy { id name }\n    }\n  }\n"): (typeof documents)["\n  query RevealsToDecide {\n    revealsToDecide {\n      id subject recordId number reason askedAt\n      askedBy { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskReveal($subject: String!, $id: ID!, $reason: String!) {\n    askReveal(subject: $subject, id: $id, reason: $reason) { id state }\n  }\n"): (typeof documents)["\n  mutation AskReveal($subject: String!, $id: ID!, $reason: String!) {\n    askReveal(subject: $subject, id: $id, reason: $reason) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReveal($id: ID!, $consent: Boolean!) {\n    decideReveal(id: $id, consent: $consent) { id state }\n  }\n"): (typeof documents)["\n  mutation DecideReveal($id: ID!, $consent: Boolean!) {\n    decideReveal(id: $id, consent: $consent) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReveal($id: ID!) {\n    openReveal(id: $id) { id state }\n  }\n"): (typeof documents)["\n  mutation OpenReveal($id: ID!) {\n    openReveal(id: $id) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideReveal($id: ID!) {\n    hideReveal(id: $id) { id state }\n  }\n"): (typeof documents)["\n  mutation HideReveal($id: ID!) {\n    hideReveal(id: $id) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntegrityIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n"): (typeof documents)["\n  query IntegrityIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Escalated($filter: EscalatedFilter, $first: Int!, $offset: Int) {\n    escalated(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id subject recordId title obligationKind dueOn toLevel toRole severity firstOn lastOn isLate\n        unit { id name shortName level }\n        county { id name shortName level }\n        toUnit { id name shortName level }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Escalated($filter: EscalatedFilter, $first: Int!, $offset: Int) {\n    escalated(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id subject recordId title obligationKind dueOn toLevel toRole severity firstOn lastOn isLate\n        unit { id name shortName level }\n        county { id name shortName level }\n        toUnit { id name shortName level }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EscalatedCount($filter: EscalatedFilter) {\n    escalated(filter: $filter, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query EscalatedCount($filter: EscalatedFilter) {\n    escalated(filter: $filter, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread {\n    unreadNotifications\n  }\n"): (typeof documents)["\n  query Unread {\n    unreadNotifications\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($unreadOnly: Boolean) {\n    notifications(unreadOnly: $unreadOnly, first: 100) {\n      id kind text title refType refId dueOn createdAt readAt\n    }\n  }\n"): (typeof documents)["\n  query Messages($unreadOnly: Boolean) {\n    notifications(unreadOnly: $unreadOnly, first: 100) {\n      id kind text title refType refId dueOn createdAt readAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MarkRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    person { id name jobTitle }\n    account { username mustChangePassword mustSetUpSecondFactor }\n    assignments { id role duties validFrom unit { id name } }\n    delegations { principal { id name } validTo }\n    office officeRights\n    secondFactor { recoveryCodesLeft }\n    rules\n    home { id name shortName level }\n    topLevel\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    person { id name jobTitle }\n    account { username mustChangePassword mustSetUpSecondFactor }\n    assignments { id role duties validFrom unit { id name } }\n    delegations { principal { id name } validTo }\n    office officeRights\n    secondFactor { recoveryCodesLeft }\n    rules\n    home { id name shortName level }\n    topLevel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer { ...ViewerFields }\n    instance {\n      kind\n      cityName\n      today\n      version\n      demoAccounts { username name label note isFeatured }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer { ...ViewerFields }\n    instance {\n      kind\n      cityName\n      today\n      version\n      demoAccounts { username name label note isFeatured }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    ruleParams { code value unit effectiveFrom effectiveTo label source }\n  }\n"): (typeof documents)["\n  query Rules {\n    ruleParams { code value unit effectiveFrom effectiveTo label source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      account { username }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      account { username }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepUp($password: String, $code: String) {\n    stepUp(password: $password, code: $code)\n  }\n"): (typeof documents)["\n  mutation StepUp($password: String, $code: String) {\n    stepUp(password: $password, code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Officers {\n    officers { personId name office proposedBy }\n  }\n"): (typeof documents)["\n  query Officers {\n    officers { personId name office proposedBy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointOfficer($personId: ID!, $office: Office!) {\n    appointOfficer(personId: $personId, office: $office) { id }\n  }\n"): (typeof documents)["\n  mutation AppointOfficer($personId: ID!, $office: Office!) {\n    appointOfficer(personId: $personId, office: $office) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOfficer($personId: ID!) {\n    confirmOfficer(personId: $personId) { id }\n  }\n"): (typeof documents)["\n  mutation ConfirmOfficer($personId: ID!) {\n    confirmOfficer(personId: $personId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOffice($personId: ID!) {\n    endOffice(personId: $personId) { id }\n  }\n"): (typeof documents)["\n  mutation EndOffice($personId: ID!) {\n    endOffice(personId: $personId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonLine on Person {\n    id name jobTitle active unit { id name shortName } account { username status lastSignInAt hasSecondFactor }\n    assignments { id role duties pendingDuties validFrom validTo unit { id name } }\n  }\n"): (typeof documents)["\n  fragment PersonLine on Person {\n    id name jobTitle active unit { id name shortName } account { username status lastSignInAt hasSecondFactor }\n    assignments { id role duties pendingDuties validFrom validTo unit { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on Person {\n    ...PersonLine\n    version isKeyMinority isPartyGroupMember\n    delegationsGiven { id validFrom validTo principal { id name } delegate { id name } }\n    delegationsReceived { id validFrom validTo principal { id name } delegate { id name } }\n  }\n"): (typeof documents)["\n  fragment PersonFacts on Person {\n    ...PersonLine\n    version isKeyMinority isPartyGroupMember\n    delegationsGiven { id validFrom validTo principal { id name } delegate { id name } }\n    delegationsReceived { id validFrom validTo principal { id name } delegate { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query People($filter: PersonFilter, $first: Int!, $offset: Int) { people(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...PersonLine } } }"): (typeof documents)["query People($filter: PersonFilter, $first: Int!, $offset: Int) { people(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...PersonLine } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Person($id: ID!) { person(id: $id) { ...PersonFacts } }"): (typeof documents)["query Person($id: ID!) { person(id: $id) { ...PersonFacts } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonNames($filter: PersonFilter) {\n    people(filter: $filter, first: 100) { nodes { id name jobTitle unit { id shortName } } }\n  }\n"): (typeof documents)["\n  query PersonNames($filter: PersonFilter) {\n    people(filter: $filter, first: 100) { nodes { id name jobTitle unit { id shortName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: PersonInput!) {\n    createPerson(input: $input) { id name }\n  }\n"): (typeof documents)["\n  mutation CreatePerson($input: PersonInput!) {\n    createPerson(input: $input) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {\n    updatePerson(id: $id, version: $version, input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Grant($input: AssignmentInput!) {\n    grantAssignment(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation Grant($input: AssignmentInput!) {\n    grantAssignment(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmDuties($id: ID!) {\n    confirmAssignment(id: $id) { id }\n  }\n"): (typeof documents)["\n  mutation ConfirmDuties($id: ID!) {\n    confirmAssignment(id: $id) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRole($id: ID!, $validTo: Date!) {\n    endAssignment(id: $id, validTo: $validTo) { id }\n  }\n"): (typeof documents)["\n  mutation EndRole($id: ID!, $validTo: Date!) {\n    endAssignment(id: $id, validTo: $validTo) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Delegate($input: DelegationInput!) {\n    createDelegation(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation Delegate($input: DelegationInput!) {\n    createDelegation(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDelegation($id: ID!) {\n    endDelegation(id: $id) { id }\n  }\n"): (typeof documents)["\n  mutation EndDelegation($id: ID!) {\n    endDelegation(id: $id) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($personId: ID!, $username: String!) {\n    createAccount(personId: $personId, username: $username) { username temporaryPassword }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($personId: ID!, $username: String!) {\n    createAccount(personId: $personId, username: $username) { username temporaryPassword }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ResetPassword($personId: ID!) {\n      resetPassword(personId: $personId) { username temporaryPassword }\n    }\n  "): (typeof documents)["\n    mutation ResetPassword($personId: ID!) {\n      resetPassword(personId: $personId) { username temporaryPassword }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTotpOfPerson($personId: ID!) {\n    endTotpOfPerson(personId: $personId)\n  }\n"): (typeof documents)["\n  mutation EndTotpOfPerson($personId: ID!) {\n    endTotpOfPerson(personId: $personId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Leave($id: ID!, $version: Int!, $successorId: ID, $reason: String!) {\n    deactivatePerson(id: $id, version: $version, successorId: $successorId, reason: $reason) { id }\n  }\n"): (typeof documents)["\n  mutation Leave($id: ID!, $version: Int!, $successorId: ID, $reason: String!) {\n    deactivatePerson(id: $id, version: $version, successorId: $successorId, reason: $reason) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sight($id: ID!) {\n    whatPersonSees(personId: $id) {\n      person { id name }\n      ledgers { ledger label rows verbs { verb label reach } masked { field label } }\n      because { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Sight($id: ID!) {\n    whatPersonSees(personId: $id) {\n      person { id name }\n      ledgers { ledger label rows verbs { verb label reach } masked { field label } }\n      because { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainAccess($personId: ID!, $ledger: String!, $recordId: ID, $verb: String, $field: String) {\n    explainAccess(personId: $personId, ledger: $ledger, recordId: $recordId, verb: $verb, field: $field) {\n      person { id name }\n      ledgerLabel recordId recordTitle verbLabel fieldLabel verdict\n      steps {\n        code text decides\n        cause { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n      }\n      remedies {\n        role duty needsConfirmation unit { id name }\n        granters { role unit { id name } person { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExplainAccess($personId: ID!, $ledger: String!, $recordId: ID, $verb: String, $field: String) {\n    explainAccess(personId: $personId, ledger: $ledger, recordId: $recordId, verb: $verb, field: $field) {\n      person { id name }\n      ledgerLabel recordId recordTitle verbLabel fieldLabel verdict\n      steps {\n        code text decides\n        cause { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }\n      }\n      remedies {\n        role duty needsConfirmation unit { id name }\n        granters { role unit { id name } person { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToAskAbout($filter: PersonFilter) {\n    people(filter: $filter, first: 20) { nodes { id name unit { id shortName } } }\n  }\n"): (typeof documents)["\n  query PeopleToAskAbout($filter: PersonFilter) {\n    people(filter: $filter, first: 20) { nodes { id name unit { id shortName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormDraft($ledger: String!, $recordId: ID) {\n    formDraft(ledger: $ledger, recordId: $recordId) { id content savedAt }\n  }\n"): (typeof documents)["\n  query FormDraft($ledger: String!, $recordId: ID) {\n    formDraft(ledger: $ledger, recordId: $recordId) { id content savedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFormDraft($ledger: String!, $recordId: ID, $content: JSON!) {\n    saveFormDraft(ledger: $ledger, recordId: $recordId, content: $content) { id savedAt }\n  }\n"): (typeof documents)["\n  mutation SaveFormDraft($ledger: String!, $recordId: ID, $content: JSON!) {\n    saveFormDraft(ledger: $ledger, recordId: $recordId, content: $content) { id savedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFormDraft($id: ID!) {\n    deleteFormDraft(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteFormDraft($id: ID!) {\n    deleteFormDraft(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Urgings($subject: String!, $id: ID!) {\n    urgings(subject: $subject, id: $id) {\n      mayUrge because\n      nodes { id urgedOn at note by { id name } unit { id name } }\n      escalations { escalatedOn severity unit { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Urgings($subject: String!, $id: ID!) {\n    urgings(subject: $subject, id: $id) {\n      mayUrge because\n      nodes { id urgedOn at note by { id name } unit { id name } }\n      escalations { escalatedOn severity unit { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Urge($subject: String!, $id: ID!, $note: String) {\n    urge(subject: $subject, id: $id, note: $note) { mayUrge }\n  }\n"): (typeof documents)["\n  mutation Urge($subject: String!, $id: ID!, $note: String) {\n    urge(subject: $subject, id: $id, note: $note) { mayUrge }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListSettings($ledger: String!) {\n    listSettings(ledger: $ledger) { ledger settings }\n  }\n"): (typeof documents)["\n  query ListSettings($ledger: String!) {\n    listSettings(ledger: $ledger) { ledger settings }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveListSettings($ledger: String!, $settings: JSON!) {\n    saveListSettings(ledger: $ledger, settings: $settings) { ledger settings }\n  }\n"): (typeof documents)["\n  mutation SaveListSettings($ledger: String!, $settings: JSON!) {\n    saveListSettings(ledger: $ledger, settings: $settings) { ledger settings }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerUnits {\n    units(filter: { active: true }) { id name shortName code level parent { id } }\n  }\n"): (typeof documents)["\n  query LedgerUnits {\n    units(filter: { active: true }) { id name shortName code level parent { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Obligations($asOf: Date!, $filter: ObligationFilter, $first: Int!, $offset: Int, $latestFirst: Boolean) {\n    obligations(asOf: $asOf, filter: $filter, first: $first, offset: $offset, latestFirst: $latestFirst) {\n      totalCount\n      nodes {\n        id version kind subjectNo periodStart periodEnd dueOn graceUntil status asOf\n        unit { id name shortName level }\n        county { id name shortName level }\n        metBy { ledger recordId heldOn }\n        exemptReason exemptRequestedOn exemptRequestedBy { id name } exemptApprovedOn exemptApprovedBy { id name }\n        refusals { requestedOn requestedBy { id name } requestReason refusedOn refusedBy { id name } reason }\n        urgedOn urgingNote\n        may { record requestExemption decideExemption urge }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Obligations($asOf: Date!, $filter: ObligationFilter, $first: Int!, $offset: Int, $latestFirst: Boolean) {\n    obligations(asOf: $asOf, filter: $filter, first: $first, offset: $offset, latestFirst: $latestFirst) {\n      totalCount\n      nodes {\n        id version kind subjectNo periodStart periodEnd dueOn graceUntil status asOf\n        unit { id name shortName level }\n        county { id name shortName level }\n        metBy { ledger recordId heldOn }\n        exemptReason exemptRequestedOn exemptRequestedBy { id name } exemptApprovedOn exemptApprovedBy { id name }\n        refusals { requestedOn requestedBy { id name } requestReason refusedOn refusedBy { id name } reason }\n        urgedOn urgingNote\n        may { record requestExemption decideExemption urge }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObligationsByUnit($unitId: ID!, $from: Date!, $to: Date!, $asOf: Date!) {\n    obligationsByUnit(unitId: $unitId, from: $from, to: $to, asOf: $asOf) {\n      unit { id name shortName level } own branches\n      cells { month kind pending fulfilled late overdue exempt }\n    }\n  }\n"): (typeof documents)["\n  query ObligationsByUnit($unitId: ID!, $from: Date!, $to: Date!, $asOf: Date!) {\n    obligationsByUnit(unitId: $unitId, from: $from, to: $to, asOf: $asOf) {\n      unit { id name shortName level } own branches\n      cells { month kind pending fulfilled late overdue exempt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExemption($id: ID!, $version: Int!, $reason: String!) {\n    requestExemption(id: $id, version: $version, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation RequestExemption($id: ID!, $version: Int!, $reason: String!) {\n    requestExemption(id: $id, version: $version, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideExemption($id: ID!, $version: Int!, $grant: Boolean!, $reason: String) {\n    decideExemption(id: $id, version: $version, grant: $grant, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation DecideExemption($id: ID!, $version: Int!, $grant: Boolean!, $reason: String) {\n    decideExemption(id: $id, version: $version, grant: $grant, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n"): (typeof documents)["\n  query DutyIndicators($unitId: ID!, $asOf: Date!) {\n    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastMeeting($unitId: ID!, $type: BranchMeetingType!, $from: Date!, $to: Date!) {\n    branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [HELD, SUBMITTED, RETURNED, CONFIRMED] }\n      }\n      orderBy: [{ field: HELD_ON, direction: DESC }]\n      first: 1\n    ) {\n      nodes { id place hostName recorderName expected }\n    }\n    begun: branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [PLANNED, HELD, RETURNED] }\n        heldOn: { gte: $from, lte: $to }\n      }\n      first: 20\n    ) {\n      nodes { id meetingNo state cellNo }\n    }\n    partyBranches(filter: { unit: { eq: $unitId }, open: { eq: true } }, first: 1) {\n      nodes { id fullMemberCount probationaryMemberCount committeeSize }\n    }\n  }\n"): (typeof documents)["\n  query LastMeeting($unitId: ID!, $type: BranchMeetingType!, $from: Date!, $to: Date!) {\n    branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [HELD, SUBMITTED, RETURNED, CONFIRMED] }\n      }\n      orderBy: [{ field: HELD_ON, direction: DESC }]\n      first: 1\n    ) {\n      nodes { id place hostName recorderName expected }\n    }\n    begun: branchMeetings(\n      filter: {\n        unit: { eq: $unitId }\n        type: { eq: $type }\n        state: { in: [PLANNED, HELD, RETURNED] }\n        heldOn: { gte: $from, lte: $to }\n      }\n      first: 20\n    ) {\n      nodes { id meetingNo state cellNo }\n    }\n    partyBranches(filter: { unit: { eq: $unitId }, open: { eq: true } }, first: 1) {\n      nodes { id fullMemberCount probationaryMemberCount committeeSize }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFacts on Unit {\n    id name shortName code regionCode kind level orderNo validFrom validTo active version parent { id name }\n  }\n"): (typeof documents)["\n  fragment UnitFacts on Unit {\n    id name shortName code regionCode kind level orderNo validFrom validTo active version parent { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagedUnits { units(first: 2000) { ...UnitFacts } }"): (typeof documents)["query ManagedUnits { units(first: 2000) { ...UnitFacts } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Branches($id: ID!) {\n    unit(id: $id) { id branchCount }\n  }\n"): (typeof documents)["\n  query Branches($id: ID!) {\n    unit(id: $id) { id branchCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUnit($input: UnitInput!) { createUnit(input: $input) { ...UnitFacts } }"): (typeof documents)["mutation CreateUnit($input: UnitInput!) { createUnit(input: $input) { ...UnitFacts } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { ...UnitFacts } }"): (typeof documents)["mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { ...UnitFacts } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseUnit($id: ID!, $version: Int!, $validTo: Date!) { closeUnit(id: $id, version: $version, validTo: $validTo) { ...UnitFacts } }"): (typeof documents)["mutation CloseUnit($id: ID!, $version: Int!, $validTo: Date!) { closeUnit(id: $id, version: $version, validTo: $validTo) { ...UnitFacts } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveUnit($id: ID!, $version: Int!, $parentId: ID!, $reason: String!) {\n    moveUnit(id: $id, version: $version, parentId: $parentId, reason: $reason) { id unitsDone }\n  }\n"): (typeof documents)["\n  mutation MoveUnit($id: ID!, $version: Int!, $parentId: ID!, $reason: String!) {\n    moveUnit(id: $id, version: $version, parentId: $parentId, reason: $reason) { id unitsDone }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPlaces($under: ID, $level: Level!) {\n    units(filter: { under: $under, level: { eq: $level }, active: true }) { id name shortName level }\n  }\n"): (typeof documents)["\n  query OverviewPlaces($under: ID, $level: Level!) {\n    units(filter: { under: $under, level: { eq: $level }, active: true }) { id name shortName level }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPlace($id: ID!) {\n    unit(id: $id) { id name shortName level path { id name } }\n  }\n"): (typeof documents)["\n  query OverviewPlace($id: ID!) {\n    unit(id: $id) { id name shortName level path { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignByCounty($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n  }\n"): (typeof documents)["\n  query CampaignByCounty($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignByUnit($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n  }\n"): (typeof documents)["\n  query CampaignByUnit($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {\n    all: studyCampaignStats(filter: $all, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n    reported: studyCampaignStats(filter: $reported, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Robots {\n    robots {\n      id version unit { id name } name kind keyTail hasSecret isEnabled news lastAt isLastTaken lastOutcome\n    }\n  }\n"): (typeof documents)["\n  query Robots {\n    robots {\n      id version unit { id name } name kind keyTail hasSecret isEnabled news lastAt isLastTaken lastOutcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRobot($unitId: ID!, $input: RobotInput!) {\n    createRobot(unitId: $unitId, input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation CreateRobot($unitId: ID!, $input: RobotInput!) {\n    createRobot(unitId: $unitId, input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRobot($id: ID!, $version: Int!, $input: RobotInput!) {\n    updateRobot(id: $id, version: $version, input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation UpdateRobot($id: ID!, $version: Int!, $input: RobotInput!) {\n    updateRobot(id: $id, version: $version, input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRobot($id: ID!) {\n    removeRobot(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveRobot($id: ID!) {\n    removeRobot(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestRobot($id: ID!) {\n    testRobot(id: $id) { isTaken answer }\n  }\n"): (typeof documents)["\n  mutation TestRobot($id: ID!) {\n    testRobot(id: $id) { isTaken answer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleParams {\n    ruleParams { code label value unit steps effectiveFrom effectiveTo source isDefault }\n  }\n"): (typeof documents)["\n  query RuleParams {\n    ruleParams { code label value unit steps effectiveFrom effectiveTo source isDefault }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRuleParam($code: String!, $value: Float!, $effectiveFrom: Date!, $source: String!) {\n    setRuleParam(code: $code, value: $value, effectiveFrom: $effectiveFrom, source: $source) { code }\n  }\n"): (typeof documents)["\n  mutation SetRuleParam($code: String!, $value: Float!, $effectiveFrom: Date!, $source: String!) {\n    setRuleParam(code: $code, value: $value, effectiveFrom: $effectiveFrom, source: $source) { code }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddObligationTemplate($input: ObligationTemplateInput!) {\n    addObligationTemplate(input: $input)\n  }\n"): (typeof documents)["\n  mutation AddObligationTemplate($input: ObligationTemplateInput!) {\n    addObligationTemplate(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndObligationTemplate($id: ID!, $effectiveTo: Date!) {\n    endObligationTemplate(id: $id, effectiveTo: $effectiveTo)\n  }\n"): (typeof documents)["\n  mutation EndObligationTemplate($id: ID!, $effectiveTo: Date!) {\n    endObligationTemplate(id: $id, effectiveTo: $effectiveTo)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawObligationTemplate($id: ID!) {\n    withdrawObligationTemplate(id: $id)\n  }\n"): (typeof documents)["\n  mutation WithdrawObligationTemplate($id: ID!) {\n    withdrawObligationTemplate(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObligationTemplates {\n    obligationTemplates {\n      id kind frequency filter dueAfterDays graceDays effectiveFrom effectiveTo source isShipped\n    }\n  }\n"): (typeof documents)["\n  query ObligationTemplates {\n    obligationTemplates {\n      id kind frequency filter dueAfterDays graceDays effectiveFrom effectiveTo source isShipped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickUnits {\n    units(filter: { active: true }) { id name shortName level parent { id } path { id name } }\n  }\n"): (typeof documents)["\n  query PickUnits {\n    units(filter: { active: true }) { id name shortName level parent { id } path { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workbench {\n    workbench {\n      isBounded\n      groups {\n        group\n        items {\n          id ledger recordId title grade obligationKind dueOn move moveLabel opinion returnedBy urgedOn urgingNote\n          marks { text why }\n          unit { id name shortName level }\n          county { id name shortName level }\n          light { colour reason rule dueOn days severity }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Workbench {\n    workbench {\n      isBounded\n      groups {\n        group\n        items {\n          id ledger recordId title grade obligationKind dueOn move moveLabel opinion returnedBy urgedOn urgingNote\n          marks { text why }\n          unit { id name shortName level }\n          county { id name shortName level }\n          light { colour reason rule dueOn days severity }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;