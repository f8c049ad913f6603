import { type Child, hasReveals, type Ledger, MEASURE_DIMENSIONS } from '@luze/domain';
import { type DocumentNode, parse } from 'graphql';
import { namesOf, screaming, upperFirst } from './names.ts';

const LIGHT = 'light { colour reason rule dueOn days severity }';
const PERSON = '{ id name }';
const UNIT = '{ id name shortName level }';

const verbsOf = (ledger: Ledger): string =>
  ['update', 'delete', 'export', ...Object.keys(ledger.moves)].join(' ');

/** What every list row carries whatever columns are shown: the fields verbs and titles are decided by. */
const essentialsOf = (ledger: Ledger): readonly string[] => [
  ...new Set([
    ledger.number.field,
    ...ledger.title,
    ...Object.entries(ledger.fields).flatMap(([name, field]) => (field.decision === true ? [name] : [])),
  ]),
];

/** Fields a reader may show or hide as columns; each is asked for by a variable of its own. */
export const optionalColumns = (ledger: Ledger): readonly string[] => {
  const always = new Set(essentialsOf(ledger));
  return Object.keys(ledger.fields).filter((name) => !always.has(name));
};

/** The variable that asks for a column: `withFundsWan`. */
export const columnVariable = (field: string): string => `with${upperFirst(field)}`;

const standardOf = (ledger: Ledger): string =>
  `id version state open title unit ${UNIT} county ${UNIT} ${LIGHT} may { ${verbsOf(ledger)} } maskedFields`;

const childFields = (child: Child): string => ['id', ...Object.keys(child.fields)].join(' ');

const detailOf = (ledger: Ledger): string => `
  ${standardOf(ledger)} ${hasReveals(ledger) ? 'revealable ' : ''}${ledger.retention === null ? '' : 'emptiedOn '}${Object.keys(ledger.fields).join(' ')}
  refusals { move code message }
  history { version at person ${PERSON} onBehalfOf ${PERSON} move label opinion fromState toState daysTaken
    changes { field label before after } }
  steps { move label status person ${PERSON} holder at daysTaken }
  submittedBy ${PERSON} createdAt changedAt securityMark
  attachments { id name mime size securityMark person ${PERSON} at }
  ${Object.entries(ledger.children)
    .map(([name, child]) => `${name} { ${childFields(child)} }`)
    .join(' ')}`;

function listText(ledger: Ledger): string {
  const names = namesOf(ledger);
  const optional = optionalColumns(ledger);
  const variables = optional.map((field) => `$${columnVariable(field)}: Boolean = false`).join(' ');
  const columns = optional.map((field) => `${field} @include(if: $${columnVariable(field)})`).join(' ');
  return `query ${ledger.name}List($filter: ${names.filter}, $orderBy: [${names.order}!], $first: Int, $offset: Int ${variables}) {
    ${names.many}(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { ${standardOf(ledger)} ${essentialsOf(ledger).join(' ')} ${columns} }
    }
  }`;
}

const detailText = (ledger: Ledger): string => `query ${ledger.name}Detail($id: ID!) {
  ${namesOf(ledger).one}(id: $id) { ${detailOf(ledger)} }
}`;

/** Counts beside a list: by light and by state over the open rows, of the closed ones, of all, and per unit. */
function countsText(ledger: Ledger): string {
  const names = namesOf(ledger);
  const totals = ledger.totals.join(' ');
  return `query ${ledger.name}Counts($open: ${names.filter}, $closed: ${names.filter}, $everything: ${names.filter}, $anywhere: ${names.filter}, $shown: ${names.filter}) {
    byLight: ${names.stats}(filter: $open, by: [LIGHT]) { light count }
    closed: ${names.many}(filter: $closed, first: 1) { totalCount }
    everything: ${names.many}(filter: $everything, first: 1) { totalCount }
    byUnit: ${names.stats}(filter: $anywhere, by: [COUNTY, UNIT]) { county ${UNIT} unit ${UNIT} count overdue }
    shown: ${names.stats}(filter: $shown, by: [${footDimension(ledger)}]) { ${footKey(ledger)} count overdue ${totals} }
  }`;
}

/** The choice a list's foot counts by: the definition's first dimension. */
export const footKey = (ledger: Ledger): string => ledger.dimensions[0] ?? 'state';
const footDimension = (ledger: Ledger): string => screaming(footKey(ledger));

/** Rows per month of their starting day. */
const monthsText = (
  ledger: Ledger,
): string => `query ${ledger.name}Months($filter: ${namesOf(ledger).filter}) {
  months: ${namesOf(ledger).stats}(filter: $filter, by: [MONTH]) { month count }
}`;

/** Counts by place and light, with the late ones by how long they are late. */
function matrixText(ledger: Ledger, by: 'COUNTY' | 'UNIT'): string {
  const names = namesOf(ledger);
  const place = by === 'COUNTY' ? `county ${UNIT}` : `unit ${UNIT}`;
  const ages = ['recent', 'older', 'oldest', 'verifying'];
  return `query ${ledger.name}MatrixBy${by === 'COUNTY' ? 'County' : 'Unit'}($filter: ${names.filter} ${ages.map((age) => `$${age}: ${names.filter}`).join(' ')}) {
    cells: ${names.stats}(filter: $filter, by: [${by}, STATE, LIGHT]) { ${place} state light count }
    ${ages.map((age) => `${age}: ${names.stats}(filter: $${age}, by: [${by}]) { ${place} count }`).join('\n    ')}
  }`;
}

