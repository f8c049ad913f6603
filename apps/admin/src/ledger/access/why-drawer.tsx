import { useQuery } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { Alert, Drawer, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { moveText } from '../marks.ts';
import { useProblem } from '../problem.ts';
import { useReader } from '../reader.ts';
import { useWords } from '../words.ts';
import { EXPLAIN } from './access-requests.ts';
import { PersonChoice, type PersonToAskAbout } from './person-choice.tsx';
import { WhyAnswer } from './why-answer.tsx';
import './access.css';

interface Props {
  readonly ledger: Ledger;
  readonly recordId?: string;
  readonly verb?: string;
  readonly field?: string;
  readonly person?: PersonToAskAbout;
  onClose(): void;
}

/** Why somebody sees, or may do, something: about whom and which verb is asked, and the rules' answer. */
export function WhyDrawer({ ledger, recordId, verb: asked = 'read', field, person: about, onClose }: Props) {
  const { t } = useWords('access');
  const problem = useProblem();
  const { personId, personName } = useReader();
  const [person, setPerson] = useState<PersonToAskAbout>(about ?? { id: personId, name: personName });
  const [verb, setVerb] = useState(asked);
  const { data, error } = useQuery(EXPLAIN, {
    variables: {
      personId: person.id,
      ledger: ledger.name,
      recordId: recordId ?? null,
      verb,
      field: field ?? null,
    },
    fetchPolicy: 'network-only',
  });
  return (
    <Drawer open title={t('title')} size={560} destroyOnHidden onClose={onClose}>
      <div className="lz-access-ask">
        <PersonChoice value={person} onChange={setPerson} />
        {field === undefined && (
          <VerbChoice ledger={ledger} isRecord={recordId !== undefined} value={verb} onChange={setVerb} />
        )}
      </div>
      {person.id !== personId && <p className="lz-muted">{t('recorded')}</p>}
      {error !== undefined && <Alert type="error" role="alert" title={problem(error).message} />}
      {data === undefined && error === undefined && <Skeleton active />}
      {data !== undefined && <WhyAnswer explanation={data.explainAccess} />}
    </Drawer>
  );
}

interface VerbChoiceProps {
  readonly ledger: Ledger;
  readonly isRecord: boolean;
  readonly value: string;
  onChange(verb: string): void;
}

function VerbChoice({ ledger, isRecord, value, onChange }: VerbChoiceProps) {
  const { t, sentence, language } = useWords('access');
  const plain = isRecord
    ? (['read', 'update', 'delete', 'export'] as const)
    : (['read', 'create', 'export'] as const);
  const options = [
    ...plain.map((verb) => ({ value: verb as string, label: sentence(`VERB_${verb.toUpperCase()}`) })),
    ...Object.keys(ledger.moves).map((move) => ({ value: move, label: moveText(ledger, move, language) })),
  ];
  // Asked about from a page of verbs, it may be one this short list leaves out.
  const isListed = options.some((option) => option.value === value);
  return (
    <div>
      <span className="lz-muted">{t('verb')}</span>
      <Select
        aria-label={t('verb')}
        value={value}
        options={isListed ? options : [...options, { value, label: sentence(`VERB_${value.toUpperCase()}`) }]}
        onChange={onChange}
      />
    </div>
  );
}
