import { addDays, branchMeeting } from '@luze/domain';
import { Link } from 'react-router';
import { useReader } from '../ledger/reader.ts';
import { unitText } from '../ledger/unit-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { obligationsPath, parseObligations } from './obligation-state.ts';
import { useObligationWords } from './obligation-words.ts';
import { recordFor } from './record-for.ts';
import { StatusChip } from './status-chip.tsx';
import { useObligations } from './use-obligations.ts';
import './obligation.css';

/** Rows on the workbench; the rest is behind the list. */
const SHOWN = 5;
const YEAR = 365;

/** On the workbench: what the reader's branch owes and has not met, and the exemptions that wait for the reader. */
export function OwedWork() {
  const reader = useReader();
  return (
    <>
      {reader.can('create', branchMeeting) && <Missing />}
      {reader.canOnObligations('decideExemption') && <Waiting />}
    </>
  );
}

function Waiting() {
  const { t } = useWords('obligation');
  const { today } = useReader();
  const asked = {
    ...parseObligations(new URLSearchParams(), today),
    statuses: [],
    waiting: true,
    due: '',
    size: 10,
  };
  const { total } = useObligations(asked);
  if (total === null || total === 0) return null;
  return (
    <p className="lz-owed-waiting">
      <FigureLink to={obligationsPath({ waiting: true, statuses: [] })}>
        {t('owedWaiting', { count: total })}
      </FigureLink>
    </p>
  );
}

function Missing() {
  const { t } = useWords('obligation');
  const { today, topLevel } = useReader();
  const { lightOf, nameText, periodText } = useObligationWords();
  // In January what December left undone is still to be seen.
  const due = `${addDays(today, -YEAR)}..${today.slice(0, 4)}-12-31`;
  const { rows, total } = useObligations({
    ...parseObligations(new URLSearchParams(), today),
    due,
    size: 10,
    latestFirst: true,
  });
  if (total === null || total === 0) return null;
  return (
    <section className="lz-owed">
      <h2>
        {t('owedTitle')}{' '}
        <FigureLink to={obligationsPath({ due })}>{t('owedMore', { count: total })}</FigureLink>
      </h2>
      <ul className="lz-cards">
        {rows.slice(0, SHOWN).map((one) => {
          const to = one.may.record ? recordFor(one) : null;
          return (
            <li key={one.id} className="lz-card" data-light={lightOf(one)?.colour}>
              <span className="lz-owed-what">
                {periodText(one)} {nameText(one)}
              </span>
              <span>
                <StatusChip one={one} /> <span className="lz-card-day">{one.dueOn}</span>
              </span>
              <span className="lz-muted lz-owed-unit" lang="zh-CN">
                {unitText(one, topLevel)}
              </span>
              {to !== null && (
                <Link className="lz-verb-link" to={to}>
                  {t('record')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
