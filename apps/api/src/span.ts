import { isLocalDate, type LocalDate, refuseInvalid } from '@luze/domain';

/** Days somebody asks about, both inclusive. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** @throws AppError INVALID (from, to) for what is no day, or a span that ends before it begins */
export function checkSpan({ from, to }: Span): void {
  for (const [field, value] of Object.entries({ from, to }))
    if (!isLocalDate(value)) refuseInvalid([{ field, code: 'NOT_A_DAY', params: { value } }]);
  if (to < from) refuseInvalid([{ field: 'to', code: 'REPORT_PERIOD' }]);
}
