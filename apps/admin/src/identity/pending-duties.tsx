import { useMutation } from '@apollo/client/react';
import { DUTY_LABELS, type Duty } from '@luze/domain';
import { App, Button } from 'antd';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { CONFIRM_DUTIES } from './people-requests.ts';

interface Props {
  readonly id: string;
  readonly duties: readonly Duty[];
  readonly may: boolean;
  onConfirmed(): Promise<void>;
}

/** Duties that count only once a second administrator has confirmed them. */
export function PendingDuties({ id, duties, may, onConfirmed }: Props) {
  const { t, label } = useWords('manage');
  const problem = useProblem();
  const { message } = App.useApp();
  const [confirm, { loading }] = useMutation(CONFIRM_DUTIES);
  const go = async (): Promise<void> => {
    try {
      await confirm({ variables: { id } });
      await onConfirmed();
    } catch (thrown) {
      const { message: said, violations } = problem(thrown);
      message.error(violations[0]?.message ?? said);
    }
  };
  return (
    <span className="lz-line-wait">
      <span className="lz-tag">
        {t('pendingDuties', { duties: duties.map((duty) => label(DUTY_LABELS[duty])).join(t('join')) })}
      </span>{' '}
      {may && (
        <Button type="link" size="small" loading={loading} onClick={() => void go()}>
          {t('confirmDuties')}
        </Button>
      )}
    </span>
  );
}
