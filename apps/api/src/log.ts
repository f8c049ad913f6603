import { type Logger, pino } from 'pino';

export type Log = Logger;

/** An error as the log may keep it. */
interface SaidError {
  readonly type: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly stack: string;
  readonly cause?: SaidError;
}

const DEEPEST = 3;

/** True of what a server's driver threw: its message repeats values, and beside it lie the parameters and the whole SQL. */
const repeatsValues = (error: Error): boolean => 'sqlState' in error || 'driverError' in error;

/** What may be written of an error: its kind and where it happened, and its words unless they may be what people wrote. */
function saidOf(error: Error, depth = 0): SaidError {
  const { code, cause } = error as Error & { readonly code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    ...(repeatsValues(error) ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    stack: frames.join('\n'),
    ...(cause instanceof Error && depth < DEEPEST ? { cause: saidOf(cause, depth + 1) } : {}),
  };
}

/** One line of JSON per event on stdout; never an identity, a token or a ballot. */
export const createLog = (level: 'info' | 'warn' | 'error' | 'silent' = 'info'): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => (error instanceof Error ? saidOf(error) : typeof error) },
  });
