// Deterministic rows through SQL: a tree of units, a person in each, who signs in, and hazards spread over the branches.
import { hash } from '@node-rs/argon2';
import { createConnection } from 'mysql2/promise';
import { loadCases } from './cases.mjs';
import { TODAY } from './city.mjs';

export const PASSWORD = 'Bench-2021-only';

/**
 * @typedef {'NATION' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'BRANCH'} Level
 * @typedef {{ level: Level, code: string, name: string, shortName: string, parent: number | null }} Unit
 * its id is its place in the list, counted from 1; parents stand before their children
 * @typedef {{ username: string, role: string, unit: number, duties?: readonly string[] }} Account unit: the id of the unit the role is held at
 * @typedef {{ hazards: number, checks: number, cases: number }} Size hazards in all, checks of each hazard, discipline cases
 * @typedef {import('mysql2/promise').Connection} Connection
 */

const NOW = "'2021-01-01 00:00:00.000'";
/** Rows of one INSERT. */
const CHUNK = { units: 2_000, hazards: 100_000 };
/** Connections that write hazards at the same time. */
const WRITERS = 2;

/**
 * Fills a migrated, empty database.
 * @param {string} url
 * @param {{ units: readonly Unit[], accounts: readonly Account[], size: Size }} what
 * @param {string} keyFile of the product's that will run on it
 */
export async function load(url, { units, accounts, size }, keyFile) {
  const db = await createConnection(url);
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => createConnection(url)));
  try {
    await db.query(
      `INSERT INTO instance (id, kind, city_name, business_day, created_at) VALUES (1, 'DEMO', '岭川市', NULL, ${NOW})`,
    );
    await loadTree(db, units);
    await loadPeople(db, accounts);
    await loadHazards(writers, size, units.filter(({ level }) => level === 'BRANCH').length);
    if (size.checks > 0) await loadChecks(db, size);
    const counties = units.flatMap(({ level }, index) => (level === 'COUNTY' ? [index + 1] : []));
    await loadCases(db, { count: size.cases, counties, keyFile });
    await db.query('DROP TABLE bench_branch');
    await db.query('ANALYZE TABLE unit, person, hazard, hazard_check');
  } finally {
    for (const connection of [db, ...writers]) await connection.end();
  }
}

const KINDS = { COUNTY: 'COUNTY_BUREAU', BRANCH: 'STATION_BRANCH' };

/** Units, and beside them the branches numbered from 0 with their ancestors, from which hazards are computed. */
async function loadTree(/** @type {Connection} */ db, /** @type {readonly Unit[]} */ units) {
  await db.query(
    'CREATE TABLE bench_branch (n INT PRIMARY KEY, id BIGINT, nation_id BIGINT, province_id BIGINT, city_id BIGINT, county_id BIGINT)',
  );
  /** @type {Array<{ path: string } & Partial<Record<Level, number>>>} */
  const places = [];
  const rows = units.map(({ level, code, name, shortName, parent }, index) => {
    const above = parent === null ? { path: '/' } : places[parent - 1];
    if (above === undefined) throw new TypeError(`unit ${code} stands before its parent`);
    const place = { ...above, path: `${above.path}${index + 1}/`, [level]: index + 1 };
    places.push(place);
    const kind = KINDS[/** @type {'COUNTY'} */ (level)] ?? 'BUREAU';
    return [index + 1, code, name, shortName, level, kind, parent, place.CITY ?? 0, place.path, index];
  });
  await insertAll(
    db,
    'unit (id, code, name, short_name, level, kind, parent_id, city_id, path, order_no, valid_from, active, version, created_at, changed_at)',
    `'2021-01-01', 1, 1, ${NOW}, ${NOW}`,
    rows,
  );
  const branches = places.filter(({ BRANCH }) => BRANCH !== undefined);
  await insertAll(
    db,
    'bench_branch (n, id, nation_id, province_id, city_id, county_id)',
    null,
    branches.map((place, n) => [
      n,
      place.BRANCH,
      place.NATION ?? 0,
      place.PROVINCE ?? 0,
      place.CITY ?? 0,
      place.COUNTY ?? 0,
    ]),
  );
}

/**
 * @param {Connection} db @param {string} into table and columns @param {string | null} rest SQL of the last columns
 * @param {readonly (readonly unknown[])[]} rows values of the first columns
 */
async function insertAll(db, into, rest, rows) {
  const width = rows[0]?.length ?? 0;
  const one = `(${Array.from({ length: width }, () => '?').join(', ')}${rest === null ? '' : `, ${rest}`})`;
  for (let from = 0; from < rows.length; from += CHUNK.units) {
    const chunk = rows.slice(from, from + CHUNK.units);
    await db.query(`INSERT INTO ${into} VALUES ${chunk.map(() => one).join(', ')}`, chunk.flat());
  }
}

