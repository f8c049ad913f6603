import { isWorkday, type LocalDate, weekdayOf } from '@luze/domain';
import { useWords } from '../ledger/words.ts';

const isWeekend = (day: LocalDate): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/** 休 on a day of rest, 班 on a weekend day that is worked in exchange; nothing on a plain one. */
export function RestMark({ day }: { readonly day: LocalDate }) {
  const { t } = useWords('calendar');
  if (!isWorkday(day)) return <span className="lz-rest-mark">{t('rest')}</span>;
  return isWeekend(day) ? <span className="lz-work-mark">{t('worked')}</span> : null;
}
