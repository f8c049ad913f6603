import type { Condition, Ledger } from '@luze/domain';
import { allOf, type Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import { sqlName } from './columns.ts';

/** The records `table` of a ledger that meet a condition. */
export const conditionSql = (ledger: Ledger, condition: Condition, table: string): Sql =>
  allOf(
    Object.entries(condition).map(([property, value]) => ({
      text: `${table}.${sqlName(ledger, property)} IN (${placeholders([value].flat())})`,
      params: [value].flat().map((one) => (typeof one === 'boolean' ? Number(one) : one)),
    })),
  );
