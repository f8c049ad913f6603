import { useQuery } from '@apollo/client/react';
import { Dropdown, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { isUntouched } from '../graphql/activity.ts';
import { UNREAD } from '../graphql/messages.ts';
import { useSession } from '../graphql/session-context.ts';
import { EMPTY_LIST, listParams } from '../ledger/list-state.ts';
import { pathOf } from '../ledger/names.ts';
import { useWords } from '../ledger/words.ts';
import seal from '../ui/seal.svg';
import { useCurrentLedger } from './current-ledger.ts';
import { LanguageSwitch } from './language-switch.tsx';

const POLL_MS = 60_000;

/** The line on top: whose instance, search, the day, messages, language, account. */
export function ShellHeader() {
  const { t, language } = useWords('shell');
  const { instance, viewer } = useSession();
  const home = viewer.home;
  return (
    <header className="lz-shell-header">
      <Link className="lz-brand" to="/" aria-label={t('name')}>
        <img src={seal} alt="" width="24" height="24" />
        <strong>{t('name')}</strong>
      </Link>
      <span className="lz-instance" lang="zh-CN">
        {instance.cityName}
      </span>
      <span className="lz-instance-phone" lang="zh-CN">
        {home?.shortName ?? home?.name}
      </span>
      {instance.kind === 'DEMO' && (
        <span className="lz-tag" title={t('demo')}>
          {language === 'en' ? t('demoShort') : t('demo')}
        </span>
      )}
      <div className="lz-shell-right">
        <GlobalSearch />
        <span className="lz-day">
          {instance.kind === 'DEMO'
            ? t('businessDay', { day: instance.today })
            : t('today', { day: instance.today })}
        </span>
        <Messages />
        <LanguageSwitch short />
        <Account />
      </div>
    </header>
  );
}

/** Searches the ledger at hand; Ctrl K from anywhere. */
function GlobalSearch() {
  const { t } = useWords('shell');
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [text, setText] = useState('');
  const ledger = useCurrentLedger();
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  if (ledger === undefined) return null;
  const go = (): void => {
    if (text.trim() === '') return;
    navigate(`${pathOf(ledger)}?${listParams({ ...EMPTY_LIST, tab: 'all', text: text.trim() })}`);
  };
  return (
    <search className="lz-shell-search">
      <Input
        ref={input}
        variant="filled"
        value={text}
        allowClear
        placeholder={t('search')}
        aria-label={t('searchFor')}
        suffix={<kbd>Ctrl K</kbd>}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={go}
      />
    </search>
  );
}

function Messages() {
  const { t } = useWords('shell');
  const { data } = useQuery(UNREAD, {
    pollInterval: POLL_MS,
    skipPollAttempt: () => isUntouched(POLL_MS),
  });
  const count = data?.unreadNotifications ?? 0;
  return (
    <Link className="lz-messages" to="/messages" aria-label={t('messagesCount', { count })}>
      {t('messages')}
      {count > 0 && <b>{count}</b>}
    </Link>
  );
}

function Account() {
  const { t } = useWords('shell');
  const { viewer, signOut } = useSession();
  const navigate = useNavigate();
  const principal = viewer.delegations[0]?.principal;
  const where = viewer.home?.shortName ?? viewer.home?.name ?? '';
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: '/mine', label: t('account') },
          { key: '/mine/sessions', label: t('mySessions') },
          { key: '/mine/password', label: t('changePassword') },
          { key: '/mine/two-step', label: t('twoStep') },
          { key: '/mine/mail', label: t('mailSettings') },
          { key: '/mine/calendar', label: t('calendarSubscription') },
          { key: '/mine/appearance', label: t('appearance') },
          { type: 'divider' },
          { key: 'out', label: t('signOut') },
        ],
        onClick: ({ key }) => {
          if (key === 'out') void signOut();
          else navigate(key);
        },
      }}
    >
      <button type="button" className="lz-plain lz-account">
        <span className="lz-hidden">{t('account')}</span>
        <strong lang="zh-CN">{viewer.person.name}</strong>{' '}
        <span lang="zh-CN">{principal === undefined ? where : t('actingFor', { name: principal.name })}</span>
        <span className="lz-chevron" aria-hidden="true" data-open="true" />
      </button>
    </Dropdown>
  );
}
