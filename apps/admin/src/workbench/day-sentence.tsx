import { WORK_GROUPS } from '@luze/domain';
import { Fragment } from 'react';
import { Trans } from 'react-i18next';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { itemsOf, type WorkItem } from './group-work.ts';

/** `2 项逾期，4 项三天内到期`: the day in one sentence; each figure leads to the group that holds exactly those rows. */
export function DaySentence({ items }: { readonly items: readonly WorkItem[] }) {
  const { t } = useWords('work');
  const spoken = WORK_GROUPS.map((group) => ({ group, count: itemsOf(items, group).length })).filter(
    ({ count }) => count > 0,
  );
  // What is due later is said only when there is nothing else to say.
  const urgent = spoken.filter(({ group }) => group !== 'later');
  const said = urgent.length > 0 ? urgent : spoken;
  if (said.length === 0) return <h1 className="lz-sentence">{t('nothing')}</h1>;
  return (
    <h1 className="lz-sentence">
      {said.map(({ group, count }, at) => (
        <Fragment key={group}>
          {at > 0 && t('comma')}
          <Trans
            t={t}
            i18nKey={`sentence_${group}`}
            values={{ count }}
            components={{ a: <FigureLink to={`#${group}`} /> }}
          />
        </Fragment>
      ))}
    </h1>
  );
}
