import { useMutation } from '@apollo/client/react';
import { Alert, Button, Input, QRCode, Typography } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { CODE_INPUT } from './code-input.ts';

const START_TOTP = graphql(`
  mutation StartTotp {
    startTotp { secret uri }
  }
`);

const CONFIRM_TOTP = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code)
  }
`);

interface Props {
  /** Given the recovery codes, which are shown this once. */
  onConfirmed(codes: readonly string[]): Promise<void>;
}

/** Three steps: why, the picture for the phone, the first code. */
export function TotpSetup({ onConfirmed }: Props) {
  const { t } = useWords('shell');
  const problem = useProblem();
  const [start, { data, loading }] = useMutation(START_TOTP);
  const [refused, setRefused] = useState<string | null>(null);
  const begin = async (): Promise<void> => {
    setRefused(null);
    try {
      await start();
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setRefused(violations[0]?.message ?? message);
    }
  };
  if (data?.startTotp !== undefined) return <FirstCode {...data.startTotp} onConfirmed={onConfirmed} />;
  return (
    <section className="lz-form-narrow">
      <p>{t('twoStepOff')}</p>
      <p className="lz-muted">{t('twoStepWhy')}</p>
      {refused !== null && <Alert type="error" title={refused} role="alert" />}
      <Button type="primary" loading={loading} onClick={() => void begin()}>
        {t('twoStepStart')}
      </Button>
    </section>
  );
}

function FirstCode({ secret, uri, onConfirmed }: Props & { readonly secret: string; readonly uri: string }) {
  const { t } = useWords('shell');
  const problem = useProblem();
  const id = useId();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [confirm, { loading }] = useMutation(CONFIRM_TOTP);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { data } = await confirm({ variables: { code } });
      await onConfirmed(data?.confirmTotp ?? []);
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setRefused(violations[0]?.message ?? message);
    }
  };
  return (
    <form className="lz-form-narrow" onSubmit={(event) => void submit(event)}>
      <p>{t('twoStepScan')}</p>
      <div role="img" aria-label={t('twoStepPicture')}>
        <QRCode value={uri} type="svg" size={200} color="#000000" bgColor="#ffffff" />
      </div>
      <p className="lz-muted">{t('twoStepType')}</p>
      <Typography.Text code copyable={{ text: secret, tooltips: false }}>
        {secret.replace(/(.{4})(?=.)/g, '$1 ')}
      </Typography.Text>
      <div className="lz-field-stack">
        <label htmlFor={id}>{t('twoStepFirst')}</label>
        <Input
          {...CODE_INPUT}
          id={id}
          value={code}
          status={refused === null ? '' : 'error'}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setCode(event.target.value)}
        />
        <p id={`${id}-fault`} className="lz-fault" role="alert">
          {refused}
        </p>
      </div>
      <Button type="primary" htmlType="submit" loading={loading} disabled={code.trim() === ''}>
        {t('twoStepConfirm')}
      </Button>
    </form>
  );
}
