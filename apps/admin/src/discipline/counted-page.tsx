import { useQuery } from '@apollo/client/react';
import {
  CASE_CAUSES,
  CASE_FIGURES,
  type CaseFigure,
  disciplineCase,
  FORMS,
  fieldOf,
  type LabelSpec,
  labelOf,
} from '@luze/domain';
import { Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { recordPath } from '../ledger/names.ts';
import { useProblem } from '../ledger/problem.ts';
import { useUnitName } from '../ledger/use-units.ts';
import { DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { CASES_COUNTED } from './counted-cases.ts';
import { GRADE_LABELS } from './grade-labels.ts';

const isFigure = (name: string | null): name is CaseFigure => CASE_FIGURES.some((figure) => figure === name);
const STAGES = disciplineCase.children['stageHistory']?.fields['stage']?.choices ?? {};
/** A key of a figure in words, whatever it is of. */
const KEYS: Readonly<Record<string, LabelSpec>> = { ...CASE_CAUSES, ...FORMS, ...GRADE_LABELS };

/** The cases behind a figure, as they stood at its cutoff. */
export function CountedPage() {
  const { t, label } = useWords('discipline');
  const problem = useProblem();
  const [params] = useSearchParams();
  const [figure, key, line] = [params.get('figure'), params.get('key'), params.get('line')];
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  const { data, error } = useQuery(CASES_COUNTED, {
    variables: {
      from,
      to,
      figure: isFigure(figure) ? figure : 'TOTAL',
      key,
      unitId: params.get('unit'),
      line,
    },
    fetchPolicy: 'cache-and-network',
  });
  const place = useUnitName(line ?? params.get('unit'));
  const title = [
    t(`figure_${isFigure(figure) ? figure : 'TOTAL'}`),
    ...(key === null ? [] : [label(labelOf(KEYS[key] ?? key, key))]),
  ].join(t('figureJoin'));
  const cases = data?.casesCounted ?? [];
  const sum = cases.reduce((all, { times }) => all + times, 0);
  const stages = cases.some(({ stage }) => stage !== null);
  const aged = cases.flatMap(({ days }) => days ?? []);
  const average = Math.round(aged.reduce((all, days) => all + days, 0) / aged.length);
  return (
    <div className="lz-page">
      <PageHeader title={title} note={t('countedNote', { from, to, place: place ?? t('everyUnit') })} />
      {error !== undefined ? (
        <p role="alert">{problem(error).message}</p>
      ) : data === undefined ? (
        <Skeleton active paragraph={{ rows: 6 }} />
      ) : cases.length === 0 ? (
        <p className="lz-empty">{t('noneCounted')}</p>
      ) : (
        <>
          <table className="lz-table lz-stack">
            <thead>
              <tr>
                <th scope="col">{label(labelOf(fieldOf(disciplineCase, 'caseNo').labelSpec ?? '', ''))}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('cause')}</th>
                <th scope="col">{t('filedOn')}</th>
                {stages && <th scope="col">{t('stageThen', { day: to })}</th>}
                <th scope="col" className="lz-right">
                  {t(aged.length > 0 ? 'daysTaken' : 'times')}
                </th>
              </tr>
            </thead>
            <tbody>
              {cases.map(({ id, number, unit, cause, filedOn, stage, times, days }) => (
                <tr key={id}>
                  <td>
                    <Link to={recordPath(disciplineCase, id)}>{number}</Link>
                  </td>
                  <td lang="zh-CN">{unit.name}</td>
                  <td>{label(labelOf(KEYS[cause] ?? cause, cause))}</td>
                  <td>{filedOn ?? DASH}</td>
                  {stages && <td>{stage === null ? DASH : label(labelOf(STAGES[stage] ?? stage, stage))}</td>}
                  <td className="lz-right">{days === null ? times : `${days} ${t('days')}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="lz-note">
            {aged.length > 0
              ? t('agedSum', { cases: cases.length, average })
              : t('countedSum', { sum, cases: cases.length })}
          </p>
        </>
      )}
    </div>
  );
}
