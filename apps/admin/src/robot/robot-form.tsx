import { useApolloClient } from '@apollo/client/react';
import { ROBOT_KIND_LABELS, ROBOT_KINDS, ROBOT_NEWS } from '@luze/domain';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { type Answers, type Question, ShortForm } from '../ui/short-form.tsx';
import { CREATE_ROBOT, type Robot, UPDATE_ROBOT } from './robot-requests.ts';

/** A unit the viewer answers for. */
export interface OwnUnit {
  readonly id: string;
  readonly name: string;
}

interface Props {
  /** Null: a new one. */
  readonly robot: Robot | null;
  readonly units: readonly OwnUnit[];
  onDone(): Promise<unknown>;
  onClose(): void;
}

function useQuestions({ robot, units }: Props): readonly Question[] {
  const { t, label } = useWords('robot');
  const isNew = robot === null;
  const place: Question = {
    name: 'unitId',
    label: t('unit'),
    kind: 'choice',
    required: true,
    options: units.map(({ id, name }) => ({ value: id, label: name })),
  };
  const vendor: Question = {
    name: 'kind',
    label: t('vendor'),
    kind: 'choice',
    required: true,
    options: ROBOT_KINDS.map((kind) => ({ value: kind, label: label(ROBOT_KIND_LABELS[kind]) })),
  };
  const mayBeSigned = isNew || robot.kind === 'DINGTALK';
  return [
    ...(isNew && units.length > 1 ? [place] : []),
    { name: 'name', label: t('name'), kind: 'text', required: true, hint: t('nameHint') },
    ...(isNew ? [vendor] : []),
    {
      name: 'address',
      label: t('address'),
      kind: 'long',
      required: isNew,
      hint: isNew ? t('addressHint') : t('addressKept', { tail: robot.keyTail }),
    },
    ...(mayBeSigned
      ? [
          {
            name: 'secret',
            label: t('secret'),
            kind: 'text' as const,
            hint: robot?.hasSecret === true ? t('secretKept') : t('secretHint'),
          },
        ]
      : []),
    {
      name: 'news',
      label: t('news'),
      kind: 'choices',
      required: true,
      hint: t('newsHint'),
      options: ROBOT_NEWS.map((news) => ({ value: news, label: t(`news_${news}`) })),
    },
    { name: 'isEnabled', label: t('isEnabled'), kind: 'flag' },
  ];
}

const written = (answers: Answers, name: string): string | null => String(answers[name] ?? '').trim() || null;

/** The drawer in which a group robot is added or changed. */
export function RobotForm(props: Props) {
  const { robot, units, onDone, onClose } = props;
  const { t } = useWords('robot');
  const problem = useProblem();
  const client = useApolloClient();
  const questions = useQuestions(props);
  const write = (answers: Answers): Promise<unknown> => {
    const input = {
      name: String(answers['name'] ?? ''),
      kind: String(answers['kind'] ?? '') as Robot['kind'],
      address: written(answers, 'address'),
      secret: written(answers, 'secret'),
      isEnabled: answers['isEnabled'] === true,
      news: (answers['news'] ?? []) as Robot['news'],
    };
    return robot === null
      ? client.mutate({
          mutation: CREATE_ROBOT,
          variables: { unitId: String(answers['unitId'] ?? ''), input },
        })
      : client.mutate({
          mutation: UPDATE_ROBOT,
          variables: { id: robot.id, version: robot.version, input },
        });
  };
  const fresh = { unitId: units[0]?.id ?? null, kind: 'WECOM', isEnabled: true, news: [...ROBOT_NEWS] };
  const initial: Answers =
    robot === null
      ? fresh
      : { name: robot.name, kind: robot.kind, isEnabled: robot.isEnabled, news: [...robot.news] };
  return (
    <ShortForm
      title={robot === null ? t('addTitle') : t('editTitle', { name: robot.name })}
      questions={questions}
      initial={initial}
      submit={t('save')}
      cancel={t('cancel')}
      explain={problem}
      onSubmit={async (answers) => {
        await write(answers);
        await onDone();
      }}
      onClose={onClose}
    />
  );
}
