import { useApolloClient } from '@apollo/client/react';
import { ALL_KINDS, FREQUENCIES, type Frequency, TEMPLATE_FILTERS, type TemplateFilter } from '@luze/domain';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { type Answers, type Question, ShortForm } from '../ui/short-form.tsx';
import { type Template, useTemplateWords } from './template-words.ts';

const ADD = graphql(`
  mutation AddObligationTemplate($input: ObligationTemplateInput!) {
    addObligationTemplate(input: $input)
  }
`);
const END = graphql(`
  mutation EndObligationTemplate($id: ID!, $effectiveTo: Date!) {
    endObligationTemplate(id: $id, effectiveTo: $effectiveTo)
  }
`);
const WITHDRAW = graphql(`
  mutation WithdrawObligationTemplate($id: ID!) {
    withdrawObligationTemplate(id: $id)
  }
`);

/** What a new template mostly is. */
const USUAL = {
  kind: 'MEMBER_ASSEMBLY',
  frequency: 'QUARTER',
  filter: 'EVERY',
  dueAfterDays: 0,
  graceDays: 0,
} as const;

/** What a city is about to do: add a template, end one, or take back one that has not begun. */
export type TemplateVerb =
  | { readonly kind: 'add' }
  | { readonly kind: 'end' | 'withdraw'; readonly template: Template };

function useQuestions(verb: TemplateVerb): readonly Question[] {
  const { t } = useWords('manage');
  const words = useTemplateWords();
  if (verb.kind === 'withdraw') return [];
  if (verb.kind === 'end')
    return [
      {
        name: 'effectiveTo',
        label: t('effectiveTo'),
        kind: 'day',
        required: true,
      },
    ];
  const choices = <T extends string>(values: readonly T[], said: (value: T) => string) =>
    values.map((value) => ({ value, label: said(value) }));
  return [
    {
      name: 'kind',
      label: t('owedKind'),
      kind: 'choice',
      required: true,
      options: choices(ALL_KINDS, words.kind),
    },
    {
      name: 'frequency',
      label: t('frequency'),
      kind: 'choice',
      required: true,
      options: choices(Object.keys(FREQUENCIES) as Frequency[], words.frequency),
    },
    {
      name: 'filter',
      label: t('owedBy'),
      kind: 'choice',
      required: true,
      options: choices(Object.keys(TEMPLATE_FILTERS) as TemplateFilter[], words.filter),
    },
    {
      name: 'effectiveFrom',
      label: t('effectiveFrom'),
      kind: 'day',
      required: true,
      hint: t('effectiveFromHint'),
    },
    { name: 'effectiveTo', label: t('effectiveTo'), kind: 'day', hint: t('lastDayHint') },
    { name: 'dueAfterDays', label: t('dueAfterDays'), kind: 'number' },
    { name: 'graceDays', label: t('graceDays'), kind: 'number', hint: t('graceDaysHint') },
    { name: 'source', label: t('source'), kind: 'long', required: true, hint: t('sourceHint') },
  ];
}

function useWrite(verb: TemplateVerb): (answers: Answers) => Promise<unknown> {
  const client = useApolloClient();
  return (answers) => {
    if (verb.kind === 'withdraw')
      return client.mutate({ mutation: WITHDRAW, variables: { id: verb.template.id } });
    if (verb.kind === 'end')
      return client.mutate({
        mutation: END,
        variables: { id: verb.template.id, effectiveTo: String(answers['effectiveTo'] ?? '') },
      });
    const text = (name: string): string => String(answers[name] ?? '');
    return client.mutate({
      mutation: ADD,
      variables: {
        input: {
          kind: text('owedKind') as Template['kind'],
          frequency: text('frequency') as Template['frequency'],
          filter: text('filter') as Template['filter'],
          dueAfterDays: Number(answers['dueAfterDays'] ?? 0),
          graceDays: Number(answers['graceDays'] ?? 0),
          effectiveFrom: text('effectiveFrom'),
          effectiveTo: answers['effectiveTo'] == null ? null : text('effectiveTo'),
          source: text('source'),
        },
      },
    });
  };
}

interface Props {
  readonly verb: TemplateVerb;
  onDone(): Promise<unknown>;
  onClose(): void;
}

/** The drawer in which a template is added, ended or taken back. */
export function TemplateForm({ verb, onDone, onClose }: Props) {
  const { t } = useWords('manage');
  const words = useTemplateWords();
  const problem = useProblem();
  const questions = useQuestions(verb);
  const write = useWrite(verb);
  const named = (key: 'endTemplateTitle' | 'withdrawTemplateTitle', template: Template): string =>
    t(key, { kind: words.kind(template.kind), frequency: words.frequency(template.frequency) });
  const title =
    verb.kind === 'add'
      ? t('addTemplateTitle')
      : named(verb.kind === 'end' ? 'endTemplateTitle' : 'withdrawTemplateTitle', verb.template);
  const submit = { add: t('save'), end: t('endTemplate'), withdraw: t('withdrawTemplate') }[verb.kind];
  return (
    <ShortForm
      title={title}
      questions={questions}
      initial={verb.kind === 'add' ? USUAL : {}}
      {...(verb.kind === 'withdraw' ? { note: <p>{t('withdrawTemplateNote')}</p> } : {})}
      submit={submit}
      cancel={t('cancel')}
      danger={verb.kind !== 'add'}
      explain={problem}
      onSubmit={async (answers) => {
        await write(answers);
        await onDone();
      }}
      onClose={onClose}
    />
  );
}
