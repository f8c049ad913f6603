import { isLocalDate, isToldToAll, type LocalDate, yearOf } from '@luze/domain';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';

/** Days a reader may choose: any, those his own list tells of, or none but the end of the year. */
export type CutoffDays = 'ANY' | 'LISTED' | 'NONE';

/** The day in the address where it is one the reader may have; null is the end of the year. */
export function cutoffAsked(
  asked: string | null,
  year: number,
  days: CutoffDays,
  today: LocalDate,
): LocalDate | null {
  if (asked === null || days === 'NONE' || !isLocalDate(asked) || yearOf(asked) !== year) return null;
  if (asked === `${year}-12-31` || asked > today) return null;
  return days === 'ANY' || isToldToAll(asked, today) ? asked : null;
}

interface Props {
  readonly year: number;
  readonly cutoff: LocalDate | null;
  readonly days: CutoffDays;
  onChange(day: LocalDate | null): void;
}

/** The last day of the figures; absent where there is nothing to choose. */
export function CutoffPicker({ year, cutoff, days, onChange }: Props) {
  const { t } = useWords('discipline');
  const { today } = useReader();
  const last = `${year}-12-31`;
  if (days === 'NONE' || (days === 'LISTED' && (yearOf(today) !== year || today === last))) return null;
  const choose = (day: string | undefined): void => onChange(day === undefined || day === last ? null : day);
  return (
    <span className="lz-as-of">
      {t('cutoff')}
      {days === 'LISTED' ? (
        <Select
          aria-label={t('cutoff')}
          value={cutoff ?? last}
          options={[today, last].map((day) => ({ value: day, label: day }))}
          onChange={choose}
        />
      ) : (
        <DatePicker
          aria-label={t('cutoff')}
          value={dayjs(cutoff ?? last)}
          minDate={dayjs(`${year}-01-01`)}
          maxDate={dayjs(last)}
          disabledDate={(day) => day.format('YYYY-MM-DD') > today && day.format('YYYY-MM-DD') !== last}
          allowClear={false}
          onChange={(day) => choose(day?.format('YYYY-MM-DD'))}
        />
      )}
    </span>
  );
}
