import { Fragment } from 'react';
import { LightChip } from '../../ui/light-chip.tsx';
import { DASH } from '../value-text.ts';
import { useWords } from '../words.ts';
import { OUTCOME_COLOURS, type VerdictRow } from './verdict.ts';

interface Props {
  readonly rows: readonly VerdictRow[];
  readonly columns: readonly string[];
}

/** Rows as they will be; the faulty cell tinted, what is wrong with it on the line below. */
export function VerdictTable({ rows, columns }: Props) {
  const { t } = useWords('import');
  return (
    <table className="lz-table lz-verdict">
      <thead>
        <tr>
          <th scope="col" className="lz-index">
            {t('row')}
          </th>
          <th scope="col">{t('outcome')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" lang="zh-CN">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.row}>
            <Line row={row} columns={columns} />
            {row.violations.length > 0 && <Faults row={row} span={columns.length} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, columns }: { readonly row: VerdictRow; readonly columns: readonly string[] }) {
  const { t } = useWords('import');
  const faulty = new Set(row.violations.map((violation) => violation.column ?? ''));
  const colour = OUTCOME_COLOURS[row.outcome];
  return (
    <tr className={row.violations.length > 0 ? 'lz-row lz-with-faults' : 'lz-row'} data-light={colour}>
      <td className="lz-index">{row.row}</td>
      <td>
        <LightChip colour={colour}>{t(`outcome_${row.outcome}`)}</LightChip>
      </td>
      {columns.map((column) => {
        const value = row.cells?.[column] ?? null;
        const text = value === null || value === '' ? DASH : String(value);
        return (
          <td
            key={column}
            lang="zh-CN"
            title={text}
            className={typeof value === 'number' ? 'lz-right' : undefined}
            data-fault={faulty.has(column) ? colour : undefined}
          >
            <span className={text === DASH ? 'lz-muted' : undefined}>{text}</span>
          </td>
        );
      })}
    </tr>
  );
}

function Faults({ row, span }: { readonly row: VerdictRow; readonly span: number }) {
  const { t } = useWords('import');
  return (
    <tr className="lz-row lz-faults" data-light={OUTCOME_COLOURS[row.outcome]}>
      <td className="lz-index" />
      <td />
      <td colSpan={Math.max(1, span)}>
        <dl>
          {row.violations.map((violation) => (
            <div key={`${violation.column} ${violation.code}`}>
              <dt lang="zh-CN">{violation.column || t('wholeRow')}</dt>
              <dd>{violation.message}</dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}
