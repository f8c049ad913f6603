// The nation of the benchmark: a unit for every division of the People's Republic down to the township, 44,704 of them.
import { readDivisions } from '@luze/infra/divisions';

/** @type {import('./load.mjs').Size} */
export const NATION = { hazards: 2_000_000, checks: 0, cases: 0 };

/** Options of a database that takes in as many rows without stopping to write its pages out. */
export const NATION_LOADING = ['--innodb-log-file-size=1G'];

/** Level by level, from the table of official divisions. @returns {import('./load.mjs').Unit[]} */
export function nationUnits() {
  /** @type {import('./load.mjs').Unit[]} */
  const units = [{ level: 'NATION', code: 'CN', name: '自然资源部', shortName: '部', parent: null }];
  /**
   * @template {{ code: string, name: string }} Division
   * @param {'PROVINCE' | 'CITY' | 'COUNTY' | 'BRANCH'} level
   * @param {ReadonlyArray<{ parent: number, division: Division }>} divisions
   * @returns {Array<{ id: number, division: Division }>}
   */
  const add = (level, divisions) =>
    divisions.map(({ parent, division }) => {
      const { code, name } = division;
      units.push({ level, code, name: `${name}自然资源机构`, shortName: name.slice(0, 50), parent });
      return { id: units.length, division };
    });
  const provinces = add(
    'PROVINCE',
    readDivisions().map((division) => ({ parent: 1, division })),
  );
  const cities = add(
    'CITY',
    provinces.flatMap(({ id, division: { cities } }) => cities.map((division) => ({ parent: id, division }))),
  );
  const counties = add(
    'COUNTY',
    cities.flatMap(({ id, division: { counties } }) =>
      counties.map((division) => ({ parent: id, division })),
    ),
  );
  add(
    'BRANCH',
    counties.flatMap(({ id, division: { townships } }) =>
      townships.map((division) => ({ parent: id, division })),
    ),
  );
  return units;
}

/**
 * One person at each level, every one above the one before, from the branch in the middle of the table upwards.
 * Above the county the role is that of the city's administrator, which may be held at a city and at all above it.
 * @param {readonly import('./load.mjs').Unit[]} units
 * @returns {import('./load.mjs').Account[]}
 */
export function nationAccounts(units) {
  const roles = { BRANCH: 'BRANCH_SECRETARY', COUNTY: 'COUNTY_SECRETARY' };
  /** @type {import('./load.mjs').Account[]} */
  const accounts = [];
  for (let id = middleBranch(units); id !== 0; id = units[id - 1]?.parent ?? 0) {
    const level = units[id - 1]?.level ?? 'NATION';
    const role = roles[/** @type {'BRANCH'} */ (level)] ?? 'CITY_ADMIN';
    accounts.push({ username: `bench.${level.toLowerCase()}`, role, unit: id });
  }
  return accounts;
}

/** @param {readonly import('./load.mjs').Unit[]} units @returns {number} id of the branch in the middle of all branches */
function middleBranch(units) {
  const first = units.findIndex(({ level }) => level === 'BRANCH');
  return 1 + Math.floor((first + units.length - 1) / 2);
}
