import { inputOf, type Ledger } from '@luze/domain';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { moveText, stateText } from '../marks.ts';
import type { LedgerDetail } from '../record.ts';
import { moveThatWrites } from '../sections.ts';
import { hintText, labelText, unitText, valueText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { FieldControl } from './field-control.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail | null;
  readonly name: string;
  readonly value: unknown;
  readonly writable: boolean;
  readonly fault: string | undefined;
  /** Whether it must be filled here; absent: as the ledger says of a record that is entered. */
  readonly required?: boolean;
  /** What follows from the value: the deadline a first day leads to. */
  readonly consequence?: ReactNode;
  onChange(value: unknown): void;
}

export const inputId = (name: string): string => `field-${name}`;

/** One line of the form: a control where the field may be written, else its text and the verb that changes it. */
export function FormField({
  ledger,
  record,
  name,
  value,
  writable,
  fault,
  required,
  consequence,
  onChange,
}: Props) {
  const { t, language } = useWords();
  const field = inputOf(ledger, name);
  const label = labelText(field, name, language);
  if (!writable) {
    const state = record?.state ?? ledger.birth;
    const move = moveThatWrites(ledger, name, state);
    const isMasked = record?.maskedFields.includes(name) === true;
    const text = valueText(field, value, language, { yes: t('yes'), no: t('no') });
    return (
      <Form.Item label={label} className="lz-read-only">
        <span>
          {isMasked ? t('masked') : text} {value !== null && !isMasked && unitText(field, language)}
        </span>
        <span className="lz-why">
          {isMasked
            ? t('maskedWhy')
            : move === null
              ? t('readOnlyState', { state: stateText(ledger, state, language) })
              : t('readOnlyMove', { move: moveText(ledger, move, language) })}
        </span>
      </Form.Item>
    );
  }
  const hint = hintText(field, language);
  const help = fault === undefined ? {} : { validateStatus: 'error' as const, help: fault };
  return (
    <Form.Item
      label={label}
      htmlFor={inputId(name)}
      required={required ?? (field.required && name !== ledger.number.field)}
      extra={
        hint === undefined && consequence === undefined ? undefined : (
          <>
            {hint}
            {consequence}
          </>
        )
      }
      {...help}
    >
      <FieldControl
        id={inputId(name)}
        field={field}
        value={value}
        faulty={fault !== undefined}
        onChange={onChange}
      />
    </Form.Item>
  );
}
