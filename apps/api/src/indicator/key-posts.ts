import { type KeyPostsTalkedTo, VOIDED } from '@luze/domain';
import type { Sql } from '../database/accessible.ts';
import type { Dialect } from '../database/dialect.ts';
import { quotedTable, sqlName } from '../ledger/columns.ts';
import { under } from '../ledger/unit-scope.ts';
import { joined, ledgerCalled, type Span } from './pieces.ts';
import { rowPast } from './row-past.ts';

const concat = (dialect: Dialect, parts: readonly string[]): string =>
  dialect === 'mysql' ? `CONCAT(${parts.join(', ')})` : parts.join(' || ');

/** What stands at both ends of every part of a list, so that a part is found whole or not at all. */
const END = '|';

function listed(dialect: Dialect, column: string, marks: readonly string[]): Sql {
  const even = marks.reduce((text) => `REPLACE(${text}, ?, '${END}')`, `COALESCE(${column}, '')`);
  return { text: concat(dialect, [`'${END}'`, even, `'${END}'`]), params: marks };
}

const holds = (dialect: Dialect, list: string, part: string): string =>
  `INSTR(${list}, ${concat(dialect, [`'${END}'`, part, `'${END}'`])}) > 0`;

/** Talks of the year under the unit, as `t`, with the lists of names and posts they were held with. */
function talksSql(dialect: Dialect, { unit, first, last }: Span, { talks, marks }: KeyPostsTalkedTo): Sql {
  const ledger = ledgerCalled(talks);
  const past = rowPast(ledger, dialect, last);
  return joined([
    'WITH t AS (SELECT s.city_id, s.county_id, s.branch_id, s.talked_on, ',
    listed(dialect, 's.names', marks.names),
    ' AS names, ',
    listed(dialect, 's.posts', marks.posts),
    ' AS posts FROM (SELECT city_id, county_id, branch_id, ',
    past.state,
    ' AS `state`, ',
    past.value('talkedOn'),
    ' AS talked_on, ',
    past.value('talkeeName'),
    ' AS names, ',
    past.value('talkeePost'),
    ` AS posts FROM ${quotedTable(ledger)} WHERE `,
    under(ledger, unit),
    ' AND ',
    past.near('talkedOn', first, last),
    ') s WHERE ',
    { text: 's.`state` <> ? AND s.talked_on BETWEEN ? AND ?)', params: [VOIDED, first, last] },
  ]);
}

/** Posts on the register with a high risk, each once in its unit. */
function postsSql(dialect: Dialect, { unit, last }: Span, name: string): Sql {
  const ledger = ledgerCalled(name);
  const past = rowPast(ledger, dialect, last);
  return joined([
    `SELECT MAX(CASE WHEN EXISTS (SELECT 1 FROM t WHERE t.county_id = r.county_id AND ${holds(dialect, 't.posts', 'r.post')}) THEN 1 ELSE 0 END) AS is_done FROM (SELECT ${sqlName(ledger, 'unitId')}, ${sqlName(ledger, 'countyId')}, `,
    past.state,
    ' AS `state`, ',
    past.value('level'),
    ' AS risk, ',
    past.value('post'),
    ` AS post FROM ${quotedTable(ledger)} WHERE `,
    under(ledger, unit),
    ") r WHERE r.`state` = 'APPROVED' AND r.risk = 'HIGH' GROUP BY r.unit_id, r.county_id, r.post",
  ]);
}

/** What a person was called on the day of a talk: whoever is called otherwise since was talked with all the same, or not. */
const CALLED_THEN =
  'COALESCE((SELECT n.name FROM person_former_name n WHERE n.person_id = p.id AND n.valid_to > t.talked_on ORDER BY n.valid_to, n.id LIMIT 1), p.name)';

/** Leading people who held an office under the unit on the day; where they held it says by whose talks they are found. */
const leadersSql = (dialect: Dialect, { unit, last }: Span): Sql => ({
  text: `SELECT MAX(CASE WHEN EXISTS (SELECT 1 FROM t WHERE a.unit_id IN (t.city_id, t.county_id, t.branch_id) AND ${holds(dialect, 't.names', CALLED_THEN)}) THEN 1 ELSE 0 END) AS is_done FROM role_assignment a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = a.unit_id WHERE p.is_key_minority = 1 AND u.path LIKE ? AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to >= ?) GROUP BY p.id`,
  params: [`${unit.path}%`, last, last],
});

/** Key posts of a unit: how many there were on the day, and with the holders of how many somebody had talked that year. */
export const keyPostsSql = (dialect: Dialect, span: Span, reckoning: KeyPostsTalkedTo): Sql =>
  joined([
    talksSql(dialect, span, reckoning),
    ' SELECT COUNT(*) AS due, SUM(k.is_done) AS done FROM (',
    postsSql(dialect, span, reckoning.posts),
    ' UNION ALL ',
    leadersSql(dialect, span),
    ') k',
  ]);
