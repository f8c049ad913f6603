import type { ListState } from '../list-state.ts';
import type { ListColumn } from './columns.ts';
import { pinning } from './pinning.ts';

interface Props {
  readonly column: ListColumn;
  readonly sort: ListState['sort'];
  onSort(sort: ListState['sort']): void;
}

/** A heading; a sortable one goes up, down, and back to the definition's order. */
export function SortHeading({ column, sort, onSort }: Props) {
  const mine = sort?.field === column.key ? sort : null;
  const turn = (): void => {
    if (mine === null) onSort({ field: column.key, descending: false });
    else onSort(mine.descending ? null : { field: column.key, descending: true });
  };
  const direction = mine === null ? 'none' : mine.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      {...pinning(column)}
      aria-sort={column.sortable ? direction : undefined}
      title={column.heading}
    >
      {column.sortable ? (
        <button type="button" className="lz-sort" onClick={turn} data-direction={direction}>
          {column.heading}
          <svg aria-hidden="true" width="8" height="14" viewBox="0 0 8 14">
            <path className="lz-up" d="M0 6 4 1l4 5z" />
            <path className="lz-down" d="M0 8l4 5 4-5z" />
          </svg>
        </button>
      ) : (
        column.heading
      )}
    </th>
  );
}
