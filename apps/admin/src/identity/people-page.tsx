import { useApolloClient, useQuery } from '@apollo/client/react';
import { ROLE_LABELS, ROLES } from '@luze/domain';
import { Button, Checkbox, Input, Pagination, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { ShortForm } from '../ui/short-form.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { CREATE_PERSON, PEOPLE, type PersonLine } from './people-requests.ts';
import { usePersonQuestions } from './person-questions.ts';

const PAGE = 50;

/** People within the reach, filtered by unit, role and name; the address keeps the filter. */
export function PeoplePage() {
  const { t, label } = useWords('manage');
  const problem = useProblem();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const page = Number(params.get('page') ?? 1);
  const filter = {
    under: params.get('unit'),
    role: ROLES.find((role) => role === params.get('role')) ?? null,
    query: params.get('q'),
    active: params.get('all') === '1' ? null : true,
  };
  const { data, error, loading } = useQuery(PEOPLE, {
    variables: { filter, first: PAGE, offset: (page - 1) * PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    if (name !== 'page') next.delete('page');
    setParams(next);
  };
  const manages = viewer.assignments.some(({ role }) => role === 'CITY_ADMIN' || role === 'COUNTY_SECRETARY');
  const people = data?.people;
  return (
    <div className="lz-page">
      <PageHeader
        title={t('people')}
        note={people === undefined ? null : t('peopleNote', { count: people.totalCount })}
        extra={
          manages && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('newPerson')}
            </Button>
          )
        }
      />
      <search className="lz-toolbar">
        <div className="lz-filter-unit">
          <UnitPicker
            placeholder={t('anyUnit')}
            value={params.get('unit')}
            onChange={({ id }) => set('unit', id)}
          />
        </div>
        {params.get('unit') !== null && (
          <Button type="text" onClick={() => set('unit', null)}>
            {t('anyUnit')}
          </Button>
        )}
        <Select
          allowClear
          className="lz-filter"
          aria-label={t('role')}
          placeholder={t('anyRole')}
          value={params.get('role') ?? undefined}
          options={ROLES.map((role) => ({ value: role, label: label(ROLE_LABELS[role]) }))}
          onChange={(role: string | undefined) => set('role', role ?? null)}
        />
        <Input.Search
          allowClear
          className="lz-filter"
          defaultValue={params.get('q') ?? ''}
          placeholder={t('personSearch')}
          aria-label={t('personSearch')}
          onSearch={(text) => set('q', text)}
        />
        <Checkbox
          checked={params.get('all') !== '1'}
          onChange={({ target }) => set('all', target.checked ? null : '1')}
        >
          {t('onlyActive')}
        </Checkbox>
      </search>
      {error !== undefined && people === undefined && (
        <p className="lz-empty" role="alert">
          {problem(error).message}
        </p>
      )}
      {people === undefined && loading && <Skeleton active />}
      {people !== undefined && people.totalCount === 0 && <p className="lz-empty">{t('noPeople')}</p>}
      {people !== undefined && people.totalCount > 0 && <PeopleTable people={people.nodes} />}
      {people !== undefined && people.totalCount > PAGE && (
        <Pagination
          current={page}
          pageSize={PAGE}
          total={people.totalCount}
          showSizeChanger={false}
          onChange={(next) => set('page', String(next))}
        />
      )}
      {adding && <NewPerson unitId={params.get('unit')} onClose={() => setAdding(false)} />}
    </div>
  );
}

function PeopleTable({ people }: { readonly people: readonly PersonLine[] }) {
  const { t, label } = useWords('manage');
  return (
    <ScrollBox className="lz-scroll" label={t('people')}>
      <table className="lz-table lz-stack">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('post')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('account')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="lz-row">
              <td lang="zh-CN">
                <Link to={`/people/${person.id}`}>{person.name}</Link>{' '}
                {!person.active && <span className="lz-tag">{t('left')}</span>}
              </td>
              <td lang="zh-CN">{person.unit?.shortName ?? person.unit?.name}</td>
              <td lang="zh-CN">{person.jobTitle}</td>
              <td>{person.assignments.map(({ role }) => label(ROLE_LABELS[role])).join(t('join'))}</td>
              <td>
                {person.account !== null && (
                  <>
                    {person.account.username}{' '}
                    <span className="lz-muted">{t(`account_${person.account.status}`)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function NewPerson({ unitId, onClose }: { readonly unitId: string | null; onClose(): void }) {
  const { t } = useWords('manage');
  const client = useApolloClient();
  const problem = useProblem();
  const navigate = useNavigate();
  return (
    <ShortForm
      title={t('newPerson')}
      questions={usePersonQuestions()}
      initial={{ unitId }}
      submit={t('save')}
      cancel={t('cancel')}
      explain={problem}
      onSubmit={async (answers) => {
        const { data } = await client.mutate({
          mutation: CREATE_PERSON,
          variables: { input: { ...answers } },
        });
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'people' });
        if (data?.createPerson !== undefined) navigate(`/people/${data.createPerson.id}`);
      }}
      onClose={onClose}
    />
  );
}
