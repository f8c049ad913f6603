import { daysBetween } from '@luze/domain';
import { useReader } from '../reader.ts';
import type { RecordStep } from '../record.ts';
import { dayText } from '../time-text.ts';
import { useWords } from '../words.ts';

/** The ordinary life of the record: who did what when, whose turn it is since when, who comes after. */
export function RecordSteps({ steps }: { readonly steps: readonly RecordStep[] }) {
  return (
    <ol className="lz-steps" style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}>
      {steps.map((step, at) => (
        <li
          key={step.move}
          data-state={step.status}
          aria-current={step.status === 'NOW' ? 'step' : undefined}
        >
          <span className="lz-step-dot" aria-hidden="true">
            {step.status === 'DONE' ? <Tick /> : at + 1}
          </span>
          <span className="lz-step-label">{step.label}</span>
          <span className="lz-step-who" lang={step.person === null ? undefined : 'zh-CN'}>
            {step.person?.name ?? step.holder}
          </span>
          <StepDays step={step} since={steps[at - 1]?.at ?? null} />
        </li>
      ))}
    </ol>
  );
}

const Tick = () => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1.5 5.2 4 7.7 8.7 2.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);

/** @param since when the step before was done: a step that is due has been waited for from then on */
function StepDays({ step, since }: { readonly step: RecordStep; readonly since: string | null }) {
  const { t } = useWords();
  const { today } = useReader();
  const at = step.status === 'NOW' ? since : step.at;
  if (at === null) return <span className="lz-step-days" />;
  const day = dayText(at);
  const short = day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
  if (step.status === 'NOW') {
    return (
      <span className="lz-step-days">
        {t('stepStart', { day: short })} {t('stepSince', { count: daysBetween(day, today) + 1 })}
      </span>
    );
  }
  const taken =
    step.daysTaken === null
      ? ''
      : step.daysTaken === 0
        ? t('stepSame')
        : t('stepDays', { count: step.daysTaken });
  return (
    <span className="lz-step-days">
      {short} {taken}
    </span>
  );
}
