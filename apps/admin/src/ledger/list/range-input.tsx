import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useReader } from '../reader.ts';
import { useWords } from '../words.ts';
import { presetsOn } from './date-presets.ts';

interface Props {
  /** `a..b`, either end may be empty; empty text is no range. */
  readonly value: string;
  readonly label: string;
  onChange(value: string): void;
}

const dayOrNull = (text: string | undefined) => (text === undefined || text === '' ? null : dayjs(text));

/** Two days, with the spans people name. */
export function RangeInput({ value, label, onChange }: Props) {
  const { t } = useWords();
  const { today } = useReader();
  const [from, to] = value.split('..');
  const presets = Object.entries(presetsOn(today)).map(([name, range]) => ({
    label: t(name as keyof ReturnType<typeof presetsOn>),
    value: [dayjs(range.from), dayjs(range.to)] as [dayjs.Dayjs, dayjs.Dayjs],
  }));
  return (
    <DatePicker.RangePicker
      className="lz-range"
      value={[dayOrNull(from), dayOrNull(to)]}
      placeholder={[label, t('to')]}
      presets={presets}
      allowEmpty={[true, true]}
      aria-label={label}
      onChange={(days) => {
        const [start, end] = [days?.[0], days?.[1]].map((day) => day?.format('YYYY-MM-DD') ?? '');
        onChange(start === '' && end === '' ? '' : `${start}..${end}`);
      }}
    />
  );
}
