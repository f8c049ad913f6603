import { useQuery } from '@apollo/client/react';
import { disciplineCase, type LocalDate, yearOf } from '@luze/domain';
import { graphql } from '../graphql/generated/index.ts';
import { listPath } from '../ledger/list-path.ts';
import { useReader } from '../ledger/reader.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink, NearLink } from '../ui/figure-link.tsx';
import { casesOverlong } from './integrity.ts';

const AGES = graphql(`
  query CaseAges($year: Int!, $unitId: ID, $cutoff: Date) {
    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong overlongDays published }
  }
`);

/** How long cases take, for who may have the figures of the unit's cases whole; nothing for anybody else. */
export function CaseAges({ unitId, asOf }: { readonly unitId: string; readonly asOf: LocalDate }) {
  const { t } = useWords('discipline');
  const reader = useReader();
  const { data } = useQuery(AGES, {
    variables: { year: Number(yearOf(asOf)), unitId, cutoff: asOf },
    skip: !reader.can('read', disciplineCase),
    fetchPolicy: 'cache-and-network',
  });
  const ages = data?.disciplineStatistics;
  if (ages === undefined || ages.published || ages.overlong === null) return null;
  const text = numberText(ages.overlong);
  const to = listPath(disciplineCase, casesOverlong(unitId, asOf, ages.overlongDays));
  return (
    <section>
      <h2>{t('casesTitle')}</h2>
      <dl className="lz-case-ages">
        <div>
          <dt>{t('averageDays')}</dt>
          <dd>
            {ages.averageDays === null ? DASH : numberText(ages.averageDays)}
            <small>{t('days')}</small>
          </dd>
        </div>
        <div>
          <dt>{t('overlong')}</dt>
          <dd>
            {ages.overlong === 0 ? (
              DASH
            ) : asOf === reader.today ? (
              <FigureLink to={to}>{text}</FigureLink>
            ) : (
              <NearLink to={to} note={t('nearestList')}>
                {text}
              </NearLink>
            )}
            <small>{t('cases')}</small>
          </dd>
        </div>
      </dl>
      <p className="lz-note">{t('agesNote', { days: ages.overlongDays })}</p>
    </section>
  );
}
