import type { Ledger } from '@luze/domain';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { MoveDrawer } from '../moves/move-drawer.tsx';
import { pathOf, recordPath } from '../names.ts';
import { placeOf } from '../use-neighbours.ts';
import { useRecord } from '../use-record.ts';
import { useWords } from '../words.ts';
import { Neighbours } from './neighbours.tsx';
import { RecordView } from './record-view.tsx';
import './record.css';

/** The full page of one record: for work, and for paper. */
export function RecordPage({ ledger, id }: { readonly ledger: Ledger; readonly id: string }) {
  const { t, label } = useWords();
  const navigate = useNavigate();
  const place = placeOf(useLocation().state);
  const { record, loading } = useRecord(ledger, id);
  const [move, setMove] = useState<string | null>(null);
  const list = `${pathOf(ledger)}${place === null || place.search === '' ? '' : `?${place.search}`}`;
  return (
    <div className="lz-record-page">
      <div className="lz-crumbs">
        <nav aria-label={t('crumbs')}>
          <Link to={list}>{label(ledger.label)}</Link> <span aria-hidden="true">/</span>{' '}
          {String(record?.[ledger.number.field] ?? '')}
        </nav>
        <Neighbours
          ledger={ledger}
          place={place}
          id={id}
          onGo={(to) =>
            void navigate(recordPath(ledger, to.id), {
              replace: true,
              state: { place: { search: place?.search ?? '', at: to.at } },
            })
          }
        />
      </div>
      <RecordView
        ledger={ledger}
        id={id}
        record={record}
        loading={loading}
        onMove={setMove}
        onGone={() => void navigate(list)}
      />
      {move !== null && <MoveDrawer ledger={ledger} move={move} id={id} onClose={() => setMove(null)} />}
    </div>
  );
}
