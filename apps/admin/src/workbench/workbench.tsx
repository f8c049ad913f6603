import { fallsDue, isAtOrAbove, ledgers, WORK_GROUPS } from '@luze/domain';
import { Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { MoveDrawer } from '../ledger/moves/move-drawer.tsx';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { DaySentence } from './day-sentence.tsx';
import { Fortnight } from './fortnight.tsx';
import { itemsOf, type WorkItem } from './group-work.ts';
import { ReachLine } from './reach-line.tsx';
import { useWork } from './use-work.ts';
import { WorkGroup } from './work-group.tsx';
import './workbench.css';

/** The first page after signing in: what waits for the reader, the worst first. @param children stand above it */
export function Workbench({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords('work');
  const reader = useReader();
  const problem = useProblem();
  const { work, error, reload } = useWork();
  const [params] = useSearchParams();
  const [moving, setMoving] = useState<WorkItem | null>(null);
  const day = params.get('due');
  if (error !== null && work === null)
    return (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  if (work === null) return <Skeleton active paragraph={{ rows: 10 }} />;
  const shown = day === null ? work.items : work.items.filter(({ record }) => record.light?.dueOn === day);
  const groups = WORK_GROUPS.map((group) => ({ group, items: itemsOf(shown, group) })).filter(
    ({ items }) => items.length > 0,
  );
  const answersForOthers = isAtOrAbove(reader.topLevel, 'COUNTY');
  const readable = ledgers.filter((ledger) => fallsDue(ledger) && reader.can('read', ledger));
  let from = 0;
  return (
    <div className="lz-workbench">
      <header className="lz-work-head">
        <div>
          <DaySentence items={work.items} />
          {answersForOthers && readable.map((ledger) => <ReachLine key={ledger.name} ledger={ledger} />)}
        </div>
        <Fortnight items={work.items} />
      </header>
      {children}
      {day !== null && (
        <p className="lz-only-day">
          {t('onlyDay', { day, count: shown.length })} <Link to="?">{t('allDays')}</Link>
        </p>
      )}
      {groups.length > 0 && (
        <table className="lz-table lz-work">
          <thead>
            <tr>
              <th scope="col">
                <span className="lz-hidden">{t('number')}</span>
              </th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('ledger')}</th>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('due')}</th>
              <th scope="col">{t('light')}</th>
              <th scope="col" className="lz-verb">
                {t('next')}
              </th>
            </tr>
          </thead>
          {groups.map(({ group, items }) => {
            const at = from;
            from += items.length;
            return (
              <WorkGroup
                key={group}
                group={group}
                items={items}
                from={at}
                folded={group === 'later' && groups.length > 1}
                onMove={setMoving}
              />
            );
          })}
        </table>
      )}
      {work.bounded !== null && <p className="lz-muted">{t('bounded', { count: work.bounded })}</p>}
      {moving !== null && (
        <MoveDrawer
          ledger={moving.ledger}
          move={moving.move}
          id={moving.record.id}
          onClose={() => setMoving(null)}
          onDone={() => void reload()}
        />
      )}
    </div>
  );
}
