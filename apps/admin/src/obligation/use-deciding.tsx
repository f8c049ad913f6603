import { OBLIGATION } from '@luze/permissions';
import { App } from 'antd';
import { useState } from 'react';
import type { EachDone } from '../ledger/moves/run-each.ts';
import { useUrging } from '../ledger/urging/use-urging.ts';
import { useWords } from '../ledger/words.ts';
import type { Obligation } from './obligation-requests.ts';
import { useObligationWords } from './obligation-words.ts';
import { RequestList } from './request-list.tsx';
import { useExemptions } from './use-exemptions.ts';

export type Deciding = ReturnType<typeof useDeciding>;

/** Which rows are chosen to be decided on or urged, and how that went. */
export function useDeciding(rows: readonly Obligation[]) {
  const { wholeText } = useObligationWords();
  const { t } = useWords('obligation');
  const { modal } = App.useApp();
  const { decideAll } = useExemptions();
  const { urgeAll } = useUrging(OBLIGATION);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [refusing, setRefusing] = useState<readonly Obligation[]>([]);
  const [done, setDone] = useState<EachDone | null>(null);
  const named = (some: readonly Obligation[]) =>
    some.map((one) => ({
      id: one.id,
      version: one.version,
      title: wholeText(one),
    }));
  const told = (said: EachDone): void => {
    setDone(said);
    select(new Set());
  };
  const chosen = rows.filter(({ id }) => selected.has(id));
  return {
    selected,
    select,
    chosen,
    toDecide: chosen.filter(({ may }) => may.decideExemption),
    toUrge: chosen.filter(({ may }) => may.urge),
    done,
    forget: () => setDone(null),
    askToGrant: (some: readonly Obligation[]): void => {
      modal.confirm({
        title: t('grantAsk', { count: some.length }),
        content: <RequestList some={some} nameOf={wholeText} />,
        width: 520,
        okText: t('grant'),
        cancelText: t('cancel'),
        onOk: async () => told({ what: t('grant'), outcomes: await decideAll(named(some), { grant: true }) }),
      });
    },
    /** Those for whose refusal a reason is being written. */
    refusing,
    askToRefuse: setRefusing,
    refuse: async (reason: string): Promise<void> =>
      told({ what: t('refuse'), outcomes: await decideAll(named(refusing), { grant: false, reason }) }),
    askToUrge: (some: readonly Obligation[]): void => {
      modal.confirm({
        title: t('urgeAsk', { count: some.length }),
        okText: t('urge'),
        cancelText: t('cancel'),
        onOk: async () => told({ what: t('urge'), outcomes: await urgeAll(named(some)) }),
      });
    },
  };
}
