import { randomInt } from 'node:crypto';

// Without letters and digits that look alike when read out or copied by hand.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const SMALL = 'abcdefghjkmnpqrstuvwxyz';
const DIGITS = '23456789';

const pick = (from: string, count: number): string =>
  Array.from({ length: count }, () => from[randomInt(from.length)]).join('');

/** A password to be handed over once and changed at the first sign-in: four groups, about 75 bits. */
export const oneTimePassword = (): string =>
  `${pick(LETTERS, 4)}-${pick(SMALL, 4)}-${pick(DIGITS, 4)}-${pick(SMALL, 4)}`;

/** A code to be kept on paper: three groups, 59 bits. */
export const recoveryCode = (): string =>
  Array.from({ length: 3 }, () => pick(LETTERS + DIGITS, 4)).join('-');
