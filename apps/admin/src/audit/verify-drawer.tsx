import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Drawer, Progress, Radio } from 'antd';
import { useRef, useState } from 'react';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { type Finding, VERIFY } from './audit-requests.ts';
import { Findings } from './findings.tsx';

/** Entries of the short verification. */
const LATEST = 10_000;
const MOST_SHOWN = 200;

interface Run {
  readonly from: number;
  readonly through: number;
  readonly end: number;
  readonly rows: number;
  readonly checkpoints: number;
  readonly found: number;
  readonly findings: readonly Finding[];
  readonly state: 'RUNNING' | 'DONE' | 'STOPPED';
}

const begun = (from: number, end: number): Run => ({
  from,
  through: from,
  end,
  rows: 0,
  checkpoints: 0,
  found: 0,
  findings: [],
  state: 'RUNNING',
});

/** Verifies stretch by stretch, each a request of its own, so that the bar is true and it can be stopped. */
function useVerification() {
  const client = useApolloClient();
  const problem = useProblem();
  const [run, setRun] = useState<Run | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const stopped = useRef(false);
  const start = async (from: number, end: number): Promise<void> => {
    stopped.current = false;
    setRefused(null);
    let current = begun(from, end);
    setRun(current);
    try {
      while (current.state === 'RUNNING') {
        const { data } = await client.query({
          query: VERIFY,
          variables: { after: current.through },
          fetchPolicy: 'no-cache',
        });
        if (data === undefined) return;
        const { through, end: last, rows, checkpoints, found, findings, hasMore } = data.verifyAudit;
        current = {
          from,
          through,
          end: last,
          rows: current.rows + rows,
          checkpoints,
          found: current.found + found,
          findings: [...current.findings, ...findings].slice(0, MOST_SHOWN),
          state: hasMore ? (stopped.current ? 'STOPPED' : 'RUNNING') : 'DONE',
        };
        setRun(current);
      }
    } catch (thrown) {
      setRefused(problem(thrown).message);
      setRun({ ...current, state: 'STOPPED' });
    }
  };
  const stop = (): void => {
    stopped.current = true;
  };
  return { run, refused, start, stop };
}

interface Props {
  /** Number of the last seal. */
  readonly end: number;
  onClose(): void;
}

/** The verification of the record, for who answers for it. */
export function VerifyDrawer({ end, onClose }: Props) {
  const { t } = useWords('audit');
  const { run, refused, start, stop } = useVerification();
  const [scope, setScope] = useState<'LATEST' | 'ALL'>('ALL');
  const isRunning = run?.state === 'RUNNING';
  const close = (): void => {
    stop();
    onClose();
  };
  return (
    <Drawer open title={t('verifyTitle')} onClose={close} size={480} destroyOnHidden>
      <div className="lz-drawer-parts">
        <p className="lz-muted">{t('verifyNote')}</p>
        <Radio.Group
          value={scope}
          disabled={isRunning}
          onChange={({ target }) => setScope(target.value === 'LATEST' ? 'LATEST' : 'ALL')}
          options={[
            { value: 'ALL', label: t('scopeAll', { rows: end.toLocaleString('en') }) },
            { value: 'LATEST', label: t('scopeLatest', { rows: LATEST.toLocaleString('en') }) },
          ]}
        />
        <div className="lz-move-foot">
          {isRunning ? (
            <Button onClick={stop}>{t('stop')}</Button>
          ) : (
            <Button
              type="primary"
              onClick={() => void start(scope === 'ALL' ? 0 : Math.max(0, end - LATEST), end)}
            >
              {t('verify')}
            </Button>
          )}
        </div>
        {refused !== null && <Alert type="error" title={refused} role="alert" />}
        {run !== null && <Outcome run={run} />}
      </div>
    </Drawer>
  );
}

function Outcome({ run }: { readonly run: Run }) {
  const { t } = useWords('audit');
  const all = Math.max(1, run.end - run.from);
  const percent = run.state === 'DONE' ? 100 : Math.floor(((run.through - run.from) / all) * 100);
  const figures = { rows: run.rows.toLocaleString('en'), checkpoints: run.checkpoints.toLocaleString('en') };
  return (
    <section aria-live="polite">
      <Progress
        percent={percent}
        aria-label={t('verifyTitle')}
        status={run.found > 0 ? 'exception' : run.state === 'RUNNING' ? 'active' : 'normal'}
      />
      <p>
        {run.state === 'RUNNING' && t('verifying', { done: run.rows.toLocaleString('en') })}
        {run.state === 'STOPPED' && t('verifyStopped', figures)}
        {run.state === 'DONE' && run.found === 0 && <strong>{t('verifySound', figures)}</strong>}
        {run.state === 'DONE' && run.found > 0 && (
          <strong className="lz-fault">{t('verifyFound', { ...figures, count: run.found })}</strong>
        )}
      </p>
      <Findings findings={run.findings} found={run.found} />
    </section>
  );
}
