import { useQuery } from '@apollo/client/react';
import { DUTY_LABELS, findLedger, ROLE_LABELS } from '@luze/domain';
import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { WhyLink } from '../ledger/access/why-link.tsx';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { SIGHT, type Sight } from './people-requests.ts';

/** What a person sees today, ledger by ledger, and because of which roles. */
export function SightPage({ id }: { readonly id: string }) {
  const { t, label } = useWords('manage');
  const { t: tAccess } = useWords('access');
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
              {line.duties.map((duty) => label(DUTY_LABELS[duty])).join(t('join'))}{' '}
              {line.validTo === null
                ? t('fromDay', { from: line.validFrom })
                : t('fromTo', { from: line.validFrom, to: line.validTo })}{' '}
              ·{' '}
              {line.grantedBy === null
                ? tAccess('grantedAtSetUp')
                : tAccess('grantedBy', { name: line.grantedBy.name })}
            </span>
          </p>
        ))}
      </section>
      {ledgers.map((ledger) => (
        <LedgerSight key={ledger.ledger} seen={ledger} person={person} />
      ))}
    </div>
  );
}

interface LedgerSightProps {
  readonly seen: Sight['ledgers'][number];
  readonly person: Sight['person'];
}

function LedgerSight({ seen, person }: LedgerSightProps) {
  const { t } = useWords('manage');
  const { t: tAccess } = useWords('access');
  const ledger = findLedger(seen.ledger);
  const why = (verb: string, field?: string) =>
    ledger !== null && (
      <WhyLink ledger={ledger} verb={verb} person={person} {...(field === undefined ? {} : { field })}>
        {tAccess('why')}
      </WhyLink>
    );
  return (
    <section className="lz-section">
      <h2>
        {seen.label}
        {seen.verbs.some(({ verb }) => verb === 'read') && (
          <span className="lz-muted">
            {t('rows')} {seen.rows ?? t('rowsHidden')}
          </span>
        )}
      </h2>
      {seen.verbs.length === 0 ? (
        <p className="lz-muted">
          {t('nothingSeen')} {why('read')}
        </p>
      ) : (
        <ScrollBox className="lz-scroll" label={seen.label}>
          <table className="lz-table">
            <thead>
              <tr>
                <th scope="col">{t('may')}</th>
                <th scope="col">{t('reach')}</th>
                <th scope="col">{t('because')}</th>
              </tr>
            </thead>
            <tbody>
              {seen.verbs.map((verb) => (
                <tr key={verb.verb}>
                  <td>{verb.label}</td>
                  <td lang="zh-CN">{verb.reach}</td>
                  <td>{why(verb.verb)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {seen.masked.length > 0 && (
        <p>
          <span className="lz-muted">{t('maskedFields')}</span>{' '}
          {seen.masked.map((mask) => (
            <span key={mask.field} className="lz-masked-field">
              {mask.label} {why('read', mask.field)}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
