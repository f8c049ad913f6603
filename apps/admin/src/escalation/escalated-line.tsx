import { Trans } from 'react-i18next';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { escalatedPath, type ToldLevel } from './escalated-state.ts';
import { useLateEscalated } from './use-escalated.ts';

/** On the first page of who answers for units below: how much his level was told of that is late to this day. */
export function EscalatedLine({ level }: { readonly level: ToldLevel }) {
  const { t } = useWords('escalation');
  const count = useLateEscalated(level);
  if (count === null || count === 0) return null;
  return (
    <p className="lz-reach">
      <Trans
        t={t}
        i18nKey={`line_${level}`}
        values={{ count }}
        components={{ a: <FigureLink to={escalatedPath({ to: level })} /> }}
      />
    </p>
  );
}
