import { isAtOrAbove } from '@luze/domain';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { LightStrip } from '../overview/light-strip.tsx';
import { Workbench } from '../workbench/workbench.tsx';
import { useTitle } from './use-title.ts';

/** `/`: what waits for the reader; who answers for several counties sees first what is late where. */
export function WorkbenchRoute() {
  const { t } = useWords('shell');
  useTitle(t('menu_workbench'));
  const { topLevel } = useReader();
  return <Workbench>{isAtOrAbove(topLevel, 'CITY') && <LightStrip />}</Workbench>;
}
