import { AppError } from '@luze/domain';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';

/**
 * Values an operation may answer with, counted before it runs. The largest of our own asks for 2,000 units with some
 * twenty fields; `worst-query` shows what the count keeps out (see ADR 0046).
 */
const MOST_VALUES = 50_000;
/** What a list inside a record is taken to hold. */
const LISTED = 10;
const LARGEST_PAGE = 2_000;

type Variables = Readonly<Record<string, unknown>>;

interface Ground {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced when they are first wanted: the cost of most operations is the same whatever their variables say. */
  readonly variables: () => Variables;
}

const isAsked = (node: SelectionNode, { variables }: Ground): boolean =>
  (node.directives?.length ?? 0) === 0 ||
  (getDirectiveValues(GraphQLSkipDirective, node, variables())?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables())?.['if'] !== false);

/** The size of the page a field is asked for; null where it has no pages. */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variables }: Ground,
): number | null {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  const value =
    given === undefined
      ? undefined
      : valueFromAST(
          given.value,
          argument.type,
          given.value.kind === Kind.VARIABLE ? variables() : undefined,
        );
  return Math.min(Math.max(Number(value ?? argument.defaultValue ?? LISTED), 1), LARGEST_PAGE);
}

/** @param page rows of the page whose object this is, which its own lists hold */
function selectionCost(
  ground: Ground,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  page: number | null,
): number {
  const costOf = (node: SelectionNode): number => {
    if (!isAsked(node, ground)) return 0;
    if (node.kind === Kind.FIELD) return fieldCost(ground, type, node, page);
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : ground.fragments.get(node.name.value);
    return inner === undefined ? 0 : selectionCost(ground, type, inner.selectionSet, page);
  };
  return set.selections.reduce((sum, node) => sum + costOf(node), 0);
}

function fieldCost(
  ground: Ground,
  parent: GraphQLCompositeType,
  node: FieldNode,
  page: number | null,
): number {
  const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined) return 1;
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || node.selectionSet === undefined) return 1;
  const own = pageOf(field, node, ground);
  const isList = isListType(getNullableType(field.type));
  const times = isList ? (own ?? page ?? LISTED) : 1;
  return times * (1 + selectionCost(ground, type, node.selectionSet, isList ? null : own));
}

/** Thrown through the count where GraphQL itself will refuse the variables. */
class UnfitVariables extends Error {}

/** Costs that no variable changes, by operation: documents are parsed once and kept. */
const constant = new WeakMap<OperationDefinitionNode, number>();

/**
 * The values an operation may answer with.
 * @param given variables as they came
 * @returns null where GraphQL itself will refuse the variables
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number | null {
  const known = constant.get(operation);
  if (known !== undefined) return known;
  const root = schema.getRootType(operation.operation);
  if (!root) return null;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  let coerced: Variables | undefined;
  const variables = (): Variables => {
    coerced ??= getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced;
    if (coerced === undefined) throw new UnfitVariables();
    return coerced;
  };
  try {
    const cost = selectionCost({ fragments, variables }, root, operation.selectionSet, null);
    if (coerced === undefined) constant.set(operation, cost);
    return cost;
  } catch (error) {
    if (error instanceof UnfitVariables) return null;
    throw error;
  }
}

/**
 * Refuses what multiplies: lists inside lists, and the same list under many names.
 * @throws AppError TOO_COMPLEX
 */
export function refuseCostly(...asked: Parameters<typeof costOf>): void {
  if ((costOf(...asked) ?? 0) > MOST_VALUES) throw new AppError('TOO_COMPLEX');
}
