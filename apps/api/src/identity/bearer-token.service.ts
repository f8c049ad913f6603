import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: who brings it is taken for who was given it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The SHA-256 of a token, which alone is stored. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
