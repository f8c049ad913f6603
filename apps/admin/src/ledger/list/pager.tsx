import { Pagination } from 'antd';
import { PAGE_SIZES } from '../list-state.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly page: number;
  readonly size: number;
  /** Null while unknown. */
  readonly total: number | null;
  onPage(page: number, size: number): void;
}

/** The pages of a list, and how many rows there are. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useWords();
  return (
    <Pagination
      size="small"
      current={page}
      pageSize={size}
      total={total ?? 0}
      showSizeChanger
      pageSizeOptions={[...PAGE_SIZES]}
      showTotal={(count) => (total === null ? '' : t('rowsOf', { count }))}
      onChange={onPage}
    />
  );
}
