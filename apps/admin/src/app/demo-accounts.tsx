import { Button } from 'antd';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import type { Instance } from '../graphql/session.ts';
import { useWords } from '../ledger/words.ts';

/** The one password of the demo; it answers on the own machine only. */
const DEMO_PASSWORD = 'Luze-demo-2021';

interface Props {
  readonly accounts: NonNullable<Instance['demoAccounts']>;
  readonly chosen: string;
  onChoose(username: string, password: string): void;
}

/** Accounts to try; a click fills the form and signs nobody in. */
export function DemoAccounts({ accounts, chosen, onChoose }: Props) {
  const { t } = useWords('shell');
  const [all, setAll] = useState(false);
  const shown = accounts.filter(({ isFeatured }) => all || isFeatured);
  return (
    <section className="lz-demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('demoAccounts')}</h2>
      <p className="lz-muted">
        <Trans t={t} i18nKey="demoPassword" values={{ password: DEMO_PASSWORD }} components={{ b: <b /> }} />
      </p>
      <ul data-all={all}>
        {shown.map(({ username, label, note }) => (
          <li key={username}>
            <button
              type="button"
              aria-pressed={username === chosen}
              onClick={() => onChoose(username, DEMO_PASSWORD)}
            >
              <span className="lz-demo-username">{username}</span>
              <span>{label}</span>
              <span className="lz-muted">{note}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button type="link" onClick={() => setAll(!all)}>
        {all ? t('fewDemoAccounts') : t('allDemoAccounts', { count: accounts.length })}
      </Button>
    </section>
  );
}
