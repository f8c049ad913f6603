import type { LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { dayColumn, dayOrNull, idColumn, textColumn, textOrNull } from '../database/columns.ts';

/** A figure of a rule and its days of effect, beside those the domain ships. */
export interface RuleParamRow {
  readonly id: string;
  readonly code: string;
  readonly value: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly source: string | null;
}

export const ruleParamTable = new EntitySchema<RuleParamRow>({
  name: 'RuleParam',
  tableName: 'rule_param',
  columns: {
    id: idColumn(),
    code: textColumn(60),
    value: {
      type: 'decimal',
      precision: 14,
      scale: 4,
      transformer: { from: Number, to: (value: unknown) => value },
    },
    effectiveFrom: dayColumn(),
    effectiveTo: dayOrNull(),
    source: textOrNull(200),
  },
});
