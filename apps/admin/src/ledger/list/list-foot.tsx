import { fallsDue, fieldOf, type Ledger } from '@luze/domain';
import { FigureLink } from '../../ui/figure-link.tsx';
import { footOf } from '../foot.ts';
import { type ListState, listParams } from '../list-state.ts';
import { pathOf } from '../names.ts';
import { footKey } from '../operations.ts';
import type { FootRow } from '../use-list.ts';
import { choicesOf, DASH, labelText, numberText, unitText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { Pager } from './pager.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly state: ListState;
  readonly groups: readonly FootRow[];
  readonly total: number | null;
  onPage(page: number, size: number): void;
}

/** Totals over the whole filter, each a link to the rows it counts, and the pager. */
export function ListFoot({ ledger, state, groups, total, onPage }: Props) {
  return (
    <footer className="lz-foot">
      <Totals ledger={ledger} state={state} groups={groups} />
      <Pager page={state.page} size={state.size} total={total} onPage={onPage} />
    </footer>
  );
}

function Totals({ ledger, state, groups }: Pick<Props, 'ledger' | 'state' | 'groups'>) {
  const { t, language } = useWords();
  const foot = footOf(ledger, groups);
  const key = footKey(ledger);
  const field = ledger.fields[key];
  const choices = field === undefined ? [] : choicesOf(field, language);
  const to = (change: Partial<ListState>): string =>
    `${pathOf(ledger)}?${listParams({ ...state, ...change, page: 1 }).toString()}`;
  const countOf = (value: string): number => groups.find((group) => group[key] === value)?.count ?? 0;
  return (
    <div className="lz-totals">
      <strong>{t('total')}</strong>
      <span>{t('totalRows', { rows: numberText(foot.count) })}</span>
      {choices.map((choice) => (
        <span key={choice.value}>
          {choice.label}{' '}
          <Figure
            count={countOf(choice.value)}
            to={to({ fields: { ...state.fields, [key]: choice.value } })}
          />
        </span>
      ))}
      {state.tab !== 'closed' && fallsDue(ledger) && (
        <span>
          {t('totalOverdue')} <Figure count={foot.overdue} to={to({ lights: ['RED'] })} />
        </span>
      )}
      {Object.entries(foot.sums).map(([name, sum]) => {
        const summed = fieldOf(ledger, name);
        return (
          <span key={name}>
            {t(summed.unit === undefined ? 'totalNumber' : 'totalSum', {
              field: labelText(summed, name, language),
              sum: numberText(sum, summed.scale ?? 0),
              unit: unitText(summed, language),
            })}
          </span>
        );
      })}
    </div>
  );
}

function Figure({ count, to }: { readonly count: number; readonly to: string }) {
  return count === 0 ? (
    <span className="lz-muted">{DASH}</span>
  ) : (
    <FigureLink to={to}>{numberText(count)}</FigureLink>
  );
}
