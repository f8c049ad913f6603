import { App } from 'antd';
import { useProblem } from './problem.ts';

/**
 * Runs an act of a button: done, the page is brought up to date; refused, the reader is told why.
 * @param onDone brings the page up to date
 */
export function useAct(onDone: () => Promise<unknown>): (run: () => Promise<unknown>) => Promise<void> {
  const problem = useProblem();
  const { message } = App.useApp();
  return async (run) => {
    try {
      await run();
      await onDone();
    } catch (thrown) {
      const { message: said, violations } = problem(thrown);
      message.error(violations[0]?.message ?? said);
    }
  };
}
