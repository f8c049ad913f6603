import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import {
  CASE_CAUSES,
  type CaseFigure,
  disciplineCase,
  FORMS,
  GRADES_OF,
  type LabelSpec,
  labelOf,
  type ReportScope,
  SANCTION_GRADES,
  type SanctionType,
  sharesOf,
} from '@luze/domain';
import { Skeleton } from 'antd';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useUnits } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { type BarCell, BarMatrix, type BarRow } from './bar-matrix.tsx';
import { countedPath } from './counted-cases.ts';
import './case-review-figures.css';

const FIGURES = graphql(`
  query CaseReview($from: Date!, $to: Date!, $unitId: ID) {
    caseReview(from: $from, to: $to, unitId: $unitId) {
      unit { id name } disciplined both underInvestigation notConcluded
      byGrade { key count } byCause { key count } byForm { key count }
    }
  }
`);

type Line = ResultOf<typeof FIGURES>['caseReview'][number];

/** A figure of a line, with what it counts. */
interface Column {
  readonly key: string;
  readonly head: string;
  readonly count: (line: Line) => number;
  readonly figure: CaseFigure;
  /** Cause, form or grade. */
  readonly of?: string;
}

/** `PARTY.WARNING` in words, beneath a title that names the kind. */
const gradesOf = (type: SanctionType): Readonly<Record<string, LabelSpec>> =>
  Object.fromEntries(GRADES_OF[type].map((grade) => [`${type}.${grade}`, SANCTION_GRADES[grade]]));

/** L26 as it is drawn: persons by unit and outcome, cause, form and grade; each number opens the cases it counts. */
export function CaseReviewFigures({ scope }: { readonly scope: ReportScope }) {
  const { t, label } = useWords('report');
  const problem = useProblem();
  const { data, error } = useQuery(FIGURES, {
    variables: { from: scope.from, to: scope.to, unitId: scope.unitId },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) return <p role="alert">{problem(error).message}</p>;
  if (data === undefined) return <Skeleton active paragraph={{ rows: 11 }} />;
  const lines = data.caseReview;
  const outcomes: Column[] = [
    {
      key: 'disciplined',
      head: t('disciplined'),
      count: (line) => line.disciplined,
      figure: 'DISCIPLINED',
    },
    { key: 'both', head: t('bothKinds'), count: (line) => line.both, figure: 'BOTH' },
    {
      key: 'underInvestigation',
      head: t('underInvestigation'),
      count: (line) => line.underInvestigation,
      figure: 'UNDER_INVESTIGATION',
    },
    {
      key: 'notConcluded',
      head: t('notConcluded'),
      count: (line) => line.notConcluded,
      figure: 'NOT_CONCLUDED',
    },
  ];
  const columnsOf = (
    of: (line: Line) => Line['byCause'],
    labels: Readonly<Record<string, LabelSpec>>,
    figure: CaseFigure,
  ): Column[] =>
    (lines[0] === undefined ? [] : of(lines[0])).map(({ key }) => ({
      key,
      head: label(labelOf(labels[key] ?? key, key)),
      count: (line) => of(line).find((one) => one.key === key)?.count ?? 0,
      figure,
      of: key,
    }));
  return (
    <div className="lz-case-review">
      <Part title={t('byOutcome')} columns={outcomes} lines={lines} scope={scope} />
      <Part
        title={t('byCause')}
        columns={columnsOf(({ byCause }) => byCause, CASE_CAUSES, 'CAUSE')}
        lines={lines}
        scope={scope}
      />
      <Part
        title={t('byForm')}
        columns={columnsOf(({ byForm }) => byForm, FORMS, 'FORM')}
        lines={lines}
        scope={scope}
        hasShares
      />
      {(['PARTY', 'GOV'] as const).map((type) => (
        <Part
          key={type}
          title={t(`heaviest_${type}`)}
          columns={columnsOf(
            ({ byGrade }) => byGrade.filter(({ key }) => key.startsWith(`${type}.`)),
            gradesOf(type),
            'HEAVIEST',
          )}
          lines={lines}
          scope={scope}
        />
      ))}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly scope: ReportScope;
  /** Each number with its share of its line. */
  readonly hasShares?: boolean;
}

/** One way to split the persons, unit by unit, with the sum of all units. */
function Part({ title, columns, lines, scope, hasShares = false }: PartProps) {
  const { t } = useWords('report');
  const reader = useReader();
  const reads = reader.can('read', disciplineCase);
  const units = useUnits();
  const opens = ({ figure, of }: Column, line?: string): string | null =>
    reads
      ? countedPath({
          ...scope,
          figure,
          ...(of === undefined ? {} : { key: of }),
          ...(line === undefined ? {} : { line }),
        })
      : null;
  const cellsOf = (counts: readonly number[], line?: string): BarCell[] => {
    const shares = sharesOf(counts);
    return columns.map((column, at) => ({
      count: counts[at] ?? 0,
      to: opens(column, line),
      ...(hasShares ? { share: shares[at] ?? null } : {}),
    }));
  };
  const row = (line: Line): BarRow => ({
    key: line.unit.id,
    head: (
      <span lang="zh-CN">{units.find(({ id }) => id === line.unit.id)?.shortName ?? line.unit.name}</span>
    ),
    cells: cellsOf(
      columns.map((column) => column.count(line)),
      line.unit.id,
    ),
  });
  return (
    <section>
      <h2>
        {title} <small>{t('personsUnit')}</small>
      </h2>
      <BarMatrix
        label={title}
        rowHead={t('unit')}
        columns={columns}
        rows={lines.map(row)}
        sum={{
          key: 'sum',
          head: t('sum'),
          cells: cellsOf(
            columns.map((column) => lines.reduce((total, line) => total + column.count(line), 0)),
          ),
        }}
      />
    </section>
  );
}
