import { useQuery } from '@apollo/client/react';
import {
  CASE_CAUSES,
  type CaseFigure,
  disciplineCase,
  FORMS,
  type LabelSpec,
  labelOf,
  yearOf,
} from '@luze/domain';
import { Button, Select, Skeleton } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { pathOf } from '../ledger/names.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { CASE_FIGURES, type CaseFigures, type FigureCell, yearsUpTo } from './case-figures.ts';
import { countedPath } from './counted-cases.ts';
import { GRADE_LABELS } from './grade-labels.ts';
import './case-figures.css';

/** A figure of these and what it opens; null where the reader is not shown the cases. */
type Opens = (figure: CaseFigure, key?: string, line?: string) => string | null;

/** Figures of the year: persons in one bucket each, what came of it, and how it is counted. */
export function CaseFiguresPage() {
  const { t } = useWords('discipline');
  const reader = useReader();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year') ?? yearOf(reader.today));
  const unitId = params.get('unit');
  const problem = useProblem();
  const { data, error } = useQuery(CASE_FIGURES, {
    variables: { year, unitId },
    fetchPolicy: 'cache-and-network',
  });
  const change = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const reads = reader.can('read', disciplineCase);
  return (
    <div className="lz-case-figures">
      <PageHeader
        title={t('figures')}
        note={t('yearNote', { year })}
        extra={reads && <Link to={pathOf(disciplineCase)}>{t('toCases')}</Link>}
      />
      <div className="lz-case-figures-scope">
        <Select
          value={year}
          aria-label={t('year')}
          options={yearsUpTo(yearOf(reader.today)).map((one) => ({
            value: one,
            label: t('yearOf', { year: one }),
          }))}
          onChange={(chosen: number) => change('year', String(chosen))}
        />
        {reads && reader.topLevel !== 'BRANCH' && (
          <UnitPicker
            value={unitId}
            placeholder={t('everyUnit')}
            levels={['COUNTY']}
            onChange={(unit) => change('unit', unit.id)}
          />
        )}
        {unitId !== null && (
          <Button type="text" onClick={() => change('unit', null)}>
            {t('everyUnit')}
          </Button>
        )}
      </div>
      {error !== undefined ? (
        <p role="alert">{problem(error).message}</p>
      ) : data === undefined ? (
        <Skeleton active paragraph={{ rows: 8 }} />
      ) : (
        <Figures
          figures={data.disciplineStatistics}
          opens={opener(data.disciplineStatistics, unitId, reads)}
        />
      )}
    </div>
  );
}

/** Published figures open nothing but the line of the reader's own county. */
const opener =
  ({ cutoff, published }: CaseFigures, unitId: string | null, reads: boolean): Opens =>
  (figure, key, line) =>
    reads && (!published || line !== undefined)
      ? countedPath({
          from: `${cutoff.slice(0, 4)}-01-01`,
          to: cutoff,
          unitId,
          figure,
          ...(key === undefined ? {} : { key }),
          ...(line === undefined ? {} : { line }),
        })
      : null;

