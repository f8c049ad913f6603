import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../ledger/words.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { StepUpDialog } from './step-up-dialog.tsx';
import { TotpSetup } from './totp-setup.tsx';

interface Props {
  readonly username: string;
  onDone(): Promise<void>;
  onSignOut(): Promise<void>;
}

/** Before anything else where the rules demand a second factor: set it up, keep the recovery codes, go on. */
export function SecondFactorFirst({ username, onDone, onSignOut }: Props) {
  const { t } = useWords('shell');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <main className="lz-lonely">
      <h1>{t('mustSetUp')}</h1>
      {codes !== null ? (
        <RecoveryCodes codes={codes} onKept={() => void onDone()} />
      ) : (
        <>
          <p className="lz-muted">{t('mustSetUpNote')}</p>
          <TotpSetup onConfirmed={async (made) => setCodes(made)} />
          <Button type="link" onClick={() => void onSignOut()}>
            {t('signOut')}
          </Button>
          <StepUpDialog username={username} hasSecondFactor={false} />
        </>
      )}
    </main>
  );
}
