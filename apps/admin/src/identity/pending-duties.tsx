import { useMutation } from '@apollo/client/react';
import { DUTY_LABELS, type Duty } from '@luze/domain';
import { Button } from 'antd';
import { useAct } from '../ledger/use-act.ts';
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
  const [confirm, { loading }] = useMutation(CONFIRM_DUTIES);
  const act = useAct(onConfirmed);
  return (
    <span className="lz-line-wait">
      <span className="lz-tag">
        {t('pendingDuties', { duties: duties.map((duty) => label(DUTY_LABELS[duty])).join(t('join')) })}
      </span>{' '}
      {may && (
        <Button
          type="link"
          size="small"
          loading={loading}
          onClick={() => void act(() => confirm({ variables: { id } }))}
        >
          {t('confirmDuties')}
        </Button>
      )}
    </span>
  );
}
