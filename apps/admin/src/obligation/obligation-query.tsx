import { OBLIGATION_KINDS, type ObligationKind } from '@luze/domain';
import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { RangeInput } from '../ledger/list/range-input.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { usePhone } from '../ui/use-media.ts';
import type { ObligationState } from './obligation-state.ts';
import { useObligationWords } from './obligation-words.ts';

interface Props {
  readonly state: ObligationState;
  onChange(change: Partial<ObligationState>): void;
  onReset(): void;
}

/** What one may ask of the list: whose, which kind, due when, as it stood on which day. */
export function ObligationQuery({ state, onChange, onReset }: Props) {
  const { t } = useWords('obligation');
  const { t: tList } = useWords();
  const { kindText } = useObligationWords();
  const { today, topLevel } = useReader();
  const isPhone = usePhone();
  const [expanded, setExpanded] = useState(false);
  const isFull = !isPhone || expanded;
  return (
    <search className="lz-query">
      <div className="lz-query-fields">
        {topLevel !== 'BRANCH' && (
          <UnitPicker
            value={state.unit}
            placeholder={t('everyUnit')}
            onChange={(unit) => onChange({ unit: unit.id, own: false })}
          />
        )}
        <Select<ObligationKind[]>
          className="lz-obligation-kinds"
          mode="multiple"
          maxTagCount="responsive"
          value={[...state.kinds]}
          options={(Object.keys(OBLIGATION_KINDS) as ObligationKind[]).map((kind) => ({
            value: kind,
            label: kindText(kind),
          }))}
          placeholder={t('everyKind')}
          aria-label={t('kind')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(kinds) => onChange({ kinds })}
        />
        {isFull && (
          <>
            <RangeInput value={state.due} label={t('due')} onChange={(due) => onChange({ due })} />
            <span className="lz-as-of">
              {t('asOf')}
              <DatePicker
                aria-label={t('asOf')}
                value={dayjs(state.asOf)}
                maxDate={dayjs(today)}
                allowClear={false}
                onChange={(day) => onChange({ asOf: day?.format('YYYY-MM-DD') ?? today })}
              />
            </span>
            <Button type="text" onClick={onReset}>
              {tList('reset')}
            </Button>
          </>
        )}
        {isPhone && (
          <Button type="link" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
            {expanded ? tList('collapse') : tList('expand')}
          </Button>
        )}
      </div>
    </search>
  );
}
