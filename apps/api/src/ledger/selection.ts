import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fields an answer needs of each record, and of those that are objects or lists, the fields below. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Whether a directive that includes or skips by a variable says no; whatever else it says counts as yes. */
function isLeftOut(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return (node.directives ?? []).some(({ name, arguments: given }) => {
    const value = given?.[0]?.value;
    if (value === undefined) return false;
    const said = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value && value.value;
    return (name.value === 'skip' && said === true) || (name.value === 'include' && said === false);
  });
}

/** Every field below some nodes with fragments opened, several uses of a name together. Types are objects: none is left out. */
function below(sets: readonly SelectionSetNode[], info: Info): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (isLeftOut(node, info.variableValues)) continue;
      if (node.kind === Kind.FIELD) {
        const known = found.get(node.name.value);
        if (known === undefined) found.set(node.name.value, [node]);
        else known.push(node);
      } else {
        const opened: FragmentDefinitionNode | SelectionNode | undefined =
          node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
        if (opened !== undefined && 'selectionSet' in opened && opened.selectionSet)
          walk(opened.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return found;
}

const setsOf = (nodes: readonly FieldNode[] | undefined): SelectionSetNode[] =>
  (nodes ?? []).flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));

function read(info: Info, paths: readonly (readonly string[])[]): Asked {
  const records = paths.flatMap((path) =>
    path.reduce<SelectionSetNode[]>(
      (sets, name) => setsOf(below(sets, info).get(name)),
      setsOf(info.fieldNodes),
    ),
  );
  return new Map(
    [...below(records, info)].map(([name, nodes]) => [name, new Set(below(setsOf(nodes), info).keys())]),
  );
}

/** Names of the variables that directives below some nodes speak of: what a selection depends on beside its text. */
function switchesOf(info: Info): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      for (const { arguments: given } of node.directives ?? [])
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      if (node.kind !== Kind.FRAGMENT_SPREAD) walk(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        walk(info.fragments[node.name.value]?.selectionSet);
      }
    }
  };
  for (const node of info.fieldNodes) walk(node.selectionSet);
  return [...names];
}

interface Kept {
  readonly switches: readonly string[];
  readonly read: Map<string, Asked>;
}

const MOST_KEPT = 50;
/** By the parsed text, which Apollo keeps while it is in use; by what the switches of that text stand at. */
const kept = new WeakMap<FieldNode, Kept>();

/**
 * What an operation asks of the records at some paths below the field it is at: `[['nodes'], ['edges', 'node']]` of a
 * list, `[[]]` of a field that is the record itself. The same selection answers the same object.
 */
export function askedOf(info: Info, paths: readonly (readonly string[])[]): Asked {
  const [node, more] = info.fieldNodes;
  // The same answer key written twice is rare: read it each time.
  if (node === undefined || more !== undefined) return read(info, paths);
  const known = kept.get(node) ?? { switches: switchesOf(info), read: new Map<string, Asked>() };
  kept.set(node, known);
  const key = known.switches.map((name) => String(info.variableValues[name])).join();
  const found = known.read.get(key);
  if (found !== undefined) return found;
  const asked = read(info, paths);
  if (known.read.size >= MOST_KEPT) known.read.clear();
  known.read.set(key, asked);
  return asked;
}
