import { DUTY_LABELS, ROLE_LABELS } from '@luze/domain';
import { useWords } from '../words.ts';
import type { Explanation } from './access-requests.ts';

/** The verdict, the rule it follows from, what the other assignments say, and who could change it. */
export function WhyAnswer({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useWords('access');
  const { person, ledgerLabel, recordTitle, verbLabel, fieldLabel, verdict, steps, remedies } = explanation;
  const deciding = steps.filter(({ decides }) => decides);
  const others = steps.filter(({ decides }) => !decides);
  const what = [ledgerLabel, recordTitle, fieldLabel, verbLabel].filter((part) => part !== null);
  const isShut = verdict !== null && verdict !== 'ALLOWED';
  return (
    <div className="lz-access">
      <p className="lz-muted">
        <span lang="zh-CN">{person.name}</span> · {what.join(' · ')}
      </p>
      <p className="lz-access-verdict" data-verdict={verdict ?? 'UNKNOWN'}>
        {verdict === null ? t('verdict_UNKNOWN') : t(`verdict_${verdict}`)}
      </p>
      {deciding.map((step) => (
        <Step key={step.code} step={step} />
      ))}
      {others.length > 0 && (
        <section>
          <h3>{t('others')}</h3>
          {others.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity of their own and never move
            <Step key={`${step.code}${index}`} step={step} />
          ))}
        </section>
      )}
      {isShut && (
        <section>
          <h3>{t('remedies')}</h3>
          {remedies.length === 0 && <p className="lz-muted">{t('noRemedy')}</p>}
          {remedies.map((remedy) => (
            <Remedy key={`${remedy.role}${remedy.unit.id}`} remedy={remedy} />
          ))}
        </section>
      )}
    </div>
  );
}

function Step({ step }: { readonly step: Explanation['steps'][number] }) {
  const { t, label } = useWords('access');
  const { cause } = step;
  const days =
    cause === null
      ? ''
      : cause.validTo === null
        ? t('since', { from: cause.validFrom })
        : t('sinceTo', { from: cause.validFrom, to: cause.validTo });
  return (
    <div className="lz-access-step" data-decides={step.decides}>
      <p>{step.text}</p>
      {cause !== null && (
        <p className="lz-muted">
          {cause.principal !== null && <>{t('carried', { name: cause.principal.name })} · </>}
          {label(ROLE_LABELS[cause.role])} · <span lang="zh-CN">{cause.unit.name}</span> ·{' '}
          {cause.duties.length === 0
            ? t('allDuties')
            : cause.duties.map((duty) => label(DUTY_LABELS[duty])).join(t('join'))}{' '}
          · {days} ·{' '}
          {cause.grantedBy === null ? t('grantedAtSetUp') : t('grantedBy', { name: cause.grantedBy.name })}
        </p>
      )}
    </div>
  );
}

function Remedy({ remedy }: { readonly remedy: Explanation['remedies'][number] }) {
  const { t, label } = useWords('access');
  const { role, unit, duty, granters, needsConfirmation } = remedy;
  return (
    <div className="lz-access-step">
      <p>
        {label(ROLE_LABELS[role])} · <span lang="zh-CN">{unit.name}</span> ·{' '}
        {t('duty', { duty: label(DUTY_LABELS[duty]) })}
      </p>
      <p className="lz-muted">
        {granters.length === 0 ? t('noGranter') : t('granters')}
        {granters.map((granter, index) => (
          <span key={`${granter.role}${granter.unit.id}${granter.person?.id ?? ''}`} lang="zh-CN">
            {index > 0 && t('join')}
            {granter.person?.name ?? label(ROLE_LABELS[granter.role])} ({granter.unit.name})
          </span>
        ))}
        {needsConfirmation && <> · {t('needsConfirmation')}</>}
      </p>
    </div>
  );
}
