import { useMutation } from '@apollo/client/react';
import { Input, type InputRef, Modal } from 'antd';
import { type FormEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import { onStepUpAsked, pendingStepUp, STEP_UP } from '../graphql/step-up.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';

/** Above the drawer or dialog whose act asked. */
const ON_TOP = 1_500;

/** Opens when an act asks who is there; the act then goes on by itself, and what was typed for it stays. */
export function StepUpDialog({ username }: { readonly username: string }) {
  const settle = useSyncExternalStore(onStepUpAsked, pendingStepUp);
  return settle === null ? null : <Ask username={username} settle={settle} />;
}

interface Props {
  readonly username: string;
  settle(proved: boolean): void;
}

function Ask({ username, settle }: Props) {
  const { t } = useWords('shell');
  const problem = useProblem();
  const id = useId();
  const field = useRef<InputRef>(null);
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [stepUp, { loading }] = useMutation(STEP_UP);
  const prove = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    try {
      await stepUp({ variables: { password } });
      settle(true);
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setRefused(violations[0]?.message ?? message);
      field.current?.focus({ cursor: 'all' });
    }
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
      okButtonProps={{ disabled: password === '' }}
      afterOpenChange={(open) => open && field.current?.focus()}
      onOk={() => void prove()}
      onCancel={() => settle(false)}
    >
      <form className="lz-form-narrow" onSubmit={(event) => void prove(event)}>
        <p className="lz-muted">{t('stepUpNote')}</p>
        <input hidden readOnly autoComplete="username" value={username} />
        <div className="lz-field-stack">
          <label htmlFor={id}>{t('stepUpPassword')}</label>
          <Input.Password
            ref={field}
            id={id}
            autoComplete="current-password"
            value={password}
            status={refused === null ? '' : 'error'}
            aria-invalid={refused !== null}
            aria-describedby={`${id}-fault`}
            onChange={(event) => setPassword(event.target.value)}
          />
          <p id={`${id}-fault`} className="lz-fault" role="alert">
            {refused}
          </p>
        </div>
        <button type="submit" hidden aria-label={t('stepUpGo')} />
      </form>
    </Modal>
  );
}
