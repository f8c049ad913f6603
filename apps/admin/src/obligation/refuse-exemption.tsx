import { exemptionReason, refusalReasonFault } from '@luze/domain';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { ShortForm } from '../ui/short-form.tsx';
import type { Obligation } from './obligation-requests.ts';
import { useObligationWords } from './obligation-words.ts';
import { RequestList } from './request-list.tsx';

interface Props {
  readonly some: readonly Obligation[];
  onRefuse(reason: string): Promise<void>;
  onClose(): void;
}

/** A reason that is none: told at its field before any of several requests is refused with it. */
class ReasonFault extends Error {}

/** The level above refuses what was asked for, with a reason that those who asked read; the same for several. */
export function RefuseExemption({ some, onRefuse, onClose }: Props) {
  const { t, sentence } = useWords('obligation');
  const problem = useProblem();
  const { nameText, periodText, wholeText } = useObligationWords();
  const [only] = some.length === 1 ? some : [];
  const title =
    only === undefined
      ? t('refuseAsk', { count: some.length })
      : t('refuseTitle', { what: nameText(only), period: periodText(only) });
  return (
    <ShortForm
      title={title}
      questions={[
        { name: 'reason', label: t('refusal'), kind: 'long', required: true, hint: t('refusalHint') },
      ]}
      submit={t('refuse')}
      cancel={t('cancel')}
      note={<RequestList some={some} nameOf={wholeText} />}
      explain={(thrown) =>
        thrown instanceof ReasonFault
          ? { message: thrown.message, violations: [{ field: 'reason', message: thrown.message }] }
          : problem(thrown)
      }
      onSubmit={async ({ reason }) => {
        const said = exemptionReason(String(reason ?? ''));
        const fault = refusalReasonFault(said);
        if (fault !== null) throw new ReasonFault(sentence(fault.code, fault.params));
        await onRefuse(said);
      }}
      onClose={onClose}
    />
  );
}
