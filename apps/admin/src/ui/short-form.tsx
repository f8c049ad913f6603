import type { Level } from '@luze/domain';
import { Alert, Button, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId, useState } from 'react';
import { UnitPicker } from './unit-picker.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A question of a short form. `person` is a choice that searches. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'number' | 'day' | 'flag' | 'choice' | 'choices' | 'person' | 'unit';
  readonly required?: boolean;
  readonly hint?: string;
  readonly options?: readonly Choice[];
  readonly levels?: readonly Level[];
  /** The options follow what is typed, which the asker looks up. */
  onSearch?(text: string): void;
}

type Value = string | number | boolean | readonly string[] | null;
export type Answers = Readonly<Record<string, Value>>;

interface Refusal {
  readonly message: string;
  readonly violations: readonly { readonly field: string; readonly message: string }[];
}

interface Props {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly initial?: Answers;
  readonly submit: string;
  readonly cancel: string;
  readonly danger?: boolean;
  readonly note?: ReactNode;
  /** What a refused request means, in words. */
  explain(thrown: unknown): Refusal;
  onSubmit(answers: Answers): Promise<void>;
  onClose(): void;
}

/** A drawer with a handful of questions; what the server refuses stands at its question and nothing is lost. */
export function ShortForm(props: Props) {
  const { title, questions, submit, cancel, danger, note, explain, onSubmit, onClose } = props;
  const id = useId();
  const [answers, setAnswers] = useState<Answers>(props.initial ?? {});
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    setSending(true);
    try {
      await onSubmit(answers);
      onClose();
    } catch (thrown) {
      const { message, violations } = explain(thrown);
      const asked = new Set(questions.map(({ name }) => name));
      const elsewhere = violations.filter(({ field }) => !asked.has(field));
      setFaults(new Map(violations.map((violation) => [violation.field, violation.message])));
      setRefused(
        violations.length === 0 ? message : elsewhere.map((violation) => violation.message).join(' ') || null,
      );
      setSending(false);
    }
  };
  return (
    <Drawer open title={title} onClose={onClose} size={440} destroyOnHidden>
      <Form layout="vertical" onFinish={() => void send()}>
        {note}
        {refused !== null && <Alert type="error" title={refused} role="alert" />}
        {questions.map((question) => {
          const fault = faults.get(question.name);
          return (
            <Form.Item
              key={question.name}
              label={question.label}
              htmlFor={`${id}${question.name}`}
              required={question.required === true}
              extra={question.hint}
              {...(fault === undefined ? {} : { validateStatus: 'error' as const, help: fault })}
            >
              <Control
                id={`${id}${question.name}`}
                question={question}
                value={answers[question.name] ?? null}
                onChange={(value) => setAnswers((before) => ({ ...before, [question.name]: value }))}
              />
            </Form.Item>
          );
        })}
        <div className="lz-move-foot">
          <Button type="primary" htmlType="submit" loading={sending} danger={danger === true}>
            {submit}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </Form>
    </Drawer>
  );
}

/** How a choice of people is searched: among those given, or by asking again. */
const searchOf = ({ onSearch }: Question) =>
  onSearch === undefined ? { optionFilterProp: 'label' } : { filterOption: false as const, onSearch };

interface ControlProps {
  readonly id: string;
  readonly question: Question;
  readonly value: Value;
  onChange(value: Value): void;
}

function Control({ id, question, value, onChange }: ControlProps) {
  const options = question.options?.map((option) => ({ ...option }));
  const required = question.required === true;
  switch (question.kind) {
    case 'text':
      return (
        <Input
          id={id}
          value={String(value ?? '')}
          aria-required={required}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'long':
      return (
        <Input.TextArea
          id={id}
          rows={3}
          value={String(value ?? '')}
          aria-required={required}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'number':
      return <InputNumber id={id} value={value as number | null} onChange={(next) => onChange(next)} />;
    case 'day':
      return (
        <DatePicker
          id={id}
          value={typeof value === 'string' ? dayjs(value) : null}
          onChange={(day) => onChange(day === null ? null : day.format('YYYY-MM-DD'))}
        />
      );
    case 'flag':
      return (
        <Checkbox id={id} checked={value === true} onChange={({ target }) => onChange(target.checked)}>
          {question.label}
        </Checkbox>
      );
    case 'choices':
      return (
        <Select<string[]>
          id={id}
          mode="multiple"
          options={options ?? []}
          value={[...((value as readonly string[] | null) ?? [])]}
          onChange={(next) => onChange(next)}
        />
      );
    case 'unit':
      return (
        <UnitPicker
          id={id}
          value={typeof value === 'string' ? value : null}
          {...(question.levels === undefined ? {} : { levels: question.levels })}
          onChange={(unit) => onChange(unit.id)}
        />
      );
    default:
      return (
        <Select
          id={id}
          allowClear={!required}
          {...(question.kind === 'person' ? { showSearch: searchOf(question) } : {})}
          options={options ?? []}
          value={typeof value === 'string' ? value : undefined}
          onChange={(next: string | undefined) => onChange(next ?? null)}
        />
      );
  }
}
