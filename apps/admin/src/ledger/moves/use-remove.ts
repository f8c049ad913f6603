import { useMutation } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { App } from 'antd';
import { forgetLists } from '../forget.ts';
import { operationsOf } from '../operations.ts';
import { useProblem } from '../problem.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';

/** Deletes a row nobody else has handled; says so, or says why not. */
export function useRemove(ledger: Ledger) {
  const { t } = useWords();
  const { message } = App.useApp();
  const problem = useProblem();
  const [run] = useMutation(operationsOf(ledger).remove());
  return async (record: LedgerRecord): Promise<boolean> => {
    try {
      await run({ variables: { id: record.id, version: record.version }, update: forgetLists(ledger) });
      message.success(t('deleted', { title: record.title }));
      return true;
    } catch (thrown) {
      message.error(problem(thrown).message);
      return false;
    }
  };
}
