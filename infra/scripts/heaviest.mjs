// The heaviest operations a schema permits, found from the schema itself: every root with everything under it, its
// most branching path to the full depth, each of its lists repeated as often as the limits allow, its roots side by
// side, its filters and groupings at their largest.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * @typedef {{ depth: number, fields: number, aliases: number, rootFields: number }} Limits
 * @typedef {{ name: string, query: string, variables: Record<string, unknown> }} Operation
 * @typedef {import('graphql').GraphQLField<unknown, unknown>} Field
 * @typedef {{ text: string, fields: number, aliases: number }} Selection
 * @typedef {(field: Field, argument: import('graphql').GraphQLArgument) => unknown} Sample
 * a value for an argument that must be given; undefined where there is none
 */

/** What apps/api/src/graphql/limits.ts permits; a test holds the two together. @type {Limits} */
export const PERMITTED = { depth: 10, fields: 400, aliases: 20, rootFields: 10 };
/** Shares of the limits: what is refused at one is asked again at the next, so that the heaviest answered is found. */
const SHARES = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 20];
/** Of an answer, in bytes. */
export const MOST_BYTES = 2 * 1024 * 1024;

const MOST_LISTED = 2_000;
const MOST_PAGE = 100;
const CONDITIONS = 99;

/** @param {Field} field @returns {Field[]} */
const fieldsUnder = (field) => {
  const type = getNamedType(field.type);
  return isObjectType(type)
    ? Object.values(type.getFields()).filter((inner) => !inner.args.some(isRequiredArgument))
    : [];
};
const isLeaf = (/** @type {Field} */ field) => isLeafType(getNamedType(field.type));
const isList = (/** @type {Field} */ field) => isListType(getNullableType(field.type));
const leavesUnder = (/** @type {Field} */ field) => fieldsUnder(field).filter(isLeaf);
const branchesUnder = (/** @type {Field} */ field) => fieldsUnder(field).filter((inner) => !isLeaf(inner));

/**
 * Everything under a field, level by level, until the budget is spent.
 * @param {Field} field @param {number} depth levels below @param {{ fields: number }} budget @returns {string}
 */
function everything(field, depth, budget) {
  /** @typedef {{ field: Field, children: Node[] }} Node */
  /** @type {Node} */
  const top = { field, children: [] };
  let level = [top];
  for (let below = depth; below > 0 && level.length > 0; below -= 1) {
    /** @type {Node[]} */
    const next = [];
    for (const node of level) {
      const inner = fieldsUnder(node.field).filter((child) => isLeaf(child) || below > 1);
      for (const child of inner) {
        // An object needs a field of its own, so it costs two at least.
        const costs = isLeaf(child) ? 1 : 2;
        if (budget.fields < costs) break;
        budget.fields -= 1;
        const made = { field: child, children: [] };
        node.children.push(made);
        if (!isLeaf(child)) next.push(made);
      }
    }
    level = next;
  }
  /** @param {Node} node @returns {string} */
  const print = ({ field: { name }, children }) =>
    children.length === 0 ? name : `${name} { ${children.map(printNode).join(' ')} }`;
  /** @param {Node} node @returns {string} */
  const printNode = (node) =>
    isLeaf(node.field) || node.children.length > 0 ? print(node) : `${node.field.name} { __typename }`;
  return top.children.length === 0 ? '' : `{ ${top.children.map(printNode).join(' ')} }`;
}

const typeName = (/** @type {Field} */ field) => getNamedType(field.type).name;

/** The shortest way from a field to each type below it. @param {Field} field @returns {Map<string, Field[]>} */
function waysFrom(field) {
  const ways = new Map([[typeName(field), /** @type {Field[]} */ ([])]]);
  /** @type {Field[][]} */
  const queue = [[]];
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const inner of branchesUnder(way.at(-1) ?? field)) {
      if (ways.has(typeName(inner))) continue;
      ways.set(typeName(inner), [...way, inner]);
      queue.push([...way, inner]);
    }
  }
  return ways;
}

