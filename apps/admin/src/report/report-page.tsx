import { findLedger, type Report, type ReportScope, yearOf } from '@luze/domain';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { RangeInput } from '../ledger/list/range-input.tsx';
import { pathOf } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { ReportExport } from './report-export.tsx';
import './report.css';

interface Props {
  readonly report: Report;
  /** The figures as they are drawn; null where the workbook is for export only. */
  readonly figures: ((scope: ReportScope) => ReactNode) | null;
}

/** The period and unit an address asks for; without them the business year and everything the reader reaches. */
function scopeOf(params: URLSearchParams, today: string): ReportScope {
  const year = yearOf(today);
  const [from = '', to = ''] = (params.get('period') ?? '').split('..');
  return {
    from: from === '' ? `${year}-01-01` : from,
    to: to === '' ? `${year}-12-31` : to,
    unitId: params.get('unit'),
  };
}

/** A computed workbook: for when and where, its figures, how they count, and the file. */
export function ReportPage({ report, figures }: Props) {
  const { t, label } = useWords('report');
  const reader = useReader();
  const [params, setParams] = useSearchParams();
  const [exporting, setExporting] = useState(false);
  const scope = scopeOf(params, reader.today);
  const ledger = findLedger(report.ledger);
  const change = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  return (
    <div className="lz-report">
      <PageHeader
        title={label(report.title)}
        note={report.code}
        extra={
          <Button type="primary" onClick={() => setExporting(true)}>
            {t('exportReport', { code: report.code })}
          </Button>
        }
      />
      <div className="lz-report-scope">
        <RangeInput
          value={`${scope.from}..${scope.to}`}
          label={t('period')}
          onChange={(period) => change('period', period)}
        />
        {reader.topLevel !== 'BRANCH' && (
          <UnitPicker
            value={scope.unitId}
            placeholder={t('everyUnit')}
            onChange={(unit) => change('unit', unit.id)}
          />
        )}
        {scope.unitId !== null && (
          <Button type="text" onClick={() => change('unit', null)}>
            {t('everyUnit')}
          </Button>
        )}
        {ledger !== null && reader.can('read', ledger) && <Link to={pathOf(ledger)}>{t('backToList')}</Link>}
      </div>
      {figures === null ? <p className="lz-muted">{t('noFigures')}</p> : figures(scope)}
      <p className="lz-note">
        {t('noteHead')}
        {label(report.note)}
      </p>
      {exporting && <ReportExport report={report} scope={scope} onClose={() => setExporting(false)} />}
    </div>
  );
}
