import { DUTY_LABELS, OFFICE_LABELS, ROLE_LABELS } from '@luze/domain';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** The own account: who one is here, and the ways to its settings. */
export function Mine() {
  const { t, label, language } = useWords('shell');
  const { viewer, signOut } = useSession();
  const { person, account, assignments, delegations, home, office } = viewer;
  return (
    <div className="lz-page">
      <PageHeader title={t('account')} note={account.username} />
      <dl className="lz-facts">
        <dt>{t('username')}</dt>
        <dd>{account.username}</dd>
        <dt>{t('homeUnit')}</dt>
        <dd lang="zh-CN">{home?.name}</dd>
        <dt>{t('post')}</dt>
        <dd lang="zh-CN">
          {person.name} {person.jobTitle}
        </dd>
        <dt>{t('roles')}</dt>
        <dd>
          {office !== null && <p>{t('officeNote', { office: label(OFFICE_LABELS[office]) })}</p>}
          {assignments.map(({ id, role, unit, duties, validFrom }) => (
            <p key={id}>
              {label(ROLE_LABELS[role])} · <span lang="zh-CN">{unit?.name}</span>{' '}
              <span className="lz-muted">
                {duties.map((duty) => label(DUTY_LABELS[duty])).join(language === 'en' ? ', ' : '、')}{' '}
                {t('since', { day: validFrom })}
              </span>
            </p>
          ))}
          {delegations.map(({ principal, validTo }) => (
            <p key={principal.id}>
              {t('actingFor', { name: principal.name })} <span className="lz-muted">～ {validTo}</span>
            </p>
          ))}
        </dd>
      </dl>
      <ul className="lz-cards">
        {(
          [
            ['/messages', t('messages')],
            ['/mine/sessions', t('mySessions')],
            ['/mine/password', t('changePassword')],
            ['/mine/two-step', t('twoStep')],
            ['/mine/mail', t('mailSettings')],
            ['/mine/calendar', t('calendarSubscription')],
            ['/mine/appearance', t('appearance')],
            ['/permissions', t('menu_permissions')],
          ] as const
        ).map(([to, words]) => (
          <li key={to}>
            <Link className="lz-card" to={to}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <Button onClick={() => void signOut()}>{t('signOut')}</Button>
    </div>
  );
}
