import { useWords } from '../ledger/words.ts';
import { LightChip } from '../ui/light-chip.tsx';
import type { Obligation } from './obligation-requests.ts';
import { useObligationWords } from './obligation-words.ts';

/** Where an obligation stands, in words, with the days late or left; what is exempt has no light. */
export function StatusChip({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  const { lightOf, statusText } = useObligationWords();
  const light = lightOf(one);
  if (light === null) return <span className="lz-mark">{statusText(one.status)}</span>;
  const { colour, days } = light;
  const text =
    one.status === 'OVERDUE'
      ? t('overdueDays', { count: days })
      : one.status === 'PENDING'
        ? days === 0
          ? t('dueToday')
          : t('daysLeft', { count: days })
        : statusText(one.status);
  return <LightChip colour={colour}>{text}</LightChip>;
}