/** Rows counted by one choice and by county; the city's own have none. */
function spreadText(ledger: Ledger, field: string): string {
  const names = namesOf(ledger);
  return `query ${ledger.name}By${upperFirst(field)}($filter: ${names.filter}) {
    spread: ${names.stats}(filter: $filter, by: [${screaming(field)}, COUNTY]) { ${field} county ${UNIT} count }
  }`;
}

/** Choices of a ledger its rows are counted by county by: what measures of every ledger are told apart by. */
const spreadFields = (ledger: Ledger): readonly string[] =>
  ledger.dimensions.filter((field) => Object.hasOwn(MEASURE_DIMENSIONS, field));

/** Counts by light of everything a reader sees open, and the row that is late the longest. */
const reachText = (
  ledger: Ledger,
): string => `query ${ledger.name}Reach($open: ${namesOf(ledger).filter}, $late: ${namesOf(ledger).filter}) {
  byLight: ${namesOf(ledger).stats}(filter: $open, by: [LIGHT]) { light count }
  worst: ${namesOf(ledger).many}(filter: $late, first: 1) { nodes { id title unit ${UNIT} county ${UNIT} ${LIGHT} } }
}`;

const createText = (ledger: Ledger): string => {
  const names = namesOf(ledger);
  return `mutation Create${ledger.name}($input: ${names.input}!, $idempotencyKey: String) {
    saved: ${names.mutation('create')}(input: $input, idempotencyKey: $idempotencyKey) { ${detailOf(ledger)} }
  }`;
};

const updateText = (ledger: Ledger): string => {
  const names = namesOf(ledger);
  return `mutation Update${ledger.name}($id: ID!, $version: Int!, $input: ${names.input}!, $idempotencyKey: String) {
    saved: ${names.mutation('update')}(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { ${detailOf(ledger)} }
  }`;
};

const deleteText = (ledger: Ledger): string => `mutation Delete${ledger.name}($id: ID!, $version: Int!) {
  deleted: ${namesOf(ledger).mutation('delete')}(id: $id, version: $version)
}`;

const moveText = (ledger: Ledger, move: string): string => {
  const names = namesOf(ledger);
  return `mutation ${upperFirst(move)}${ledger.name}($id: ID!, $version: Int!, $input: ${names.moveInput(move)}, $idempotencyKey: String) {
    saved: ${names.mutation(move)}(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { ${detailOf(ledger)} }
  }`;
};

const parsed = new Map<string, DocumentNode>();

/** One document per text for ever: the client's cache compares documents by identity. */
function documentOf(text: string): DocumentNode {
  const found = parsed.get(text);
  if (found !== undefined) return found;
  const made = parse(text, { noLocation: true });
  parsed.set(text, made);
  return made;
}

/** What the client asks about a ledger, one fixed text per purpose: in production the server answers no other. */
export const operationsOf = (ledger: Ledger) => ({
  list: () => documentOf(listText(ledger)),
  detail: () => documentOf(detailText(ledger)),
  counts: () => documentOf(countsText(ledger)),
  months: () => documentOf(monthsText(ledger)),
  matrix: (by: 'COUNTY' | 'UNIT') => documentOf(matrixText(ledger, by)),
  spread: (field: string) => documentOf(spreadText(ledger, field)),
  reach: () => documentOf(reachText(ledger)),
  create: () => documentOf(createText(ledger)),
  update: () => documentOf(updateText(ledger)),
  remove: () => documentOf(deleteText(ledger)),
  move: (move: string) => documentOf(moveText(ledger, move)),
});

/** As many ledgers as the server lets one operation begin with. */
const LEDGERS_AT_ONCE = 10;

/** The variable that asks for a ledger: `withHazards`. */
export const ledgerVariable = ({ plural }: Ledger): string => columnVariable(plural);

/** How many rows are open in each ledger; one that is not to be read is left out by its variable. */
export function openCountsOf(ledgers: readonly Ledger[]): DocumentNode[] {
  const parts = Array.from({ length: Math.ceil(ledgers.length / LEDGERS_AT_ONCE) }, (_, part) =>
    ledgers.slice(part * LEDGERS_AT_ONCE, (part + 1) * LEDGERS_AT_ONCE),
  );
  return parts.map((some, part) => {
    const variables = some.map((ledger) => `$${ledgerVariable(ledger)}: Boolean!`).join(' ');
    const roots = some.map(
      (ledger) =>
        `${ledger.plural}(filter: { open: { eq: true } }, first: 1) @include(if: $${ledgerVariable(ledger)}) { totalCount }`,
    );
    return documentOf(`query OpenCounts${part + 1}(${variables}) { ${roots.join(' ')} }`);
  });
}

/** All of them, for `npm run generate` to print and for tests. */
export function everyOperationOf(ledger: Ledger): DocumentNode[] {
  const { matrix, move, spread, ...others } = operationsOf(ledger);
  return [
    ...Object.values(others).map((make) => make()),
    matrix('COUNTY'),
    matrix('UNIT'),
    ...spreadFields(ledger).map(spread),
    ...Object.keys(ledger.moves).map(move),
  ];
}
