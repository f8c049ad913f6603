// What is asked, of the product and the usual stack as GraphQL and of the limit as a path, and how the answers are made
// comparable.

/**
 * @typedef {{ path: string, body: unknown, as?: string }} Request as: the account that asks the product
 * @typedef {import('./city.mjs').Places & { rows: readonly string[], deep: string }} Ground
 * ids the requests name; rows: of the own county; deep: the cursor of the auditor's row number DEEP
 * @typedef {{
 *   name: string, short: string, what: string,
 *   product: (ground: Ground, turn: number) => Request,
 *   usual?: (ground: Ground, turn: number) => Request,
 *   limit: (ground: Ground, turn: number) => Request,
 *   rowsOf: (answer: any) => unknown,
 *   second?: { product: (answer: any) => Request, limit: (answer: any) => Request },
 *   plain?: (rows: any) => unknown,
 *   goal?: () => Request,
 * }} Workload
 * short: in English and Chinese, for the chart; usual: where it is not asked in the product's words; plain: rows as all can answer them;
 * goal: what the limit is asked in the same rounds, where the answer's speed is judged by another question
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
const PAGE = `nodes { ${ROW} foundBy ${UNIT} }`;
const CASES = `{ disciplineCases(first: 20, ${OPEN}) { nodes { id caseNo state rankGroup managedBy cause filedOn subjectName ${UNIT} } } }`;
/** How far down the auditor's deep page lies. */
const DEEP = 5_000;

/**
 * Walks down the auditor's list page by page, as a person would.
 * @param {import('./drive.mjs').Caller} product
 * @returns {Promise<string>} the cursor after DEEP rows
 */
export async function walkDown(product) {
  const query = `query ($after: String) { hazards(first: 100, ${OPEN}, after: $after) { edges { cursor } } }`;
  let after = null;
  for (let rows = 0; rows < DEEP; rows += 100)
    after = (await product.ask(graphql('bench.auditor', query, { after }))).data.hazards.edges.at(-1).cursor;
  return after;
}

/** A first page of 50 open hazards, whatever the account reaches. @param {string} account */
export const firstPage = (account) =>
  graphql(account, `{ hazards(first: 50, ${OPEN}) { nodes { ${ROW} ${UNIT} } } }`);

/** How many open hazards the account reaches. @param {string} account */
export const totalCount = (account) => graphql(account, `{ hazards(first: 1, ${OPEN}) { totalCount } }`);

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
    short: 'list 列表',
    what: 'list of 50 open hazards of the own county, 10 fields and the unit',
    product: () => firstPage('bench.county'),
    limit: (ground) => get(`/list?county=${ground.county}`),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
  },
  {
    name: 'W2',
    short: 'checks 复查',
    what: '20 open hazards with their checks',
    product: () =>
      graphql('bench.county', `{ hazards(first: 20, ${OPEN}) { nodes { ${ROW} ${UNIT} ${CHECKS} } } }`),
    limit: (ground) => get(`/children?county=${ground.county}`),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
  },
  {
    name: 'W3',
    short: 'record 单条',
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
    short: 'dashboard 看板',
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
    short: 'first page 首页',
    what: 'the auditor’s first page, one field masked',
    product: () => graphql('bench.auditor', `{ hazards(first: 20, ${OPEN}) { ${PAGE} } }`),
    limit: () => get('/auditor?offset=0'),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
    plain: withoutMasked,
  },
  {
    name: 'W5b',
    short: 'deep page 深页',
    what: `the auditor’s page after ${DEEP.toLocaleString('en')} rows: the product by cursor, the others by offset`,
    product: ({ deep }) =>
      graphql(
        'bench.auditor',
        `query ($after: String) { hazards(first: 20, ${OPEN}, after: $after) { ${PAGE} } }`,
        {
          after: deep,
        },
      ),
    usual: () => graphql('bench.auditor', `{ hazards(first: 20, ${OPEN}, offset: ${DEEP}) { ${PAGE} } }`),
    limit: () => get(`/auditor?offset=${DEEP}`),
    rowsOf: (answer) => answer.data?.hazards?.nodes ?? answer,
    plain: withoutMasked,
    goal: () => get('/auditor?offset=0'),
  },
  {
    name: 'W7',
    short: 'cases 案件',
    what: 'the auditor’s first page of discipline cases, pseudonyms for persons',
    product: () => graphql('bench.auditor', CASES),
    limit: () => get('/masked-cases'),
    rowsOf: (answer) => answer.data?.disciplineCases?.nodes ?? answer,
  },
  {
    name: 'W7b',
    short: 'names 姓名',
    what: 'the same of the city’s discipline duty, three names of four opened; the product records who was shown them',
    product: () => graphql('bench.discipline', CASES),
    limit: () => get('/plain-cases'),
    rowsOf: (answer) => answer.data?.disciplineCases?.nodes ?? answer,
  },
  {
    name: 'W6',
    short: 'write 写入',
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
