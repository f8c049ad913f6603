import { Button } from 'antd';
import { useWords } from '../ledger/words.ts';
import type { Deciding } from './use-deciding.tsx';

/** What may be done with several at once; absent while none is chosen. */
export function ObligationBatch({ deciding }: { readonly deciding: Deciding }) {
  const { t } = useWords('obligation');
  const { t: tList } = useWords();
  const { chosen, toDecide, toUrge, askToGrant, askToRefuse, askToUrge, select } = deciding;
  if (chosen.length === 0) return null;
  return (
    <div className="lz-batch" role="status">
      <span>{tList('selected', { count: chosen.length })}</span>
      {toDecide.length > 0 && (
        <>
          <Button size="small" onClick={() => askToGrant(toDecide)}>
            {t('grantAll', { count: toDecide.length })}
          </Button>
          <Button size="small" onClick={() => askToRefuse(toDecide)}>
            {t('refuseAll', { count: toDecide.length })}
          </Button>
        </>
      )}
      {toUrge.length > 0 && (
        <Button size="small" onClick={() => askToUrge(toUrge)}>
          {t('urgeAll', { count: toUrge.length })}
        </Button>
      )}
      <Button type="text" size="small" onClick={() => select(new Set())}>
        {tList('clearSelection')}
      </Button>
    </div>
  );
}
