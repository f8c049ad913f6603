import { disciplineIndicators } from './discipline/indicators.ts';
import { ideologyIndicators } from './ideology/indicators.ts';
import type { Indicator } from './indicator/indicator.ts';
import { partyIndicators } from './party/indicators.ts';

/** Every indicator, area by area. */
export const indicators: readonly Indicator[] = [
  ...partyIndicators,
  ...ideologyIndicators,
  ...disciplineIndicators,
];

/** @returns null when no indicator has that code. */
export const findIndicator = (code: string): Indicator | null =>
  indicators.find((indicator) => indicator.code === code) ?? null;
