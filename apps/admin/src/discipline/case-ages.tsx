import { useQuery } from '@apollo/client/react';
import { disciplineCase, type LocalDate, yearOf } from '@luze/domain';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { countedPath } from './counted-cases.ts';

const AGES = graphql(`
  query CaseAges($year: Int!, $unitId: ID, $cutoff: Date) {
    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong overlongDays published }
  }
`);

/** How long cases take, for who may have the figures of the unit's cases whole; nothing for anybody else. */
export function CaseAges({ unitId, asOf }: { readonly unitId: string; readonly asOf: LocalDate }) {
  const { t } = useWords('discipline');
  const reader = useReader();
  const problem = useProblem();
  const { data, error } = useQuery(AGES, {
    variables: { year: yearOf(asOf), unitId, cutoff: asOf },
    skip: !reader.can('read', disciplineCase),
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) {
    const { message, violations } = problem(error);
    return (
      <section>
        <h2>{t('casesTitle')}</h2>
        <p className="lz-note">{violations[0]?.message ?? message}</p>
      </section>
    );
  }
  const ages = data?.disciplineStatistics;
  if (ages === undefined || ages.published || ages.overlong === null) return null;
  const scope = { from: `${yearOf(asOf)}-01-01`, to: asOf, unitId };
  const shown = [
    ['averageDays', 'days', ages.averageDays, 'CONCLUDED'],
    ['overlong', 'cases', ages.overlong, 'OVERLONG'],
  ] as const;
  return (
    <section>
      <h2>{t('casesTitle')}</h2>
      <dl className="lz-case-ages">
        {shown.map(([name, measure, count, figure]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              {count === null ? (
                DASH
              ) : (
                <>
                  <FigureLink to={countedPath({ ...scope, figure })}>{numberText(count)}</FigureLink>
                  <small>{t(measure, { count })}</small>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="lz-note">{t('agesNote', { days: ages.overlongDays })}</p>
    </section>
  );
}
