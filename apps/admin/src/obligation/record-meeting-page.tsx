import { branchMeeting, fieldOf } from '@luze/domain';
import { App, Button, Form, Skeleton } from 'antd';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { FormField } from '../ledger/form/form-field.tsx';
import { LeaveGuard } from '../ledger/form/leave-guard.tsx';
import { stateText } from '../ledger/marks.ts';
import { createPath, recordPath } from '../ledger/names.ts';
import { labelText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { usePhone } from '../ui/use-media.ts';
import { attendanceOf, COUNTS, REASONS } from './attendance.ts';
import { OBLIGATIONS_PATH } from './obligation-state.ts';
import { useObligationWords } from './obligation-words.ts';
import { StatusChip } from './status-chip.tsx';
import { type MeetingToRecord, useMeetingToRecord } from './use-meeting-record.ts';
import { useRecordMeeting } from './use-record-meeting.ts';
import '../ledger/form/form.css';
import './obligation.css';

/** A branch records the meeting it owes: what is known is filled in, and saved and submitted in one go. */
export function RecordMeetingPage() {
  const { t } = useWords('obligation');
  const [params] = useSearchParams();
  const known = useMeetingToRecord(params.get('for') ?? '0');
  if (known === undefined) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (known === null)
    return (
      <p className="lz-empty">
        {t('recordMet')} <Link to={OBLIGATIONS_PATH}>{t('toObligations')}</Link>
      </p>
    );
  return <RecordForm known={known} />;
}

const APPRAISED = [
  'appraisedMembers',
  'excellent',
  'qualified',
  'basicallyQualified',
  'unqualified',
] as const;
const AS_LAST_TIME = ['place', 'hostName', 'recorderName'] as const;

/** Brings the reader to the first control that is faulty, once it is drawn so. */
function toFirstFault(): void {
  requestAnimationFrame(() => {
    const faulty = '.ant-form-item-has-error :is(input, textarea), [aria-invalid="true"]';
    document.getElementById('record-meeting')?.querySelector<HTMLElement>(faulty)?.focus();
  });
}

function RecordForm({ known }: { readonly known: MeetingToRecord }) {
  const { t, language } = useWords('obligation');
  const { nameText, periodText } = useObligationWords();
  const navigate = useNavigate();
  const isPhone = usePhone();
  const { message } = App.useApp();
  const form = useRecordMeeting(known);
  const { one, begun } = known;
  const away = attendanceOf(form.values).away;
  const isDone = form.done;
  // The page is left once the guard has heard that nothing is at stake any more.
  useEffect(() => {
    if (!isDone) return;
    message.success(t('recordDone'));
    void navigate(OBLIGATIONS_PATH, { replace: true });
  }, [isDone, message, navigate, t]);
  const field = (name: string) => (
    <FormField
      key={name}
      ledger={branchMeeting}
      record={null}
      name={name}
      value={form.values[name]}
      writable
      required
      fault={form.faultAt(name)}
      onChange={(value) => form.set(name, value)}
    />
  );
  return (
    <div className="lz-form-page lz-record-meeting">
      <h1>
        {t('recordOf', { what: nameText(one), period: periodText(one) })} <StatusChip one={one} />
      </h1>
      <p className="lz-muted" lang="zh-CN">
        {one.unit.name}
      </p>
      {begun !== null && (
        <p className="lz-note">
          {t('recordBegun', { state: stateText(branchMeeting, begun.state, language) })}{' '}
          <Link to={recordPath(branchMeeting, begun.id)}>{begun.meetingNo}</Link>
        </p>
      )}
      {form.refused !== null && (
        <p className="lz-fault" role="alert">
          {form.refused}
        </p>
      )}
      <Form
        id="record-meeting"
        layout={isPhone ? 'vertical' : 'horizontal'}
        colon={false}
        {...(isPhone ? {} : { labelCol: { flex: '148px' }, wrapperCol: { flex: '1' } })}
        onFinish={() => void form.send().then(toFirstFault)}
      >
        {['topic', 'summary', 'heldOn'].map(field)}
        <p className="lz-note">{t('recordWhen', { from: one.periodStart, to: one.periodEnd })}</p>
        {one.kind === 'PARTY_LECTURE' && field('lecturerName')}
        <Counts names={COUNTS} form={form} />
        <AttendanceLine form={form} />
        {away > 0 && (
          <>
            <p className="lz-note">{t('reasons', { missing: away })}</p>
            <Counts names={REASONS} form={form} />
          </>
        )}
        {one.kind === 'APPRAISAL' && APPRAISED.map(field)}
        {known.hasLast && <p className="lz-note">{t('recordLast')}</p>}
        {AS_LAST_TIME.map(field)}
      </Form>
      <footer className="lz-actions lz-form-bar">
        <Button type="primary" htmlType="submit" form="record-meeting" loading={form.sending}>
          {t('recordGo')}
        </Button>
        <Link to={createPath(branchMeeting)}>{t('recordMore')}</Link>
      </footer>
      <LeaveGuard when={form.isChanged && !isDone} />
    </div>
  );
}

type RecordingForm = ReturnType<typeof useRecordMeeting>;

interface CountsProps {
  readonly names: readonly string[];
  readonly form: RecordingForm;
}

/** Numbers side by side, which are read together. */
function Counts({ names, form }: CountsProps) {
  const { language } = useWords();
  const faulty = names.filter((name) => form.faultAt(name) !== undefined);
  return (
    <>
      <div className="lz-counts">
        {names.map((name) => {
          const id = `count-${name}`;
          return (
            <div key={name}>
              <label htmlFor={id}>{labelText(fieldOf(branchMeeting, name), name, language)}</label>
              <input
                id={id}
                className="lz-count-input"
                inputMode="numeric"
                pattern="[0-9]*"
                autoComplete="off"
                value={form.values[name] === null ? '' : String(form.values[name])}
                {...(faulty.includes(name)
                  ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }
                  : {})}
                onFocus={(event) => event.target.select()}
                onChange={({ target }) => {
                  const digits = target.value.replace(/\D/g, '').slice(0, 4);
                  form.set(name, digits === '' ? null : Number(digits));
                }}
              />
            </div>
          );
        })}
      </div>
      {faulty.map((name) => (
        <p key={name} id={`count-${name}-fault`} className="lz-fault">
          {form.faultAt(name)}
        </p>
      ))}
    </>
  );
}

/** `应到 16 = 实到 14 + 缺席 1 + 请假 1，相符` as it is typed. */
function AttendanceLine({ form }: { readonly form: RecordingForm }) {
  const { t } = useWords('obligation');
  const attendance = attendanceOf(form.values);
  const { missing } = attendance;
  return (
    <p className="lz-attendance" role="status" data-right={missing === 0}>
      {t('attendance', { ...attendance })}
      {missing === 0 && t('attendanceRight')}
      {missing > 0 && t('attendanceOff', { missing })}
      {missing < 0 && t('attendanceOver', { over: -missing })}
    </p>
  );
}
