// The city of the benchmark: 211 units, the same on every machine.

/** The day the demo's clock stands at. */
export const TODAY = '2021-12-31';

/** @typedef {{ city: string, county: string, branch: string }} Places ids a workload needs */

const COUNTIES = 10;
/** Of each county. */
const BRANCHES = 20;

/** @type {import('./load.mjs').Size} */
export const CITY = { hazards: 200_000, checks: 3, cases: 20_000 };
/** @type {import('./load.mjs').Size} */
export const QUICK = { hazards: 40_000, checks: 3, cases: 20_000 };

/** The bureau, 10 counties, 20 branches each, level by level. @returns {import('./load.mjs').Unit[]} */
export function cityUnits() {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const counties = Array.from({ length: COUNTIES }, (_, index) => ({
    level: /** @type {const} */ ('COUNTY'),
    code: `C${two(index + 1)}`,
    name: `第${index + 1}县自然资源局`,
    shortName: `第${index + 1}县局`,
    parent: 1,
  }));
  const branches = Array.from({ length: COUNTIES * BRANCHES }, (_, index) => ({
    level: /** @type {const} */ ('BRANCH'),
    code: `C${two(1 + Math.floor(index / BRANCHES))}-B${two(1 + (index % BRANCHES))}`,
    name: `第${index + 1}自然资源所`,
    shortName: `第${index + 1}所`,
    parent: 2 + Math.floor(index / BRANCHES),
  }));
  return [
    { level: 'CITY', code: 'CITY', name: '岭川市自然资源和规划局', shortName: '市局', parent: null },
    ...counties,
    ...branches,
  ];
}

/** Who signs in. @type {readonly import('./load.mjs').Account[]} */
export const CITY_ACCOUNTS = [
  { username: 'bench.city', role: 'CITY_ADMIN', unit: 1 },
  { username: 'bench.discipline', role: 'CITY_ADMIN', unit: 1, duties: ['DISCIPLINE'] },
  { username: 'bench.county', role: 'COUNTY_SECRETARY', unit: 2 },
  { username: 'bench.auditor', role: 'AUDITOR', unit: 1 },
];

/** @type {Places} */
export const PLACES = { city: '1', county: '2', branch: String(COUNTIES + 2) };
