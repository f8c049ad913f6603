import { fallsDue, type Ledger, marksOf, nextMoveOf } from '@luze/domain';
import { Button } from 'antd';
import { Link } from 'react-router';
import { moveText, stateText } from '../marks.ts';
import { recordPath } from '../names.ts';
import { useReader } from '../reader.ts';
import type { LedgerRecord } from '../record.ts';
import { RecordChip } from '../record-chip.tsx';
import { unitText } from '../unit-text.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly rows: readonly LedgerRecord[];
  onMove(move: string, record: LedgerRecord): void;
}

/** A row on the phone: what, light and day, unit and state, one verb; the rest is behind the card. */
export function LedgerCards({ ledger, rows, onMove }: Props) {
  const { t, language } = useWords();
  const { topLevel } = useReader();
  return (
    <ul className="lz-cards">
      {rows.map((record) => {
        const next = nextMoveOf(ledger, record);
        return (
          <li key={record.id} className="lz-card" data-light={record.light?.colour}>
            <Link to={recordPath(ledger, record.id)} className="lz-card-what" lang="zh-CN">
              {record.title}
            </Link>
            <div className="lz-card-foot">
              <div>
                {fallsDue(ledger) && (
                  <p>
                    <RecordChip ledger={ledger} light={record.light} />{' '}
                    {record.light?.dueOn && (
                      <span className="lz-card-day">{t('dueBy', { day: record.light.dueOn })}</span>
                    )}
                  </p>
                )}
                <p className="lz-muted">
                  <span lang="zh-CN">{unitText(record, topLevel)}</span> ·{' '}
                  <span className="lz-card-day">{stateText(ledger, record.state, language)}</span>
                  {marksOf(ledger, record, language).map((mark) => (
                    <span key={mark.field} className="lz-mark" title={mark.why}>
                      {mark.text}
                    </span>
                  ))}
                </p>
              </div>
              {next !== null && (
                <Button onClick={() => onMove(next, record)}>{moveText(ledger, next, language)}</Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
