import { useApolloClient, useQuery } from '@apollo/client/react';
import { DUTIES, DUTY_LABELS, ROLE_LABELS, ROLES } from '@luze/domain';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { type Answers, type Question, ShortForm } from '../ui/short-form.tsx';
import {
  DELEGATE,
  END_DELEGATION,
  END_ROLE,
  GRANT,
  LEAVE,
  NAMES,
  type PersonFacts,
  UPDATE_PERSON,
} from './people-requests.ts';
import { usePersonQuestions } from './person-questions.ts';

/** What may be done with a person. */
export type PersonVerb =
  | { readonly kind: 'update' | 'leave' | 'grant' | 'delegate' }
  | { readonly kind: 'endRole' | 'endDelegation'; readonly id: string };

interface Props {
  readonly verb: PersonVerb;
  readonly person: PersonFacts;
  onChanged(): Promise<void>;
  onClose(): void;
}

/** The form of one verb. */
export function PersonVerbForm({ verb, person, onChanged, onClose }: Props) {
  const { t } = useWords('manage');
  const problem = useProblem();
  const { today } = useReader();
  const questions = useQuestions(verb, person);
  const send = useSend(verb, person);
  const titles = {
    update: t('edit'),
    leave: t('leave'),
    grant: t('grant'),
    delegate: t('newDelegation'),
    endRole: t('endAssignment'),
    endDelegation: t('endDelegation'),
  };
  const notes: Readonly<Partial<Record<PersonVerb['kind'], string>>> = {
    leave: t('leaveNote'),
    delegate: t('delegationsNote'),
    endDelegation: t('endDelegationAsk'),
  };
  const note = notes[verb.kind];
  const danger = verb.kind === 'leave' || verb.kind === 'endRole' || verb.kind === 'endDelegation';
  return (
    <ShortForm
      title={titles[verb.kind]}
      questions={questions}
      initial={initialOf(verb, person, today)}
      submit={danger ? titles[verb.kind] : t('save')}
      cancel={t('cancel')}
      danger={danger}
      note={note === undefined ? null : <p className="lz-muted">{note}</p>}
      explain={problem}
      onSubmit={async (answers) => {
        await send(answers);
        await onChanged();
      }}
      onClose={onClose}
    />
  );
}

function initialOf(verb: PersonVerb, person: PersonFacts, today: string): Answers {
  switch (verb.kind) {
    case 'update':
      return {
        name: person.name,
        unitId: person.unit?.id ?? null,
        jobTitle: person.jobTitle,
        isKeyMinority: person.isKeyMinority,
        isPartyGroupMember: person.isPartyGroupMember,
      };
    case 'grant':
      return { unitId: person.unit?.id ?? null, validFrom: today };
    case 'delegate':
      return { validFrom: today };
    case 'endRole':
      return { validTo: today };
    default:
      return {};
  }
}

function useSend(verb: PersonVerb, person: PersonFacts): (answers: Answers) => Promise<void> {
  const client = useApolloClient();
  const { id, version } = person;
  return async (answers) => {
    switch (verb.kind) {
      case 'update':
        await client.mutate({ mutation: UPDATE_PERSON, variables: { id, version, input: { ...answers } } });
        return;
      case 'leave':
        await client.mutate({
          mutation: LEAVE,
          variables: {
            id,
            version,
            successorId: answers['successorId'] === undefined ? null : String(answers['successorId']),
            reason: String(answers['reason'] ?? ''),
          },
        });
        return;
      case 'grant':
        await client.mutate({ mutation: GRANT, variables: { input: { ...answers, personId: id } } });
        return;
      case 'delegate':
        await client.mutate({ mutation: DELEGATE, variables: { input: { ...answers, principalId: id } } });
        return;
      case 'endRole':
        await client.mutate({
          mutation: END_ROLE,
          variables: { id: verb.id, validTo: String(answers['validTo'] ?? '') },
        });
        return;
      case 'endDelegation':
        await client.mutate({ mutation: END_DELEGATION, variables: { id: verb.id } });
    }
  };
}

function useQuestions(verb: PersonVerb, person: PersonFacts): Question[] {
  const { t, label } = useWords('manage');
  const ofPerson = usePersonQuestions();
  const needsPeople = verb.kind === 'leave' || verb.kind === 'delegate';
  const { data } = useQuery(NAMES, {
    variables: { filter: { active: true, under: person.unit?.id ?? null } },
    skip: !needsPeople,
  });
  const others = (data?.people.nodes ?? [])
    .filter(({ id }) => id !== person.id)
    .map(({ id, name, unit, jobTitle }) => ({
      value: id,
      label: [name, unit?.shortName, jobTitle]
        .filter((part) => part !== null && part !== undefined)
        .join(' · '),
    }));
  switch (verb.kind) {
    case 'update':
      return ofPerson;
    case 'leave':
      return [
        { name: 'successorId', label: t('successor'), kind: 'person', options: others },
        { name: 'reason', label: t('reason'), kind: 'long', required: true },
      ];
    case 'grant':
      return [
        {
          name: 'role',
          label: t('role'),
          kind: 'choice',
          required: true,
          options: ROLES.map((role) => ({ value: role, label: label(ROLE_LABELS[role]) })),
        },
        { name: 'unitId', label: t('unit'), kind: 'unit', required: true },
        {
          name: 'duties',
          label: t('duties'),
          kind: 'choices',
          hint: t('dutiesHint'),
          options: DUTIES.map((duty) => ({ value: duty, label: label(DUTY_LABELS[duty]) })),
        },
        { name: 'validFrom', label: t('validFrom'), kind: 'day' },
        { name: 'validTo', label: t('validTo'), kind: 'day' },
      ];
    case 'delegate':
      return [
        { name: 'delegateId', label: t('delegate'), kind: 'person', required: true, options: others },
        { name: 'validFrom', label: t('validFrom'), kind: 'day' },
        { name: 'validTo', label: t('validTo'), kind: 'day', required: true },
      ];
    case 'endRole':
      return [{ name: 'validTo', label: t('validTo'), kind: 'day', required: true }];
    case 'endDelegation':
      return [];
  }
}
