import { useQuery } from '@apollo/client/react';
import { disciplineCase, labelOf } from '@luze/domain';
import { Link } from 'react-router';
import { graphql } from '../graphql/generated/index.ts';
import { listPath } from '../ledger/list-path.ts';
import { recordPath } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { GRADE_LABELS } from './grade-labels.ts';
import { casesOverlong } from './integrity.ts';
import './case-reminders.css';

const REMINDERS = graphql(`
  query CaseReminders {
    caseReminders {
      overlongDays
      ageing { caseId caseNo unit { id name } filedOn days }
      ending { caseId caseNo unit { id name } type grade effectUntil days }
    }
  }
`);

/** The verb of who answers for the end of cases and sanctions. */
const REMINDED = 'confirmRelease';

/** Cases open too long and ends of sanctions, for who answers for them; nothing for anybody else. */
export function CaseReminders() {
  const { t, label } = useWords('discipline');
  const reader = useReader();
  const { data } = useQuery(REMINDERS, {
    skip: !reader.can(REMINDED, disciplineCase),
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const { overlongDays, ageing, ending } = data.caseReminders;
  if (ageing.length + ending.length === 0) return null;
  const overlong = ageing.filter(({ days }) => days > overlongDays).length;
  return (
    <section className="lz-case-reminders">
      <h2>{t('reminders')}</h2>
      {ageing.length > 0 && (
        <>
          <h3>
            {t('overlongTitle', { days: overlongDays })}{' '}
            {overlong > 0 && (
              <FigureLink to={listPath(disciplineCase, casesOverlong(reader.today, overlongDays))}>
                {overlong}
              </FigureLink>
            )}
          </h3>
          <ul>
            {ageing.map(({ caseId, caseNo, unit, filedOn, days }) => (
              <Reminder key={caseId} caseId={caseId} caseNo={caseNo} unit={unit.name}>
                {days > overlongDays
                  ? t('ageOver', { filedOn, days })
                  : t('ageNear', { filedOn, left: overlongDays - days, days: overlongDays })}
              </Reminder>
            ))}
          </ul>
        </>
      )}
      {ending.length > 0 && (
        <>
          <h3>{t('effectTitle')}</h3>
          <ul>
            {ending.map(({ caseId, caseNo, unit, type, grade, effectUntil, days }) => {
              const key = `${type}.${grade}`;
              const name = label(labelOf(GRADE_LABELS[key] ?? key, key));
              return (
                <Reminder key={`${caseId} ${key}`} caseId={caseId} caseNo={caseNo} unit={unit.name}>
                  {days > 0
                    ? t('effectNear', { name, day: effectUntil, days })
                    : t('effectOver', { name, day: effectUntil })}
                </Reminder>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

interface ReminderProps {
  readonly caseId: string;
  readonly caseNo: string;
  readonly unit: string;
  readonly children: string;
}

function Reminder({ caseId, caseNo, unit, children }: ReminderProps) {
  return (
    <li>
      <Link to={recordPath(disciplineCase, caseId)}>{caseNo}</Link>
      <span lang="zh-CN">{unit}</span>
      <span>{children}</span>
    </li>
  );
}