/** One person per unit, whose id is the unit's; who signs in is somebody of his own beside them. */
async function loadPeople(/** @type {Connection} */ db, /** @type {readonly Account[]} */ accounts) {
  const person = `unit_id, is_key_minority, is_party_group_member, active, version, created_at, changed_at`;
  await db.query(
    `INSERT INTO person (id, name, ${person}) SELECT id, CONCAT('干部', id), id, 0, 0, 1, 1, ${NOW}, ${NOW} FROM unit`,
  );
  const passwordHash = await hash(PASSWORD, {
    algorithm: 2,
    memoryCost: 65_536,
    timeCost: 3,
    parallelism: 1,
  });
  for (const { username, role, unit, duties = [] } of accounts) {
    const [{ insertId }] = /** @type {[import('mysql2').ResultSetHeader, unknown]} */ (
      await db.query(`INSERT INTO person (name, ${person}) VALUES (?, ?, 0, 0, 1, 1, ${NOW}, ${NOW})`, [
        `干部${username}`,
        unit,
      ])
    );
    await db.query(
      `INSERT INTO account (person_id, username, password_hash, password_changed_at, must_change_password, disabled, epoch, created_at) VALUES (?, ?, ?, ${NOW}, 0, 0, 1, ${NOW})`,
      [insertId, username, passwordHash],
    );
    await db.query(
      `INSERT INTO role_assignment (person_id, role, unit_id, duties, valid_from, confirmed_at, created_at) VALUES (?, ?, ?, ?, '2021-01-01', ${NOW}, ${NOW})`,
      [insertId, role, unit, JSON.stringify(duties)],
    );
  }
}

/** Spreads a number evenly over `n`: no two columns follow each other. */
const spread = (/** @type {number} */ factor, /** @type {number} */ n) => `(seq * ${factor} DIV 97) MOD ${n}`;

/** Half of the hazards are open. Their numbers count from YH-BENCH-0000000. */
const HAZARDS = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ branches) => {
  const part = spread(7919, 100);
  const state = `CASE WHEN ${part} < 8 THEN 'REPORTED' WHEN ${part} < 20 THEN 'GRADED' WHEN ${part} < 42 THEN 'RECTIFYING' WHEN ${part} < 47 THEN 'APPLIED_ACCEPTANCE' WHEN ${part} < 50 THEN 'ACCEPTED' ELSE 'CLOSED' END`;
  const found = `DATE_SUB('${TODAY}', INTERVAL ${spread(6007, 700)} DAY)`;
  const due = `DATE_ADD(${found}, INTERVAL ${spread(5003, 60)} DAY)`;
  const done = `DATE_ADD(${found}, INTERVAL ${spread(4001, 50)} DAY)`;
  const doneOr = (/** @type {string} */ none) => `IF(${part} < 42, ${none}, ${done})`;
  return `INSERT INTO hazard (id, unit_id, unit_level, nation_id, province_id, city_id, county_id, branch_id, year, state, open, version,
      submitted_by, submitted_for, created_by, created_at, changed_by, changed_at, handled, security_mark, acceptor_level,
      start_day, due_day, warn_day, done_day, verify_day, hazard_no, sector, level, source, entity_name, place, description,
      found_on, found_by, duty_leader, rectify_owner, measure, funds_wan, due_on, progress_note, listed_level, deferral_open, applied_on, closed_on)
     SELECT seq, b.id, 'BRANCH', b.nation_id, b.province_id, b.city_id, b.county_id, b.id, YEAR(${found}), ${state}, ${part} < 50, 1 + ${spread(3001, 6)},
      b.id, 0, b.id, '2021-06-01 08:00:00.000', b.id, '2021-06-02 08:00:00.000', 1, 'INTERNAL', 'COUNTY',
      ${found}, ${due}, DATE_SUB(${due}, INTERVAL 5 DAY), ${doneOr("'9999-12-31'")}, IF(${part} < 42, '9999-12-31', DATE_ADD(${done}, INTERVAL 10 DAY)),
      CONCAT('YH-BENCH-', LPAD(seq - 1, 7, '0')), ELT(1 + ${spread(2003, 6)}, 'MINE', 'GEO', 'SURVEYING', 'PROJECT', 'OFFICE', 'OTHER'),
      'GENERAL', ELT(1 + ${spread(1009, 4)}, 'SELF_CHECK', 'INSPECTION', 'UPSTREAM', 'MONITOR'),
      CONCAT('第', 1 + ${spread(907, 500)}, '采石场'), CONCAT('东坡第', 1 + ${spread(809, 40)}, '平台'),
      CONCAT('边坡坡面有松动岩块约', 1 + ${spread(701, 90)}, '立方米，雨后可能滑落，影响下方便道通行。'),
      ${found}, CONCAT('干部', b.id), '分管副局长', '所长', '清除松动岩块，设置挡墙与警示牌。', 1 + ${spread(601, 4000)} / 100, ${due},
      IF(${part} < 42, NULL, '已清除并复核。'), 'NONE', 0, ${doneOr('NULL')}, IF(${part} < 50, NULL, ${doneOr('NULL')})
     FROM seq_${from}_to_${to} STRAIGHT_JOIN bench_branch b ON b.n = seq MOD ${branches}`;
};

/** @param {readonly Connection[]} writers @param {Size} size @param {number} branches */
async function loadHazards(writers, { hazards }, branches) {
  let next = 1;
  const write = async (/** @type {Connection} */ db) => {
    while (next <= hazards) {
      const from = next;
      next += CHUNK.hazards;
      await db.query(HAZARDS(from, Math.min(next - 1, hazards), branches));
    }
  };
  await Promise.all(writers.map(write));
}

async function loadChecks(/** @type {Connection} */ db, /** @type {Size} */ { checks }) {
  await db.query(
    `INSERT INTO hazard_check (parent_id, unit_id, nation_id, province_id, city_id, county_id, branch_id, \`on\`, \`by\`, result, note)
     SELECT h.id, h.unit_id, h.nation_id, h.province_id, h.city_id, h.county_id, h.branch_id, DATE_ADD(h.found_on, INTERVAL s.seq * 7 DAY), CONCAT('干部', h.unit_id),
      IF((h.id + s.seq) MOD 3 = 0, 'OK', 'NOT_OK'), '现场复查。'
     FROM hazard h JOIN seq_1_to_${checks} s ORDER BY h.id, s.seq`,
  );
}
