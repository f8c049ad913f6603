import { findLedger, labelOf, OBLIGATION_KINDS, ROLE_LABELS } from '@luze/domain';
import { recordPath } from '../ledger/names.ts';
import { useOwedPlaces } from '../ledger/owed-places.ts';
import { useReader } from '../ledger/reader.ts';
import { unitText } from '../ledger/unit-text.ts';
import { DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import type { Escalated } from './escalated-requests.ts';

/** What a line of the list says, in words, with the place it leads to. */
export function useToldThing() {
  const { t, label } = useWords('escalation');
  const { topLevel } = useReader();
  const places = useOwedPlaces();
  const ledgerOf = ({ subject }: Escalated) => findLedger(subject);
  return {
    to: (one: Escalated): string => {
      const ledger = ledgerOf(one);
      const { unit, obligationKind, dueOn } = one;
      return ledger === null
        ? places.list({
            unit: unit?.id ?? null,
            own: true,
            kinds: obligationKind === null ? [] : [obligationKind],
            due: `${dueOn}..${dueOn}`,
          })
        : recordPath(ledger, one.recordId);
    },
    /** The ledger, or the kind of what is owed. */
    kind: (one: Escalated): string => {
      const ledger = ledgerOf(one);
      if (ledger !== null) return label(ledger.label);
      return one.obligationKind === null
        ? DASH
        : label(labelOf(OBLIGATION_KINDS[one.obligationKind].label, one.obligationKind));
    },
    /** Titles of records are as people wrote them; what is owed is named in the reader's language. */
    isWritten: (one: Escalated): boolean => ledgerOf(one) !== null,
    unit: (one: Escalated): string => unitText(one, topLevel) || DASH,
    told: ({ toRole }: Escalated): string => label(ROLE_LABELS[toRole]),
    severity: ({ severity }: Escalated): string => t(`severity_${severity as 1 | 2 | 3}`),
  };
}
