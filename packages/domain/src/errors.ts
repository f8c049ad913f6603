import type { Label } from './messages/language.ts';

/** The closed set of answers a request may fail with, as `extensions.code` on the wire. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FORBIDDEN_FIELD',
  'NOT_FOUND',
  'INVALID',
  'INVALID_FILE',
  'CONFLICT',
  'LOCKED',
  'STEP_UP_REQUIRED',
  'IDEMPOTENCY_MISMATCH',
  'RATE_LIMITED',
  'TOO_COMPLEX',
  'UNKNOWN_OPERATION',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Values a sentence may carry; they fill `{name}` in its text. A label is said in the sentence's own language. */
export type SentenceParams = Readonly<Record<string, string | number | Label>>;

/** One fault of one field: the code names the sentence, the params fill it. */
export interface Violation {
  /** Field name as in the definition; a child's field is `checks.result`; `''` is the row as a whole. */
  readonly field: string;
  readonly code: string;
  readonly params?: SentenceParams;
}

/** A fault of one field, for checks to answer with. */
export const fault = (field: string, code: string, params?: SentenceParams): Violation =>
  params === undefined ? { field, code } : { field, code, params };

/** What an error may carry beside its code. */
export interface ErrorDetails {
  /** Why, as a sentence code of `messages/sentences.ts`; absent: the sentence of the error code itself. */
  readonly because?: string;
  readonly params?: SentenceParams;
  readonly violations?: readonly Violation[];
  /** The record as stored, already presented to the reader (CONFLICT). */
  readonly current?: unknown;
  /** Machine-readable reason (LOCKED). */
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
}

/** The only error the product throws on purpose; anything else is a bug and answers INTERNAL. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.because ?? code);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** @throws AppError INVALID when there is at least one violation. */
export function refuseInvalid(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new AppError('INVALID', { violations });
}
