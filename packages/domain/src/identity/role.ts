import type { Label } from '../messages/language.ts';
import { isAtOrAbove, type Level } from '../organisation/level.ts';

/** What an assignment lets a person be; the reach is the assignment's unit, never the role's. */
export const ROLES = ['CITY_ADMIN', 'COUNTY_SECRETARY', 'BRANCH_SECRETARY', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  CITY_ADMIN: { zh: '市局管理员', en: 'City administrator' },
  COUNTY_SECRETARY: { zh: '区县局书记', en: 'County secretary' },
  BRANCH_SECRETARY: { zh: '支部书记', en: 'Branch secretary' },
  AUDITOR: { zh: '审计（只读）', en: 'Auditor (read only)' },
};

/** The role of those who answer for a unit of a level, with all below it. */
export const OFFICE_AT: Readonly<Record<'CITY' | 'COUNTY' | 'BRANCH', Role>> = {
  CITY: 'CITY_ADMIN',
  COUNTY: 'COUNTY_SECRETARY',
  BRANCH: 'BRANCH_SECRETARY',
};

/** True where a role stands over a unit of the level: a city administrator over a city or what is above it. */
export function standsOver(role: Role, level: Level): boolean {
  switch (role) {
    case 'CITY_ADMIN':
      return isAtOrAbove(level, 'CITY');
    case 'COUNTY_SECRETARY':
      return level === 'COUNTY';
    case 'BRANCH_SECRETARY':
      return level === 'BRANCH';
    case 'AUDITOR':
      return true;
  }
}

/** 三员: platform offices, mutually exclusive, exclusive with every role, without business data. */
export const OFFICES = ['SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'] as const;
export type Office = (typeof OFFICES)[number];

export const OFFICE_LABELS: Readonly<Record<Office, Label>> = {
  SYSTEM_OFFICER: { zh: '系统管理员', en: 'System officer' },
  SECURITY_OFFICER: { zh: '安全管理员', en: 'Security officer' },
  AUDIT_OFFICER: { zh: '审计管理员', en: 'Audit officer' },
};

export const DUTIES = [
  'PARTY',
  'IDEOLOGY',
  'BUSINESS',
  'SAFETY',
  'DISCIPLINE',
  'LEAD_HANDLER',
  'PETITION',
  'REVIEW_SCRUTINEER',
  'DEVELOPER',
] as const;
export type Duty = (typeof DUTIES)[number];

export const DUTY_LABELS: Readonly<Record<Duty, Label>> = {
  PARTY: { zh: '党建', en: 'Party work' },
  IDEOLOGY: { zh: '意识形态', en: 'Ideology' },
  BUSINESS: { zh: '业务', en: 'Business' },
  SAFETY: { zh: '安全', en: 'Safety' },
  DISCIPLINE: { zh: '纪检', en: 'Discipline' },
  LEAD_HANDLER: { zh: '线索移交', en: 'Lead transfer' },
  PETITION: { zh: '信访', en: 'Petitions' },
  REVIEW_SCRUTINEER: { zh: '监票', en: 'Review scrutineer' },
  DEVELOPER: { zh: '开发', en: 'Developer' },
};

/**
 * Duties held only where they are named; an assignment that names none has all the others. DEVELOPER opens no ledger:
 * its holder may ask a server in production operations of his own making, within his other rights.
 */
export const DUTIES_TO_NAME: ReadonlySet<Duty> = new Set(['LEAD_HANDLER', 'REVIEW_SCRUTINEER', 'DEVELOPER']);

/** One line of a person's authority as stored: who, what, where, since when. Days are inclusive. */
export interface Assignment {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly unitLevel: Level;
  /** The city the unit is or lies in; `NO_ID` above cities. */
  readonly cityId: string;
  /** Empty means every module of the role, but for those that must be named (domain rule of RoleAssignment). */
  readonly duties: readonly Duty[];
  readonly validFrom: string;
  readonly validTo: string | null;
}
