import type { Field } from '@luze/domain';
import { DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent } from 'react';
import { choicesOf, unitText } from '../value-text.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  readonly faulty: boolean;
  onChange(value: unknown): void;
}

/** Enter takes the day that was typed; it does not send the whole form. */
const takeEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** Choices of up to so many stand side by side, more behind a drop-down. */
const SIDE_BY_SIDE = 6;

/** The control of a field by its kind. Values are those of the record: days as text, null for nothing. */
export function FieldControl({ id, field, value, faulty, onChange }: Props) {
  const { t, language } = useWords();
  const status = faulty ? ('error' as const) : ('' as const);
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'choice': {
      const options = choicesOf(field, language);
      if (options.length <= SIDE_BY_SIDE) {
        return (
          <Radio.Group
            id={id}
            className="lz-radios"
            optionType="button"
            options={options}
            value={value ?? null}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }
      return (
        <Select
          id={id}
          status={status}
          options={options}
          value={value ?? null}
          placeholder={t('choose')}
          allowClear={!field.required}
          onChange={(chosen: unknown) => onChange(chosen ?? null)}
        />
      );
    }
    case 'flag':
      return (
        <Radio.Group
          id={id}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
          value={value ?? null}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'date':
      return (
        <DatePicker
          id={id}
          status={status}
          className="lz-control-day"
          value={text === '' ? null : dayjs(text)}
          onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
          onKeyDown={takeEnter}
        />
      );
    case 'integer':
    case 'decimal':
      return (
        <InputNumber
          id={id}
          status={status}
          className="lz-control-number"
          value={typeof value === 'number' ? value : null}
          precision={field.kind === 'integer' ? 0 : (field.scale ?? 2)}
          suffix={unitText(field, language)}
          onChange={(number) => onChange(number)}
        />
      );
    case 'longText':
      return (
        <Input.TextArea
          id={id}
          status={status}
          autoSize={{ minRows: 2, maxRows: 10 }}
          value={text}
          {...(field.max === undefined ? {} : { count: { show: true, max: field.max } })}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      );
    case 'text':
    case 'secret':
      return (
        <Input
          id={id}
          status={status}
          value={text}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      );
  }
}
