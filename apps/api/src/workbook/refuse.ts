import { AppError, type SentenceParams } from '@luze/domain';

/** The file as a whole cannot be read; `because` says why. */
export const refuseFile = (because: string, params: SentenceParams = {}): AppError =>
  new AppError('INVALID_FILE', { because, params });
