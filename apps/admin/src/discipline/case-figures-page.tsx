import { useQuery } from '@apollo/client/react';
import {
  CASE_CAUSES,
  type CaseFigure,
  disciplineCase,
  FORMS,
  SMALLEST_PUBLISHED,
  yearOf,
} from '@luze/domain';
import { Button, Select, Skeleton } from 'antd';
import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { pathOf } from '../ledger/names.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { CASE_FIGURES, type CaseFigures, choosesAnyDay, yearsUpTo } from './case-figures.ts';
import { countedPath } from './counted-cases.ts';
import { CutoffPicker, cutoffAsked } from './cutoff-picker.tsx';
import { FigureBars, Opening } from './figure-bars.tsx';
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
  const session = useSession();
  const anyDay = choosesAnyDay(session);
  const days = anyDay ? 'ANY' : unitId !== null ? 'LISTED' : 'NONE';
  const cutoff = cutoffAsked(params.get('cutoff'), year, days, reader.today);
  const problem = useProblem();
  const { data, error } = useQuery(CASE_FIGURES, {
    variables: { year, unitId, cutoff },
    fetchPolicy: 'cache-and-network',
  });
  const change = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    if (name === 'year') next.delete('cutoff');
    setParams(next);
  };
  const reads = reader.can('read', disciplineCase);
  return (
    <div className="lz-case-figures">
      <PageHeader
        title={t('figures')}
        note={cutoff === null ? t('yearNote', { year }) : t('cutoffNote', { year, cutoff })}
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
        <CutoffPicker year={year} cutoff={cutoff} days={days} onChange={(day) => change('cutoff', day)} />
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
    ['TOTAL', figures.total],
    ['OPEN', figures.openAtCutoff],
    ['DECISIONS', figures.decisions],
  ] as const;
  return (
    <>
      <dl className="lz-three">
        {three.map(([name, count, figure]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <Opening to={opens(figure)}>{numberText(count)}</Opening>
              <small>{t('persons', { count })}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className="lz-case-figures-line">
        {sums.map(([figure, count], at) => (
          <Fragment key={figure}>
            {at > 0 && t('sumJoin')}
            {t(`sumBefore_${figure}`)} <Opening to={opens(figure)}>{numberText(count)}</Opening>{' '}
            {t(`sumAfter_${figure}`, { count })}
          </Fragment>
        ))}
        {t('sumEnd')}
        {figures.averageDays !== null && (
          <>
            {t('daysBefore')} <Opening to={opens('CONCLUDED')}>{numberText(figures.averageDays)}</Opening>{' '}
            {t('daysAfter', { count: figures.averageDays })}
          </>
        )}
        {figures.overlong !== null && (
          <>
            {t('overlongBefore', { days: figures.overlongDays })}{' '}
            <Opening to={opens('OVERLONG')}>{numberText(figures.overlong)}</Opening>{' '}
            {t('overlongAfter', { count: figures.overlong })}
          </>
        )}
      </p>
      <div className="lz-case-figures-tables">
        <FigureBars
          title={t('byCause')}
          unit={t('persons')}
          cells={figures.byCause}
          labels={CASE_CAUSES}
          opens={(key) => opens('CAUSE', key)}
        />
        <FigureBars
          title={t('byForm')}
          unit={t('persons')}
          cells={figures.byForm}
          labels={FORMS}
          hasShares
          opens={(key) => opens('FORM', key)}
        />
        <FigureBars
          title={t('byGrade')}
          unit={t('items')}
          cells={figures.byGrade}
          labels={GRADE_LABELS}
          opens={(key) => opens('GRADE', key)}
        />
        {figures.byUnit.length > 0 && <Units figures={figures} opens={opens} />}
      </div>
      {figures.published && <p className="lz-note">{t('publishedNote', { least: SMALLEST_PUBLISHED })}</p>}
      <p className="lz-note">{figures.definition}</p>
    </>
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
