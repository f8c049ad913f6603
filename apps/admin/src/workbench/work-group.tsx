import type { WorkGroup as Group } from '@luze/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../ledger/words.ts';
import type { WorkItem } from './group-work.ts';
import { WorkRow } from './work-row.tsx';

interface Props {
  readonly group: Group;
  readonly items: readonly WorkItem[];
  /** Position of the group's first row on the page. */
  readonly from: number;
  readonly folded: boolean;
  onMove(item: WorkItem): void;
}

/** One group of the list: a heading line, then its rows. */
export function WorkGroup({ group, items, from, folded, onMove }: Props) {
  const { t } = useWords('work');
  const [open, setOpen] = useState(!folded);
  return (
    <tbody id={group}>
      <tr className="lz-group-row">
        <th colSpan={7} scope="rowgroup">
          {t(`group_${group}`)} <span className="lz-count">{t('items', { count: items.length })}</span>
          {folded && (
            <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t('collapse') : t('expand')}
            </Button>
          )}
        </th>
      </tr>
      {open &&
        items.map((item, at) => (
          <WorkRow
            key={item.record.id}
            item={item}
            index={from + at + 1}
            primary={from + at === 0}
            onMove={onMove}
          />
        ))}
    </tbody>
  );
}
