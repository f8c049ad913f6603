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
