import { AppError } from '@luze/domain';

/** Rolled back by the server and safe to run again as a whole: deadlock, lock wait, Galera not ready. */
const RETRY_NUMBERS = new Set([1213, 1205, 1047]);
const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_CONNECTION_KILLED',
  'POOL_CLOSED',
]);
/** A statement over its limit; a full disk; a read-only replica; a busy embedded file. */
const UNAVAILABLE = new Set([
  'ER_STATEMENT_TIMEOUT',
  'ER_QUERY_TIMEOUT',
  'ER_DISK_FULL',
  'ER_RECORD_FILE_FULL',
  'ER_OPTION_PREVENTS_STATEMENT',
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
]);

interface DriverFault {
  readonly code: string;
  readonly number: number;
}

function driverFault(error: unknown): DriverFault | null {
  if (!(error instanceof Error)) return null;
  const { driverError, code, errno } = error as Error & {
    driverError?: unknown;
    code?: unknown;
    errno?: unknown;
  };
  if (driverError instanceof Error && driverError !== error) return driverFault(driverError);
  if (typeof code !== 'string') return null;
  return { code, number: typeof errno === 'number' ? errno : 0 };
}

/** True where running the whole transaction again may succeed. */
export function isRetryable(error: unknown): boolean {
  const fault = driverFault(error);
  return fault !== null && (RETRY_NUMBERS.has(fault.number) || LOST_CONNECTION.has(fault.code));
}

/** True where the database cannot answer now: the client hears UNAVAILABLE and nothing of the driver. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'UNAVAILABLE';
  const fault = driverFault(error);
  return (
    fault !== null && (isRetryable(error) || [...UNAVAILABLE].some((code) => fault.code.startsWith(code)))
  );
}

/** True for a second row with the same unique key, on either database. */
export function isDuplicate(error: unknown): boolean {
  const fault = driverFault(error);
  return (
    fault !== null &&
    (fault.number === 1062 ||
      fault.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
      fault.code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
  );
}
