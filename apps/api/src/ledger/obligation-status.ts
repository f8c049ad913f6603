import type { LocalDate } from '@luze/domain';
import type { Sql } from '../database/accessible.ts';

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
