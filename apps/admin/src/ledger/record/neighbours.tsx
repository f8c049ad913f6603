import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
import { type Neighbour, type Place, useNeighbours } from '../use-neighbours.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly place: Place | null;
  readonly id: string;
  onGo(neighbour: Neighbour): void;
}

/** 第 1 条，共 27 条, and the rows before and after; absent where the record was not opened from a list. */
export function Neighbours({ ledger, place, id, onGo }: Props) {
  const { t } = useWords();
  const around = useNeighbours(ledger, place, id);
  if (around === null) return null;
  const button = (word: string, to: Neighbour | null) => (
    <Button type="link" size="small" disabled={to === null} onClick={() => to !== null && onGo(to)}>
      {word}
    </Button>
  );
  return (
    <span className="lz-neighbours">
      <span className="lz-muted">{t('positionOf', { index: around.index, count: around.total })}</span>
      {button(t('previous'), around.previous)}
      {button(t('following'), around.following)}
    </span>
  );
}
