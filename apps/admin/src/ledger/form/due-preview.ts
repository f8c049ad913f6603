import {
  dueRuleOf,
  isLocalDate,
  type Ledger,
  type LedgerRow,
  type LocalDate,
  lightDaysOf,
  NO_DAY,
  type RuleReader,
} from '@luze/domain';

export interface DuePreview {
  readonly dueDay: LocalDate;
  /** Field and days the deadline comes from; null where the field is the deadline itself. */
  readonly from: { readonly field: string; readonly days: number } | null;
  readonly rule: string;
}

/** The deadline a row would have, from the definition's own rule; null while what it stands on is missing. */
export function duePreviewOf(ledger: Ledger, row: LedgerRow, rules: RuleReader): DuePreview | null {
  const rule = dueRuleOf(ledger, row);
  if (rule === null) return null;
  const start = row[rule.field];
  if (typeof start !== 'string' || !isLocalDate(start)) return null;
  const { dueDay } = lightDaysOf(ledger, row, rules);
  if (dueDay === NO_DAY) return null;
  return {
    dueDay,
    rule: rule.rule,
    from: rule.plusDays === undefined ? null : { field: rule.field, days: rules.number(rule.plusDays) },
  };
}
