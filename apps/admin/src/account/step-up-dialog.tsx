import { useMutation } from '@apollo/client/react';
import { Button, Input, type InputRef, Modal } from 'antd';
import { type ChangeEvent, type FormEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import { onStepUpAsked, pendingStepUp, STEP_UP } from '../graphql/step-up.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { CODE_INPUT } from './code-input.ts';

const PASSWORD_INPUT = { autoComplete: 'current-password' } as const;

interface Who {
  readonly username: string;
  readonly hasSecondFactor: boolean;
}

/** Above the drawer, the dialog or the question whose act asked (antd puts questions at 2,000), below messages. */
const ON_TOP = 2_005;

/** Opens when an act asks who is there; the act then goes on by itself, and what was typed for it stays. */
export function StepUpDialog(who: Who) {
  const settle = useSyncExternalStore(onStepUpAsked, pendingStepUp);
  return settle === null ? null : <Ask {...who} settle={settle} />;
}

interface Props extends Who {
  settle(proved: boolean): void;
}

function Ask({ username, hasSecondFactor, settle }: Props) {
  const { t } = useWords('shell');
  const problem = useProblem();
  const id = useId();
  const input = useRef<InputRef>(null);
  const [byCode, setByCode] = useState(hasSecondFactor);
  const [answer, setAnswer] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [stepUp, { loading }] = useMutation(STEP_UP);
  const prove = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    try {
      await stepUp({ variables: byCode ? { code: answer } : { password: answer } });
      settle(true);
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setRefused(violations[0]?.message ?? message);
      input.current?.focus({ cursor: 'all' });
    }
  };
  const field = {
    ref: input,
    id,
    value: answer,
    status: refused === null ? ('' as const) : ('error' as const),
    'aria-invalid': refused !== null,
    'aria-describedby': `${id}-fault`,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setAnswer(event.target.value),
  };
  const change = (): void => {
    setByCode(!byCode);
    setAnswer('');
    setRefused(null);
    input.current?.focus();
  };
  return (
    <Modal
      open
      width={420}
      zIndex={ON_TOP}
      title={t('stepUpTitle')}
      okText={t('stepUpGo')}
      cancelText={t('cancel')}
      confirmLoading={loading}
      okButtonProps={{ disabled: answer === '' }}
      afterOpenChange={(open) => open && input.current?.focus()}
      onOk={() => void prove()}
      onCancel={() => settle(false)}
    >
      <form className="lz-form-narrow" onSubmit={(event) => void prove(event)}>
        <p className="lz-muted">{t('stepUpNote')}</p>
        <input hidden readOnly autoComplete="username" value={username} />
        <div className="lz-field-stack">
          <label htmlFor={id}>{byCode ? t('code') : t('stepUpPassword')}</label>
          {byCode ? <Input {...field} {...CODE_INPUT} /> : <Input.Password {...field} {...PASSWORD_INPUT} />}
          <p id={`${id}-fault`} className="lz-fault" role="alert">
            {refused}
          </p>
        </div>
        {hasSecondFactor && (
          <Button type="link" size="small" onClick={change}>
            {byCode ? t('usePassword') : t('useCode')}
          </Button>
        )}
        <button type="submit" hidden aria-label={t('stepUpGo')} />
      </form>
    </Modal>
  );
}
