import { Fragment } from 'react';
import { Trans } from 'react-i18next';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import type { Group } from './group-work.ts';

/** `2 项逾期，4 项临期`: the day in one sentence; each figure leaves exactly its rows on the page. */
export function DaySentence({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useWords('work');
  const spoken = groups.filter(({ items }) => items.length > 0);
  // What is due later is said only when there is nothing else to say.
  const urgent = spoken.filter(({ group }) => group !== 'later');
  const said = urgent.length > 0 ? urgent : spoken;
  if (said.length === 0) return <h1 className="lz-sentence">{t('nothing')}</h1>;
  return (
    <h1 className="lz-sentence">
      {said.map(({ group, items }, at) => (
        <Fragment key={group}>
          {at > 0 && t('comma')}
          <Trans
            t={t}
            i18nKey={`sentence_${group}`}
            values={{ count: items.length }}
            components={{ a: <FigureLink to={`?group=${group}`} /> }}
          />
        </Fragment>
      ))}
    </h1>
  );
}
