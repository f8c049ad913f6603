import type { Ledger } from '@luze/domain';
import { Skeleton } from 'antd';
import { Fragment } from 'react';
import type { LedgerDetail } from '../record.ts';
import { UrgingsSection } from '../urging/urgings-section.tsx';
import { AbsentRecord } from './absent-record.tsx';
import { ActionBar } from './action-bar.tsx';
import { Advice } from './advice.tsx';
import { Attachments } from './attachments.tsx';
import { ChildTable } from './child-table.tsx';
import { EmptiedNote } from './emptied-note.tsx';
import { FactSection } from './fact-section.tsx';
import { PrintHead } from './print-head.tsx';
import { useRecordExtra } from './record-extra.ts';
import { RecordHead } from './record-head.tsx';
import { RecordSteps } from './record-steps.tsx';
import { RecordTimeline } from './record-timeline.tsx';
import './record.css';

interface Props {
  readonly ledger: Ledger;
  /** Of the record that was asked for, be it there or not. */
  readonly id: string;
  readonly record: LedgerDetail | null;
  readonly loading: boolean;
  /** In a drawer: one column less wide. */
  readonly narrow?: boolean;
  onMove(move: string): void;
  /** The record was deleted, or is not there. */
  onGone(): void;
}

/** A record: light, deadline and next hand first, then the way it goes, what it is, what happened. */
export function RecordView({ ledger, id, record, loading, narrow = false, onMove, onGone }: Props) {
  const extra = useRecordExtra();
  if (loading) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (record === null) return <AbsentRecord ledger={ledger} id={id} />;
  const children = Object.entries(ledger.children);
  return (
    <article className={narrow ? 'lz-record lz-narrow' : 'lz-record'}>
      <PrintHead record={record} />
      <RecordHead ledger={ledger} record={record} />
      <EmptiedNote record={record} />
      <Advice ledger={ledger} record={record} />
      <RecordSteps steps={record.steps} />
      <div className="lz-record-columns">
        <div>
          {ledger.sections.map((section, index) => (
            <Fragment key={section.label.en}>
              <FactSection ledger={ledger} record={record} section={section} />
              {index === 0 && extra(ledger, record)}
            </Fragment>
          ))}
          <Attachments ledger={ledger} record={record} />
          {children.map(([name, child]) => (
            <ChildTable
              key={name}
              child={child}
              rows={(record[name] ?? []) as readonly Record<string, unknown>[]}
            />
          ))}
        </div>
        <div>
          <UrgingsSection ledger={ledger} record={record} />
          <RecordTimeline ledger={ledger} record={record} />
        </div>
      </div>
      <ActionBar ledger={ledger} record={record} onMove={onMove} onGone={onGone} />
    </article>
  );
}
