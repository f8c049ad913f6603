import { EntitySchema } from 'typeorm';
import { idColumn, jsonColumn, refColumn, textColumn } from '../database/columns.ts';

/** How a person likes to see a ledger's list: columns, order, density. */
export interface ListSettingsRow {
  readonly id: string;
  readonly personId: string;
  readonly ledger: string;
  readonly settings: unknown;
}

export const listSettingsTable = new EntitySchema<ListSettingsRow>({
  name: 'ListSettings',
  tableName: 'list_settings',
  columns: { id: idColumn(), personId: refColumn(), ledger: textColumn(40), settings: jsonColumn() },
});
