import { EntitySchema } from 'typeorm';
import {
  flagColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  refColumn,
  textColumn,
} from '../database/columns.ts';

/** How a person signs in. `epoch` rises with every change of authority or standing and so ends cached rights at once. */
export interface AccountRow {
  readonly id: string;
  readonly personId: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly passwordChangedAt: Date;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
  readonly epoch: number;
  readonly lastSignInAt: Date | null;
  readonly createdAt: Date;
}

export const accountTable = new EntitySchema<AccountRow>({
  name: 'Account',
  tableName: 'account',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    username: textColumn(60),
    passwordHash: textColumn(200),
    passwordChangedAt: instantColumn(),
    mustChangePassword: flagColumn(),
    disabled: flagColumn(),
    epoch: integerColumn(),
    lastSignInAt: instantOrNull(),
    createdAt: instantColumn(),
  },
});
