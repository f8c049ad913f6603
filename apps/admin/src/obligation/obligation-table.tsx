import { Checkbox } from 'antd';
import { useReader } from '../ledger/reader.ts';
import { unitText } from '../ledger/unit-text.ts';
import { useWords } from '../ledger/words.ts';
import type { Obligation } from './obligation-requests.ts';
import type { ObligationState } from './obligation-state.ts';
import { ExemptionStory, MetBy, RefusedBecause, Urged } from './obligation-story.tsx';
import { ObligationVerbs } from './obligation-verbs.tsx';
import { useObligationWords } from './obligation-words.ts';
import { StatusChip } from './status-chip.tsx';

export interface RowsProps {
  readonly rows: readonly Obligation[];
  onAsk(one: Obligation): void;
  onGrant(one: Obligation): void;
  onRefuse(one: Obligation): void;
  onUrge(one: Obligation): void;
}

interface Props extends RowsProps {
  readonly state: ObligationState;
  readonly selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  onSort(latestFirst: boolean): void;
}

/** What is owed, line by line: what, whose, for when, how it stands, what met it, the exemption, the verbs. */
export function ObligationTable(props: Props) {
  const { rows, state, onSort } = props;
  const { t } = useWords('obligation');
  const { t: tList } = useWords();
  const direction = state.latestFirst ? 'descending' : 'ascending';
  return (
    <table className="lz-table lz-obligations">
      <thead>
        <tr>
          <th scope="col" className="lz-index">
            {tList('index')}
          </th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('unit')}</th>
          <th scope="col" aria-sort={direction}>
            <button
              type="button"
              className="lz-sort"
              data-direction={direction}
              onClick={() => onSort(!state.latestFirst)}
            >
              {t('due')}
              <svg aria-hidden="true" width="8" height="14" viewBox="0 0 8 14">
                <path className="lz-up" d="M0 6 4 1l4 5z" />
                <path className="lz-down" d="M0 8l4 5 4-5z" />
              </svg>
            </button>
          </th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('metBy')}</th>
          <th scope="col">{t('exemption')}</th>
          <th scope="col">{tList('next')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one, at) => (
          <Row key={one.id} {...props} one={one} index={(state.page - 1) * state.size + at + 1} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  one,
  index,
  selected,
  onSelect,
  onAsk,
  onGrant,
  onRefuse,
  onUrge,
}: Props & { readonly one: Obligation; readonly index: number }) {
  const { topLevel } = useReader();
  const { lightOf, nameText, periodText } = useObligationWords();
  const { t } = useWords('obligation');
  const toggle = (): void => {
    const next = new Set(selected);
    if (!next.delete(one.id)) next.add(one.id);
    onSelect(next);
  };
  const name = nameText(one);
  return (
    <tr className="lz-row" data-light={lightOf(one)?.colour}>
      <td className="lz-index">
        {one.may.decideExemption || one.may.urge ? (
          <Checkbox
            checked={selected.has(one.id)}
            aria-label={t('choose', { what: name, unit: one.unit.shortName })}
            onChange={toggle}
          />
        ) : (
          index
        )}
      </td>
      <td>{name}</td>
      <td>{periodText(one)}</td>
      <td lang="zh-CN">{unitText(one, topLevel)}</td>
      <td>{one.dueOn}</td>
      <td>
        <StatusChip one={one} />
        <Urged one={one} />
      </td>
      <td>
        <MetBy one={one} />
      </td>
      <td>
        <ExemptionStory one={one} />
        <RefusedBecause one={one} />
      </td>
      <td>
        <ObligationVerbs one={one} {...{ onAsk, onGrant, onRefuse, onUrge }} />
      </td>
    </tr>
  );
}
