import { AppError } from '@luze/domain';

/** At most 18 digits: below 2^63, and MySQL would read `12x` as 12. */
export const isId = (text: string): boolean => /^[1-9]\d{0,17}$/.test(text);

/** @throws AppError NOT_FOUND for what cannot be an id, like what does not exist */
export function asId(text: string): string {
  if (!isId(text)) throw new AppError('NOT_FOUND');
  return text;
}

/** An id as it is stored; null where there is none. */
export const idOrNull = (value: unknown): string | null => (value === null ? null : String(value));
