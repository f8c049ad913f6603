import { OBLIGATION_KINDS, type ObligationKind } from '@luze/domain';
import { Button, DatePicker, Select, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { Link, useSearchParams } from 'react-router';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useUnitName } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { DutyFigures } from './duty-figures.tsx';
import { HeatTable } from './heat-table.tsx';
import { dayOf, kindsOf, obligationsPath } from './obligation-state.ts';
import { useObligationWords } from './obligation-words.ts';
import { RecordFigures } from './record-figures.tsx';
import { useByUnit } from './use-obligations.ts';
import './obligation.css';

/** 履责热力表: what units owed and met, month by month, with the figures of the year above it. */
export function HeatPage() {
  const { t } = useWords('obligation');
  const { kindText } = useObligationWords();
  const { today, home, topLevel } = useReader();
  const problem = useProblem();
  const [params, setParams] = useSearchParams();
  const asOf = dayOf(params, today);
  const kinds = kindsOf(params);
  const chosen = params.get('unit');
  const unitId = chosen ?? home?.id ?? null;
  const name = useUnitName(unitId);
  const year = asOf.slice(0, 4);
  const { lines, error } = useByUnit(unitId, { from: `${year}-01-01`, to: `${year}-12-31` }, asOf);
  const change = (what: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') next.delete(what);
    else next.set(what, value);
    setParams(next);
  };
  return (
    <div className="lz-heat-page">
      <PageHeader
        title={t('heatTitle')}
        note={name === null ? null : t('titleNote', { unit: name, day: asOf })}
        extra={<Link to={obligationsPath({ unit: chosen, asOf, kinds })}>{t('toList')}</Link>}
      />
      <div className="lz-heat-scope">
        {topLevel !== 'BRANCH' && (
          <UnitPicker
            value={chosen}
            placeholder={t('everyUnit')}
            onChange={(unit) => change('unit', unit.id)}
          />
        )}
        {chosen !== null && (
          <Button type="text" onClick={() => change('unit', null)}>
            {t('everyUnit')}
          </Button>
        )}
        <Select<ObligationKind | ''>
          className="lz-obligation-kind"
          value={kinds[0] ?? ''}
          aria-label={t('kind')}
          options={[
            { value: '', label: t('everyKind') },
            ...(Object.keys(OBLIGATION_KINDS) as ObligationKind[]).map((kind) => ({
              value: kind,
              label: kindText(kind),
            })),
          ]}
          onChange={(kind) => change('kind', kind)}
        />
        <span className="lz-as-of">
          {t('asOf')}
          <DatePicker
            aria-label={t('asOf')}
            value={dayjs(asOf)}
            maxDate={dayjs(today)}
            allowClear={false}
            onChange={(day) => change('asOf', day?.format('YYYY-MM-DD') ?? null)}
          />
        </span>
      </div>
      {unitId !== null && <DutyFigures unitId={unitId} asOf={asOf} />}
      {error !== undefined ? (
        <p className="lz-empty" role="alert">
          {problem(error).message}
        </p>
      ) : lines === null ? (
        <Skeleton active paragraph={{ rows: 10 }} />
      ) : lines.length === 0 || unitId === null ? (
        <p className="lz-empty">{t('emptyHeat', { year })}</p>
      ) : (
        <>
          <HeatTable lines={lines} unit={{ id: unitId, name: name ?? '' }} kinds={kinds} asOf={asOf} />
          <p className="lz-note">{t('heatNote')}</p>
        </>
      )}
      {unitId !== null && <RecordFigures unitId={unitId} asOf={asOf} />}
    </div>
  );
}