function Figures({ figures, opens }: { readonly figures: CaseFigures; readonly opens: Opens }) {
  const { t } = useWords('discipline');
  const three = [
    ['disciplined', figures.disciplined, 'DISCIPLINED'],
    ['underInvestigation', figures.underInvestigation, 'UNDER_INVESTIGATION'],
    ['notConcluded', figures.notConcluded, 'NOT_CONCLUDED'],
  ] as const;
  const sums = [
    ['TOTAL', figures.total, t('persons')],
    ['OPEN', figures.openAtCutoff, t('persons')],
    ['DECISIONS', figures.decisions, t('items')],
  ] as const;
  return (
    <>
      <dl className="lz-three">
        {three.map(([name, count, figure]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <Opening to={opens(figure)}>{numberText(count)}</Opening>
              <small>{t('persons')}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className="lz-case-figures-line">
        {sums.map(([figure, count, unit], at) => (
          <Fragment key={figure}>
            {at > 0 && t('sumJoin')}
            {t(`figure_${figure}`)} <Opening to={opens(figure)}>{numberText(count)}</Opening> {unit}
          </Fragment>
        ))}
        {t('sumEnd')}
        {figures.averageDays !== null && (
          <>
            {t('daysBefore')} <Opening to={opens('CONCLUDED')}>{numberText(figures.averageDays)}</Opening>{' '}
            {t('daysAfter')}
          </>
        )}
        {figures.overlong !== null && (
          <>
            {t('overlongBefore', { days: figures.overlongDays })}{' '}
            <Opening to={opens('OVERLONG')}>{numberText(figures.overlong)}</Opening> {t('overlongAfter')}
          </>
        )}
      </p>
      <div className="lz-case-figures-tables">
        <Bars
          title={t('byCause')}
          unit={t('persons')}
          cells={figures.byCause}
          labels={CASE_CAUSES}
          opens={(key) => opens('CAUSE', key)}
        />
        <Bars
          title={t('byForm')}
          unit={t('persons')}
          cells={figures.byForm}
          labels={FORMS}
          opens={(key) => opens('FORM', key)}
        />
        <Bars
          title={t('byGrade')}
          unit={t('items')}
          cells={figures.byGrade}
          labels={GRADE_LABELS}
          opens={(key) => opens('GRADE', key)}
        />
        {figures.byUnit.length > 0 && <Units figures={figures} opens={opens} />}
      </div>
      {figures.published && <p className="lz-note">{t('publishedNote')}</p>}
      <p className="lz-note">{figures.definition}</p>
    </>
  );
}

interface BarsProps {
  readonly title: string;
  readonly unit: string;
  readonly cells: readonly FigureCell[];
  readonly labels: Readonly<Record<string, LabelSpec>>;
  opens(key: string): string | null;
}

/** A number, as a link where it opens what it counts. */
function Opening({ to, children }: { readonly to: string | null; readonly children: ReactNode }) {
  return to === null ? children : <FigureLink to={to}>{children}</FigureLink>;
}

/** A small table drawn as bars; a hidden cell says that it is hidden, and has no bar. */
function Bars({ title, unit, cells, labels, opens }: BarsProps) {
  const { t, label } = useWords('discipline');
  const shown = cells.filter(({ count, suppressed }) => suppressed || count !== 0);
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return (
    <section className="lz-case-bars">
      <h2>
        {title} <small>{unit}</small>
      </h2>
      {shown.length === 0 ? (
        <p className="lz-muted">{t('none')}</p>
      ) : (
        <table>
          <tbody>
            {shown.map(({ key, count, suppressed }) => (
              <tr key={key}>
                <th scope="row">{label(labelOf(labels[key] ?? key, key))}</th>
                <td>
                  {count !== null && (
                    <span className="lz-bar" style={{ width: `${(count / most) * 100}%` }} />
                  )}
                </td>
                <td className="lz-right">
                  {suppressed || count === null ? (
                    <span title={t('hiddenCell')}>{DASH}</span>
                  ) : (
                    <Opening to={opens(key)}>{numberText(count)}</Opening>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Units({ figures, opens }: { readonly figures: CaseFigures; readonly opens: Opens }) {
  const { t } = useWords('discipline');
  return (
    <section className="lz-case-bars">
      <h2>
        {t('byUnit')} <small>{t('persons')}</small>
      </h2>
      <ScrollBox className="lz-scroll" label={t('byUnit')}>
        <table className="lz-table">
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col" className="lz-right">
                {t('disciplinedShort')}
              </th>
              <th scope="col" className="lz-right">
                {t('underInvestigationShort')}
              </th>
              <th scope="col" className="lz-right">
                {t('notConcludedShort')}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.byUnit.map((line) => (
              <tr key={line.unit.id}>
                <th scope="row" lang="zh-CN">
                  {line.unit.name}
                </th>
                {(
                  [
                    ['DISCIPLINED', line.disciplined],
                    ['UNDER_INVESTIGATION', line.underInvestigation],
                    ['NOT_CONCLUDED', line.notConcluded],
                  ] as const
                ).map(([figure, count]) => (
                  <td key={figure} className="lz-right">
                    {count === 0 ? (
                      DASH
                    ) : (
                      <Opening to={opens(figure, undefined, line.unit.id)}>{numberText(count)}</Opening>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
