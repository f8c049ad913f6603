import { useReader } from '../ledger/reader.ts';
import { unitText } from '../ledger/unit-text.ts';
import { ExemptionStory, hasExemptionStory, MetBy, RefusedBecause, Urged } from './obligation-story.tsx';
import type { RowsProps } from './obligation-table.tsx';
import { ObligationVerbs } from './obligation-verbs.tsx';
import { useObligationWords } from './obligation-words.ts';
import { StatusChip } from './status-chip.tsx';

/** The same on a phone: what and for when, how it stands, whose, and the verbs. */
export function ObligationCards({ rows, ...verbs }: RowsProps) {
  const { topLevel } = useReader();
  const { lightOf, nameText, periodText } = useObligationWords();
  return (
    <ul className="lz-cards">
      {rows.map((one) => (
        <li key={one.id} className="lz-card" data-light={lightOf(one)?.colour}>
          <p className="lz-card-what">
            {periodText(one)} {nameText(one)}
          </p>
          <p>
            <StatusChip one={one} /> <span className="lz-card-day">{one.dueOn}</span>
          </p>
          <p className="lz-muted">
            <span lang="zh-CN">{unitText(one, topLevel)}</span>
            {one.metBy.length > 0 && (
              <>
                {' · '}
                <MetBy one={one} />
              </>
            )}
            {hasExemptionStory(one) && (
              <>
                {' · '}
                <ExemptionStory one={one} />
              </>
            )}
          </p>
          <Urged one={one} />
          <RefusedBecause one={one} />
          <ObligationVerbs one={one} large {...verbs} />
        </li>
      ))}
    </ul>
  );
}
