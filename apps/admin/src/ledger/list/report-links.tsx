import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { reportPath } from '../names.ts';
import { reportsFor, useReader } from '../reader.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly unit: string | null;
}

/** From a list to the figures computed of it. */
export function ReportLinks({ ledger, unit }: Props) {
  const { t } = useWords('report');
  const navigate = useNavigate();
  const reader = useReader();
  const search = unit === null ? '' : `?${new URLSearchParams({ unit }).toString()}`;
  return reportsFor(reader, ledger).map((report) => (
    <Button key={report.code} onClick={() => void navigate(`${reportPath(report)}${search}`)}>
      {t('toReport', { code: report.code })}
    </Button>
  ));
}
