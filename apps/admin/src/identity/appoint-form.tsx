import { useMutation, useQuery } from '@apollo/client/react';
import { OFFICE_LABELS, type Office } from '@luze/domain';
import { useState } from 'react';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { ShortForm } from '../ui/short-form.tsx';
import { APPOINT_OFFICER } from './officers-requests.ts';
import { PEOPLE } from './people-requests.ts';

interface Props {
  readonly office: Office;
  onDone(): Promise<void>;
  onClose(): void;
}

/** Gives an office to somebody without a role; a security officer is proposed. */
export function AppointForm({ office, onDone, onClose }: Props) {
  const { t, label } = useWords('manage');
  const problem = useProblem();
  const [appoint] = useMutation(APPOINT_OFFICER);
  const [typed, setTyped] = useState('');
  const { data, previousData } = useQuery(PEOPLE, {
    variables: { filter: { active: true, query: typed === '' ? null : typed }, first: 100, offset: 0 },
  });
  const options = ((data ?? previousData)?.people.nodes ?? [])
    .filter(({ assignments }) => assignments.length === 0)
    .map(({ id, name, unit, jobTitle }) => ({
      value: id,
      label: [name, unit?.shortName, jobTitle].filter((part) => part != null && part !== '').join(' · '),
    }));
  const isProposal = office === 'SECURITY_OFFICER';
  return (
    <ShortForm
      title={`${t(isProposal ? 'proposeOfficer' : 'appointOfficer')} · ${label(OFFICE_LABELS[office])}`}
      note={<p className="lz-muted">{t(isProposal ? 'proposeNote' : 'appointNote')}</p>}
      questions={[
        {
          name: 'personId',
          label: t('name'),
          kind: 'person',
          required: true,
          hint: t('officerHint'),
          options,
          onSearch: setTyped,
        },
      ]}
      submit={t(isProposal ? 'proposeOfficer' : 'appointOfficer')}
      cancel={t('cancel')}
      explain={problem}
      onSubmit={async ({ personId }) => {
        await appoint({ variables: { personId: String(personId ?? ''), office } });
        await onDone();
      }}
      onClose={onClose}
    />
  );
}
