import { LightChip } from '../ui/light-chip.tsx';
import type { RecordLight } from './record.ts';
import { DASH } from './value-text.ts';

/** The light of a row as the API words it; a dash for voided rows, which have none. */
export function RecordChip({ light }: { readonly light: RecordLight | null }) {
  if (light === null) return <span className="lz-muted">{DASH}</span>;
  return <LightChip colour={light.colour}>{light.reason}</LightChip>;
}
