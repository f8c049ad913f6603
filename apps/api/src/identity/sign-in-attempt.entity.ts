import { EntitySchema } from 'typeorm';
import { bigNumberColumn, integerColumn, textColumn } from '../database/columns.ts';

/** Failures counted within a window, per account, per address, and per both together. Times in milliseconds. */
export interface SignInAttemptRow {
  readonly bucket: string;
  readonly failures: number;
  readonly windowMs: number;
  readonly nextMs: number;
}

export const signInAttemptTable = new EntitySchema<SignInAttemptRow>({
  name: 'SignInAttempt',
  tableName: 'sign_in_attempt',
  columns: {
    bucket: { ...textColumn(80), primary: true },
    failures: integerColumn(),
    windowMs: bigNumberColumn(),
    nextMs: bigNumberColumn(),
  },
});
