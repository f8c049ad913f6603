import type { Ledger } from '@luze/domain';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import { recordPath } from '../names.ts';
import type { Neighbour, Place } from '../use-neighbours.ts';
import { useRecord } from '../use-record.ts';
import { useWords } from '../words.ts';
import { Neighbours } from './neighbours.tsx';
import { RecordView } from './record-view.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly id: string;
  readonly place: Place | null;
  onGo(neighbour: Neighbour): void;
  onClose(): void;
  onMove(move: string): void;
}

/** The quick look: the record beside its list, which keeps its place. */
export function RecordDrawer({ ledger, id, place, onGo, onClose, onMove }: Props) {
  const { t } = useWords();
  const { record, loading } = useRecord(ledger, id);
  return (
    <Drawer
      open
      size={880}
      className="lz-record-drawer"
      title={String(record?.[ledger.number.field] ?? '')}
      extra={
        <span className="lz-drawer-tools">
          <Neighbours ledger={ledger} place={place} id={id} onGo={onGo} />
          <Link to={recordPath(ledger, id)} state={{ place }}>
            {t('fullPage')}
          </Link>
        </span>
      }
      onClose={onClose}
    >
      <RecordView
        ledger={ledger}
        id={id}
        record={record}
        loading={loading}
        narrow
        onMove={onMove}
        onGone={onClose}
      />
    </Drawer>
  );
}