/**
 * Paths that go round: into a list, back to where the list hangs, into it again, down to the last level.
 * @param {Field} root @param {number} depth levels below @returns {Field[][]}
 */
function rounds(root, depth) {
  return [...waysFrom(root).values()].flatMap((way) => {
    const from = way.at(-1) ?? root;
    return branchesUnder(from)
      .filter(isList)
      .flatMap((list) => {
        const straight = typeName(list) === typeName(from) ? [[list]] : [];
        const back = branchesUnder(list).filter(
          (inner) => inner !== list && typeName(inner) === typeName(from),
        );
        return [...straight, ...back.map((inner) => [list, inner])].map((round) => {
          const path = [...way];
          for (let step = 0; path.length < depth - 1; step += 1)
            path.push(/** @type {Field} */ (round[step % round.length]));
          return path;
        });
      });
  });
}

/** @param {readonly Field[]} path @param {string} inside */
const nested = (path, inside) => path.reduceRight((text, field) => `{ ${field.name} ${text} }`, inside);
const leafText = (/** @type {Field} */ field) =>
  `{ ${leavesUnder(field)
    .map(({ name }) => name)
    .concat(leavesUnder(field).length === 0 ? ['__typename'] : [])
    .join(' ')} }`;

/** Every path to a list of objects, up to four levels down. @param {Field} field @param {Field[]} path @returns {Field[][]} */
function pathsToLists(field, path = []) {
  if (path.length >= 4) return [];
  return branchesUnder(field)
    .filter((inner) => !path.includes(inner))
    .flatMap((inner) => [
      ...(isList(inner) ? [[...path, inner]] : []),
      ...pathsToLists(inner, [...path, inner]),
    ]);
}

/** The last list of a path as often as the limits allow. @param {readonly Field[]} path @param {Limits} limits */
function repeated(path, limits) {
  const last = /** @type {Field} */ (path.at(-1));
  const budget = limits.fields - path.length;
  const text = everything(last, Math.min(3, limits.depth - path.length - 1), {
    fields: Math.floor(budget / limits.aliases) - 1,
  });
  const copies = Array.from({ length: limits.aliases }, (_, index) => `a${index}: ${last.name} ${text}`);
  return nested(path.slice(0, -1), `{ ${copies.join(' ')} }`);
}

/** As many conditions as a filter takes, each a search through text where there is one. @param {import('graphql').GraphQLInputObjectType} type */
function largestFilter(type) {
  const fields = Object.values(type.getFields());
  const texts = fields.filter(({ type: inner }) => {
    const named = getNamedType(inner);
    return isInputObjectType(named) && 'contains' in named.getFields();
  });
  if (!fields.some(({ name }) => name === 'or') || texts.length === 0) return null;
  return {
    or: Array.from({ length: CONDITIONS }, (_, index) => ({
      [/** @type {{ name: string }} */ (texts[index % texts.length]).name]: {
        contains: `none of these ${index}`,
      },
    })),
  };
}

/**
 * What a root is asked with. @param {Field} root @param {number} share @param {Sample} sample
 * @returns {{ head: string[], args: string[], variables: Record<string, unknown> } | null} null where a needed value is missing
 */
function argumentsOf(root, share, sample, isFiltered = false) {
  /** @type {Record<string, unknown>} */
  const variables = {};
  for (const argument of root.args) {
    const named = getNamedType(argument.type);
    if (argument.name === 'first')
      variables.first = Math.ceil((isList(root) ? MOST_LISTED : MOST_PAGE) * share);
    else if (isListType(getNullableType(argument.type)) && isEnumType(named))
      variables[argument.name] = named.getValues().map(({ name }) => name);
    else if (argument.name === 'filter' && isFiltered && isInputObjectType(named))
      variables.filter = largestFilter(named);
    else if (isRequiredArgument(argument)) {
      const value = sample(root, argument);
      if (value === undefined) return null;
      variables[argument.name] = value;
    }
  }
  const given = root.args.filter(({ name }) => name in variables);
  return {
    head: given.map(({ name, type }) => `$${name}: ${type}`),
    args: given.map(({ name }) => `${name}: $${name}`),
    variables,
  };
}

