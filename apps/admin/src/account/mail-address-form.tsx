import { useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { CODE_INPUT } from './code-input.ts';

const ASK_ADDRESS = graphql(`
  mutation AskMailAddress($address: String!) {
    askMailAddress(address: $address) { isMailSetUp address isConfirmed wantsDigest }
  }
`);

const CONFIRM_ADDRESS = graphql(`
  mutation ConfirmMailAddress($code: String!) {
    confirmMailAddress(code: $code) { isMailSetUp address isConfirmed wantsDigest }
  }
`);

interface OneFieldProps {
  readonly label: string;
  readonly submit: string;
  readonly input: Readonly<Record<string, unknown>>;
  send(value: string): Promise<unknown>;
}

/** One field and its button; what is refused is said at the field. */
function OneField({ label, submit, input, send }: OneFieldProps) {
  const problem = useProblem();
  const id = useId();
  const [value, setValue] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    setRefused(null);
    try {
      await send(value);
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setRefused(violations[0]?.message ?? message);
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="lz-form-narrow" onSubmit={(event) => void onSubmit(event)}>
      <div className="lz-field-stack">
        <label htmlFor={id}>{label}</label>
        <Input
          {...input}
          id={id}
          value={value}
          status={refused === null ? '' : 'error'}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setValue(event.target.value)}
        />
        <p id={`${id}-fault`} className="lz-fault" role="alert">
          {refused}
        </p>
      </div>
      <Button type="primary" htmlType="submit" loading={isSending} disabled={value.trim() === ''}>
        {submit}
      </Button>
    </form>
  );
}

/** Where one wants to be written to; a code is sent there. */
export function MailAddressForm({ onSent }: { onSent(): Promise<unknown> }) {
  const { t } = useWords('shell');
  const [ask] = useMutation(ASK_ADDRESS);
  return (
    <OneField
      label={t('mailAddress')}
      submit={t('mailSendCode')}
      input={{ type: 'email', inputMode: 'email', autoComplete: 'email', maxLength: 254 }}
      send={async (address) => {
        await ask({ variables: { address } });
        await onSent();
      }}
    />
  );
}

/** The code that was sent; or another address. */
export function MailCodeForm({ address, onDone }: { readonly address: string; onDone(): Promise<unknown> }) {
  const { t } = useWords('shell');
  const [confirm] = useMutation(CONFIRM_ADDRESS);
  const [isOther, setOther] = useState(false);
  if (isOther)
    return (
      <MailAddressForm
        onSent={async () => {
          await onDone();
          setOther(false);
        }}
      />
    );
  return (
    <>
      <p>{t('mailCodeSent', { address })}</p>
      <OneField
        label={t('mailCode')}
        submit={t('mailConfirm')}
        input={CODE_INPUT}
        send={async (code) => {
          await confirm({ variables: { code } });
          await onDone();
        }}
      />
      <Button type="link" onClick={() => setOther(true)}>
        {t('mailOther')}
      </Button>
    </>
  );
}
