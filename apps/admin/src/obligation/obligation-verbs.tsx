import { Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../ledger/words.ts';
import type { Obligation } from './obligation-requests.ts';
import { recordFor } from './record-for.ts';

interface Props {
  readonly one: Obligation;
  /** Large targets, side by side: the phone's cards. */
  readonly large?: boolean;
  onAsk(one: Obligation): void;
  onGrant(one: Obligation): void;
  onRefuse(one: Obligation): void;
  onUrge(one: Obligation): void;
}

/** What the reader may do about an obligation now. */
export function ObligationVerbs({ one, large = false, onAsk, onGrant, onRefuse, onUrge }: Props) {
  const { t } = useWords('obligation');
  const look = large ? {} : ({ type: 'link', size: 'small' } as const);
  const to = one.may.record ? recordFor(one) : null;
  return (
    <span className="lz-verbs">
      {to !== null &&
        (large ? (
          <Link className="lz-verb-link" to={to}>
            {t('record')}
          </Link>
        ) : (
          <Link to={to}>{t('record')}</Link>
        ))}
      {one.may.requestExemption && (
        <Button {...(large ? { type: 'text' as const } : look)} onClick={() => onAsk(one)}>
          {t('askExemption')}
        </Button>
      )}
      {one.may.decideExemption && (
        <>
          <Button {...look} onClick={() => onGrant(one)}>
            {t('grant')}
          </Button>
          <Button {...look} onClick={() => onRefuse(one)}>
            {t('refuse')}
          </Button>
        </>
      )}
      {one.may.urge && (
        <Button {...(large ? { type: 'text' as const } : look)} onClick={() => onUrge(one)}>
          {t('urge')}
        </Button>
      )}
    </span>
  );
}