/**
 * Ids there are, for the roots that must be given one.
 * @param {import('graphql').GraphQLSchema} schema @param {(query: string) => Promise<unknown>} ask answers as they come
 * @returns {Promise<Sample>}
 */
export async function samplesFrom(schema, ask) {
  const found = async (/** @type {string} */ query) =>
    JSON.stringify(await ask(query)).match(/"id":"(\d+)"/)?.[1] ?? '1';
  const person = await found('{ viewer { person { id } } }');
  const unit = await found('{ units(first: 1) { id } }');
  /** @type {Map<string, string>} */
  const rows = new Map();
  for (const list of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!list.args.some(({ name }) => name === 'orderBy')) continue;
    const id = await found(`{ ${list.name}(first: 1) { nodes { id } } }`);
    rows.set(typeName(list).replace(/Connection$/, ''), id);
  }
  return (field, { name }) => {
    if (name === 'ledger') return [...rows.keys()][0];
    if (name === 'personId' || typeName(field) === 'Person') return person;
    return rows.get(typeName(field)) ?? unit;
  };
}

/**
 * The heaviest queries within the limits, each with smaller ones of its kind after it.
 * @param {import('graphql').GraphQLSchema} schema @param {Sample} sample
 * @returns {Operation[][]}
 */
export function heaviestOperations(schema, sample) {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const [largest = [], ...smaller] = SHARES.map((share) =>
    roots.flatMap((root) => operationsOf(root, partOf(share), share, sample)),
  );
  return largest.map((operation, index) => [
    operation,
    ...smaller.flatMap((operations) => operations[index] ?? []),
  ]);
}

/** @param {number} share @returns {Limits} */
const partOf = (share) => ({
  depth: share === 1 ? PERMITTED.depth : 6,
  fields: Math.max(Math.floor(PERMITTED.fields * share), 20),
  aliases: Math.max(Math.floor(PERMITTED.aliases * share), 1),
  rootFields: Math.max(Math.floor(PERMITTED.rootFields * share), 1),
});

/** @param {Field} root @param {Limits} limits @param {number} share @param {Sample} sample @returns {Operation[]} */
function operationsOf(root, limits, share, sample) {
  const asked = argumentsOf(root, share, sample);
  if (asked === null) return [];
  /** @param {string} name @param {(args: string) => string} body @returns {Operation} */
  const operation = (name, body, { head, args, variables } = asked) => ({
    name: `${root.name}: ${name}`,
    query: `query${head.length > 0 ? ` (${head.join(', ')})` : ''} { ${body(args.length > 0 ? `(${args.join(', ')})` : '')} }`,
    variables,
  });
  if (isLeaf(root)) return [operation('alone', (args) => `${root.name}${args}`)];
  const below = limits.depth - 1;
  const whole = everything(root, below, { fields: limits.fields - 1 });
  const part = everything(root, below, { fields: Math.floor(limits.fields / limits.rootFields) - 1 });
  const beside = (/** @type {string} */ args) =>
    Array.from({ length: limits.rootFields }, (_, index) => `r${index}: ${root.name}${args} ${part}`).join(
      ' ',
    );
  const filtered = argumentsOf(root, share, sample, true);
  return [
    operation('everything', (args) => `${root.name}${args} ${whole}`),
    operation('side by side', beside),
    ...rounds(root, below).map((path) =>
      operation(
        `round ${path.map(({ name }) => name).join('.')}`,
        (args) => `${root.name}${args} ${nested(path, leafText(path.at(-1) ?? root))}`,
      ),
    ),
    ...pathsToLists(root).map((list) =>
      operation(
        `many ${list.map(({ name }) => name).join('.')}`,
        (args) => `${root.name}${args} ${repeated(list, limits)}`,
      ),
    ),
    ...(filtered?.variables.filter ? [operation('side by side, filtered', beside, filtered)] : []),
  ];
}
