import { type Ledger, labelOf } from '@luze/domain';
import { Alert, Form, Select } from 'antd';
import type { Values } from '../merge.ts';
import { valueText } from '../value-text.ts';
import { useWords } from '../words.ts';
import type { Picked } from './move-fields.ts';

interface Props {
  readonly ledger: Ledger;
  readonly picked: Picked;
  readonly values: Values;
  readonly fault: string | undefined;
  onPick(values: Values): void;
}

/** The child rows a move may speak of, to choose one from; a sentence where there is none. */
export function PickRow({ ledger, picked, values, fault, onPick }: Props) {
  const { t, language, label } = useWords();
  const { child, by, rows } = picked;
  const spec = ledger.children[child];
  if (spec === undefined) return null;
  const what = label(labelOf(spec.label, child));
  if (rows.length === 0) return <Alert type="info" title={t('nothingToPick', { what })} />;
  const told = Object.entries(spec.fields).filter(([, { required }]) => required === true);
  const options = rows.map((row, at) => ({
    value: at,
    label: told
      .map(([name, field]) => valueText(field, row[name], language, { yes: t('yes'), no: t('no') }))
      .join(' '),
  }));
  const chosen = rows.findIndex((row) => by.every((name) => row[name] === values[name]));
  return (
    <Form.Item
      label={what}
      htmlFor="move-pick"
      required
      {...(fault === undefined ? {} : { validateStatus: 'error' as const, help: fault })}
    >
      <Select
        id="move-pick"
        {...(chosen < 0 ? {} : { value: chosen })}
        options={options}
        placeholder={t('choose')}
        onChange={(at: number) => onPick(Object.fromEntries(by.map((name) => [name, rows[at]?.[name]])))}
      />
    </Form.Item>
  );
}
