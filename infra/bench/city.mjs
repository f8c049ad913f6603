// The city of the benchmark: deterministic rows through SQL, the same on every machine.
import { hash } from '@node-rs/argon2';
import { createConnection } from 'mysql2/promise';

/** The day the demo's clock stands at. */
export const TODAY = '2021-12-31';
export const PASSWORD = 'Bench-2021-only';

/**
 * @typedef {{ counties: number, branches: number, hazards: number, checks: number }} Size
 * counties of the city, branches of a county, hazards in all, checks of a hazard
 * @typedef {{ city: string, county: string, branch: string, countyPerson: string }} Places ids a workload needs
 */

/** 211 units: the city bureau, 10 counties, 20 branches each. @type {Size} */
export const CITY = { counties: 10, branches: 20, hazards: 200_000, checks: 3 };
/** @type {Size} */
export const QUICK = { counties: 10, branches: 20, hazards: 40_000, checks: 3 };

const NOW = "'2021-01-01 00:00:00.000'";

/** Fills a migrated, empty database. @param {string} url @param {Size} size @returns {Promise<Places>} */
export async function loadCity(url, size) {
  const db = await createConnection({ uri: url, multipleStatements: false });
  try {
    await db.query(
      `INSERT INTO instance (id, kind, city_name, business_day, created_at) VALUES (1, 'DEMO', '岭川市', NULL, ${NOW})`,
    );
    await loadUnits(db, size);
    await loadPeople(db, size);
    await loadHazards(db, size);
    await db.query('ANALYZE TABLE unit, person, hazard, hazard_check');
    return { city: '1', county: '2', branch: String(size.counties + 2), countyPerson: '2' };
  } finally {
    await db.end();
  }
}

/** Ids are given, so that every row below can be computed from its number: 1 the city, then counties, then branches. */
async function loadUnits(/** @type {import('mysql2/promise').Connection} */ db, /** @type {Size} */ size) {
  const columns =
    'id, code, name, short_name, level, kind, parent_id, city_id, path, order_no, valid_from, active, version, created_at, changed_at';
  const rest = `'2021-01-01', 1, 1, ${NOW}, ${NOW}`;
  await db.query(
    `INSERT INTO unit (${columns}) VALUES (1, 'CITY', '岭川市自然资源和规划局', '市局', 'CITY', 'CITY_BUREAU', NULL, 1, '/1/', 1, ${rest})`,
  );
  await db.query(
    `INSERT INTO unit (${columns}) SELECT 1 + seq, CONCAT('C', LPAD(seq, 2, '0')), CONCAT('第', seq, '县自然资源局'), CONCAT('第', seq, '县局'), 'COUNTY', 'COUNTY_BUREAU', 1, 1, CONCAT('/1/', 1 + seq, '/'), seq, ${rest} FROM seq_1_to_${size.counties}`,
  );
  const first = size.counties + 2;
  await db.query(
    `INSERT INTO unit (${columns}) SELECT ${first} + seq, CONCAT('C', LPAD(1 + seq DIV ${size.branches}, 2, '0'), '-B', LPAD(1 + seq MOD ${size.branches}, 2, '0')), CONCAT('第', 1 + seq, '自然资源所'), CONCAT('第', 1 + seq, '所'), 'BRANCH', 'STATION_BRANCH', 2 + seq DIV ${size.branches}, 1, CONCAT('/1/', 2 + seq DIV ${size.branches}, '/', ${first} + seq, '/'), seq, ${rest} FROM seq_0_to_${size.counties * size.branches - 1}`,
  );
}

/** One person per unit, whose id is the unit's, and three who sign in: the city, a county secretary, an auditor. */
async function loadPeople(/** @type {import('mysql2/promise').Connection} */ db, /** @type {Size} */ size) {
  const units = 1 + size.counties + size.counties * size.branches;
  await db.query(
    `INSERT INTO person (id, name, unit_id, is_key_minority, is_party_group_member, active, version, created_at, changed_at) SELECT seq, CONCAT('干部', seq), seq, 0, 0, 1, 1, ${NOW}, ${NOW} FROM seq_1_to_${units}`,
  );
  const auditor = units + 1;
  await db.query(
    `INSERT INTO person (id, name, unit_id, is_key_minority, is_party_group_member, active, version, created_at, changed_at) VALUES (?, '督察员', 1, 0, 0, 1, 1, ${NOW}, ${NOW})`,
    [auditor],
  );
  const passwordHash = await hash(PASSWORD, {
    algorithm: 2,
    memoryCost: 65_536,
    timeCost: 3,
    parallelism: 1,
  });
  for (const [person, username, role, unit] of [
    [1, 'bench.city', 'CITY_ADMIN', 1],
    [2, 'bench.county', 'COUNTY_SECRETARY', 2],
    [auditor, 'bench.auditor', 'AUDITOR', 1],
  ]) {
    await db.query(
      `INSERT INTO account (person_id, username, password_hash, password_changed_at, must_change_password, disabled, epoch, created_at) VALUES (?, ?, ?, ${NOW}, 0, 0, 1, ${NOW})`,
      [person, username, passwordHash],
    );
    await db.query(
      `INSERT INTO role_assignment (person_id, role, unit_id, duties, valid_from, created_at) VALUES (?, ?, ?, '[]', '2021-01-01', ${NOW})`,
      [person, role, unit],
    );
  }
}

