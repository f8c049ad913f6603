import { EntitySchema } from 'typeorm';
import {
  bigNumberColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  refColumn,
  textColumn,
} from '../database/columns.ts';

/** The authenticator app of an account; it counts from the moment the person has shown a code of it. */
export interface SecondFactorRow {
  readonly id: string;
  readonly accountId: string;
  /** Base32, sealed by the installation's key for this account; see factor-key.ts. */
  readonly secret: string;
  readonly confirmedAt: Date | null;
  /** The step of the last code accepted: no code of this step or an earlier one is accepted again. */
  readonly lastStep: number;
  readonly createdAt: Date;
}

export const secondFactorTable = new EntitySchema<SecondFactorRow>({
  name: 'SecondFactor',
  tableName: 'second_factor',
  columns: {
    id: idColumn(),
    accountId: refColumn(),
    secret: textColumn(200),
    confirmedAt: instantOrNull(),
    lastStep: bigNumberColumn(),
    createdAt: instantColumn(),
  },
});

/** A code on paper for the day the phone is lost; only its keyed hash is stored. */
export interface RecoveryCodeRow {
  readonly id: string;
  readonly accountId: string;
  readonly codeHash: string;
  readonly usedAt: Date | null;
}

export const recoveryCodeTable = new EntitySchema<RecoveryCodeRow>({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  columns: {
    id: idColumn(),
    accountId: refColumn(),
    codeHash: textColumn(64),
    usedAt: instantOrNull(),
  },
});
