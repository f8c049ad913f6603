import { fallsDue, type Ledger } from '@luze/domain';
import { LightChip } from '../ui/light-chip.tsx';
import type { RecordLight } from './record.ts';
import { DASH } from './value-text.ts';

interface Props {
  readonly ledger: Ledger;
  readonly light: RecordLight | null;
}

/** The light of a row as the API words it; a dash for voided rows, which have none; nothing where nothing falls due. */
export function RecordChip({ ledger, light }: Props) {
  if (!fallsDue(ledger)) return null;
  if (light === null) return <span className="lz-muted">{DASH}</span>;
  return <LightChip colour={light.colour}>{light.reason}</LightChip>;
}
