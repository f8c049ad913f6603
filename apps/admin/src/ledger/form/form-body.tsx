import { createLabelOf, type Ledger, sentence } from '@luze/domain';
import { App, Form } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { usePhone } from '../../ui/use-media.ts';
import { headlineOf } from '../headline.ts';
import type { Values } from '../merge.ts';
import { pathOf, recordPath } from '../names.ts';
import { useReader } from '../reader.ts';
import { addFile } from '../record/attachment-requests.ts';
import type { LedgerDetail } from '../record.ts';
import { RecordChip } from '../record-chip.tsx';
import { useWords } from '../words.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { type FormUnit, parseDraft } from './draft-content.ts';
import { DraftNote, DraftOffer } from './draft-note.tsx';
import { FormAnchors } from './form-anchors.tsx';
import { FormBar } from './form-bar.tsx';
import { inputId } from './form-field.tsx';
import { FormGroups } from './form-groups.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { useBornText } from './use-born-text.ts';
import { useDraft } from './use-draft.ts';
import { useLedgerForm } from './use-ledger-form.ts';
import { type WaitingFile, WaitingFiles } from './waiting-files.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail | null;
  readonly home: FormUnit | null;
  /** What a new record begins with as a copy of another; null for a blank one. */
  readonly copied: Values | null;
}

/** Brings the reader to a field, wherever it stands on the page. */
function goTo(name: string): void {
  const control = document.getElementById(inputId(name));
  control?.scrollIntoView({ block: 'center' });
  (control?.matches('input, textarea')
    ? control
    : control?.querySelector<HTMLElement>('input, textarea')
  )?.focus({ preventScroll: true });
}

export function FormBody({ ledger, record, home, copied }: Props) {
  const { t, language, label } = useWords();
  const navigate = useNavigate();
  const isPhone = usePhone();
  const { message } = App.useApp();
  const { topLevel } = useReader();
  const createLabel = label(createLabelOf(ledger, topLevel));
  const bornText = useBornText(ledger);
  const form = useLedgerForm(ledger, record, home, copied);
  const draft = useDraft(ledger, record?.id ?? null);
  const [leaving, setLeaving] = useState(false);
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const target = useRef<string | null>(null);
  const { isChanged, values } = form;
  const stored = draft.found === null ? null : parseDraft(ledger, draft.found.content);

  const content = JSON.stringify(form.draft());
  const [atFirst] = useState(content);
  const kept = useRef(content);
  // Only the content decides; the draft's own functions change with every render.
  const keep = useEffectEvent(draft.keep);
  useEffect(() => {
    if (!isChanged || kept.current === content) return;
    kept.current = content;
    keep(JSON.parse(content));
  }, [content, isChanged]);

  // The page is left only after the guard has heard that nothing is at stake any more.
  useEffect(() => {
    if (leaving && target.current !== null) void navigate(target.current, { replace: true });
  }, [leaving, navigate]);
  const leaveFor = (path: string): void => {
    target.current = path;
    setLeaving(true);
  };

  const toFirst = (): void => {
    const order = ['unitId', ...ledger.sections.flatMap((section) => section.fields)];
    const first = order.find((name) => form.faults.some((fault) => fault.field === name));
    if (first !== undefined) goTo(first);
  };
  // Scrolls when a check finds faults, not while they are being mended.
  const hasFaults = form.faults.length > 0;
  const showFirst = useEffectEvent(toFirst);
  useEffect(() => {
    if (hasFaults) showFirst();
  }, [hasFaults]);

  /** The record stands whatever becomes of its files: what did not go is named, to be added on the record's page. */
  const sendWaiting = async (id: string): Promise<void> => {
    for (const { file, mark } of waiting) {
      const refusal = await addFile(ledger, id, file, mark, language);
      if (refusal !== null) message.error(`${file.name} ${refusal === '' ? t('fileNotSent') : refusal}`, 8);
    }
  };

  const save = async (): Promise<void> => {
    const outcome = await form.save();
    if (outcome === 'unchanged') message.info(t('nothingChanged'));
    else if (outcome === 'faulty') toFirst();
    else if (outcome === 'conflict') window.scrollTo({ top: 0 });
    else if ('refused' in outcome)
      message.error(outcome.refused === '' ? sentence('UNAVAILABLE', language) : outcome.refused);
    else {
      await draft.drop();
      await sendWaiting(outcome.saved.id);
      message.success(record === null ? bornText(outcome.saved) : t('saved'));
      leaveFor(recordPath(ledger, outcome.saved.id));
    }
  };
  const discard = async (): Promise<void> => {
    await draft.drop();
    leaveFor(record === null ? pathOf(ledger) : recordPath(ledger, record.id));
  };

  // Of what is found outside the picture comes first; else it is an enclosure.
  const isOutdoors = isPhone && ledger.area === 'safety';
  const filesOfNew = record === null && (
    <WaitingFiles
      files={waiting}
      onAdd={(file) => setWaiting((before) => [...before, file])}
      onTakeBack={(file) => setWaiting((before) => before.filter((one) => one !== file))}
    />
  );
  const placed = new Set(['unitId', 'unit', ...form.sections.flatMap(({ fields }) => fields)]);
  const unplaced = form.faults.filter((fault) => !placed.has(fault.field));
  return (
    <div className="lz-form-page">
      <div className="lz-crumbs">
        <nav aria-label={t('crumbs')}>
          <Link to={pathOf(ledger)}>{label(ledger.label)}</Link> <span aria-hidden="true">/</span>{' '}
          {record === null ? (
            createLabel
          ) : (
            <>
              <Link to={recordPath(ledger, record.id)}>{String(record[ledger.number.field])}</Link>{' '}
              <span aria-hidden="true">/</span> {t('editTitle')}
            </>
          )}
        </nav>
        <DraftNote saved={draft.saved} failed={draft.failed} />
      </div>
      <h1 lang={record === null ? undefined : 'zh-CN'}>
        {record === null ? createLabel : headlineOf(record.title)}{' '}
        {form.record !== null && <RecordChip ledger={ledger} light={form.record.light} />}
      </h1>
      {stored !== null && draft.found !== null && (!isChanged || content === atFirst) && (
        <DraftOffer
          savedAt={draft.found.savedAt}
          onRestore={() => {
            form.restore(stored);
            draft.forget();
          }}
          onDrop={() => void draft.drop()}
        />
      )}
      {form.conflict !== null && (
        <ConflictPanel
          ledger={ledger}
          conflict={form.conflict}
          open={form.openClashes}
          onChoose={form.choose}
        />
      )}
      {unplaced.map((fault) => (
        <p key={fault.code} className="lz-fault" role="alert">
          {fault.message}
        </p>
      ))}
      {copied !== null && <p className="lz-note">{t('copyNote')}</p>}
      <Form
        layout={isPhone ? 'vertical' : 'horizontal'}
        colon={false}
        {...(isPhone ? {} : { labelCol: { flex: '148px' }, wrapperCol: { flex: '1' } })}
        onFinish={() => void save()}
        id="ledger-form"
      >
        <div className="lz-form-columns">
          <div>
            {isOutdoors && filesOfNew}
            <FormGroups ledger={ledger} form={form} />
            {!isOutdoors && filesOfNew}
          </div>
          {!isPhone && <FormAnchors form={form} />}
        </div>
      </Form>
      <FormBar
        ledger={ledger}
        form={form}
        onDraft={() => void draft.flush()}
        onDiscard={() => void discard()}
        onFirst={toFirst}
      />
      <LeaveGuard when={(isChanged || waiting.length > 0) && !leaving && values !== undefined} />
    </div>
  );
}
