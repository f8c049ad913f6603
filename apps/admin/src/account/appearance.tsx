import { useApolloClient } from '@apollo/client/react';
import { ledgers } from '@luze/domain';
import { canEver } from '@luze/permissions';
import { App, DatePicker, Radio } from 'antd';
import dayjs from 'dayjs';
import { graphql } from '../graphql/generated/index.ts';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { changeLanguage, type InterfaceLanguage } from '../messages/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { type Scheme, useAppearance } from '../ui/theme/look.tsx';

const SET_DAY = graphql(`
  mutation SetBusinessDay($day: Date) {
    setBusinessDay(day: $day)
  }
`);

/** Brightness, text size, language; in the demo also the business day. */
export function Appearance() {
  const { t, language } = useWords('shell');
  const { scheme, fontSize, change } = useAppearance();
  return (
    <div className="lz-page">
      <PageHeader title={t('appearance')} />
      <dl className="lz-facts">
        <dt>{t('scheme')}</dt>
        <dd>
          <Radio.Group
            value={scheme}
            aria-label={t('scheme')}
            onChange={({ target }) => change({ scheme: target.value as Scheme })}
            options={(['light', 'dark', 'system'] as const).map((value) => ({
              value,
              label: t(`scheme_${value}`),
            }))}
          />
        </dd>
        <dt>{t('fontSize')}</dt>
        <dd>
          <Radio.Group
            value={fontSize}
            aria-label={t('fontSize')}
            onChange={({ target }) => change({ fontSize: target.value as 14 | 16 })}
            options={([14, 16] as const).map((value) => ({ value, label: t(`font_${value}`) }))}
          />
        </dd>
        <dt>{t('language')}</dt>
        <dd>
          <Radio.Group
            value={language}
            aria-label={t('language')}
            onChange={({ target }) => void changeLanguage(target.value as InterfaceLanguage)}
            options={[
              { value: 'zh-CN', label: t('language_zhCN') },
              { value: 'en', label: t('language_en') },
            ]}
          />
        </dd>
        <DemoDay />
      </dl>
    </div>
  );
}

function DemoDay() {
  const { t } = useWords('shell');
  const { instance, viewer, ability, refresh } = useSession();
  const client = useApolloClient();
  const problem = useProblem();
  const { message } = App.useApp();
  const works = viewer.office !== null || ledgers.some((ledger) => canEver(ability, 'create', ledger));
  if (instance.kind !== 'DEMO' || !works) return null;
  const set = async (day: string): Promise<void> => {
    try {
      await client.mutate({ mutation: SET_DAY, variables: { day } });
      await refresh();
      await client.resetStore();
    } catch (thrown) {
      message.error(problem(thrown).message);
    }
  };
  return (
    <>
      <dt>{t('demoDay')}</dt>
      <dd>
        <DatePicker
          aria-label={t('demoDay')}
          allowClear={false}
          value={dayjs(instance.today)}
          onChange={(day) => day !== null && void set(day.format('YYYY-MM-DD'))}
        />
        <p className="lz-muted">{t('demoDayNote')}</p>
      </dd>
    </>
  );
}
