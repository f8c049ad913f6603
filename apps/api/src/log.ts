import { type Logger, pino } from 'pino';

export type Log = Logger;

/** One line of JSON per event on stdout; never an identity, a token or a ballot. */
export const createLog = (level: 'info' | 'warn' | 'error' | 'silent' = 'info'): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