/** Spreads a number evenly over `n`: no two columns follow each other. */
const spread = (/** @type {number} */ factor, /** @type {number} */ n) => `(seq * ${factor} DIV 97) MOD ${n}`;

async function loadHazards(/** @type {import('mysql2/promise').Connection} */ db, /** @type {Size} */ size) {
  const branches = size.counties * size.branches;
  const first = size.counties + 2;
  const branch = `${first} + seq MOD ${branches}`;
  const county = `2 + (seq MOD ${branches}) DIV ${size.branches}`;
  const part = spread(7919, 100);
  const state = `CASE WHEN ${part} < 8 THEN 'REPORTED' WHEN ${part} < 20 THEN 'GRADED' WHEN ${part} < 42 THEN 'RECTIFYING' WHEN ${part} < 47 THEN 'APPLIED_ACCEPTANCE' WHEN ${part} < 50 THEN 'ACCEPTED' ELSE 'CLOSED' END`;
  const found = `DATE_SUB('${TODAY}', INTERVAL ${spread(6007, 700)} DAY)`;
  const due = `DATE_ADD(${found}, INTERVAL ${spread(5003, 60)} DAY)`;
  const done = `IF(${part} < 42, '9999-12-31', DATE_ADD(${found}, INTERVAL ${spread(4001, 50)} DAY))`;
  const doneOrNull = `IF(${part} < 42, NULL, DATE_ADD(${found}, INTERVAL ${spread(4001, 50)} DAY))`;
  await db.query(
    `INSERT INTO hazard (id, unit_id, unit_level, nation_id, province_id, city_id, county_id, branch_id, year, state, open, version,
      submitted_by, submitted_for, created_by, created_at, changed_by, changed_at, handled, security_mark, acceptor_level,
      start_day, due_day, warn_day, done_day, verify_day, hazard_no, sector, level, source, entity_name, place, description,
      found_on, found_by, duty_leader, rectify_owner, measure, funds_wan, due_on, progress_note, listed_level, deferral_open, applied_on, closed_on)
     SELECT seq, ${branch}, 'BRANCH', 0, 0, 1, ${county}, ${branch}, YEAR(${found}), ${state}, ${part} < 50, 1 + ${spread(3001, 6)},
      ${branch}, 0, ${branch}, '2021-06-01 08:00:00.000', ${branch}, '2021-06-02 08:00:00.000', 1, 'INTERNAL', 'COUNTY',
      ${found}, ${due}, DATE_SUB(${due}, INTERVAL 5 DAY), ${done}, IF(${part} < 42, '9999-12-31', DATE_ADD(${done}, INTERVAL 10 DAY)),
      CONCAT('YH-BENCH-', LPAD(seq, 7, '0')), ELT(1 + ${spread(2003, 6)}, 'MINE', 'GEO', 'SURVEYING', 'PROJECT', 'OFFICE', 'OTHER'),
      'GENERAL', ELT(1 + ${spread(1009, 4)}, 'SELF_CHECK', 'INSPECTION', 'UPSTREAM', 'MONITOR'),
      CONCAT('第', 1 + ${spread(907, 500)}, '采石场'), CONCAT('东坡第', 1 + ${spread(809, 40)}, '平台'),
      CONCAT('边坡坡面有松动岩块约', 1 + ${spread(701, 90)}, '立方米，雨后可能滑落，影响下方便道通行。'),
      ${found}, CONCAT('干部', ${branch}), '分管副局长', '所长', '清除松动岩块，设置挡墙与警示牌。', 1 + ${spread(601, 4000)} / 100, ${due},
      IF(${part} < 42, NULL, '已清除并复核。'), 'NONE', 0, ${doneOrNull}, IF(${part} < 50, NULL, ${doneOrNull})
     FROM seq_1_to_${size.hazards}`,
  );
  await db.query(
    `INSERT INTO hazard_check (parent_id, unit_id, nation_id, province_id, city_id, county_id, branch_id, \`on\`, \`by\`, result, note)
     SELECT h.id, h.unit_id, 0, 0, 1, h.county_id, h.branch_id, DATE_ADD(h.found_on, INTERVAL s.seq * 7 DAY), CONCAT('干部', h.unit_id),
      IF((h.id + s.seq) MOD 3 = 0, 'OK', 'NOT_OK'), '现场复查。'
     FROM hazard h JOIN seq_1_to_${size.checks} s ORDER BY h.id, s.seq`,
  );
}
