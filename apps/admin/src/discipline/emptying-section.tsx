import { findLedger } from '@luze/domain';
import { Checkbox, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { recordPath } from '../ledger/names.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import type { EmptyingFacts } from './emptying-requests.ts';
import './emptying.css';

interface Props {
  readonly title: string;
  /** What stands there without a record; absent, the section is left out. */
  readonly none?: string;
  readonly records: readonly EmptyingFacts[];
  /** What may be done to the chosen ones; absent, nothing is chosen. */
  verbs?(chosen: readonly EmptyingFacts[]): ReactNode;
}

const keyOf = ({ subject, recordId }: EmptyingFacts): string => `${subject} ${recordId}`;

/** Records at one step of the way; all of them are chosen until somebody leaves one out. */
export function EmptyingSection({ title, none, records, verbs }: Props) {
  const { t } = useWords('discipline');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (records.length === 0 && none === undefined) return null;
  const chosen = records.filter((record) => !left.has(keyOf(record)));
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <section className="lz-section">
      <h2>
        {title} <small>{t('records', { count: records.length })}</small>
      </h2>
      {records.length === 0 ? (
        <p className="lz-muted">{none}</p>
      ) : (
        <ul className="lz-emptying">
          {records.map((record) => (
            <li key={keyOf(record)}>
              {verbs !== undefined && (
                <Checkbox
                  checked={!left.has(keyOf(record))}
                  aria-label={record.number}
                  onChange={() => toggle(keyOf(record))}
                />
              )}
              <EmptyingLine record={record} />
            </li>
          ))}
        </ul>
      )}
      {verbs !== undefined && records.length > 0 && <Space wrap>{verbs(chosen)}</Space>}
    </section>
  );
}

function EmptyingLine({ record }: { readonly record: EmptyingFacts }) {
  const { t, label } = useWords('discipline');
  const { subject, recordId, number, unit, dueFrom, proposedBy, proposedAt, decidedBy, decidedAt, refusal } =
    record;
  const ledger = findLedger(subject);
  const isEmptied = dueFrom == null;
  return (
    <div>
      {ledger === null ? number : <Link to={recordPath(ledger, recordId)}>{number}</Link>}{' '}
      <span className="lz-muted">
        {ledger !== null && `${label(ledger.label)} · `}
        <span lang="zh-CN">{unit.name}</span>
        {!isEmptied && ` · ${t('dueFrom', { day: dueFrom })}`}
      </span>
      {refusal !== null && decidedBy !== null && (
        <p className="lz-muted">
          {t('refusedBy', { name: decidedBy.name })}
          <span lang="zh-CN">{refusal}</span>
        </p>
      )}
      {refusal === null && proposedBy !== null && proposedAt != null && (
        <p className="lz-muted">
          {t('proposedByAt', { name: proposedBy.name, at: instantText(proposedAt) })}
          {isEmptied &&
            decidedBy !== null &&
            decidedAt != null &&
            t('emptiedByAt', { name: decidedBy.name, at: instantText(decidedAt) })}
        </p>
      )}
    </div>
  );
}
