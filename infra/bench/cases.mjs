// Discipline cases as the product writes them: whom each is about lies sealed under a key of its own, by the product's
// own vault and the keys of its data directory.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/root.mjs';
import { TODAY } from './city.mjs';

/** Rows of one INSERT. */
const CHUNK = 500;
const GIVEN = '澈野霁明烁光昭砚聆溪望舒知微青梧映雪鸣玉';

/** @param {string} file of the built program */
const built = (file) => import(pathToFileURL(join(root, 'apps/api/dist/src', file)).href);

/** Makes the keys of an empty database as a first start would. @param {string} keyFile */
async function openVault(keyFile) {
  const [{ readMasterKey }, { createVault }] = await Promise.all([
    built('master-key.js'),
    built('secrets/vault.service.js'),
  ]);
  return createVault(readMasterKey(keyFile), keyFile);
}

const COLUMNS = {
  unit_level: "'COUNTY'",
  nation_id: '0',
  province_id: '0',
  city_id: '1',
  branch_id: '0',
  version: '1',
  submitted_by: '1',
  submitted_for: '0',
  created_by: '1',
  created_at: "'2021-06-01 08:00:00.000'",
  changed_by: '1',
  changed_at: "'2021-06-01 08:00:00.000'",
  handled: '0',
  security_mark: "'INTERNAL'",
  acceptor_level: "'CITY'",
  due_day: "'9999-12-31'",
  warn_day: "'9999-12-31'",
  verify_day: "'9999-12-31'",
  subject_is_leader: '0',
  is_party_member: '1',
  proposed_stage: "'FILED'",
};
const GIVEN_COLUMNS =
  'id, unit_id, county_id, year, state, open, start_day, done_day, record_key, person_key, case_no, subject_name, subject_name_hash, rank_group, managed_by, cause, filed_on, entered_for, concluded_on';

/**
 * One case; half of them are concluded, a quarter is managed by the city and masked even for its own administrators.
 * @param {any} vault @param {number} id @param {readonly number[]} counties ids
 */
function caseOf(vault, id, counties) {
  const place = `discipline_case ${id}`;
  const key = vault.newRecordKey(place);
  const name = `干${GIVEN[id % GIVEN.length]}${GIVEN[(id * 7) % GIVEN.length]}${id % 10}`;
  const county = counties[id % counties.length];
  const filed = new Date(Date.parse(TODAY) - ((id * 37) % 700) * 86_400_000).toISOString().slice(0, 10);
  const isOpen = (id * 7919) % 97 < 48;
  return [
    id,
    county,
    county,
    Number(filed.slice(0, 4)),
    isOpen ? 'INVESTIGATING' : 'CONCLUDED',
    isOpen ? 1 : 0,
    filed,
    isOpen ? '9999-12-31' : filed,
    key,
    vault.keyed('staff number', `BENCH${id}`),
    `DC-BENCH-${String(id).padStart(5, '0')}`,
    vault.seal(key, place, 'subject_name', name),
    vault.keyed('subjectName', name),
    id % 3 === 0 ? 'TOWNSHIP_LEVEL' : 'STAFF',
    id % 4 === 0 ? 'CITY' : 'COUNTY',
    id % 2 === 0 ? 'DUTY_FAILURE' : 'CORRUPTION',
    filed,
    filed,
    isOpen ? null : filed,
  ];
}

/**
 * @param {import('mysql2/promise').Connection} db
 * @param {{ count: number, counties: readonly number[], keyFile: string }} what counties: ids
 */
export async function loadCases(db, { count, counties, keyFile }) {
  if (count === 0) return;
  const vault = await openVault(keyFile);
  const marks = GIVEN_COLUMNS.split(', ')
    .map(() => '?')
    .join(', ');
  const one = `(${marks}, ${Object.values(COLUMNS).join(', ')})`;
  const into = `INSERT INTO discipline_case (${GIVEN_COLUMNS}, ${Object.keys(COLUMNS).join(', ')}) VALUES `;
  for (let from = 1; from <= count; from += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, count - from + 1) }, (_, index) => from + index);
    const rows = ids.map((id) => caseOf(vault, id, counties));
    await db.query(into + rows.map(() => one).join(', '), rows.flat());
  }
  await db.query('ANALYZE TABLE discipline_case');
}
