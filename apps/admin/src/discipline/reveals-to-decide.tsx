import { useQuery } from '@apollo/client/react';
import { findLedger } from '@luze/domain';
import { holdsDiscipline } from '@luze/permissions';
import { Link } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { recordPath } from '../ledger/names.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { REVEALS_TO_DECIDE } from './reveal-requests.ts';
import './reveals-to-decide.css';

/** On the workbench: who waits for the reader's consent to see an identity; absent where nobody does. */
export function RevealsToDecide() {
  const { viewer } = useSession();
  return viewer.assignments.some(holdsDiscipline) ? <Waiting /> : null;
}

function Waiting() {
  const { t } = useWords('discipline');
  const { data } = useQuery(REVEALS_TO_DECIDE, { fetchPolicy: 'cache-and-network' });
  const waiting = data?.revealsToDecide ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="lz-reveals-waiting">
      <h2>{t('revealsWaiting', { count: waiting.length })}</h2>
      <ul>
        {waiting.map(({ id, subject, recordId, number, reason, askedAt, askedBy }) => {
          const ledger = findLedger(subject);
          return (
            <li key={id}>
              <b lang="zh-CN">{askedBy.name}</b> · {instantText(askedAt)} ·{' '}
              {ledger === null ? number : <Link to={recordPath(ledger, recordId)}>{number}</Link>}
              <br />
              <span lang="zh-CN" className="lz-muted">
                {reason}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
