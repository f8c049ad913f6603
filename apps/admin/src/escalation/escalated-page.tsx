import { Skeleton } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { Pager } from '../ledger/list/pager.tsx';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useUnitName } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { usePhone } from '../ui/use-media.ts';
import { EscalatedQuery } from './escalated-query.tsx';
import { EscalatedCards, EscalatedTable } from './escalated-rows.tsx';
import { ESCALATED_PATH, type EscalatedState, escalatedPath, parseEscalated } from './escalated-state.ts';
import { useEscalated } from './use-escalated.ts';
import '../ledger/list/list.css';
import './escalated.css';

/** 逾期升级: what stayed late, and which level above was told of it. */
export function EscalatedPage() {
  const { t } = useWords('escalation');
  const { home, today } = useReader();
  const isPhone = usePhone();
  const navigate = useNavigate();
  const problem = useProblem();
  const [params] = useSearchParams();
  const state = parseEscalated(params);
  const { rows, total, error, loading } = useEscalated(state);
  const unit = useUnitName(state.unit ?? home?.id ?? null);
  const change = (some: Partial<EscalatedState>): void =>
    void navigate(escalatedPath({ ...state, page: 1, ...some }));
  return (
    <section className="lz-list lz-escalated-page">
      <PageHeader title={t('title')} note={unit === null ? null : t('titleNote', { unit, day: today })} />
      <EscalatedQuery state={state} onChange={change} onReset={() => void navigate(ESCALATED_PATH)} />
      <div className="lz-rows" aria-busy={loading}>
        {error !== undefined && (
          <p className="lz-empty" role="alert">
            {problem(error).message}
          </p>
        )}
        {total === null && loading && <Skeleton active paragraph={{ rows: 8 }} />}
        {total === 0 && <p className="lz-empty">{t(state.isLate ? 'nothingLate' : 'nothing')}</p>}
        {rows.length > 0 && isPhone && <EscalatedCards rows={rows} />}
        {rows.length > 0 && !isPhone && <EscalatedTable rows={rows} from={(state.page - 1) * state.size} />}
      </div>
      <footer className="lz-foot">
        <span className="lz-muted">{t('note')}</span>
        <Pager
          page={state.page}
          size={state.size}
          total={total}
          onPage={(page, size) => change({ page, size })}
        />
      </footer>
    </section>
  );
}
