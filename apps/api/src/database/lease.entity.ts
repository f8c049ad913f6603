import { EntitySchema } from 'typeorm';
import { bigNumberColumn, textColumn } from './columns.ts';

/** Who leads a job until when; the fencing number rises with every new holder. */
export interface LeaseRow {
  readonly name: string;
  readonly holder: string;
  readonly fencing: number;
  readonly untilMs: number;
}

export const leaseTable = new EntitySchema<LeaseRow>({
  name: 'Lease',
  tableName: 'lease',
  columns: {
    name: { ...textColumn(60), primary: true },
    holder: textColumn(60),
    fencing: bigNumberColumn(),
    untilMs: bigNumberColumn(),
  },
});
