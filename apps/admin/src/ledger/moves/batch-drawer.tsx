import { useApolloClient } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { Alert, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { forgetLists } from '../forget.ts';
import { moveText } from '../marks.ts';
import { operationsOf } from '../operations.ts';
import { useProblem } from '../problem.ts';
import { useWords } from '../words.ts';
import type { BatchMove } from './batch-moves.ts';
import { Opinion } from './opinion.tsx';
import { type EachDone, runEach } from './run-each.ts';

interface Props {
  readonly ledger: Ledger;
  readonly batch: BatchMove;
  /** How many rows were chosen; those the move is not open to stay as they are. */
  readonly chosen: number;
  onClose(): void;
  onDone(done: EachDone): void;
}

/** One decision, with one opinion, on several rows; each is a move of its own. */
export function BatchDrawer({ ledger, batch: { move, rows }, chosen, onClose, onDone }: Props) {
  const { t, sentence, language } = useWords();
  const client = useApolloClient();
  const problem = useProblem();
  const [opinion, setOpinion] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const [through, setThrough] = useState<number | null>(null);
  const label = moveText(ledger, move, language);
  const spec = ledger.moves[move];
  const said = opinion.trim();

  const submit = async (): Promise<void> => {
    if (spec?.opinion === 'required' && said === '') {
      setFault(sentence('OPINION_REQUIRED'));
      return;
    }
    setThrough(0);
    const outcomes = await runEach(
      rows,
      ({ id, version }) =>
        client.mutate({
          mutation: operationsOf(ledger).move(move),
          variables: {
            id,
            version,
            input: said === '' ? {} : { opinion: said },
            idempotencyKey: crypto.randomUUID(),
          },
        }),
      (thrown) => {
        const { message, violations } = problem(thrown);
        return violations[0]?.message ?? message;
      },
      setThrough,
    );
    forgetLists(ledger)(client.cache);
    onDone({ what: label, outcomes });
  };

  return (
    <Drawer open size={520} title={t('batchMove', { move: label, count: rows.length })} onClose={onClose}>
      <Form layout="vertical" onFinish={() => void submit()}>
        {chosen > rows.length && (
          <Alert
            type="info"
            title={t('batchSkipped', { all: chosen, skipped: chosen - rows.length, move: label })}
          />
        )}
        <ul className="lz-batch-rows">
          {rows.map(({ id, title, unit }) => (
            <li key={id} lang="zh-CN">
              {title} <span className="lz-muted">{unit?.shortName}</span>
            </li>
          ))}
        </ul>
        {spec?.opinion !== undefined && (
          <Opinion
            move={spec}
            value={opinion}
            fault={fault}
            onChange={(text) => {
              setOpinion(text);
              setFault(undefined);
            }}
          />
        )}
        <footer className="lz-move-foot">
          <Button type="primary" htmlType="submit" loading={through !== null}>
            {through === null
              ? t('batchMove', { move: label, count: rows.length })
              : t('batchRunning', { through, count: rows.length })}
          </Button>
          <Button onClick={onClose} disabled={through !== null}>
            {t('cancel')}
          </Button>
        </footer>
      </Form>
    </Drawer>
  );
}
