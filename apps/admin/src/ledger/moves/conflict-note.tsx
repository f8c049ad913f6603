import type { Ledger } from '@luze/domain';
import { Alert } from 'antd';
import { stateText } from '../marks.ts';
import type { LedgerDetail, RecordChange } from '../record.ts';
import { instantText } from '../time-text.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  /** The version the reader had before him. */
  readonly since: number;
}

/** What others did since the form was opened: who, when, which values. */
export function ConflictNote({ ledger, record, since }: Props) {
  const { t, language } = useWords();
  const later = record.history.filter((event) => event.version > since);
  const last = later.at(-1);
  const changes: RecordChange[] = later.flatMap((event) => event.changes);
  return (
    <Alert
      type="warning"
      role="alert"
      title={t('conflictMove', {
        person: last?.person?.name ?? t('system'),
        time: last === undefined ? '' : instantText(last.at),
        move: last?.label ?? '',
      })}
      description={
        <>
          <p>{t('conflictState', { state: stateText(ledger, record.state, language) })}</p>
          <ul className="lz-changes">
            {changes.map((change) => (
              <li key={`${change.field} ${change.after}`}>
                {change.label} <del>{change.before ?? t('wasEmpty')}</del> →{' '}
                <ins>{change.after ?? t('wasEmpty')}</ins>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
