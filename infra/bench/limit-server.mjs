// THE LIMIT: what this machine and this database give when a person writes one SQL per question by hand and
// nothing else happens. No permissions, no validation, no audit, no logging. Started by bench.mjs.
import { createServer } from 'node:http';
import { createPool } from 'mysql2';
import { TODAY } from './city.mjs';
import { openName } from './open-name.mjs';

const pool = createPool({
  uri: process.env.DATABASE_URL ?? '',
  connectionLimit: 8,
  dateStrings: true,
  supportBigNumbers: true,
  bigNumberStrings: true,
});

/** @param {string} sql @param {readonly unknown[]} [values] @returns {Promise<any>} */
const ask = (sql, values = []) =>
  new Promise((resolve, reject) => {
    pool.execute(sql, /** @type {any} */ (values), (error, rows) => (error ? reject(error) : resolve(rows)));
  });

/** A page of open rows by one ancestor: ids from the covering index, then the rows. @param {string} columns */
const page = (columns) => (/** @type {string} */ ancestor) =>
  `SELECT ${columns}, u.id AS unitId, u.name AS unitName
   FROM (SELECT id, due_day FROM hazard WHERE ${ancestor} = ? AND open = 1 ORDER BY due_day, id LIMIT ? OFFSET ?) page
   JOIN hazard h ON h.id = page.id JOIN unit u ON u.id = h.unit_id ORDER BY page.due_day, page.id`;
const ROW =
  'h.id, h.hazard_no AS hazardNo, h.state, h.level, h.sector, h.source, h.entity_name AS entityName, h.place, h.found_on AS foundOn, h.due_on AS dueOn';
const listOf = page(ROW);
const FULL = `${ROW}, h.description, h.year, h.version, h.found_by AS foundBy, h.duty_leader AS dutyLeader, h.rectify_owner AS rectifyOwner, h.measure, CAST(h.funds_wan AS DOUBLE) AS fundsWan, h.progress_note AS progressNote, h.applied_on AS appliedOn, h.closed_on AS closedOn, u.id AS unitId, u.name AS unitName`;

/** A page of open cases of the city. @param {string} name the columns whom a case is about is told by */
const casesOf = (name) =>
  `SELECT c.id, c.case_no AS caseNo, c.state, c.rank_group AS rankGroup, c.managed_by AS managedBy, c.cause, c.filed_on AS filedOn, ${name}, u.id AS unitId, u.name AS unitName
   FROM (SELECT id, due_day FROM discipline_case WHERE city_id = ? AND open = 1 ORDER BY due_day, id LIMIT ?) page
   JOIN discipline_case c ON c.id = page.id JOIN unit u ON u.id = c.unit_id ORDER BY page.due_day, page.id`;
const maskedCases = casesOf("CONCAT('人员-', c.case_no) AS subjectName");
const plainCases = casesOf(
  "IF(c.managed_by = 'CITY', CONCAT('人员-', c.case_no), c.subject_name) AS subjectName, IF(c.managed_by = 'CITY', NULL, c.record_key) AS recordKey",
);

/** @param {any} row with what is sealed opened */
const opened = ({ recordKey, ...row }) =>
  recordKey === null ? row : { ...row, subjectName: openName(row.id, recordKey, row.subjectName) };

/** @param {any} row */
const nested = ({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } });

/** @param {readonly any[]} rows the rows with their checks */
async function withChecks(rows) {
  const checks = await ask(
    `SELECT parent_id AS parentId, id, \`on\`, \`by\`, result FROM hazard_check WHERE parent_id IN (${rows.map(() => '?').join(', ')}) ORDER BY parent_id, id`,
    rows.map(({ id }) => id),
  );
  const byParent = new Map(rows.map((row) => [row.id, /** @type {any[]} */ ([])]));
  for (const { parentId, ...check } of checks) byParent.get(parentId)?.push(check);
  return rows.map((row) => ({ ...row, checks: byParent.get(row.id) }));
}

const insert = `INSERT INTO hazard (unit_id, unit_level, nation_id, province_id, city_id, county_id, branch_id, year, state, open, version,
  submitted_by, submitted_for, created_by, created_at, changed_by, changed_at, handled, security_mark, acceptor_level,
  start_day, due_day, warn_day, done_day, verify_day, hazard_no, sector, level, source, entity_name, place, description, found_on, found_by, listed_level, deferral_open)
  VALUES (?, 'BRANCH', 0, 0, 1, 2, ?, 2021, 'REPORTED', 1, 1, 2, 0, 2, NOW(3), 2, NOW(3), 0, 'INTERNAL', 'COUNTY', '${TODAY}', '${TODAY}', '${TODAY}',
  '9999-12-31', '9999-12-31', ?, ?, ?, ?, ?, ?, ?, ?, '干部', 'NONE', 0)`;
let serial = 0;

/** @type {Record<string, (query: URLSearchParams, body: any) => Promise<unknown>>} */
const ANSWERS = {
  list: async (query) => (await ask(listOf('county_id'), [query.get('county'), '50', '0'])).map(nested),
  children: async (query) =>
    withChecks((await ask(listOf('county_id'), [query.get('county'), '20', '0'])).map(nested)),
  record: async (query) =>
    (
      await withChecks(
        (
          await ask(`SELECT ${FULL} FROM hazard h JOIN unit u ON u.id = h.unit_id WHERE h.id = ?`, [
            query.get('id'),
          ])
        ).map(nested),
      )
    )[0],
  dashboard: async () =>
    ask(
      `SELECT county_id AS county, state, COUNT(*) AS count, SUM(open = 1 AND IF(done_day = '9999-12-31', due_day, verify_day) < '${TODAY}') AS overdue FROM hazard WHERE city_id = 1 GROUP BY county_id, state`,
    ),
  auditor: async (query) =>
    (await ask(listOf('city_id'), ['1', '20', query.get('offset') ?? '0'])).map(nested),
  'masked-cases': async () => (await ask(maskedCases, ['1', '20'])).map(nested),
  'plain-cases': async () => (await ask(plainCases, ['1', '20'])).map(opened).map(nested),
  create: async (_query, body) => {
    serial += 1;
    const number = `YH-LIMIT-${process.pid}-${serial}`;
    const { insertId } = await ask(insert, [
      body.unitId,
      body.unitId,
      number,
      body.sector,
      body.level,
      body.source,
      body.entityName,
      body.place,
      body.description,
      body.foundOn,
    ]);
    return { id: String(insertId), version: 1, hazardNo: number };
  },
  grade: async (_query, body) => {
    const { affectedRows } = await ask(
      "UPDATE hazard SET state = 'GRADED', version = version + 1, changed_at = NOW(3) WHERE id = ? AND version = ? AND state = 'REPORTED'",
      [body.id, body.version],
    );
    return { id: body.id, state: affectedRows === 1 ? 'GRADED' : null };
  },
};

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://limit');
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const answer = ANSWERS[pathname.slice(1)];
    try {
      const body = chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const found = answer === undefined ? null : await answer(searchParams, body);
      response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(found));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
