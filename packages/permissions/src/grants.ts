import { type Area, type Condition, DUTIES, type Duty, type Role } from '@luze/domain';

/**
 * Letters of the permission matrix: R read, C create, U update own drafts and open rows, S submit,
 * A approve, return, verify, X close, O reopen, E export, G count without reading.
 */
export type Letter = 'R' | 'C' | 'U' | 'S' | 'A' | 'X' | 'O' | 'E' | 'G';
export const LETTERS: readonly Letter[] = ['R', 'C', 'U', 'S', 'A', 'X', 'O', 'E', 'G'];

export type Cells = Readonly<Record<Role, string>>;

/** What a ledger of an area gives each role until an exception says otherwise. */
export const AREA_GRANTS: Readonly<Record<Area, Cells>> = {
  party: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  ideology: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  safety: { CITY_ADMIN: 'RCUAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  discipline: { CITY_ADMIN: 'RCUAXE', COUNTY_SECRETARY: 'RCUSXE', BRANCH_SECRETARY: 'RS', AUDITOR: 'RE' },
};

/** A row of the matrix that differs from its area: one ledger, one kind of row. */
export interface Exception {
  readonly ledger: string;
  /** Null: every row of the ledger. */
  readonly when: Condition | null;
  readonly cells: Cells;
}

/** Counts of what the unit below entered: the city approves, the auditor reads no row of it. */
const COUNTED: Cells = {
  CITY_ADMIN: 'RCUAE',
  COUNTY_SECRETARY: 'RCUS',
  BRANCH_SECRETARY: '',
  AUDITOR: 'G',
};

const CITY_OWN: Omit<Exception, 'ledger'> = {
  when: { unitLevel: 'CITY' },
  cells: { CITY_ADMIN: 'RCUSAE', COUNTY_SECRETARY: '', BRANCH_SECRETARY: '', AUDITOR: 'RE' },
};

/** What a party group keeps is its own to write: the city's its own, a county's its own; the city approves both. */
const ofPartyGroups = (ledger: string): Exception[] => [
  { ledger, ...CITY_OWN },
  {
    ledger,
    when: { unitLevel: 'COUNTY' },
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSE', BRANCH_SECRETARY: '', AUDITOR: 'RE' },
  },
];

/** The city runs channels of its own; those of its counties and their branches it approves. */
const ofChannels = (ledger: string): Exception[] => [
  { ledger, ...CITY_OWN },
  {
    ledger,
    when: { unitLevel: ['COUNTY', 'BRANCH'] },
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  },
];

export const EXCEPTIONS: readonly Exception[] = [
  // A branch is entered by its county; it keeps its own figures, and does not found itself.
  {
    ledger: 'PartyBranch',
    when: null,
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RUS', AUDITOR: 'RE' },
  },
  {
    ledger: 'Hazard',
    when: { level: 'GENERAL' },
    cells: { CITY_ADMIN: 'RCAXOE', COUNTY_SECRETARY: 'RCUSAXOE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  },
  {
    ledger: 'Hazard',
    when: { level: 'MAJOR' },
    cells: { CITY_ADMIN: 'RCAXOE', COUNTY_SECRETARY: 'RCUSE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  },
  {
    ledger: 'DisciplineCase',
    when: { managedBy: 'COUNTY' },
    cells: { CITY_ADMIN: 'RCUAXOE', COUNTY_SECRETARY: 'RCU', BRANCH_SECRETARY: '', AUDITOR: 'RE' },
  },
  {
    ledger: 'DisciplineCase',
    when: { managedBy: 'CITY' },
    cells: { CITY_ADMIN: 'RCUAXOE', COUNTY_SECRETARY: '', BRANCH_SECRETARY: '', AUDITOR: 'RE' },
  },
  {
    ledger: 'ResponsibilityLetter',
    when: {},
    cells: { CITY_ADMIN: 'RCUAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RS', AUDITOR: 'RE' },
  },
  {
    ledger: 'DutyListItem',
    when: {},
    cells: { CITY_ADMIN: 'RCUAE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RS', AUDITOR: 'RE' },
  },
  // The city enters its own talks; those of its counties it reads; a branch enters and counts its own.
  {
    ledger: 'IntegrityTalk',
    when: { unitLevel: 'CITY' },
    cells: { CITY_ADMIN: 'RCUE', COUNTY_SECRETARY: '', BRANCH_SECRETARY: '', AUDITOR: 'R' },
  },
  {
    ledger: 'IntegrityTalk',
    when: { unitLevel: ['COUNTY', 'BRANCH'] },
    cells: { CITY_ADMIN: 'RE', COUNTY_SECRETARY: 'RCUSE', BRANCH_SECRETARY: 'CG', AUDITOR: 'R' },
  },
  {
    ledger: 'WarningEducation',
    when: {},
    cells: { CITY_ADMIN: 'RCUAXE', COUNTY_SECRETARY: 'RCUSXE', BRANCH_SECRETARY: 'RCS', AUDITOR: 'RE' },
  },
  // A branch keeps its record book, its county confirms it; nobody above writes in it.
  {
    ledger: 'BranchMeeting',
    when: null,
    cells: { CITY_ADMIN: 'RE', COUNTY_SECRETARY: 'RAOE', BRANCH_SECRETARY: 'RCUSE', AUDITOR: 'RE' },
  },
  {
    ledger: 'BranchElection',
    when: null,
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSA', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'R' },
  },
  {
    ledger: 'HeartTalkLog',
    when: null,
    cells: { CITY_ADMIN: 'R', COUNTY_SECRETARY: 'RA', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'G' },
  },
  // The city lists, accepts, delists and lists again; a branch suggests, reports and checks itself.
  {
    ledger: 'WeakBranchCase',
    when: null,
    cells: { CITY_ADMIN: 'RCAXOE', COUNTY_SECRETARY: 'RCUSAE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'RE' },
  },
  // A branch's U is its report on what it was given.
  {
    ledger: 'StudyCampaign',
    when: null,
    cells: { CITY_ADMIN: 'RCUAXE', COUNTY_SECRETARY: 'RCUSE', BRANCH_SECRETARY: 'RU', AUDITOR: 'R' },
  },
  {
    ledger: 'PublicServiceItem',
    when: null,
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSAXE', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'R' },
  },
  {
    ledger: 'UpstreamDocument',
    when: null,
    cells: { CITY_ADMIN: 'RCU', COUNTY_SECRETARY: 'R', BRANCH_SECRETARY: 'R', AUDITOR: 'R' },
  },
  ...['PartyGroupMeeting', 'StudyPlan', 'StudyGroupSession', 'TopicReview'].flatMap(ofPartyGroups),
  // A branch makes one kind of report; the others are its bureau's, the city's own among them.
  { ledger: 'PeriodicReport', ...CITY_OWN, cells: { ...CITY_OWN.cells, AUDITOR: 'R' } },
  {
    ledger: 'PeriodicReport',
    when: { kind: 'BRANCH_YEAR', unitLevel: ['COUNTY', 'BRANCH'] },
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSA', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'R' },
  },
  {
    ledger: 'PeriodicReport',
    when: {
      kind: ['IDEOLOGY_HALF_YEAR', 'STRICT_GOVERNANCE_YEAR', 'SAFETY_MONTH'],
      unitLevel: ['COUNTY', 'BRANCH'],
    },
    cells: { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSA', BRANCH_SECRETARY: '', AUDITOR: 'R' },
  },
  ...['OwnChannel', 'PublishReview'].flatMap(ofChannels),
  // A branch's U is the move that corrects: the definition opens no field of a record to it.
  {
    ledger: 'IdeologyIssue',
    when: null,
    cells: { CITY_ADMIN: 'RCAXOE', COUNTY_SECRETARY: 'RCUSXE', BRANCH_SECRETARY: 'RU', AUDITOR: 'RE' },
  },
  {
    ledger: 'EventFiling',
    when: null,
    cells: { CITY_ADMIN: 'RCUSAE', COUNTY_SECRETARY: 'RCUSA', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'R' },
  },
  {
    ledger: 'PublicityItem',
    when: null,
    cells: { CITY_ADMIN: 'RCUE', COUNTY_SECRETARY: 'RCUE', BRANCH_SECRETARY: 'RCU', AUDITOR: 'R' },
  },
  {
    ledger: 'PublicConcern',
    when: null,
    cells: { CITY_ADMIN: 'RCUXE', COUNTY_SECRETARY: 'RCUXE', BRANCH_SECRETARY: 'R', AUDITOR: 'G' },
  },
  ...['EightRulesItem', 'StyleCheck', 'GiftHandIn', 'AppointmentProcedureCheck'].map((ledger) => ({
    ledger,
    when: null,
    cells: COUNTED,
  })),
  {
    ledger: 'AccountabilityRecord',
    when: null,
    cells: { CITY_ADMIN: 'RCUE', COUNTY_SECRETARY: 'R', BRANCH_SECRETARY: '', AUDITOR: 'R' },
  },
  {
    ledger: 'TypicalCaseNotice',
    when: { state: ['APPROVED', 'ARCHIVED'] },
    cells: { CITY_ADMIN: 'RUAX', COUNTY_SECRETARY: 'R', BRANCH_SECRETARY: 'R', AUDITOR: 'R' },
  },
  {
    ledger: 'TypicalCaseNotice',
    when: { state: ['DRAFT', 'SUBMITTED', 'RETURNED', 'VOIDED'] },
    cells: { CITY_ADMIN: 'RCUAX', COUNTY_SECRETARY: 'C', BRANCH_SECRETARY: '', AUDITOR: 'R' },
  },
];

/** Ledgers whose duty a role holds only where its assignment names it: city cases are for whom the city named. */
export const DUTY_NAMED: Readonly<Record<string, readonly Role[]>> = {
  DisciplineCase: ['CITY_ADMIN'],
  AccountabilityRecord: ['CITY_ADMIN'],
};

/** Ledgers no principal can hand to a delegate. */
export const NEVER_DELEGATED: ReadonlySet<string> = new Set(['DisciplineCase', 'AccountabilityRecord']);

/** The duty that opens an area; an assignment without duties has all that need no naming. */
export const AREA_DUTY: Readonly<Record<Area, Duty>> = {
  party: 'PARTY',
  ideology: 'IDEOLOGY',
  safety: 'SAFETY',
  discipline: 'DISCIPLINE',
};

/**
 * Ledgers further duties open: letters and duty lists are party work as much as discipline, and what is issued above
 * concerns everybody.
 */
export const ALSO_OPENED_BY: Readonly<Record<string, readonly Duty[]>> = {
  ResponsibilityLetter: ['PARTY'],
  DutyListItem: ['PARTY'],
  UpstreamDocument: DUTIES,
};

/** What a delegate carries of the principal: never A, X or O. */
export const DELEGATED: ReadonlySet<Letter> = new Set(['R', 'C', 'U', 'S', 'E', 'G']);
