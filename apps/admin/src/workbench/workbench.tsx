import { findLedger } from '@luze/domain';
import { Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { MoveDrawer } from '../ledger/moves/move-drawer.tsx';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { DaySentence } from './day-sentence.tsx';
import { Fortnight } from './fortnight.tsx';
import { MOST_SHOWN, shownOf } from './group-work.ts';
import { useWork } from './use-work.ts';
import { WorkGroup } from './work-group.tsx';
import type { WorkItem } from './work-requests.ts';
import './workbench.css';

interface Props {
  /** Stands above what waits. */
  readonly children?: ReactNode;
  /** How things stand elsewhere, behind what waits; left out where one group or day is looked at. */
  readonly below?: ReactNode;
}

/** The first page after signing in: what waits for the reader, the worst first. */
export function Workbench({ children, below }: Props) {
  const { t } = useWords('work');
  const problem = useProblem();
  const { work, error, reload } = useWork();
  const [params] = useSearchParams();
  const [moving, setMoving] = useState<WorkItem | null>(null);
  const only = { day: params.get('due'), group: params.get('group') };
  if (error !== null && work === null)
    return (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  if (work === null) return <Skeleton active paragraph={{ rows: 10 }} />;
  const groups = shownOf(work.groups, only);
  const isWhole = only.day !== null || only.group !== null;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const movingIn = moving === null ? null : findLedger(moving.ledger);
  let from = 0;
  return (
    <div className="lz-workbench">
      <header className="lz-work-head">
        <DaySentence groups={work.groups} />
        <Fortnight groups={work.groups} />
      </header>
      {children}
      {isWhole && (
        <p className="lz-only-day">
          {only.day === null ? t('onlyGroup', { count }) : t('onlyDay', { day: only.day, count })}{' '}
          <Link to="?">{t('allDays')}</Link>
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
            from += isWhole ? items.length : Math.min(items.length, MOST_SHOWN);
            return (
              <WorkGroup
                key={group}
                group={group}
                items={items}
                from={at}
                folded={group === 'later' && groups.length > 1}
                whole={isWhole}
                onMove={setMoving}
              />
            );
          })}
        </table>
      )}
      {!isWhole && below}
      {work.isBounded && <p className="lz-muted">{t('bounded')}</p>}
      {moving !== null && movingIn !== null && (
        <MoveDrawer
          ledger={movingIn}
          move={moving.move}
          id={moving.recordId}
          onClose={() => setMoving(null)}
          onDone={reload}
        />
      )}
    </div>
  );
}
