import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { personalTrace } from '../identity/personal-traces.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Light, LightReason } from '../ledger/light.ts';
import { isSafeText, lengthOf } from '../ledger/text-safety.ts';
import { isBelow, LEVELS, type Level } from '../organisation/level.ts';
import { daysParameter, type RuleParameter, type RuleReader } from '../rules/parameters.ts';

/** Days from one urging of something to the next by the same level; the project's default, which a city may change. */
const PAUSE = 'urging.pauseDays';

/** Figures the rules of urging name. */
export const urgingParameters: readonly RuleParameter[] = [
  daysParameter(PAUSE, 1, {
    zh: '同一级对同一事项再次催办的间隔天数',
    en: 'Days between two urgings of one matter by one level',
  }),
];

export const LONGEST_URGING_NOTE = 200;

const DUE: ReadonlySet<LightReason> = new Set(['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'ACCEPTANCE_OVERDUE']);

/** True where a record is near its due day or past it, and somebody still has to do something. */
export const isUrgent = (light: Pick<Light, 'reason'> | null): boolean =>
  light !== null && DUE.has(light.reason);

/** Levels whose units answer to those of a level. */
export const levelsBelow = (level: Level): Level[] => LEVELS.filter((other) => isBelow(other, level));

/** What an urging stands on. */
export interface Urging {
  /** Near its due day or past it. */
  readonly isDue: boolean;
  /** The next step is taken by a unit below the one that urges. */
  readonly isBelow: boolean;
  /** Day on which the same level urged it last; null where it never did. */
  readonly lastOn: LocalDate | null;
}

/** Why a level may not urge something now; null where it may. */
export function urgingFault(
  { isDue, isBelow: isOfOthers, lastOn }: Urging,
  today: LocalDate,
  rules: RuleReader,
): Violation | null {
  if (!isDue) return fault('', 'URGING_NOT_DUE');
  if (!isOfOthers) return fault('', 'URGING_OWN_STEP');
  const next = lastOn === null ? null : addDays(lastOn, rules.number(PAUSE));
  return lastOn === null || next === null || next <= today
    ? null
    : fault('', 'URGING_TOO_SOON', { day: lastOn, next });
}

/** The fault of what is written with an urging; null where there is none. @param note as it would be stored */
export function urgingNoteFault(note: string, ledger: Pick<Ledger, 'impersonal'> | null): Violation | null {
  const length = lengthOf(note);
  if (!isSafeText(note)) return fault('note', 'TEXT_UNSAFE');
  if (length > LONGEST_URGING_NOTE) return fault('note', 'TOO_LONG', { max: LONGEST_URGING_NOTE, length });
  const trace = ledger?.impersonal === true ? personalTrace(note) : null;
  return trace === null ? null : fault('note', trace);
}
