import { AppError } from '@luze/domain';

const LONGEST = 200;

/** The reason of an export as it was given, or null where none was. @throws AppError INVALID for one too long */
export function reasonOf(given: unknown): string | null {
  const text = typeof given === 'string' ? given.trim() : '';
  if (text.length > LONGEST)
    throw new AppError('INVALID', {
      violations: [{ field: 'reason', code: 'TOO_LONG', params: { max: LONGEST, length: text.length } }],
    });
  return text === '' ? null : text;
}
