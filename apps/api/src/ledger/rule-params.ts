import { RULE_PARAMETERS, type RuleParameter } from '@luze/domain';
import type { Database } from '../database/database.ts';

interface StoredParameter {
  readonly code: string;
  readonly value: unknown;
  readonly effective_from: unknown;
  readonly effective_to: unknown;
  readonly source: string | null;
}

const KEEP_MS = 10_000;
const cache = new WeakMap<
  Database,
  { readonly until: number; readonly parameters: Promise<readonly RuleParameter[]> }
>();

const day = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value).slice(0, 10);

async function read(database: Database): Promise<readonly RuleParameter[]> {
  const rows = await database.query<StoredParameter>(
    'SELECT code, value, effective_from, effective_to, source FROM rule_param ORDER BY effective_from DESC',
  );
  const stored = rows.flatMap((row): RuleParameter[] => {
    const shipped = RULE_PARAMETERS.find(({ code }) => code === row.code);
    if (shipped === undefined) return [];
    const source = row.source === null ? shipped.source : { zh: row.source, en: row.source };
    return [
      {
        ...shipped,
        value: Number(row.value),
        effectiveFrom: day(row.effective_from) ?? shipped.effectiveFrom,
        effectiveTo: day(row.effective_to),
        source,
      },
    ];
  });
  return [...stored, ...RULE_PARAMETERS];
}

/** Figures of the rules: what this installation has set, then what the product ships. A change shows within ten seconds. */
export function ruleParameters(database: Database, now: Date): Promise<readonly RuleParameter[]> {
  const known = cache.get(database);
  if (known !== undefined && known.until > now.getTime()) return known.parameters;
  const parameters = read(database);
  cache.set(database, { until: now.getTime() + KEEP_MS, parameters });
  parameters.catch(() => cache.delete(database));
  return parameters;
}

/** After a change in this process; other instances see it within ten seconds. */
export const forgetRuleParameters = (database: Database): void => {
  cache.delete(database);
};
