import { useQuery } from '@apollo/client/react';
import type { LocalDate } from '@luze/domain';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { TemplateForm, type TemplateVerb } from './template-form.tsx';
import { TEMPLATES, type Template, useTemplateWords } from './template-words.ts';

const isOver = ({ effectiveTo }: Template, today: LocalDate): boolean =>
  effectiveTo !== null && effectiveTo < today;
const isComing = ({ effectiveFrom }: Template, today: LocalDate): boolean => effectiveFrom > today;

/** Templates of what units owe with their dates of effect; a city adds new ones and ends those there are. */
export function ObligationTemplates() {
  const { t } = useWords('manage');
  const problem = useProblem();
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(TEMPLATES, { fetchPolicy: 'cache-and-network' });
  const [verb, setVerb] = useState<TemplateVerb | null>(null);
  const maySet = viewer.assignments.some(({ role }) => role === 'CITY_ADMIN');
  return (
    <section className="lz-section" id="templates">
      <h2>
        {t('templates')}
        {maySet && <Button onClick={() => setVerb({ kind: 'add' })}>{t('addTemplate')}</Button>}
      </h2>
      <p className="lz-muted">{t('templatesNote')}</p>
      {data === undefined && error === undefined && <Skeleton active />}
      {data === undefined && error !== undefined && (
        <p className="lz-empty" role="alert">
          {problem(error).message}
        </p>
      )}
      {data !== undefined && (
        <ScrollBox className="lz-scroll" label={t('templates')}>
          <table className="lz-table lz-stack">
            <thead>
              <tr>
                <th scope="col">{t('owedKind')}</th>
                <th scope="col">{t('frequency')}</th>
                <th scope="col">{t('owedBy')}</th>
                <th scope="col">{t('dueDay')}</th>
                <th scope="col">{t('effective')}</th>
                <th scope="col">{t('source')}</th>
                <th scope="col">{t('status')}</th>
                {maySet && (
                  <th scope="col">
                    <span className="lz-hidden">{t('endTemplate')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {data.obligationTemplates.map((template) => (
                <Line key={template.id} template={template} {...(maySet ? { onVerb: setVerb } : {})} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {verb !== null && <TemplateForm verb={verb} onDone={() => refetch()} onClose={() => setVerb(null)} />}
    </section>
  );
}

interface LineProps {
  readonly template: Template;
  /** Absent: the viewer changes nothing. */
  onVerb?(verb: TemplateVerb): void;
}

function Line({ template, onVerb }: LineProps) {
  const { t } = useWords('manage');
  const words = useTemplateWords();
  const { today } = useReader();
  const { dueAfterDays, graceDays, effectiveFrom, effectiveTo } = template;
  const grace = graceDays === 0 ? [] : [t('graceOf', { days: graceDays })];
  const due = dueAfterDays === 0 ? t('onLastDay') : t('daysBehind', { days: dueAfterDays });
  const [over, coming] = [isOver(template, today), isComing(template, today)];
  return (
    <tr className="lz-row">
      <td>{words.kind(template.kind)}</td>
      <td>{words.frequency(template.frequency)}</td>
      <td>{words.filter(template.filter)}</td>
      <td>{[due, ...grace].join(t('join'))}</td>
      <td>
        {effectiveTo === null
          ? t('fromDay', { from: effectiveFrom })
          : t('fromTo', { from: effectiveFrom, to: effectiveTo })}
      </td>
      <td>{template.source}</td>
      <td>
        {!over && !coming && <span className="lz-tag">{t('inForce')}</span>}
        {over && <span className="lz-muted">{t('isOver')}</span>}
        {coming && <span className="lz-muted">{t('notBegun')}</span>}{' '}
        <span className="lz-muted">{template.isShipped ? t('isDefault') : t('isSet')}</span>
      </td>
      {onVerb !== undefined && (
        <td>
          {effectiveTo === null && (
            <Button type="link" size="small" onClick={() => onVerb({ kind: 'end', template })}>
              {t('endTemplate')}
            </Button>
          )}
          {coming && !template.isShipped && (
            <Button type="link" size="small" onClick={() => onVerb({ kind: 'withdraw', template })}>
              {t('withdrawTemplate')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
