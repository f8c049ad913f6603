import { ANCESTOR_KEYS, LEVELS, type LocalDate } from '@luze/domain';
import { type LedgerAbility, OBLIGATION } from '@luze/permissions';
import { accessible, anyOf, type Sql } from '../database/accessible.ts';
import { snake } from './columns.ts';

/** Obligations an ability lets be read: of the kinds the duties open, within reach. @param table the name they go by in the statement */
export const readableOwed = (ability: LedgerAbility, table = 'o'): Sql =>
  accessible(ability, 'read', OBLIGATION, (property) => `${table}.${snake(property)}`);

/** What is owed under a unit: its id stands in at most one ancestor column, whichever its level. */
export const owedUnder = (id: string): Sql =>
  anyOf(LEVELS.map((level) => ({ text: `o.${snake(ANCESTOR_KEYS[level])} = ?`, params: [id] })));

/** Obligations `o` that were owed, by what was known at the end of a day. */
export const owedOn = (day: LocalDate): Sql => ({
  text: 'o.generated_on <= ? AND o.withdrawn_on > ?',
  params: [day, day],
});

const COUNTING =
  'SELECT 1 FROM obligation_fulfilment f WHERE f.obligation_id = o.id AND f.from_day <= ? AND f.until_day > ?';

/** Where obligation `o` stood at the end of a day: the words of the domain's own `statusOn`. */
export const statusSql = (day: LocalDate): Sql => ({
  text: `CASE WHEN o.exempt_approved_on <= ? THEN 'EXEMPT' WHEN EXISTS (${COUNTING} AND f.held_on <= o.grace_until) THEN 'FULFILLED' WHEN EXISTS (${COUNTING}) THEN 'LATE' WHEN o.grace_until < ? THEN 'OVERDUE' ELSE 'PENDING' END`,
  params: [day, day, day, day, day, day],
});
