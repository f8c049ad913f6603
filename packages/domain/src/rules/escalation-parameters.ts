import { MEETING_TO_CITY, TO_LEVEL_ABOVE } from '../ledger/escalation.ts';
import { daysParameter, type RuleParameter } from './parameters.ts';

/** Figures the rules of escalation name; the project's defaults, which a city may change. */
export const escalationParameters: readonly RuleParameter[] = [
  daysParameter(TO_LEVEL_ABOVE, 1, {
    zh: '逾期几天起报上一级',
    en: 'Days late from which the level above is told',
  }),
  daysParameter(MEETING_TO_CITY, 15, {
    zh: '党员大会、党课逾期几天起报市局',
    en: 'Days late from which the city is told of member assemblies and party lectures',
  }),
];
