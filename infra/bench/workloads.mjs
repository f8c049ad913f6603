// What is asked, of the product as GraphQL and of the limit as a path, and how both answers are made comparable.

/**
 * @typedef {{ path: string, body: unknown, as?: string }} Request as: the account that asks the product
 * @typedef {import('./city.mjs').Places & { rows: readonly string[] }} Ground ids the requests name; rows: of the own county
 * @typedef {{
 *   name: string, what: string,
 *   product: (ground: Ground, turn: number) => Request,
 *   limit: (ground: Ground, turn: number) => Request,
 *   rowsOf: (answer: any) => unknown,
 *   second?: { product: (answer: any) => Request, limit: (answer: any) => Request },
 *   plain?: (rows: any) => unknown,
 * }} Workload
 */

const graphql = (
  /** @type {string} */ as,
  /** @type {string} */ query,
  /** @type {object} */ variables = {},
) => ({
  path: '/graphql',
  body: { query, variables },
  as,
});
const get = (/** @type {string} */ path) => ({ path, body: null });

const ROW = 'id hazardNo state level sector source entityName place foundOn dueOn';
const UNIT = 'unit { id name }';
const CHECKS = 'checks { id on by result }';
const FULL = `${ROW} description year version foundBy dutyLeader rectifyOwner measure fundsWan progressNote appliedOn closedOn ${UNIT} ${CHECKS}`;
const OPEN = 'filter: { open: { eq: true } }';
const AUDITED = `query ($after: String) { hazards(first: 20, ${OPEN}, after: $after) { nodes { ${ROW} foundBy ${UNIT} } } }`;

/** What a person types in the field. @param {Ground} ground @param {number} turn */
const input = (ground, turn) => ({
  unitId: ground.branch,
  sector: 'MINE',
  level: 'GENERAL',
  source: 'SELF_CHECK',
  entityName: '第一采石场',
  place: '东坡第二平台',
  description: `坡面松动，第 ${turn} 处。`,
  foundOn: '2021-12-30',
});

/** The auditor's masked field is null in the product; the limit, which knows no masks, does not select it. */
const withoutMasked = (/** @type {any[]} */ rows) => rows.map(({ foundBy: _masked, ...row }) => row);

/** @type {readonly Workload[]} */
export const workloads = [
  {
    name: 'W1',
    what: 'list of 50 open hazards of the own county, 10 fields and the unit',
    product: () => graphql('bench.county', `{ hazards(first: 50, ${OPEN}) { nodes { ${ROW} ${UNIT} } } }`),
    limit: (ground) => get(`/list?county=${ground.county}`),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
  },
  {
    name: 'W2',
    what: '20 open hazards with their checks',
    product: () =>
      graphql('bench.county', `{ hazards(first: 20, ${OPEN}) { nodes { ${ROW} ${UNIT} ${CHECKS} } } }`),
    limit: (ground) => get(`/children?county=${ground.county}`),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
  },
  {
    name: 'W3',
    what: 'one hazard with everything',
    product: (ground, turn) =>
      graphql('bench.county', `query ($id: ID!) { hazard(id: $id) { ${FULL} } }`, {
        id: ground.rows[turn % ground.rows.length],
      }),
    limit: (ground, turn) => get(`/record?id=${ground.rows[turn % ground.rows.length]}`),
    rowsOf: (answer) => answer.data?.hazard ?? answer,
  },
  {
    name: 'W4',
    what: 'the city’s dashboard: county × state, with what is overdue',
    product: () =>
      graphql('bench.city', '{ hazardStats(by: [COUNTY, STATE]) { county { id } state count overdue } }'),
    limit: () => get('/dashboard'),
    rowsOf: (answer) => answer.data?.hazardStats ?? answer,
    plain: (rows) =>
      rows
        .map((/** @type {any} */ row) =>
          [row.county?.id ?? row.county, row.state, Number(row.count), Number(row.overdue)].join(' '),
        )
        .sort(),
  },
  {
    name: 'W5',
    what: 'the auditor’s first page, one field masked',
    product: () => graphql('bench.auditor', AUDITED, { after: null }),
    limit: () => get('/auditor?offset=0'),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
    plain: withoutMasked,
  },
  {
    name: 'W6',
    what: 'report a hazard and grade it: two requests counted as one',
    product: (ground, turn) =>
      graphql(
        'bench.county',
        'mutation ($input: HazardInput!) { createHazard(input: $input) { id version hazardNo } }',
        { input: input(ground, turn) },
      ),
    limit: (ground, turn) => ({ path: '/create', body: input(ground, turn) }),
    rowsOf: (answer) => (answer.data?.gradeHazard ?? answer).state,
    second: {
      product: (answer) =>
        graphql(
          'bench.county',
          'mutation ($id: ID!, $version: Int!) { gradeHazard(id: $id, version: $version, input: { level: GENERAL }) { id state } }',
          { id: answer.data.createHazard.id, version: answer.data.createHazard.version },
        ),
      limit: (answer) => ({ path: '/grade', body: { id: answer.id, version: answer.version } }),
    },
  },
];
