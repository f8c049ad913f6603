import { isLocalDate, type LocalDate } from '@luze/domain';
import { Button, DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { type TreeUnit, useUnits } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { CaseAges } from './case-ages.tsx';
import { IndicatorPanel } from './indicator-panel.tsx';
import { indicatorsFor } from './integrity.ts';
import { MeasureBalance } from './measure-balance.tsx';
import { useIndicators } from './use-integrity.ts';
import './integrity.css';

/** The day asked for, never one that has not come. */
function dayOf(params: URLSearchParams, today: LocalDate): LocalDate {
  const asked = params.get('asOf') ?? '';
  return isLocalDate(asked) && asked <= today ? asked : today;
}

/** Units with a line of their own: the counties of a city; any other unit stands alone. */
const linesOf = (unit: TreeUnit, units: readonly TreeUnit[]): readonly TreeUnit[] => {
  const counties = units.filter(({ level, parent }) => level === 'COUNTY' && parent?.id === unit.id);
  return counties.length === 0 ? [unit] : counties;
};

/** 廉政概览: the figures of prevention unit by unit, how the measures are balanced, and how long cases take. */
export function IntegrityPage() {
  const { t } = useWords('discipline');
  const reader = useReader();
  const units = useUnits();
  const [params, setParams] = useSearchParams();
  const asOf = dayOf(params, reader.today);
  const chosen = params.get('unit');
  const unit = units.find(({ id }) => id === (chosen ?? reader.home?.id));
  const change = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  return (
    <div className="lz-integrity">
      <PageHeader
        title={t('integrity')}
        note={unit === undefined ? null : t('integrityNote', { day: asOf, unit: unit.shortName })}
      />
      <div className="lz-integrity-scope">
        <DatePicker
          aria-label={t('asOf')}
          value={dayjs(asOf)}
          maxDate={dayjs(reader.today)}
          allowClear={false}
          onChange={(day) => change('asOf', day?.format('YYYY-MM-DD') ?? null)}
        />
        {reader.topLevel !== 'BRANCH' && (
          <UnitPicker
            value={chosen}
            placeholder={t('everyUnit')}
            onChange={(picked) => change('unit', picked.id)}
          />
        )}
        {chosen !== null && (
          <Button type="text" onClick={() => change('unit', null)}>
            {t('everyUnit')}
          </Button>
        )}
      </div>
      {unit === undefined ? (
        <Skeleton active paragraph={{ rows: 12 }} />
      ) : (
        <Overview unit={unit} lines={linesOf(unit, units)} asOf={asOf} />
      )}
    </div>
  );
}

interface OverviewProps {
  readonly unit: TreeUnit;
  readonly lines: readonly TreeUnit[];
  readonly asOf: LocalDate;
}

function Overview({ unit, lines, asOf }: OverviewProps) {
  const { t } = useWords('discipline');
  const balance = { unit, lines, asOf };
  return (
    <>
      <Indicators {...balance} />
      <MeasureBalance title={t('stepsTitle')} dimension="fourStep" {...balance} />
      <MeasureBalance title={t('tagsTitle')} dimension="noCorruptionTag" {...balance} />
      <CaseAges unitId={unit.id} asOf={asOf} />
    </>
  );
}

function Indicators({ unit, lines, asOf }: OverviewProps) {
  const { t } = useWords('discipline');
  const reader = useReader();
  const hasSum = lines.length > 1;
  const problem = useProblem();
  const { data, error } = useIndicators(hasSum ? [...lines, unit] : lines, asOf);
  const sum = hasSum ? (data?.at(-1) ?? null) : null;
  return (
    <section>
      <h2>{t('indicatorsTitle')}</h2>
      {asOf < reader.today && <p className="lz-note">{t('pastNote', { day: asOf })}</p>}
      {error !== null ? (
        <p role="alert">{problem(error).message}</p>
      ) : data === null ? (
        <Skeleton active paragraph={{ rows: 12 }} />
      ) : (
        <div className="lz-indicator-panels">
          {indicatorsFor(reader).map((indicator) => (
            <IndicatorPanel
              key={indicator.code}
              indicator={indicator}
              lines={data.filter((line) => line !== sum)}
              sum={sum}
              asOf={asOf}
            />
          ))}
        </div>
      )}
    </section>
  );
}
