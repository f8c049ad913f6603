import { ledgers, SEVERITIES, type Severity, tellsAbove } from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { Button, Select } from 'antd';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { type EscalatedState, TOLD_LEVELS, type ToldLevel } from './escalated-state.ts';

interface Props {
  readonly state: EscalatedState;
  onChange(change: Partial<EscalatedState>): void;
  onReset(): void;
}

/** What one may ask of the list: whose, of which ledger, how late, told to whom, late to this day or not. */
export function EscalatedQuery({ state, onChange, onReset }: Props) {
  const { t, label } = useWords('escalation');
  const { t: tList } = useWords();
  const { can, canOnObligations, topLevel } = useReader();
  const subjects = [
    ...(canOnObligations('read') ? [{ value: OBLIGATION, label: t('owed') }] : []),
    ...ledgers
      .filter((ledger) => tellsAbove(ledger) && can('read', ledger))
      .map((ledger) => ({ value: ledger.name, label: label(ledger.label) })),
  ];
  return (
    <search className="lz-query">
      <div className="lz-query-fields">
        {topLevel !== 'BRANCH' && (
          <UnitPicker
            value={state.unit}
            placeholder={t('everyUnit')}
            onChange={(unit) => onChange({ unit: unit.id })}
          />
        )}
        <Select<string | null>
          value={state.subject}
          options={subjects}
          placeholder={t('everyKind')}
          aria-label={t('kind')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(subject) => onChange({ subject: subject ?? null })}
        />
        <Select<Severity | null>
          value={state.severity}
          options={SEVERITIES.map((value) => ({ value, label: t(`severity_${value}`) }))}
          placeholder={t('everySeverity')}
          aria-label={t('severity')}
          allowClear
          onChange={(severity) => onChange({ severity: severity ?? null })}
        />
        <Select<ToldLevel | null>
          value={state.to}
          options={TOLD_LEVELS.map((value) => ({ value, label: t(`to_${value}`) }))}
          placeholder={t('everyLevel')}
          aria-label={t('told')}
          allowClear
          onChange={(to) => onChange({ to: to ?? null })}
        />
        <Select<'LATE' | 'ALL'>
          value={state.isLate ? 'LATE' : 'ALL'}
          options={[
            { value: 'LATE', label: t('stillLate') },
            { value: 'ALL', label: t('whatever') },
          ]}
          aria-label={t('standing')}
          onChange={(standing) => onChange({ isLate: standing === 'LATE' })}
        />
        <Button type="text" onClick={onReset}>
          {tList('reset')}
        </Button>
      </div>
    </search>
  );
}
