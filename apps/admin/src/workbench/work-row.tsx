import { Button } from 'antd';
import { Link } from 'react-router';
import { isWeighty, marksOf, moveText } from '../ledger/marks.ts';
import { recordPath } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';
import { RecordChip } from '../ledger/record-chip.tsx';
import { unitText } from '../ledger/unit-text.ts';
import { choicesOf, DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import type { WorkItem } from './group-work.ts';

interface Props {
  readonly item: WorkItem;
  readonly index: number;
  /** The worst row's verb is the page's one primary button. */
  readonly primary: boolean;
  onMove(item: WorkItem): void;
}

/** `安全隐患 · 重大`: the ledger, and the grade where the definition has one. */
function useKind({ ledger, record }: WorkItem) {
  const { language, label } = useWords();
  const graded = ledger.list.find((key) => ledger.fields[key]?.kind === 'choice');
  const field = graded === undefined ? undefined : ledger.fields[graded];
  const grade =
    field === undefined
      ? undefined
      : choicesOf(field, language).find((choice) => choice.value === record[graded ?? '']);
  return {
    name: label(ledger.label),
    grade: grade?.label,
    weighty: graded !== undefined && isWeighty(ledger, graded, record[graded]),
  };
}

export function WorkRow({ item, index, primary, onMove }: Props) {
  const { t, language } = useWords('work');
  const { topLevel } = useReader();
  const kind = useKind(item);
  const { ledger, record, returned } = item;
  return (
    <tr className="lz-row" data-light={record.light?.colour}>
      <td className="lz-index">{index}</td>
      <td className="lz-what">
        <Link to={recordPath(ledger, record.id)} lang="zh-CN" title={record.title}>
          {record.title}
        </Link>
        {marksOf(ledger, record, language).map((mark) => (
          <span key={mark.field} className="lz-mark" title={mark.why}>
            {mark.text}
          </span>
        ))}
        {returned !== null && (
          <span className="lz-muted lz-returned">
            {t('returnedBy', { person: returned.person?.name ?? '', opinion: returned.opinion ?? '' })}
          </span>
        )}
      </td>
      <td className="lz-muted lz-kind">
        {kind.name}
        {kind.grade !== undefined && ` · ${kind.grade}`}
      </td>
      <td className="lz-unit" lang="zh-CN">
        {unitText(record, topLevel) || DASH}
      </td>
      <td className="lz-due">{record.light?.dueOn ?? DASH}</td>
      <td className="lz-lamp">
        <RecordChip ledger={item.ledger} light={record.light} />
      </td>
      <td className="lz-verb">
        <Button type={primary ? 'primary' : 'default'} onClick={() => onMove(item)}>
          {moveText(ledger, item.move, language)}
        </Button>
      </td>
    </tr>
  );
}
