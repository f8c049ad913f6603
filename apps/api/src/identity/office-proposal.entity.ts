import type { Office } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, refColumn, textColumn } from '../database/columns.ts';

/** A security officer somebody has proposed and a second person has not yet confirmed. */
export interface OfficeProposalRow {
  readonly id: string;
  readonly personId: string;
  readonly office: Office;
  readonly proposedBy: string;
  readonly createdAt: Date;
}

export const officeProposalTable = new EntitySchema<OfficeProposalRow>({
  name: 'OfficeProposal',
  tableName: 'office_proposal',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    office: textColumn(20),
    proposedBy: refColumn(),
    createdAt: instantColumn(),
  },
});
