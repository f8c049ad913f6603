import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** 160 bits, the length RFC 4226 recommends. */
const SECRET_BYTES = 20;
/** Steps a phone's clock may be off, either way. */
const WINDOW = 1;

const ISSUER = 'Luze';

/** A new secret in base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

const codesOf = (secret: string, label = ''): TOTP =>
  new TOTP({ ...FORM, issuer: ISSUER, label, secret: Secret.fromBase32(secret) });

/** What an authenticator app reads from the picture. */
export const uriOf = (secret: string, username: string): string => codesOf(secret, username).toString();

/** The step a code belongs to, counted from 1970 and at most one away from now; null for a code of none of these. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const codes = codesOf(secret);
  const timestamp = now.getTime();
  const delta = codes.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : codes.counter({ timestamp }) + delta;
}
