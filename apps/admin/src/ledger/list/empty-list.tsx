import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
import { WhyLink } from '../access/why-link.tsx';
import { isNarrowed, type ListState } from '../list-state.ts';
import { useReader } from '../reader.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly state: ListState;
  readonly unitName: string | null;
  onReset(): void;
  onAllUnits(): void;
}

/** An empty list says why: outside one's duties, filtered too narrowly, nothing in this unit, or nothing at all. */
export function EmptyList({ ledger, state, unitName, onReset, onAllUnits }: Props) {
  const { t } = useWords();
  const { t: tAccess } = useWords('access');
  const why = <WhyLink ledger={ledger}>{tAccess('whyEmpty')}</WhyLink>;
  const reader = useReader();
  if (!reader.can('read', ledger))
    return (
      <p className="lz-empty">
        {t('emptyReach')} {why}
      </p>
    );
  if (isNarrowed(state)) {
    return (
      <p className="lz-empty">
        {t('emptyNarrow')} <Button onClick={onReset}>{t('emptyNarrowAction')}</Button> {why}
      </p>
    );
  }
  if (state.unit !== null) {
    return (
      <p className="lz-empty">
        {t('emptyUnit', { unit: unitName ?? '' })}{' '}
        <Button onClick={onAllUnits}>{t('emptyUnitAction')}</Button> {why}
      </p>
    );
  }
  return (
    <p className="lz-empty">
      {state.tab === 'all' ? t('emptyNone') : t('emptyTab')} {why}
    </p>
  );
}
