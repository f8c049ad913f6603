import { useMutation, useQuery } from '@apollo/client/react';
import { ROBOT_KIND_LABELS } from '@luze/domain';
import { managesRobots } from '@luze/permissions';
import { App, Button, Flex, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { RobotForm } from './robot-form.tsx';
import { REMOVE_ROBOT, ROBOTS, type Robot, TEST_ROBOT } from './robot-requests.ts';

/** Group robots of the units the viewer answers for: added, changed, tried and removed. */
export function RobotsPage() {
  const { t } = useWords('robot');
  const problem = useProblem();
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(ROBOTS, { fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<Robot | 'new' | null>(null);
  const own = viewer.assignments.filter(managesRobots);
  const units = [...new Map(own.map(({ unit }) => [unit.id, unit])).values()];
  if (data === undefined)
    return error === undefined ? (
      <Skeleton active />
    ) : (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  return (
    <div className="lz-page">
      <PageHeader
        title={t('robots')}
        note={t('note')}
        extra={
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
        }
      />
      {data.robots.length === 0 ? (
        <p className="lz-empty">{t('none')}</p>
      ) : (
        <ScrollBox className="lz-scroll" label={t('robots')}>
          <table className="lz-table lz-stack">
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('vendor')}</th>
                <th scope="col">{t('news')}</th>
                <th scope="col">{t('status')}</th>
                <th scope="col">{t('last')}</th>
                <th scope="col">
                  <span className="lz-hidden">{t('verbs')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.robots.map((robot) => (
                <Line key={robot.id} robot={robot} onEdit={setEditing} onChange={refetch} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {editing !== null && (
        <RobotForm
          robot={editing === 'new' ? null : editing}
          units={units}
          onDone={() => refetch()}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

interface LineProps {
  readonly robot: Robot;
  onEdit(robot: Robot): void;
  onChange(): Promise<unknown>;
}

function Line({ robot, onEdit, onChange }: LineProps) {
  const { t, label } = useWords('robot');
  const { name, unit, kind, keyTail, hasSecret, news, isEnabled } = robot;
  const signed = hasSecret ? [t('signed')] : [];
  return (
    <tr className="lz-row">
      <td>{name}</td>
      <td>{unit.name}</td>
      <td>
        {label(ROBOT_KIND_LABELS[kind])}{' '}
        <span className="lz-muted">{[t('tail', { tail: keyTail }), ...signed].join(t('join'))}</span>
      </td>
      <td>{news.map((one) => t(`news_${one}`)).join(t('join'))}</td>
      <td>
        {isEnabled ? <span className="lz-tag">{t('on')}</span> : <span className="lz-muted">{t('off')}</span>}
      </td>
      <td>
        <Last robot={robot} />
      </td>
      <td>
        <Verbs robot={robot} onEdit={onEdit} onChange={onChange} />
      </td>
    </tr>
  );
}

function Last({ robot: { lastAt, isLastTaken, lastOutcome } }: Pick<LineProps, 'robot'>) {
  const { t } = useWords('robot');
  if (lastAt === null) return <span className="lz-muted">{t('never')}</span>;
  return (
    <>
      {instantText(lastAt)}{' '}
      <span className={isLastTaken === true ? 'lz-muted' : 'lz-fault'}>{lastOutcome}</span>
    </>
  );
}

function Verbs({ robot, onEdit, onChange }: LineProps) {
  const { t } = useWords('robot');
  const { message } = App.useApp();
  const act = useAct(onChange);
  const [test, testing] = useMutation(TEST_ROBOT);
  const [remove] = useMutation(REMOVE_ROBOT);
  const { id, isEnabled } = robot;
  const onTest = (): Promise<void> =>
    act(async () => {
      const { data } = await test({ variables: { id } });
      if (data === undefined || data === null) return;
      const { isTaken, answer } = data.testRobot;
      message[isTaken ? 'success' : 'error'](t('tested', { answer }));
    });
  return (
    <Flex gap={8}>
      <Button
        type="link"
        size="small"
        disabled={!isEnabled}
        loading={testing.loading}
        onClick={() => void onTest()}
      >
        {t('test')}
      </Button>
      <Button type="link" size="small" onClick={() => onEdit(robot)}>
        {t('edit')}
      </Button>
      <Popconfirm
        title={t('removeAsk')}
        okText={t('remove')}
        cancelText={t('cancel')}
        onConfirm={() => act(() => remove({ variables: { id } }))}
      >
        <Button type="link" size="small" danger>
          {t('remove')}
        </Button>
      </Popconfirm>
    </Flex>
  );
}
