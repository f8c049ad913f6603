import { Button } from 'antd';
import { useWords } from '../words.ts';

interface Props {
  readonly count: number;
  readonly total: number;
  readonly everything: boolean;
  onEverything(): void;
  onClear(): void;
  onExport(): void;
}

/** What may be done with several rows at once; absent while none is chosen. */
export function BatchBar({ count, total, everything, onEverything, onClear, onExport }: Props) {
  const { t } = useWords();
  return (
    <div className="lz-batch" role="status">
      <span>{everything ? t('allSelected', { count: total }) : t('selected', { count })}</span>
      {!everything && total > count && (
        <Button type="link" size="small" onClick={onEverything}>
          {t('selectAll', { count: total })}
        </Button>
      )}
      <Button size="small" onClick={onExport}>
        {t('exportSelected')}
      </Button>
      <Button type="text" size="small" onClick={onClear}>
        {t('clearSelection')}
      </Button>
    </div>
  );
}
