import { useQuery } from '@apollo/client/react';
import {
  EIGHT_RULES_CATEGORIES,
  EIGHT_RULES_KINDS,
  EIGHT_RULES_RANKS,
  type EightRulesCategory,
  type EightRulesLine,
  type EightRulesRank,
  type EightRulesStat,
  eightRulesCounted,
  eightRulesLines,
  eightRulesReport,
  findLedger,
  labelOf,
  type ReportScope,
} from '@luze/domain';
import { Skeleton } from 'antd';
import { graphql } from '../graphql/generated/index.ts';
import { listPath } from '../ledger/list-path.ts';
import type { ListState } from '../ledger/list-state.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink, NearLink } from '../ui/figure-link.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import './eight-rules-figures.css';

const FIGURES = graphql(`
  query EightRulesFigures($filter: EightRulesItemFilter) {
    eightRulesItemStats(filter: $filter, by: [SUB_CATEGORY, RANK_GROUP]) {
      subCategory rankGroup count personsHandled personsSanctioned
    }
  }
`);

const CATEGORIES = Object.keys(EIGHT_RULES_CATEGORIES) as EightRulesCategory[];
const RANKS = Object.keys(EIGHT_RULES_RANKS) as EightRulesRank[];
const COLUMNS = 4 + RANKS.length;

/** Problems by kind, with persons and ranks; each figure opens the rows it counts, for who may read them. */
export function EightRulesFigures({ scope }: { readonly scope: ReportScope }) {
  const { t } = useWords('report');
  const problem = useProblem();
  const reader = useReader();
  const ledger = findLedger(eightRulesReport.ledger);
  const { data, error } = useQuery<{ readonly eightRulesItemStats: readonly EightRulesStat[] }>(FIGURES, {
    variables: { filter: eightRulesCounted(scope) },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) return <p role="alert">{problem(error).message}</p>;
  if (data === undefined) return <Skeleton active paragraph={{ rows: 11 }} />;
  const lines = eightRulesLines(data.eightRulesItemStats);
  const opens = ledger !== null && reader.can('read', ledger);
  return (
    <>
      <ScrollBox className="lz-scroll" label={t('problems')}>
        <table className="lz-table lz-eight-rules">
          <Head />
          {CATEGORIES.map((category) => (
            <Category
              key={category}
              category={category}
              lines={lines.filter((line) => line.category === category)}
              most={Math.max(1, ...lines.map(({ problems }) => problems))}
              scope={scope}
            />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              <Figures lines={lines} scope={scope} fields={{}} most={null} />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {opens && <p className="lz-note">{t('personsNote')}</p>}
    </>
  );
}

function Head() {
  const { t, label } = useWords('report');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('kind')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('problems')} <small>{t('problemsUnit')}</small>
        </th>
        <th scope="col" rowSpan={2} className="lz-right">
          {t('handled')} <small>{t('personsUnit')}</small>
        </th>
        <th scope="col" rowSpan={2} className="lz-right">
          {t('sanctioned')} <small>{t('personsUnit')}</small>
        </th>
        <th scope="colgroup" colSpan={RANKS.length} className="lz-right">
          {t('byRank')}
        </th>
      </tr>
      <tr>
        {RANKS.map((rank) => (
          <th key={rank} scope="col" className="lz-right">
            {label(labelOf(EIGHT_RULES_RANKS[rank], rank))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CategoryProps {
  readonly category: EightRulesCategory;
  readonly lines: readonly EightRulesLine[];
  readonly most: number;
  readonly scope: ReportScope;
}

function Category({ category, lines, most, scope }: CategoryProps) {
  const { t, label } = useWords('report');
  const name = label(labelOf(EIGHT_RULES_CATEGORIES[category], category));
  return (
    <tbody>
      <tr className="lz-eight-rules-category">
        <th scope="rowgroup" colSpan={COLUMNS}>
          {name}
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.kind}>
          <th scope="row">{label(labelOf(EIGHT_RULES_KINDS[line.kind], line.kind))}</th>
          <Figures lines={[line]} scope={scope} fields={{ subCategory: line.kind }} most={most} />
        </tr>
      ))}
      <tr className="lz-eight-rules-sum">
        <th scope="row">{t('subtotal')}</th>
        <Figures lines={lines} scope={scope} fields={{ category }} most={null} />
      </tr>
    </tbody>
  );
}

interface FiguresProps {
  readonly lines: readonly EightRulesLine[];
  readonly scope: ReportScope;
  /** What the rows behind the figures have in common. */
  readonly fields: ListState['fields'];
  /** Length of the longest bar; null draws none. */
  readonly most: number | null;
}

function Figures({ lines, scope, fields, most }: FiguresProps) {
  const sum = (of: (line: EightRulesLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  const problems = sum((line) => line.problems);
  const figure = (count: number, more: ListState['fields'] = {}, ofPersons = false) => (
    <Figure count={count} scope={scope} fields={{ ...fields, ...more }} ofPersons={ofPersons} />
  );
  return (
    <>
      <td className="lz-eight-rules-bar">
        {most !== null && (
          <span className="lz-bar" style={{ inlineSize: `${(problems / most) * 70}%` }} aria-hidden="true" />
        )}
        {figure(problems)}
      </td>
      <td className="lz-right">
        {figure(
          sum((line) => line.handled),
          { personsHandled: '1..' },
          true,
        )}
      </td>
      <td className="lz-right">
        {figure(
          sum((line) => line.sanctioned),
          { personsSanctioned: '1..' },
          true,
        )}
      </td>
      {RANKS.map((rank) => (
        <td key={rank} className="lz-right">
          {figure(
            sum((line) => line.ranks[rank]),
            { rankGroup: rank },
          )}
        </td>
      ))}
    </>
  );
}

/** A figure that opens the problems it counts, or counts persons of; plain for who counts them without reading. */
function Figure({
  count,
  scope: { from, to, unitId },
  fields,
  ofPersons,
}: {
  readonly count: number;
  readonly scope: ReportScope;
  readonly fields: ListState['fields'];
  readonly ofPersons: boolean;
}) {
  const { t } = useWords('report');
  const reader = useReader();
  const ledger = findLedger(eightRulesReport.ledger);
  if (count === 0) return <span className="lz-muted">{DASH}</span>;
  if (ledger === null || !reader.can('read', ledger)) return <span>{numberText(count)}</span>;
  const path = listPath(ledger, {
    tab: 'all',
    unit: unitId,
    states: ['APPROVED'],
    fields: { ...fields, handledOn: `${from}..${to}` },
  });
  return ofPersons ? (
    <NearLink to={path} note={t('personsNote')}>
      {numberText(count)}
    </NearLink>
  ) : (
    <FigureLink to={path}>{numberText(count)}</FigureLink>
  );
}
