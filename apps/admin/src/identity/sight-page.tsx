import { useQuery } from '@apollo/client/react';
import { DUTY_LABELS, ROLE_LABELS } from '@luze/domain';
import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { SIGHT, type Sight } from './people-requests.ts';

/** What a person sees today, ledger by ledger, and because of which roles. */
export function SightPage({ id }: { readonly id: string }) {
  const { t, label } = useWords('manage');
  const problem = useProblem();
  const { data, error } = useQuery(SIGHT, { variables: { id }, fetchPolicy: 'network-only' });
  if (error !== undefined)
    return (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  if (data === undefined) return <Skeleton active />;
  const { person, ledgers, because } = data.whatPersonSees;
  return (
    <div className="lz-page">
      <nav className="lz-crumbs">
        <span>
          <Link to="/people">{t('people')}</Link> /{' '}
          <Link to={`/people/${person.id}`} lang="zh-CN">
            {person.name}
          </Link>
        </span>
      </nav>
      <PageHeader title={t('sight', { name: person.name })} note={t('sightNote')} />
      <section className="lz-section">
        <h2>{t('because')}</h2>
        {because.length === 0 && <p className="lz-muted">{t('noAssignments')}</p>}
        {because.map((line) => (
          <p key={`${line.role}${line.unit.id}${line.principal?.id ?? ''}`}>
            {line.principal !== null && <>{t('delegatedBy', { name: line.principal.name })} · </>}
            <strong>{label(ROLE_LABELS[line.role])}</strong> · <span lang="zh-CN">{line.unit.name}</span>{' '}
            <span className="lz-muted">
              {line.duties.map((duty) => label(DUTY_LABELS[duty])).join(t('join'))}
            </span>
          </p>
        ))}
      </section>
      {ledgers.map((ledger) => (
        <LedgerSight key={ledger.ledger} ledger={ledger} />
      ))}
    </div>
  );
}

function LedgerSight({ ledger }: { readonly ledger: Sight['ledgers'][number] }) {
  const { t } = useWords('manage');
  return (
    <section className="lz-section">
      <h2>
        {ledger.label}
        <span className="lz-muted">
          {t('rows')} {ledger.rows ?? t('rowsHidden')}
        </span>
      </h2>
      {ledger.verbs.length === 0 ? (
        <p className="lz-muted">{t('nothingSeen')}</p>
      ) : (
        <ScrollBox className="lz-scroll" label={ledger.label}>
          <table className="lz-table">
            <thead>
              <tr>
                <th scope="col">{t('may')}</th>
                <th scope="col">{t('reach')}</th>
              </tr>
            </thead>
            <tbody>
              {ledger.verbs.map((verb) => (
                <tr key={verb.verb}>
                  <td>{verb.label}</td>
                  <td lang="zh-CN">{verb.reach}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
