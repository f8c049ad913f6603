import { findLedger, SEVERITIES, type Severity } from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { DEFAULT_SIZE, pageOf } from '../ledger/list-state.ts';

export const ESCALATED_PATH = '/escalated';
/** Levels that are told. */
export const TOLD_LEVELS = ['COUNTY', 'CITY'] as const;
export type ToldLevel = (typeof TOLD_LEVELS)[number];

/** What the list of what was escalated shows, as its address says it. */
export interface EscalatedState {
  readonly unit: string | null;
  /** Name of a ledger, or Obligation. */
  readonly subject: string | null;
  readonly severity: Severity | null;
  readonly to: ToldLevel | null;
  /** What is late to this day alone; otherwise whatever was told. */
  readonly isLate: boolean;
  readonly page: number;
  readonly size: number;
}

/** Reads an address; what it does not understand is as if absent. */
export function parseEscalated(params: URLSearchParams): EscalatedState {
  const subject = params.get('subject');
  return {
    unit: params.get('unit'),
    subject: subject !== null && (subject === OBLIGATION || findLedger(subject) !== null) ? subject : null,
    severity: SEVERITIES.find((one) => String(one) === params.get('severity')) ?? null,
    to: TOLD_LEVELS.find((level) => level === params.get('to')) ?? null,
    isLate: params.get('late') !== 'ALL',
    ...pageOf(params),
  };
}

/** The address of a list of what was escalated; `parseEscalated` reads it back. */
export function escalatedPath(state: Partial<EscalatedState>): string {
  const params = new URLSearchParams();
  const { unit, subject, severity, to, isLate = true, page, size } = state;
  if (unit) params.set('unit', unit);
  if (subject) params.set('subject', subject);
  if (severity) params.set('severity', String(severity));
  if (to) params.set('to', to);
  if (!isLate) params.set('late', 'ALL');
  if (page !== undefined && page > 1) params.set('page', String(page));
  if (size !== undefined && size !== DEFAULT_SIZE) params.set('size', String(size));
  const search = params.toString();
  return search === '' ? ESCALATED_PATH : `${ESCALATED_PATH}?${search}`;
}
