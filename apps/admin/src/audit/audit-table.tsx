import { findLedger } from '@luze/domain';
import { Link } from 'react-router';
import { recordPath } from '../ledger/names.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { ScrollBox } from '../ui/scroll-box.tsx';
import type { Entry } from './audit-requests.ts';
import { nobodyOf } from './nobody.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly entries: readonly Entry[];
  onProve(entry: Entry): void;
}

/** Acts, the latest first, each with its number in the chain. */
export function AuditTable({ entries, onProve }: Props) {
  const { t } = useWords('manage');
  const { t: tAudit } = useWords('audit');
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
            <th scope="col" className="lz-right">
              {tAudit('sealNumber')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id} className="lz-row">
              <td>{instantText(entry.at)}</td>
              <td lang="zh-CN">
                {entry.actor?.name ?? <span className="lz-muted">{t(nobodyOf(entry))}</span>}{' '}
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
                {entry.outcome === 'DENIED' && (
                  <span className="lz-muted">{nameOf.attempt(entry.entity, entry.detail)} </span>
                )}
                {entry.reason}
              </td>
              <td className="lz-right">
                {entry.sealNumber === null ? (
                  <span className="lz-muted">{tAudit('waits')}</span>
                ) : (
                  <button
                    type="button"
                    className="lz-plain"
                    aria-label={tAudit('proveNumber', { number: entry.sealNumber.toLocaleString('en') })}
                    onClick={() => onProve(entry)}
                  >
                    {tAudit('no', { number: entry.sealNumber.toLocaleString('en') })}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What was acted on: by its title where the reader reads it, else by its id. */
function ObjectLink({ entry, words }: { readonly entry: Entry; readonly words: string }) {
  const ledger = findLedger(entry.entity);
  if (entry.entityId === null) return words;
  const named =
    entry.title === null ? (
      <>
        {words} {entry.entityId}
      </>
    ) : (
      <>
        {words} <span lang="zh-CN">{entry.title}</span>
      </>
    );
  if (ledger !== null && entry.title !== null)
    return <Link to={recordPath(ledger, entry.entityId)}>{named}</Link>;
  if (entry.entity === 'Person' && entry.title !== null)
    return <Link to={`/people/${entry.entityId}`}>{named}</Link>;
  return named;
}
