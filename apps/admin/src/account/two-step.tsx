import { useMutation } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { TotpSetup } from './totp-setup.tsx';

const END_TOTP = graphql(`
  mutation EndTotp {
    endTotp
  }
`);

/** The own second factor: set up, kept, ended. */
export function TwoStep() {
  const { t } = useWords('shell');
  const { viewer, refresh } = useSession();
  const problem = useProblem();
  const { modal, message } = App.useApp();
  const [end] = useMutation(END_TOTP);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const factor = viewer.secondFactor;
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
  if (factor === null)
    return (
      <TotpSetup
        onConfirmed={async (made) => {
          setCodes(made);
          await refresh();
        }}
      />
    );
  const askEnd = (): void => {
    modal.confirm({
      title: t('twoStepEndAsk'),
      okText: t('twoStepEnd'),
      cancelText: t('cancel'),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await end();
          await refresh();
        } catch (thrown) {
          message.error(problem(thrown).message);
        }
      },
    });
  };
  return (
    <section className="lz-form-narrow">
      <p>{t('twoStepOn')}</p>
      <p className={factor.recoveryCodesLeft < 3 ? 'lz-fault' : 'lz-muted'}>
        {t('recoveryLeft', { count: factor.recoveryCodesLeft })}
      </p>
      <p className="lz-muted">{t('twoStepChange')}</p>
      <Button danger onClick={askEnd}>
        {t('twoStepEnd')}
      </Button>
    </section>
  );
}
