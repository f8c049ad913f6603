import { useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';

const CHANGE = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      account { username mustChangePassword mustSetUpSecondFactor }
    }
  }
`);

type FieldName = 'current' | 'next' | 'repeat';

/** Changes the own password; what the server refuses stands at its field. */
export function PasswordForm({ onChanged }: { onChanged(): void | Promise<void> }) {
  const { t } = useWords('shell');
  const problem = useProblem();
  const [change, { loading }] = useMutation(CHANGE);
  const [values, setValues] = useState<Readonly<Record<FieldName, string>>>({
    current: '',
    next: '',
    repeat: '',
  });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (values.next !== values.repeat) {
      setFaults({ repeat: t('passwordsDiffer') });
      return;
    }
    try {
      await change({ variables: { current: values.current, next: values.next } });
      setFaults({});
      setValues({ current: '', next: '', repeat: '' });
      await onChanged();
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setFaults(
        violations.length === 0
          ? { current: message }
          : Object.fromEntries(violations.map((violation) => [violation.field, violation.message])),
      );
    }
  };
  const field = (name: FieldName, label: string, autoComplete: string, note?: string) => (
    <PasswordField
      label={label}
      autoComplete={autoComplete}
      value={values[name]}
      fault={faults[name]}
      note={note}
      onChange={(value) => setValues({ ...values, [name]: value })}
    />
  );
  return (
    <form className="lz-form-narrow" onSubmit={(event) => void submit(event)}>
      {field('current', t('currentPassword'), 'current-password')}
      {field('next', t('newPassword'), 'new-password', t('passwordRules'))}
      {field('repeat', t('repeatPassword'), 'new-password')}
      <Button type="primary" htmlType="submit" loading={loading}>
        {t('savePassword')}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly autoComplete: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly note: string | undefined;
  onChange(value: string): void;
}

function PasswordField({ label, autoComplete, value, fault, note, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="lz-field-stack">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        autoComplete={autoComplete}
        value={value}
        status={fault === undefined ? '' : 'error'}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-note`} className={fault === undefined ? 'lz-muted' : 'lz-fault'}>
        {fault ?? note ?? ''}
      </p>
    </div>
  );
}
