import { OBLIGATION } from '@luze/permissions';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Pager } from '../ledger/list/pager.tsx';
import { EachOutcomes } from '../ledger/moves/each-outcome.tsx';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { UrgeForm } from '../ledger/urging/urge-form.tsx';
import { useUnitName } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { usePhone } from '../ui/use-media.ts';
import { AskExemption } from './ask-exemption.tsx';
import { EmptyObligations } from './empty-obligations.tsx';
import { ObligationBatch } from './obligation-batch.tsx';
import { ObligationCards } from './obligation-cards.tsx';
import { ObligationQuery } from './obligation-query.tsx';
import type { Obligation } from './obligation-requests.ts';
import {
  HEAT_PATH,
  OBLIGATIONS_PATH,
  type ObligationState,
  obligationsPath,
  parseObligations,
} from './obligation-state.ts';
import { ObligationTable } from './obligation-table.tsx';
import { ObligationTabs } from './obligation-tabs.tsx';
import { useObligationWords } from './obligation-words.ts';
import { RefuseExemption } from './refuse-exemption.tsx';
import { useDeciding } from './use-deciding.tsx';
import { useObligations } from './use-obligations.ts';
import '../ledger/list/list.css';
import './obligation.css';

/** 应办事项: what units owe, met or not, and the exemptions asked for. */
export function ObligationPage() {
  const { t } = useWords('obligation');
  const reader = useReader();
  const isPhone = usePhone();
  const navigate = useNavigate();
  const problem = useProblem();
  const [params] = useSearchParams();
  const state = parseObligations(params, reader.today);
  const { rows, total, error, loading } = useObligations(state);
  const unitName = useUnitName(state.unit ?? reader.home?.id ?? null);
  const deciding = useDeciding(rows);
  const [asking, setAsking] = useState<Obligation | null>(null);
  const [urging, setUrging] = useState<Obligation | null>(null);
  const { wholeText } = useObligationWords();
  const change = (some: Partial<ObligationState>): void =>
    void navigate(obligationsPath({ ...state, page: 1, ...some }));
  const verbs = {
    rows,
    onAsk: setAsking,
    onGrant: (one: Obligation) => deciding.askToGrant([one]),
    onRefuse: (one: Obligation) => deciding.askToRefuse([one]),
    onUrge: setUrging,
  };
  return (
    <section className="lz-list lz-obligation-page">
      <PageHeader
        title={t('title')}
        note={unitName === null ? null : t('titleNote', { unit: unitName, day: state.asOf })}
        extra={<Link to={HEAT_PATH}>{t('toHeat')}</Link>}
      />
      {state.id === null ? (
        <>
          <ObligationQuery state={state} onChange={change} onReset={() => void navigate(OBLIGATIONS_PATH)} />
          <div className="lz-tabs-line">
            <ObligationTabs state={state} />
          </div>
        </>
      ) : (
        <p>
          {t('oneAlone')} <Link to={OBLIGATIONS_PATH}>{t('toAll')}</Link>
        </p>
      )}
      {deciding.done !== null && <EachOutcomes done={deciding.done} onClose={() => deciding.forget()} />}
      <ObligationBatch deciding={deciding} />
      <div className="lz-rows" aria-busy={loading}>
        {error !== undefined && (
          <p className="lz-empty" role="alert">
            {problem(error).message}
          </p>
        )}
        {total === null && loading && <Skeleton active paragraph={{ rows: 8 }} />}
        {total === 0 && <EmptyObligations state={state} onReset={() => void navigate(OBLIGATIONS_PATH)} />}
        {rows.length > 0 && isPhone && <ObligationCards {...verbs} />}
        {rows.length > 0 && !isPhone && (
          <ObligationTable
            {...verbs}
            state={state}
            selected={deciding.selected}
            onSelect={deciding.select}
            onSort={(latestFirst) => change({ latestFirst })}
          />
        )}
      </div>
      <footer className="lz-foot">
        <span />
        <Pager
          page={state.page}
          size={state.size}
          total={total}
          onPage={(page, size) => change({ page, size })}
        />
      </footer>
      {urging !== null && (
        <UrgeForm
          subject={OBLIGATION}
          id={urging.id}
          what={wholeText(urging)}
          onClose={() => setUrging(null)}
        />
      )}
      {deciding.refusing.length > 0 && (
        <RefuseExemption
          some={deciding.refusing}
          onRefuse={deciding.refuse}
          onClose={() => deciding.askToRefuse([])}
        />
      )}
      {asking !== null && <AskExemption one={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}
