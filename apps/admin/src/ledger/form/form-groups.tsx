import { fieldOf, type Ledger, weekdayOf } from '@luze/domain';
import { Form } from 'antd';
import { UnitPicker } from '../../ui/unit-picker.tsx';
import { useReader } from '../reader.ts';
import type { Section } from '../sections.ts';
import { labelText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { duePreviewOf } from './due-preview.ts';
import { FormField } from './form-field.tsx';
import { mustFill, rowOfValues, writableFields } from './form-state.ts';
import type { LedgerForm } from './use-ledger-form.ts';

interface Props {
  readonly ledger: Ledger;
  readonly form: LedgerForm;
}

export const groupId = (section: Section): string =>
  `group-${section.label.en.toLowerCase().replace(/\W+/g, '-')}`;

/** The form's body: the unit, then the definition's blocks. */
export function FormGroups({ ledger, form }: Props) {
  const { t, label } = useWords();
  const { personName, today } = useReader();
  const now = {
    values: form.values,
    unitLevel: form.unit?.level ?? 'BRANCH',
    context: { today, rules: form.rules, actorName: personName },
  };
  const writable = new Set(writableFields(ledger, form.record));
  const faultAt = (name: string): string | undefined =>
    form.faults.find((fault) => fault.field === name)?.message;
  const unitFault = faultAt('unitId') ?? faultAt('unit');
  return (
    <div className="lz-groups">
      {form.sections.map((section, at) => (
        <section key={groupId(section)} id={groupId(section)} className="lz-group">
          <h2>{label(section.label)}</h2>
          {at === 0 && (
            <Form.Item
              label={t('unitField')}
              htmlFor="field-unitId"
              required={form.record === null}
              {...(unitFault === undefined ? {} : { validateStatus: 'error' as const, help: unitFault })}
            >
              {form.record === null ? (
                <UnitPicker
                  id="field-unitId"
                  value={form.unit?.id ?? null}
                  levels={ledger.unitLevels}
                  onChange={form.setUnit}
                />
              ) : (
                <span lang="zh-CN">{form.record.unit?.name}</span>
              )}
            </Form.Item>
          )}
          {section.fields.map((name) => (
            <FormField
              key={name}
              ledger={ledger}
              record={form.record}
              name={name}
              value={form.values[name]}
              writable={writable.has(name)}
              required={mustFill(ledger, form.record, name, now)}
              fault={faultAt(name)}
              consequence={
                ledger.light.due.some((rule) => rule.field === name) ? (
                  <Deadline ledger={ledger} form={form} field={name} />
                ) : undefined
              }
              onChange={(value) => form.set(name, value)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

/** `发现后 15 天 → 2022-01-15 星期六` under the day it is counted from. */
export function Deadline({ ledger, form, field }: Props & { readonly field: string }) {
  const { t, language } = useWords();
  const { t: tWork } = useWords('work');
  const { personName, today } = useReader();
  if (!ledger.light.due.some((rule) => rule.field === field)) return null;
  const preview = duePreviewOf(
    ledger,
    rowOfValues(ledger, form.record, form.values, form.unit?.level ?? 'BRANCH', {
      today,
      rules: form.rules,
      actorName: personName,
    }),
    form.rules,
  );
  if (preview?.from?.field !== field) return null;
  const weekday = weekdayOf(preview.dueDay) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  return (
    <p className="lz-deadline">
      {t('duePreview', {
        field: labelText(fieldOf(ledger, field), field, language),
        days: preview.from.days,
        day: preview.dueDay,
        weekday: tWork(`weekdayLong_${weekday}`),
      })}
    </p>
  );
}
