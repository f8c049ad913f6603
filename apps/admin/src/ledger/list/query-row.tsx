import { fieldOf, type Ledger } from '@luze/domain';
import { Button, Input, Select } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { usePhone } from '../../ui/use-media.ts';
import type { ListState } from '../list-state.ts';
import { stateText } from '../marks.ts';
import { labelText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { QueryField } from './query-field.tsx';
import { RangeInput } from './range-input.tsx';

type Question = Pick<ListState, 'states' | 'due' | 'text' | 'fields'>;

interface Props {
  readonly ledger: Ledger;
  readonly state: ListState;
  readonly tools?: ReactNode;
  onSearch(question: Question): void;
  onReset(): void;
}

/** The first choice stands beside state, deadline and text; the others come with 展开. The deadline is the light's own. */
function fieldsOf(ledger: Ledger): { first: string[]; more: string[] } {
  const dueFields = new Set(
    ledger.light.due.filter((rule) => rule.plusDays === undefined).map((rule) => rule.field),
  );
  const fields = ledger.query.filter((name) => !dueFields.has(name));
  const first = fields.find((name) => fieldOf(ledger, name).kind === 'choice');
  return { first: first === undefined ? [] : [first], more: fields.filter((name) => name !== first) };
}

/** What one may ask of a list. Nothing is asked before 查询 or Enter. */
export function QueryRow({ ledger, state, tools, onSearch, onReset }: Props) {
  const { t, language } = useWords();
  const { states, due, text, fields } = state;
  const [draft, setDraft] = useState<Question>({ states, due, text, fields });
  const { first, more } = fieldsOf(ledger);
  const [expanded, setExpanded] = useState(more.some((name) => (fields[name] ?? '') !== ''));
  // A phone has room for the words one looks for; the rest comes when it is asked for.
  const isPhone = usePhone();
  const isFull = !isPhone || expanded;
  const put = (name: string, value: string): void => {
    const { [name]: _old, ...rest } = draft.fields;
    setDraft({ ...draft, fields: value === '' ? rest : { ...rest, [name]: value } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(draft);
  };
  const control = (name: string) => (
    <QueryField
      key={name}
      name={name}
      field={fieldOf(ledger, name)}
      value={draft.fields[name] ?? ''}
      onChange={(value) => put(name, value)}
    />
  );
  const searched = ledger.search.slice(0, 3).map((name) => labelText(fieldOf(ledger, name), name, language));
  return (
    <search>
      <form className="lz-query" onSubmit={submit}>
        <div className="lz-query-fields">
          {isFull && (
            <Select
              className="lz-pick-many"
              mode="multiple"
              maxTagCount="responsive"
              value={[...draft.states]}
              options={Object.keys(ledger.states).map((key) => ({
                value: key,
                label: stateText(ledger, key, language),
              }))}
              placeholder={t('anyState')}
              aria-label={t('state')}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(chosen: string[]) => setDraft({ ...draft, states: chosen })}
            />
          )}
          {isFull && first.map(control)}
          {isFull && ledger.light.due.length > 0 && (
            <RangeInput
              value={draft.due}
              label={t('deadline')}
              onChange={(value) => setDraft({ ...draft, due: value })}
            />
          )}
          <Input
            className="lz-query-text"
            value={draft.text}
            placeholder={searched.join(t('listJoin'))}
            aria-label={searched.join(t('listJoin'))}
            allowClear
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
          {expanded && more.map(control)}
          <Button htmlType="submit">{t('search')}</Button>
          {isFull && (
            <Button type="text" onClick={onReset}>
              {t('reset')}
            </Button>
          )}
          {(isPhone || more.length > 0) && (
            <Button type="link" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
              {expanded ? t('collapse') : t('expand')}
            </Button>
          )}
        </div>
        {tools !== undefined && <div className="lz-query-tools">{tools}</div>}
      </form>
    </search>
  );
}
