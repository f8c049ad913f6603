import { daysBetween, type Ledger } from '@luze/domain';
import { useReader } from '../reader.ts';
import type { LedgerDetail, RecordEvent, RecordStep } from '../record.ts';
import { dayText, instantText } from '../time-text.ts';
import { useWords } from '../words.ts';

/** What will happen, what is awaited, what has happened: the future on top. */
export function RecordTimeline({ record }: { readonly ledger: Ledger; readonly record: LedgerDetail }) {
  const { t } = useWords();
  const { today } = useReader();
  const events = [...record.history].sort((a, b) => b.version - a.version);
  const ahead = record.steps.filter((step) => step.status === 'TO_COME').reverse();
  const now = record.steps.find((step) => step.status === 'NOW');
  const ended = events[0]?.at ?? record.changedAt;
  const until = record.open ? today : ended === null ? null : dayText(ended);
  return (
    <section className="lz-timeline">
      <h2>
        {t('timeline')}{' '}
        {until !== null && (
          <span className="lz-completeness">
            {t('timelineSpan', { count: daysBetween(dayText(record.createdAt), until) })}
          </span>
        )}
      </h2>
      <ol>
        {ahead.map((step) => (
          <Ahead key={step.move} step={step} />
        ))}
        {now !== undefined && <Awaited step={now} />}
        {events.map((event) => (
          <Past key={event.version} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Ahead({ step }: { readonly step: RecordStep }) {
  return (
    <li data-when="ahead">
      <p>
        {step.label} <span>{step.holder}</span>
      </p>
    </li>
  );
}

function Awaited({ step }: { readonly step: RecordStep }) {
  const { t } = useWords();
  return (
    <li data-when="now">
      <p>
        <strong>{step.label}</strong> {step.holder !== null && t('waitingFor', { holder: step.holder })}
      </p>
    </li>
  );
}

function Past({ event }: { readonly event: RecordEvent }) {
  const { t } = useWords();
  const person = event.person?.name ?? t('system');
  return (
    <li data-when="past">
      <p>
        <strong>{event.label}</strong>{' '}
        <span lang="zh-CN">
          {event.onBehalfOf === null ? person : t('actingFor', { person, principal: event.onBehalfOf.name })}
        </span>
        {event.daysTaken > 0 && <span className="lz-taken">{t('stepDays', { count: event.daysTaken })}</span>}
      </p>
      <p className="lz-when">{instantText(event.at)}</p>
      {event.opinion !== null && event.opinion !== '' && <p className="lz-opinion">{event.opinion}</p>}
      {event.changes.length > 0 && <Changes event={event} />}
    </li>
  );
}

function Changes({ event }: { readonly event: RecordEvent }) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t('changesCount', { count: event.changes.length })}</summary>
      <ul className="lz-changes">
        {event.changes.map((change) => (
          <li key={change.field}>
            <span className="lz-muted">{change.label}</span> <del>{change.before ?? t('wasEmpty')}</del> →{' '}
            <ins>{change.after ?? t('wasEmpty')}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}
