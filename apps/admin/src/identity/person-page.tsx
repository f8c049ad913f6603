import { useQuery } from '@apollo/client/react';
import { DUTY_LABELS, type OfficeRight, ROLE_LABELS } from '@luze/domain';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { AccountSection } from './account-section.tsx';
import { PendingDuties } from './pending-duties.tsx';
import { PERSON, type PersonFacts } from './people-requests.ts';
import { type PersonVerb, PersonVerbForm } from './person-verbs.tsx';

/** One person: facts, roles, delegations, account, and the end of the work here. */
export function PersonPage({ id }: { readonly id: string }) {
  const { t } = useWords('manage');
  const problem = useProblem();
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(PERSON, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [verb, setVerb] = useState<PersonVerb | null>(null);
  const person = data?.person ?? null;
  if (data === undefined && error === undefined) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (person === null)
    return (
      <p className="lz-empty" role="alert">
        {error === undefined ? t('noPeople') : problem(error).message}
      </p>
    );
  const has = (right: OfficeRight): boolean => viewer.officeRights.includes(right);
  const isSelf = person.id === viewer.person.id;
  const isCityAdmin = viewer.assignments.some(({ role }) => role === 'CITY_ADMIN');
  const mayManage =
    person.active &&
    viewer.assignments.some(({ role }) => role === 'CITY_ADMIN' || role === 'COUNTY_SECRETARY');
  const reload = async (): Promise<void> => {
    await refetch();
  };
  return (
    <div className="lz-page">
      <nav className="lz-crumbs">
        <span>
          <Link to="/people">{t('people')}</Link> / <span lang="zh-CN">{person.name}</span>
        </span>
      </nav>
      <PageHeader
        title={<span lang="zh-CN">{person.name}</span>}
        note={<span lang="zh-CN">{person.unit?.name}</span>}
        extra={
          <>
            {person.account !== null && <Link to={`/people/${person.id}/sees`}>{t('whatSees')}</Link>}
            {mayManage && <Button onClick={() => setVerb({ kind: 'update' })}>{t('edit')}</Button>}
            {mayManage && !isSelf && (
              <Button danger type="text" onClick={() => setVerb({ kind: 'leave' })}>
                {t('leave')}
              </Button>
            )}
          </>
        }
      />
      <Facts person={person} />
      <AccountSection
        person={person}
        mayManage={((mayManage && !isCityAdmin) || has('CITY_ACCOUNTS')) && !isSelf}
        mayEndTotp={has('END_SECOND_FACTOR') && !isSelf}
        onChanged={reload}
      />
      <Roles
        person={person}
        mayManage={mayManage && !isSelf}
        mayConfirm={has('CONFIRM_DUTIES') && !isSelf}
        onConfirmed={reload}
        onVerb={setVerb}
      />
      <Delegations person={person} mayManage={mayManage || isSelf} onVerb={setVerb} />
      {verb !== null && (
        <PersonVerbForm verb={verb} person={person} onChanged={reload} onClose={() => setVerb(null)} />
      )}
    </div>
  );
}

function Facts({ person }: { readonly person: PersonFacts }) {
  const { t } = useWords('manage');
  const facts = [
    [t('unit'), person.unit?.name],
    [t('post'), person.jobTitle],
    [t('status'), person.active ? t('active') : t('left')],
    [t('isKeyMinority'), person.isKeyMinority === null ? null : person.isKeyMinority ? t('yes') : t('no')],
    [
      t('isPartyGroupMember'),
      person.isPartyGroupMember === null ? null : person.isPartyGroupMember ? t('yes') : t('no'),
    ],
  ] as const;
  return (
    <section className="lz-section">
      <h2>{t('facts')}</h2>
      <dl className="lz-facts">
        {facts
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([name, value]) => (
            <div key={name} className="lz-pair">
              <dt>{name}</dt>
              <dd lang="zh-CN">{value}</dd>
            </div>
          ))}
      </dl>
      {person.isKeyMinority === null && <p className="lz-muted">{t('hiddenDetails')}</p>}
    </section>
  );
}

interface SectionProps {
  readonly person: PersonFacts;
  readonly mayManage: boolean;
  onVerb(verb: PersonVerb): void;
}

interface RolesProps extends SectionProps {
  /** As security officer, or as a second administrator where there is none. */
  readonly mayConfirm: boolean;
  onConfirmed(): Promise<void>;
}

function Roles({ person, mayManage, mayConfirm, onConfirmed, onVerb }: RolesProps) {
  const { t, label } = useWords('manage');
  return (
    <section className="lz-section">
      <h2>
        {t('assignments')}
        {mayManage && <Button onClick={() => onVerb({ kind: 'grant' })}>{t('grant')}</Button>}
      </h2>
      {person.assignments.length === 0 && <p className="lz-muted">{t('noAssignments')}</p>}
      {person.assignments.map((held) => (
        <p key={held.id} className="lz-line">
          <span>
            <strong>{label(ROLE_LABELS[held.role])}</strong> · <span lang="zh-CN">{held.unit.name}</span>{' '}
            <span className="lz-muted">
              {held.duties.map((duty) => label(DUTY_LABELS[duty])).join(t('join'))}{' '}
              {held.validTo === null
                ? t('fromDay', { from: held.validFrom })
                : t('fromTo', { from: held.validFrom, to: held.validTo })}
            </span>
          </span>
          {held.pendingDuties.length > 0 && (
            <PendingDuties
              id={held.id}
              duties={held.pendingDuties}
              may={mayConfirm}
              onConfirmed={onConfirmed}
            />
          )}
          {mayManage && (
            <Button type="link" size="small" onClick={() => onVerb({ kind: 'endRole', id: held.id })}>
              {t('end')}
            </Button>
          )}
        </p>
      ))}
    </section>
  );
}

function Delegations({ person, mayManage, onVerb }: SectionProps) {
  const { t } = useWords('manage');
  const given = person.delegationsGiven.map((each) => ({
    ...each,
    words: t('delegateTo', { name: each.delegate.name }),
  }));
  const received = person.delegationsReceived.map((each) => ({
    ...each,
    words: t('delegatedBy', { name: each.principal.name }),
  }));
  const all = [...given, ...received];
  return (
    <section className="lz-section">
      <h2>
        {t('delegations')}
        {mayManage && person.assignments.length > 0 && (
          <Button onClick={() => onVerb({ kind: 'delegate' })}>{t('newDelegation')}</Button>
        )}
      </h2>
      <p className="lz-muted">{t('delegationsNote')}</p>
      {all.length === 0 && <p className="lz-muted">{t('noDelegations')}</p>}
      {all.map((each) => (
        <p key={each.id} className="lz-line">
          <span>
            <span lang="zh-CN">{each.words}</span>{' '}
            <span className="lz-muted">{t('fromTo', { from: each.validFrom, to: each.validTo })}</span>
          </span>
          {mayManage && (
            <Button type="link" size="small" onClick={() => onVerb({ kind: 'endDelegation', id: each.id })}>
              {t('end')}
            </Button>
          )}
        </p>
      ))}
    </section>
  );
}
