import type { Ledger } from '@luze/domain';
import { Checkbox } from 'antd';
import type { ListState } from '../list-state.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';
import { INDEX_WIDTH, type ListColumn } from './columns.ts';
import { ListCell } from './list-cell.tsx';
import { pinning } from './pinning.ts';
import { RowVerbs } from './row-verbs.tsx';
import { SortHeading } from './sort-heading.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly rows: readonly LedgerRecord[];
  readonly columns: readonly ListColumn[];
  readonly state: ListState;
  readonly dense: boolean;
  /** Ids chosen by hand; null where the reader may not act on several rows at once. */
  readonly selected: ReadonlySet<string> | null;
  readonly openId: string | null;
  onSelect(ids: ReadonlySet<string>): void;
  onSort(sort: ListState['sort']): void;
  onOpen(id: string): void;
  onMove(move: string, record: LedgerRecord): void;
}

/** Ledger lines: a native table, because its rows are exactly as high as the design says and print as they are. */
export function LedgerTable(props: Props) {
  const { rows, columns, state, selected, dense } = props;
  const { t, language } = useWords();
  const allOnPage = selected !== null && rows.length > 0 && rows.every((row) => selected.has(row.id));
  const togglePage = (): void => props.onSelect(new Set(allOnPage ? [] : rows.map((row) => row.id)));
  return (
    <table
      className={`lz-table lz-ledger-table${dense ? ' lz-dense' : ''}${(selected?.size ?? 0) > 0 ? ' lz-selecting' : ''}`}
    >
      <colgroup>
        <col style={{ width: INDEX_WIDTH }} />
        {columns.map((column) => (
          <col key={column.key} style={column.width === null ? { minWidth: 140 } : { width: column.width }} />
        ))}
        <col style={{ width: language === 'en' ? 140 : 120 }} />
      </colgroup>
      <thead>
        <tr>
          <th className="lz-index" scope="col">
            {selected !== null && (
              <Checkbox
                className="lz-pick"
                checked={allOnPage}
                onChange={togglePage}
                aria-label={t('exportPage', { count: rows.length })}
              />
            )}
            <span>{t('index')}</span>
          </th>
          {columns.map((column) => (
            <SortHeading key={column.key} column={column} sort={state.sort} onSort={props.onSort} />
          ))}
          <th scope="col" className="lz-next">
            {t('next')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((record, at) => (
          <LedgerRow
            key={record.id}
            {...props}
            record={record}
            index={(state.page - 1) * state.size + at + 1}
          />
        ))}
      </tbody>
    </table>
  );
}

function LedgerRow({
  ledger,
  record,
  index,
  columns,
  selected,
  openId,
  onSelect,
  onOpen,
  onMove,
}: Props & { readonly record: LedgerRecord; readonly index: number }) {
  const { t } = useWords();
  const toggle = (): void => {
    const next = new Set(selected);
    if (!next.delete(record.id)) next.add(record.id);
    onSelect(next);
  };
  const isSelected = selected?.has(record.id) === true || openId === record.id;
  return (
    <tr className={isSelected ? 'lz-row lz-selected' : 'lz-row'} data-light={record.light?.colour}>
      <td className="lz-index">
        {selected !== null && (
          <Checkbox
            className="lz-pick"
            checked={selected.has(record.id)}
            onChange={toggle}
            aria-label={`${t('index')} ${index}`}
          />
        )}
        <span>{index}</span>
      </td>
      {columns.map((column) => (
        <td key={column.key} {...pinning(column)}>
          <ListCell ledger={ledger} record={record} column={column.key} onOpen={onOpen} />
        </td>
      ))}
      <td className="lz-next">
        <RowVerbs ledger={ledger} record={record} onMove={onMove} />
      </td>
    </tr>
  );
}
