import {
  AppError,
  isLocalDate,
  type LocalDate,
  type ObligationKind,
  type ObligationStatus,
  refuseInvalid,
} from '@luze/domain';
import { canEverOnObligations } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { anyOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { owedUnder, readableOwed } from '../ledger/obligation-status.ts';

/** What a list of obligations is narrowed to; what is left out or null narrows nothing. The status is computed. */
export interface ObligationFilter {
  readonly id?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  /** The unit alone, without those below it. */
  readonly own?: boolean | null | undefined;
  readonly kind?: readonly ObligationKind[] | null | undefined;
  readonly status?: readonly ObligationStatus[] | null | undefined;
  readonly dueFrom?: LocalDate | null | undefined;
  readonly dueTo?: LocalDate | null | undefined;
  /** An exemption was asked for by the day and was not decided on by then. */
  readonly awaitsDecision?: boolean | null | undefined;
}

/** Obligations the viewer reads. @param table the name they go by in the statement */
export const readable = ({ ability }: Pick<Context, 'ability'>, table = 'o'): Sql =>
  readableOwed(ability, table);

/** @throws AppError UNAUTHENTICATED, FORBIDDEN for who reads none anywhere */
export function requireReader(context: Context): void {
  requireViewer(context);
  if (!canEverOnObligations(context.ability, 'read')) throw new AppError('FORBIDDEN');
}

/** @throws AppError INVALID for what is no day, or one that has not come */
export function checkDay(asOf: LocalDate, today: LocalDate): void {
  if (!isLocalDate(asOf)) refuseInvalid([{ field: 'asOf', code: 'NOT_A_DAY', params: { value: asOf } }]);
  if (asOf > today) refuseInvalid([{ field: 'asOf', code: 'DAY_IN_FUTURE', params: { today } }]);
}

const oneOf = (column: string, values: readonly string[]): Sql => ({
  text: `${column} IN (${placeholders(values)})`,
  params: values,
});

const oneOfSome = (column: string, values: readonly string[] | null | undefined): Sql[] =>
  (values ?? []).length === 0 ? [] : [oneOf(column, values ?? [])];

/** Where a computed status is one of some. @param column it goes by */
export const ofStatus = (column: string, status: ObligationFilter['status']): Sql[] =>
  oneOfSome(column, status);

/** Where a request for an exemption waited at the end of a day: not decided to this day, granted since or refused since. */
const waitingOn = (day: LocalDate): Sql =>
  anyOf([
    {
      text: 'o.exempt_requested_on <= ? AND (o.exempt_approved_on IS NULL OR o.exempt_approved_on > ?)',
      params: [day, day],
    },
    {
      text: 'o.id IN (SELECT r.obligation_id FROM obligation_refusal r WHERE r.requested_on <= ? AND r.refused_on > ?)',
      params: [day, day],
    },
  ]);

/**
 * The conditions of a filter on obligation `o`, as it stood on a day; an empty list narrows nothing.
 * @throws AppError NOT_FOUND for what can be no id
 */
export function narrowed(filter: ObligationFilter, asOf: LocalDate): Sql[] {
  const { id, unitId, own, kind, dueFrom, dueTo, awaitsDecision } = filter;
  const when = <T>(value: T | null | undefined, sqlOf: (value: T) => Sql): Sql[] =>
    value === undefined || value === null ? [] : [sqlOf(value)];
  const idOf = (given: string): string => {
    if (!isId(given)) throw new AppError('NOT_FOUND');
    return given;
  };
  return [
    ...when(id, (given) => ({ text: 'o.id = ?', params: [idOf(given)] })),
    ...when(unitId, (given) =>
      own === true ? { text: 'o.unit_id = ?', params: [idOf(given)] } : owedUnder(idOf(given)),
    ),
    ...oneOfSome('o.kind', kind),
    ...when(dueFrom, (day) => ({ text: 'o.due_on >= ?', params: [day] })),
    ...when(dueTo, (day) => ({ text: 'o.due_on <= ?', params: [day] })),
    ...(awaitsDecision === true ? [waitingOn(asOf)] : []),
  ];
}
