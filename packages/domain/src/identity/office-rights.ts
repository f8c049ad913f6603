import type { Label } from '../messages/language.ts';
import type { Duty, Office, Role } from './role.ts';

/**
 * Which office holds which right of the platform (三员; GB/T 22239-2019 8.1.5.1–8.1.5.3). While nobody holds the office,
 * the city's administrators have its rights. The system officer's are those of the machine: settings of the
 * environment, backups and restores, which the command line does and no account.
 */
export const OFFICE_RIGHTS = {
  /** Appoints system and audit officers and ends them, proposes security officers. */
  APPOINT_OFFICERS: 'SECURITY_OFFICER',
  /** Accounts and passwords of whom no county manages. */
  CITY_ACCOUNTS: 'SECURITY_OFFICER',
  END_SECOND_FACTOR: 'SECURITY_OFFICER',
  CONFIRM_DUTIES: 'SECURITY_OFFICER',
  /** Nobody chooses who watches accounts alone: the security officer is confirmed, and ended, by who reads the record. */
  CONFIRM_SECURITY_OFFICER: 'AUDIT_OFFICER',
  READ_WHOLE_AUDIT: 'AUDIT_OFFICER',
} as const satisfies Readonly<Record<string, Office>>;

export type OfficeRight = keyof typeof OFFICE_RIGHTS;

export const OFFICE_RIGHT_LABELS: Readonly<Record<OfficeRight, Label>> = {
  APPOINT_OFFICERS: {
    zh: '任免系统管理员、审计管理员，提名安全管理员',
    en: 'Appoint and end system and audit officers, propose security officers',
  },
  CITY_ACCOUNTS: { zh: '市级账号开通和重置密码', en: 'Accounts and passwords of the city’s people' },
  END_SECOND_FACTOR: { zh: '解除他人的两步验证', en: 'End somebody’s two-step sign-in' },
  CONFIRM_DUTIES: { zh: '确认须第二人同意的职责', en: 'Confirm duties that need a second person' },
  CONFIRM_SECURITY_OFFICER: {
    zh: '确认和免去安全管理员',
    en: 'Confirm and end security officers',
  },
  READ_WHOLE_AUDIT: { zh: '查阅全部审计记录', en: 'Read the whole audit' },
};

/** Rights of an office, in the order above; none for the system officer, who works by the command line. */
export const rightsOfOffice = (office: Office): OfficeRight[] =>
  (Object.keys(OFFICE_RIGHTS) as OfficeRight[]).filter((right) => OFFICE_RIGHTS[right] === office);

/** Duties that take effect only when a second administrator has confirmed them (domain rule of RoleAssignment). */
export const needsSecondPerson = (duty: Duty, role: Role): boolean =>
  duty === 'LEAD_HANDLER' || duty === 'REVIEW_SCRUTINEER' || (duty === 'DISCIPLINE' && role === 'CITY_ADMIN');

/**
 * What of an assignment is in effect before its second confirmation.
 * @returns the duties; null where it opens nothing yet. Never an empty list in place of duties that wait: no duties
 * named would mean all of them.
 */
export function dutiesInEffect(
  role: Role,
  duties: readonly Duty[],
  isConfirmed: boolean,
): readonly Duty[] | null {
  if (isConfirmed) return duties;
  const plain = duties.filter((duty) => !needsSecondPerson(duty, role));
  return plain.length === 0 && duties.length > 0 ? null : plain;
}
