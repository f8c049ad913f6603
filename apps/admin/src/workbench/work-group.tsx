import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { type Group, MOST_SHOWN } from './group-work.ts';
import type { WorkItem } from './work-requests.ts';
import { WorkRow } from './work-row.tsx';

interface Props extends Group {
  /** Position of the group's first row on the page. */
  readonly from: number;
  readonly folded: boolean;
  /** Every row, where the page shows this group alone. */
  readonly whole: boolean;
  onMove(item: WorkItem): void;
}

/** One group of the list: a heading line, then its rows; of a large one the first, and a way to all of them. */
export function WorkGroup({ group, items, from, folded, whole, onMove }: Props) {
  const { t } = useWords('work');
  const [open, setOpen] = useState(!folded);
  const shown = whole ? items : items.slice(0, MOST_SHOWN);
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
        shown.map((item, at) => (
          <WorkRow
            key={item.id}
            item={item}
            index={from + at + 1}
            primary={from + at === 0}
            onMove={onMove}
          />
        ))}
      {open && shown.length < items.length && (
        <tr className="lz-group-more">
          <td colSpan={7}>
            <FigureLink to={`?group=${group}`}>{t('showAll', { count: items.length })}</FigureLink>
          </td>
        </tr>
      )}
    </tbody>
  );
}
