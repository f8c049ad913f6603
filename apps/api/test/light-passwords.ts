import { createPasswords, type Passwords } from '../src/identity/passwords.ts';

/** Passwords that cost next to nothing, for tests that are about something else and sign in often. */
export const lightPasswords = (): Passwords => createPasswords({ memoryCost: 8, timeCost: 1 });
