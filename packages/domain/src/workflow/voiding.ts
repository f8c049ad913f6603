import { type LabelSpec, longText } from '../ledger/field.ts';

/** Why a record is voided: an input of the move, at most 1,000 characters. @param hint what voiding is for here */
export const reasonToVoid = (hint?: LabelSpec) =>
  longText(['作废理由', 'Reason'], { max: 1000, required: true, ...(hint === undefined ? {} : { hint }) });

/** What every move into 作废 has in common; who may and from which states is the ledger's own. */
export const VOIDING = {
  label: ['作废', 'Void'],
  to: 'VOIDED',
  danger: true,
  turnsDown: 'REFUSE',
  opinion: 'optional',
  asks: { reason: reasonToVoid() },
} as const;
