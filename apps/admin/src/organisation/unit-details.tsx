import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  isBelow,
  LEVEL_LABELS,
  LEVELS,
  type Level,
  UNIT_KIND_LABELS,
  UNIT_KINDS,
  type UnitKind,
} from '@luze/domain';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { type Answers, type Question, ShortForm } from '../ui/short-form.tsx';
import {
  BRANCHES,
  CLOSE_UNIT,
  CREATE_UNIT,
  MOVE_UNIT,
  type UnitFacts,
  UPDATE_UNIT,
} from './unit-requests.ts';

type Verb = 'create' | 'update' | 'move' | 'close';

interface Props {
  readonly unit: UnitFacts;
  /** @param id the unit to show afterwards */
  onChanged(id: string): Promise<void>;
}

/** One unit: its facts and what may be done with it. The server decides; the buttons follow the role. */
export function UnitDetails({ unit, onChanged }: Props) {
  const { t, label } = useWords('manage');
  const { viewer } = useSession();
  const [verb, setVerb] = useState<Verb | null>(null);
  const { data } = useQuery(BRANCHES, { variables: { id: unit.id } });
  const isCity = viewer.assignments.some(({ role }) => role === 'CITY_ADMIN');
  const isCounty = viewer.assignments.some(({ role }) => role === 'COUNTY_SECRETARY');
  const mayEdit = unit.active && unit.code !== null && (isCity || (isCounty && unit.level === 'BRANCH'));
  const facts = [
    [t('unitName'), unit.name],
    [t('shortName'), unit.shortName],
    [t('unitCode'), unit.code],
    [t('kind'), label(UNIT_KIND_LABELS[unit.kind])],
    [t('level'), label(LEVEL_LABELS[unit.level])],
    [t('parent'), unit.parent?.name],
    [t('regionCode'), unit.regionCode],
    [t('validFrom'), unit.validFrom],
    [t('validTo'), unit.validTo],
    [t('branches'), data?.unit?.branchCount],
  ] as const;
  return (
    <section className="lz-page">
      <h2 lang="zh-CN">
        {unit.name} {!unit.active && <span className="lz-tag">{t('closed')}</span>}
      </h2>
      <div className="lz-toolbar">
        {mayEdit && <Button onClick={() => setVerb('update')}>{t('edit')}</Button>}
        {mayEdit && isCity && unit.level !== 'BRANCH' && (
          <Button onClick={() => setVerb('create')}>{t('newUnit')}</Button>
        )}
        {mayEdit && isCity && unit.parent !== null && (
          <>
            <Button onClick={() => setVerb('move')}>{t('moveUnit')}</Button>
            <Button danger type="text" onClick={() => setVerb('close')}>
              {t('closeUnit')}
            </Button>
          </>
        )}
        <Link to={`/people?unit=${unit.id}`}>{t('showPeople')}</Link>
      </div>
      <dl className="lz-facts">
        {facts
          .filter(([, value]) => value !== null && value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name} className="lz-pair">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {verb !== null && (
        <UnitForm verb={verb} unit={unit} onChanged={onChanged} onClose={() => setVerb(null)} />
      )}
    </section>
  );
}

interface FormProps extends Props {
  readonly verb: Verb;
  onClose(): void;
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined || value === '' ? null : Number(value);

function UnitForm({ verb, unit, onChanged, onClose }: FormProps) {
  const { t } = useWords('manage');
  const client = useApolloClient();
  const problem = useProblem();
  const { message } = App.useApp();
  const questions = useQuestions(verb, unit);
  const send = async (answers: Answers): Promise<void> => {
    const { id, version } = unit;
    if (verb === 'move') {
      const { data } = await client.mutate({
        mutation: MOVE_UNIT,
        variables: {
          id,
          version,
          parentId: String(answers['parentId'] ?? ''),
          reason: String(answers['reason'] ?? ''),
        },
      });
      message.success(t('moved', { count: data?.moveUnit.unitsDone ?? 0 }));
      await onChanged(id);
      return;
    }
    if (verb === 'close') {
      await client.mutate({
        mutation: CLOSE_UNIT,
        variables: { id, version, validTo: String(answers['validTo'] ?? '') },
      });
      await onChanged(id);
      return;
    }
    const input = {
      name: textOrNull(answers['name']),
      shortName: textOrNull(answers['shortName']),
      code: textOrNull(answers['code']),
      kind: (answers['kind'] ?? null) as UnitKind | null,
      regionCode: textOrNull(answers['regionCode']),
      orderNo: numberOrNull(answers['orderNo']),
    };
    if (verb === 'update') {
      await client.mutate({ mutation: UPDATE_UNIT, variables: { id, version, input } });
      await onChanged(id);
      return;
    }
    const { data } = await client.mutate({
      mutation: CREATE_UNIT,
      variables: { input: { ...input, parentId: id, level: (answers['level'] ?? null) as Level | null } },
    });
    await onChanged(data?.createUnit.id ?? id);
  };
  const titles = { create: t('newUnit'), update: t('edit'), move: t('moveUnit'), close: t('closeUnit') };
  const notes = { create: null, update: null, move: t('moveNote'), close: t('closeNote') };
  return (
    <ShortForm
      title={titles[verb]}
      questions={questions}
      initial={verb === 'update' ? initialOf(unit) : {}}
      submit={verb === 'close' ? t('closeUnit') : t('save')}
      cancel={t('cancel')}
      danger={verb === 'close'}
      note={notes[verb] === null ? null : <p className="lz-muted">{notes[verb]}</p>}
      explain={problem}
      onSubmit={send}
      onClose={onClose}
    />
  );
}

const initialOf = ({ name, shortName, code, kind, regionCode, orderNo }: UnitFacts): Answers => ({
  name,
  shortName,
  code,
  kind,
  regionCode,
  orderNo,
});

function useQuestions(verb: Verb, unit: UnitFacts): Question[] {
  const { t, label } = useWords('manage');
  if (verb === 'move')
    return [
      { name: 'parentId', label: t('newParent'), kind: 'unit', required: true },
      { name: 'reason', label: t('reason'), kind: 'long', required: true },
    ];
  if (verb === 'close') return [{ name: 'validTo', label: t('validTo'), kind: 'day', required: true }];
  const levels = LEVELS.filter((level) => isBelow(level, unit.level));
  return [
    { name: 'name', label: t('unitName'), kind: 'text', required: true },
    { name: 'shortName', label: t('shortName'), kind: 'text' },
    { name: 'code', label: t('unitCode'), kind: 'text', required: true },
    ...(verb === 'create'
      ? [
          {
            name: 'level',
            label: t('level'),
            kind: 'choice' as const,
            required: true,
            options: levels.map((level) => ({ value: level, label: label(LEVEL_LABELS[level]) })),
          },
        ]
      : []),
    {
      name: 'kind',
      label: t('kind'),
      kind: 'choice',
      required: true,
      options: UNIT_KINDS.map((kind) => ({ value: kind, label: label(UNIT_KIND_LABELS[kind]) })),
    },
    { name: 'regionCode', label: t('regionCode'), kind: 'text' },
    { name: 'orderNo', label: t('orderNo'), kind: 'number' },
  ];
}
