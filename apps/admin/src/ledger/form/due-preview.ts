import {
  addDays,
  type DueRule,
  dueRuleOf,
  isLocalDate,
  type Ledger,
  type LedgerRow,
  type LocalDate,
  type RuleReader,
} from '@luze/domain';

export interface DuePreview {
  readonly dueDay: LocalDate;
  /** Field and days the deadline comes from; null where the field is the deadline itself. */
  readonly from: { readonly field: string; readonly days: number } | null;
  readonly rule: string;
}

/** The rules that can be judged already: up to the first that stands on a choice nobody has made yet. */
function judgedRules({ light }: Ledger, row: LedgerRow): readonly DueRule[] {
  const open = light.due.findIndex(({ when }) =>
    Object.keys(when ?? {}).some((column) => (row[column] ?? null) === null),
  );
  return open < 0 ? light.due : light.due.slice(0, open);
}

/** The deadline a row would have, from the definition's own rule; null while what it stands on is missing. */
export function duePreviewOf(ledger: Ledger, row: LedgerRow, rules: RuleReader): DuePreview | null {
  const rule = dueRuleOf(judgedRules(ledger, row), row);
  if (rule === null) return null;
  const start = row[rule.field];
  if (typeof start !== 'string' || !isLocalDate(start)) return null;
  // Not the whole light: its warning may stand on a choice nobody has made yet.
  const days = rule.plusDays === undefined ? null : rules.number(rule.plusDays);
  return {
    dueDay: days === null ? start : addDays(start, days),
    rule: rule.rule,
    from: days === null ? null : { field: rule.field, days },
  };
}
