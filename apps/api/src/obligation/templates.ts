import {
  type Frequency,
  OBLIGATION_TEMPLATES,
  type ObligationKind,
  type ObligationTemplate,
  type TemplateFilter,
  templateId,
} from '@luze/domain';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';

interface Stored {
  readonly kind: ObligationKind;
  readonly frequency: Frequency;
  readonly filter: TemplateFilter;
  readonly due_after_days: unknown;
  readonly grace_days: unknown;
  readonly effective_from: unknown;
  readonly effective_to: unknown;
  readonly source: string;
}

/**
 * Templates of obligations: what the product ships, and what this installation has set since. A shipped one this
 * installation has ended is stored under its own name, with its last day.
 */
export async function readTemplates(query: Database['query']): Promise<ObligationTemplate[]> {
  const rows = await query<Stored>(
    'SELECT kind, frequency, filter, due_after_days, grace_days, effective_from, effective_to, source FROM obligation_template ORDER BY effective_from, kind',
  );
  const stored = rows.map(({ kind, frequency, filter, source, ...row }) => ({
    id: templateId(kind, readDay(row.effective_from)),
    kind,
    frequency,
    filter,
    dueAfterDays: Number(row.due_after_days ?? 0),
    graceDays: Number(row.grace_days),
    effectiveFrom: readDay(row.effective_from),
    effectiveTo: row.effective_to === null ? null : readDay(row.effective_to),
    source: { zh: source, en: source },
  }));
  const ends = new Map(stored.map(({ id, effectiveTo }) => [id, effectiveTo]));
  const shipped = OBLIGATION_TEMPLATES.map((template) => ({
    ...template,
    effectiveTo: ends.get(template.id) ?? template.effectiveTo,
  }));
  const names = new Set(OBLIGATION_TEMPLATES.map(({ id }) => id));
  return [...shipped, ...stored.filter(({ id }) => !names.has(id))];
}
