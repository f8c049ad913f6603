import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useState } from 'react';
import { useSession } from '../../graphql/session-context.ts';
import { useWords } from '../words.ts';
import { PEOPLE_TO_ASK_ABOUT } from './access-requests.ts';

export interface PersonToAskAbout {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly value: PersonToAskAbout;
  onChange(person: PersonToAskAbout): void;
}

/** About whom is asked: oneself, and for who manages people any of them. The server decides. */
export function PersonChoice({ value, onChange }: Props) {
  const { t } = useWords('access');
  const { viewer } = useSession();
  const [query, setQuery] = useState('');
  const asksAboutOthers =
    viewer.office === 'SECURITY_OFFICER' ||
    viewer.assignments.some(({ role }) => role === 'CITY_ADMIN' || role === 'COUNTY_SECRETARY');
  const { data } = useQuery(PEOPLE_TO_ASK_ABOUT, {
    variables: { filter: { query, active: true } },
    skip: !asksAboutOthers,
  });
  if (!asksAboutOthers)
    return (
      <p>
        <span className="lz-muted">{t('person')}</span>
        <span lang="zh-CN">{value.name}</span>
      </p>
    );
  const found = (data?.people.nodes ?? []).map(({ id, name, unit }) => ({
    id,
    name,
    place: unit?.shortName ?? '',
  }));
  const known = [{ ...viewer.person, place: t('self') }, { ...value, place: '' }, ...found];
  const people = [...new Map(known.map((person) => [person.id, person])).values()];
  const options = people.map(({ id, name, place }) => ({
    value: id,
    label: place === '' ? name : `${name} · ${place}`,
  }));
  return (
    <div>
      <span className="lz-muted">{t('person')}</span>
      <Select
        showSearch={{ filterOption: false, onSearch: setQuery }}
        aria-label={t('person')}
        value={value.id}
        options={options}
        onChange={(id) => {
          const chosen = people.find((person) => person.id === id);
          if (chosen !== undefined) onChange({ id: chosen.id, name: chosen.name });
        }}
      />
    </div>
  );
}
