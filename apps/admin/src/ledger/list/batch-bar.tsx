import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
import { moveText } from '../marks.ts';
import type { BatchMove } from '../moves/batch-moves.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  /** What may be done with those chosen on this page. */
  readonly moves: readonly BatchMove[];
  readonly count: number;
  readonly total: number;
  readonly everything: boolean;
  onEverything(): void;
  onClear(): void;
  /** Null where the reader may not export. */
  readonly onExport: (() => void) | null;
  onMove(batch: BatchMove): void;
  /** How many of those chosen on this page may be urged. */
  readonly urgeable: number;
  onUrge(): void;
}

/** What may be done with several rows at once; absent while none is chosen. */
export function BatchBar({
  ledger,
  moves,
  count,
  total,
  everything,
  onEverything,
  onClear,
  onExport,
  onMove,
  urgeable,
  onUrge,
}: Props) {
  const { t, language } = useWords();
  return (
    <div className="lz-batch" role="status">
      <span>{everything ? t('allSelected', { count: total }) : t('selected', { count })}</span>
      {onExport !== null && !everything && total > count && (
        <Button type="link" size="small" onClick={onEverything}>
          {t('selectAll', { count: total })}
        </Button>
      )}
      {!everything &&
        moves.map((batch) => (
          <Button key={batch.move} size="small" onClick={() => onMove(batch)}>
            {t('batchMove', { move: moveText(ledger, batch.move, language), count: batch.rows.length })}
          </Button>
        ))}
      {!everything && urgeable > 0 && (
        <Button size="small" onClick={onUrge}>
          {t('urgeCount', { count: urgeable })}
        </Button>
      )}
      {onExport !== null && (
        <Button size="small" onClick={onExport}>
          {t('exportSelected')}
        </Button>
      )}
      <Button type="text" size="small" onClick={onClear}>
        {t('clearSelection')}
      </Button>
    </div>
  );
}
