import { lengthOf, type Violation } from '@luze/domain';

/** What a password must be. 等保 asks for kinds of characters, ASVS for length; the two contradict each other. */
export interface PasswordPolicy {
  readonly min: number;
  readonly classes: number;
}

export const PASSWORD_POLICIES = {
  /** GB/T 22239-2019 8.1.4.1 a */
  DENGBAO: { min: 10, classes: 3 },
  /** OWASP ASVS 5.0 6.2 */
  ASVS: { min: 12, classes: 1 },
} as const satisfies Record<string, PasswordPolicy>;

const MOST_CHARACTERS = 256;
const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** Faults of a password somebody chose; empty when it will do. */
export function passwordFaults(
  password: string,
  username: string,
  field: string,
  policy: PasswordPolicy = PASSWORD_POLICIES.DENGBAO,
): Violation[] {
  const text = password.normalize('NFC');
  const length = lengthOf(text);
  if (length < policy.min) return [{ field, code: 'PASSWORD_TOO_SHORT', params: { min: policy.min } }];
  if (length > MOST_CHARACTERS)
    return [{ field, code: 'PASSWORD_TOO_LONG', params: { max: MOST_CHARACTERS } }];
  if (CLASSES.filter((kind) => kind.test(text)).length < policy.classes) {
    return [{ field, code: 'PASSWORD_TOO_PLAIN', params: { classes: policy.classes } }];
  }
  return text.toLowerCase().includes(username.toLowerCase()) ? [{ field, code: 'PASSWORD_IS_USERNAME' }] : [];
}
