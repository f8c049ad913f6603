import { TwoStep } from '../account/two-step.tsx';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from './use-title.ts';

/** `/mine/two-step` */
export function TwoStepRoute() {
  const { t } = useWords('shell');
  useTitle(t('twoStep'));
  return (
    <div className="lz-page">
      <PageHeader title={t('twoStep')} />
      <TwoStep />
    </div>
  );
}
