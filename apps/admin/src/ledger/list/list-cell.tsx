import { fieldOf, type Ledger, marksOf } from '@luze/domain';
import { Tooltip } from 'antd';
import { Link } from 'react-router';
import { Explained } from '../../ui/explained.tsx';
import { isWeighty, stateText } from '../marks.ts';
import { recordPath } from '../names.ts';
import type { LedgerRecord } from '../record.ts';
import { RecordChip } from '../record-chip.tsx';
import { DASH, valueText } from '../value-text.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
  readonly column: string;
  /** A plain click on the number opens the quick look instead of the page. */
  onOpen?(id: string): void;
}

/** One value of one row as the table shows it. */
export function ListCell({ ledger, record, column, onOpen }: Props) {
  const { t, language } = useWords();
  if (column === 'light') return <RecordChip ledger={ledger} light={record.light} />;
  if (column === 'state') return stateText(ledger, record.state, language);
  if (column === 'unit') return <UnitCell record={record} />;
  if (column === 'county') return <span lang="zh-CN">{record.county?.shortName ?? DASH}</span>;
  if (column === 'title') return <TitleCell ledger={ledger} record={record} />;
  if (record.maskedFields.includes(column) && (record[column] ?? null) === null) {
    return (
      <Tooltip title={t('maskedWhy')}>
        <span className="lz-muted">{t('masked')}</span>
      </Tooltip>
    );
  }
  if (column === ledger.number.field) return <NumberCell ledger={ledger} record={record} onOpen={onOpen} />;
  return <FieldCell ledger={ledger} record={record} column={column} />;
}

function UnitCell({ record }: Pick<Props, 'record'>) {
  const full = [record.county, record.unit].filter((unit) => unit !== null).map(({ name }) => name);
  return (
    <span lang="zh-CN" title={[...new Set(full)].join(' / ')}>
      {record.unit?.shortName ?? DASH}
    </span>
  );
}

function TitleCell({ ledger, record }: Pick<Props, 'ledger' | 'record'>) {
  const { language } = useWords();
  return (
    <>
      {marksOf(ledger, record, language).map((mark) => (
        <span key={mark.field} className="lz-mark" title={mark.why}>
          {mark.text}
        </span>
      ))}
      <span lang="zh-CN" title={record.title}>
        {record.title}
      </span>
    </>
  );
}

function NumberCell({
  ledger,
  record,
  onOpen,
}: Pick<Props, 'ledger' | 'record'> & { onOpen: Props['onOpen'] }) {
  return (
    <Link
      to={recordPath(ledger, record.id)}
      onClick={(event) => {
        if (onOpen === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(record.id);
      }}
    >
      {String(record[ledger.number.field] ?? DASH)}
    </Link>
  );
}

function FieldCell({ ledger, record, column }: Pick<Props, 'ledger' | 'record' | 'column'>) {
  const { t, language } = useWords();
  const field = fieldOf(ledger, column);
  const value = record[column];
  const text = valueText(field, value, language, { yes: t('yes'), no: t('no') });
  const derivedDue =
    value === null && record.light?.dueOn && ledger.light.due.some((rule) => rule.field === column);
  // Nobody has set the day yet, but the light already stands on one: say it, with its rule behind it.
  if (derivedDue && record.open) {
    return (
      <Explained content={record.light?.rule ?? ''}>
        <span className="lz-muted">{record.light?.dueOn}</span>
      </Explained>
    );
  }
  if (isWeighty(ledger, column, value)) return <strong>{text}</strong>;
  const isTyped = field.kind === 'text' || field.kind === 'longText';
  return (
    <span
      className={text === DASH ? 'lz-muted' : undefined}
      lang={isTyped ? 'zh-CN' : undefined}
      title={isTyped ? text : undefined}
    >
      {text}
    </span>
  );
}
