import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
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
  const reader = useReader();
  if (!reader.can('read', ledger)) return <p className="lz-empty">{t('emptyReach')}</p>;
  if (isNarrowed(state)) {
    return (
      <p className="lz-empty">
        {t('emptyNarrow')} <Button onClick={onReset}>{t('emptyNarrowAction')}</Button>
      </p>
    );
  }
  if (state.unit !== null) {
    return (
      <p className="lz-empty">
        {t('emptyUnit', { unit: unitName ?? '' })}{' '}
        <Button onClick={onAllUnits}>{t('emptyUnitAction')}</Button>
      </p>
    );
  }
  return <p className="lz-empty">{state.tab === 'all' ? t('emptyNone') : t('emptyTab')}</p>;
}
