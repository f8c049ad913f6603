import type { Ledger } from '@luze/domain';
import { PageHeader } from '../../ui/page-header.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { EMPTY_LIST, type ListState, listParams } from '../list-state.ts';
import { pathOf } from '../names.ts';
import { useReader } from '../reader.ts';
import { lastDayOf, useMonths } from '../use-months.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly state: ListState;
  readonly unitName: string | null;
}

/** What the list is, whose rows it shows, and how many begin each month. */
export function ListHead({ ledger, state, unitName }: Props) {
  const { t, label } = useWords();
  const { home } = useReader();
  const months = useMonths(ledger, state);
  const scope = state.unit === null ? (home?.name ?? null) : unitName;
  const scopeText =
    scope === null
      ? t('scopeAll')
      : state.own
        ? t('scopeOwn', { unit: scope })
        : t('scopeUnder', { unit: scope });
  const last = months?.at(-1);
  const lastRows =
    last === undefined
      ? ''
      : listParams({
          ...EMPTY_LIST,
          unit: state.unit,
          own: state.own,
          tab: 'all',
          fields: { [ledger.light.starts]: `${last.month}-01..${lastDayOf(last.month)}` },
        }).toString();
  return (
    <PageHeader
      title={label(ledger.label)}
      note={scopeText}
      extra={
        months?.some(({ count }) => count > 0) ? (
          <Sparkline
            label={t('months')}
            points={months.map(({ month, count }) => ({
              label: t('monthOf', { month, count }),
              value: count,
            }))}
            lastTo={`${pathOf(ledger)}?${lastRows}`}
          />
        ) : null
      }
    />
  );
}
