import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { findLedger, ledgers } from '@luze/domain';
import { Button, DatePicker, Select, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../graphql/generated/index.ts';
import { moveText } from '../ledger/marks.ts';
import { recordPath } from '../ledger/names.ts';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';

const AUDIT = graphql(`
    query AuditLog($filter: AuditFilter, $after: String) {
      auditLog(filter: $filter, first: 50, after: $after) {
        nodes {
          id at action entity entityId outcome fields reason
          actor { id name } principal { id name } unit { id name }
        }
        endCursor
        hasNextPage
      }
    }
  `);

type Entry = ResultOf<typeof AUDIT>['auditLog']['nodes'][number];

const ENTITIES = [
  ...ledgers.map(({ name }) => name),
  'Unit',
  'Person',
  'Account',
  'RoleAssignment',
  'Delegation',
  'RuleParam',
];

/** Acts people ask for; the moves of the ledgers come by themselves. */
const ACTIONS = [
  'signIn',
  'signOut',
  'create',
  'update',
  'delete',
  'attach',
  'detach',
  'importRows',
  'import',
  'importHistory',
  'undoImport',
  'export',
  ...new Set(ledgers.flatMap(({ moves }) => Object.keys(moves))),
  'grant',
  'endAssignment',
  'deactivate',
  'resetPassword',
  'changePassword',
  'revokeSession',
  'setRuleParam',
  'readSight',
  'deny',
];

/** Name of a ledger that has the move; its label says the act. */
const ledgerWith = (action: string): string =>
  ledgers.find(({ moves }) => Object.hasOwn(moves, action))?.name ?? '';

/** Acts on record, the latest first; filter by kind, act and days. */
export function AuditPage() {
  const { t } = useWords('manage');
  const problem = useProblem();
  const [params, setParams] = useSearchParams();
  const nameOf = useNames();
  const filter = {
    entity: params.get('entity'),
    entityId: params.get('id'),
    action: params.get('action'),
    from: params.get('from'),
    to: params.get('to'),
  };
  const { data, error, fetchMore } = useQuery(AUDIT, {
    variables: { filter, after: null },
    fetchPolicy: 'network-only',
  });
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const day = (name: 'from' | 'to') => (
    <DatePicker
      aria-label={t(name)}
      placeholder={t(name)}
      value={params.get(name) === null ? null : dayjs(params.get(name))}
      onChange={(chosen) => set(name, chosen === null ? null : chosen.format('YYYY-MM-DD'))}
    />
  );
  const log = data?.auditLog;
  return (
    <div className="lz-page">
      <PageHeader title={t('audit')} note={t('auditNote')} />
      <search className="lz-toolbar">
        <Select
          allowClear
          className="lz-filter"
          aria-label={t('object')}
          placeholder={t('anyEntity')}
          value={params.get('entity') ?? undefined}
          options={ENTITIES.map((entity) => ({ value: entity, label: nameOf.entity(entity) }))}
          onChange={(entity: string | undefined) => set('entity', entity ?? null)}
        />
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="lz-filter"
          aria-label={t('action')}
          placeholder={t('anyAction')}
          value={params.get('action') ?? undefined}
          options={ACTIONS.map((action) => ({
            value: action,
            label: nameOf.action(ledgerWith(action), action),
          }))}
          onChange={(action: string | undefined) => set('action', action ?? null)}
        />
        {day('from')}
        {day('to')}
      </search>
      {error !== undefined && log === undefined && (
        <p className="lz-empty" role="alert">
          {problem(error).message}
        </p>
      )}
      {log === undefined && error === undefined && <Skeleton active />}
      {log !== undefined && log.nodes.length === 0 && <p className="lz-empty">{t('auditEmpty')}</p>}
      {log !== undefined && log.nodes.length > 0 && <AuditTable entries={log.nodes} />}
      {log?.hasNextPage === true && (
        <Button
          onClick={() =>
            void fetchMore({
              variables: { filter, after: log.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                auditLog: {
                  ...fetchMoreResult.auditLog,
                  nodes: [...before.auditLog.nodes, ...fetchMoreResult.auditLog.nodes],
                },
              }),
            })
          }
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}

/** Objects and acts in words; what has none keeps its code. */
function useNames() {
  const { t, label, language } = useWords('manage');
  const said = (key: string, otherwise: string): string => {
    const words = t(key as 'audit', { defaultValue: otherwise });
    return words === key ? otherwise : words;
  };
  return {
    entity: (entity: string): string => {
      const ledger = findLedger(entity);
      return ledger === null ? said(`entity_${entity}`, entity) : label(ledger.label);
    },
    action: (entity: string, action: string): string => {
      const ledger = findLedger(entity);
      if (ledger !== null && Object.hasOwn(ledger.moves, action)) return moveText(ledger, action, language);
      return said(`action_${action}`, action);
    },
  };
}

function AuditTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useWords('manage');
  const nameOf = useNames();
  return (
    <ScrollBox className="lz-scroll" label={t('audit')}>
      <table className="lz-table lz-stack">
        <thead>
          <tr>
            <th scope="col">{t('at')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('action')}</th>
            <th scope="col">{t('object')}</th>
            <th scope="col">{t('outcome')}</th>
            <th scope="col">{t('details')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id} className="lz-row">
              <td>{instantText(entry.at)}</td>
              <td lang="zh-CN">
                {entry.actor?.name ?? <span className="lz-muted">{t('beforeSignIn')}</span>}{' '}
                <span className="lz-muted">
                  {entry.principal === null
                    ? entry.unit?.name
                    : t('onBehalf', { name: entry.principal.name })}
                </span>
              </td>
              <td>{nameOf.action(entry.entity, entry.action)}</td>
              <td>
                <ObjectLink entry={entry} words={nameOf.entity(entry.entity)} />
              </td>
              <td className={entry.outcome === 'DONE' ? 'lz-muted' : 'lz-fault'}>
                {t(`outcome_${entry.outcome}`)}
              </td>
              <td>
                {entry.fields !== null && entry.fields.length > 0 && (
                  <span className="lz-muted" title={entry.fields.join(', ')}>
                    {t('fieldsCount', { count: entry.fields.length })}{' '}
                  </span>
                )}
                {entry.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function ObjectLink({ entry, words }: { readonly entry: Entry; readonly words: string }) {
  const ledger = findLedger(entry.entity);
  if (entry.entityId === null) return words;
  if (ledger !== null)
    return <Link to={recordPath(ledger, entry.entityId)}>{`${words} ${entry.entityId}`}</Link>;
  if (entry.entity === 'Person') return <Link to={`/people/${entry.entityId}`}>{words}</Link>;
  return words;
}
