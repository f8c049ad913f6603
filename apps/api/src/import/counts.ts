import type { ImportOutcome } from './import.entity.ts';
import type { Judgement } from './judge.ts';

export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

/** How many rows have which outcome. */
export function countsOf(judgements: readonly Judgement[]): ImportCounts {
  const counts: Record<ImportOutcome, number> = { CREATE: 0, UPDATE: 0, UNCHANGED: 0, WARN: 0, REJECT: 0 };
  for (const { outcome } of judgements) counts[outcome] += 1;
  return counts;
}

/** Counts of what was really written: a row with a remark counts as what it did. */
export function written(judgements: readonly Judgement[]): ImportCounts {
  const effects = (effect: string) => judgements.filter(({ plan }) => plan?.effect === effect).length;
  const counts = countsOf(judgements);
  return {
    CREATE: effects('CREATE'),
    UPDATE: effects('UPDATE'),
    UNCHANGED: judgements.filter(({ plan, outcome }) => plan === null && outcome !== 'REJECT').length,
    WARN: 0,
    REJECT: counts.REJECT,
  };
}
