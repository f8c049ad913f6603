import type { Field } from '@luze/domain';
import { Input, Select } from 'antd';
import { choicesOf, labelText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { RangeInput } from './range-input.tsx';

interface Props {
  readonly name: string;
  readonly field: Field;
  readonly value: string;
  onChange(value: string): void;
}

/** The control of one field in the query row, by the field's kind. */
export function QueryField({ name, field, value, onChange }: Props) {
  const { t, language } = useWords();
  const label = labelText(field, name, language);
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          className="lz-pick-many"
          mode="multiple"
          maxTagCount="responsive"
          value={value === '' ? [] : value.split(',')}
          options={choicesOf(field, language)}
          placeholder={t('anyOf', { field: language === 'en' ? label.toLowerCase() : label })}
          aria-label={label}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(keys: string[]) => onChange(keys.join(','))}
        />
      );
    case 'date':
      return <RangeInput value={value} label={label} onChange={onChange} />;
    case 'flag':
      return (
        <Select
          className="lz-pick-one"
          value={value === '' ? null : value}
          options={[
            { value: 'true', label: `${label} ${t('yes')}` },
            { value: 'false', label: `${label} ${t('no')}` },
          ]}
          placeholder={t('anyOf', { field: label })}
          aria-label={label}
          allowClear
          onChange={(chosen?: string | null) => onChange(chosen ?? '')}
        />
      );
    case 'integer':
    case 'decimal':
    case 'text':
    case 'longText':
      return (
        <Input
          className="lz-query-text"
          value={value}
          placeholder={label}
          aria-label={label}
          allowClear
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
