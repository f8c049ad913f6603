import { useWords } from '../ledger/words.ts';
import { RuleParamsPage } from '../settings/rule-params-page.tsx';
import { useTitle } from './use-title.ts';

/** `/rules` */
export function RulesRoute() {
  const { t } = useWords('manage');
  useTitle(t('rules'));
  return <RuleParamsPage />;
}
