import type { LocalDate } from '../calendar/local-date.ts';
import { labelOf } from '../ledger/field.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { sentence } from '../messages/sentences.ts';
import { OBLIGATION_KINDS, type ObligationKind } from './kind.ts';
import { periodText } from './period.ts';

/** What of an obligation it is called by. */
export interface NamedObligation {
  readonly kind: ObligationKind;
  /** Number of the cell; 0 for what the unit itself owes. */
  readonly subjectNo: number;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
}

/** `2021 年 12 月 主题党日`; of a cell with its number. */
export function obligationTitle(one: NamedObligation, language: Language): string {
  const { kind, subjectNo, periodStart, periodEnd } = one;
  const what = inLanguage(labelOf(OBLIGATION_KINDS[kind].label, kind), language);
  const of = subjectNo === 0 ? '' : ` ${sentence('WORK_OF_CELL', language, { number: subjectNo })}`;
  return `${periodText({ start: periodStart, end: periodEnd }, language)} ${what}${of}`;
}
