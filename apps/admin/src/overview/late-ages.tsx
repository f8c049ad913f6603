import type { Ledger } from '@luze/domain';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { ageState } from './ages.ts';
import { Figure } from './figure.tsx';
import { AGES, type MatrixRow } from './matrix.ts';
import type { Place } from './use-overview.ts';

/** Late rows by how long they are late: one bar cut by share, deeper red the longer. */
export function LateAges({
  ledger,
  place,
  whole,
}: {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly whole: MatrixRow;
}) {
  const { t } = useWords('work');
  const { today } = useReader();
  const total = whole.light(['RED']);
  const parts = AGES.map((age) => ({ age, count: whole.age(age) })).filter(
    ({ count, age }) => count > 0 || age !== 'verifying',
  );
  return (
    <section className="lz-side-block">
      <h2>
        {t('lateByAge')}{' '}
        <span className="lz-completeness">
          <Figure ledger={ledger} count={total} state={{ unit: place.id, tab: 'overdue' }} />
        </span>
      </h2>
      {total === 0 ? (
        <p className="lz-muted">{t('noLate')}</p>
      ) : (
        <ul className="lz-ages">
          {parts.map(({ age, count }) => (
            <li key={age} data-age={age} style={{ flexGrow: Math.max(count, total / 8) }}>
              <span className="lz-age-bar" aria-hidden="true" />
              <span className="lz-age-label">{t(`age_${age}`)}</span>
              <Figure
                ledger={ledger}
                count={count}
                state={{ unit: place.id, ...ageState(ledger, age, today) }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
