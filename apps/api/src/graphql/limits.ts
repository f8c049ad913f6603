import { AppError } from '@luze/domain';
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one request may ask for at most; every use of a fragment counts. */
export const LIMITS = {
  depth: 10,
  fields: 400,
  aliases: 20,
  directives: 20,
  rootFields: 10,
  mutations: 1,
} as const;

interface Count {
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
  depth: number;
}

class TooComplex extends Error {}

/** Directives of a field that count: a lone include or skip by a variable is how a client asks for a column. */
function directivesOf(node: SelectionNode): number {
  const [first, ...more] = node.directives ?? [];
  if (first === undefined) return 0;
  const isColumn =
    more.length === 0 &&
    node.kind === Kind.FIELD &&
    (first.name.value === 'include' || first.name.value === 'skip') &&
    first.arguments?.[0]?.value.kind === Kind.VARIABLE;
  return isColumn ? 0 : 1 + more.length;
}

/** Walks one operation with its fragments opened, and stops at the first limit passed. */
class Walk {
  readonly count: Count = { fields: 0, aliases: 0, directives: 0, rootFields: 0, depth: 0 };
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #freeIntrospection: boolean;
  readonly #isMutation: boolean;

  constructor(
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    operation: OperationDefinitionNode,
    freeIntrospection: boolean,
  ) {
    this.#fragments = fragments;
    this.#freeIntrospection = freeIntrospection;
    this.#isMutation = operation.operation === 'mutation';
    this.#add('directives', operation.directives?.length ?? 0);
    this.#selections(operation.selectionSet, 1, []);
  }

  #add(what: keyof Count, by: number): void {
    this.count[what] += by;
    const limit = what === 'rootFields' && this.#isMutation ? LIMITS.mutations : LIMITS[what];
    if (this.count[what] > limit) throw new TooComplex();
  }

  #selections(set: SelectionSetNode, depth: number, open: readonly string[]): void {
    for (const node of set.selections) {
      this.#add('directives', directivesOf(node));
      if (node.kind === Kind.FIELD) {
        if (
          this.#freeIntrospection &&
          depth === 1 &&
          (node.name.value === '__schema' || node.name.value === '__type')
        )
          continue;
        this.#add('fields', 1);
        if (node.alias !== undefined) this.#add('aliases', 1);
        if (depth === 1) this.#add('rootFields', 1);
        if (depth > LIMITS.depth) throw new TooComplex();
        if (node.selectionSet !== undefined) this.#selections(node.selectionSet, depth + 1, open);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.#selections(node.selectionSet, depth, open);
      } else if (!open.includes(node.name.value)) {
        // A fragment inside itself is GraphQL's own error; here it must only not run for ever.
        const fragment = this.#fragments.get(node.name.value);
        if (fragment !== undefined)
          this.#selections(fragment.selectionSet, depth, [...open, node.name.value]);
      }
    }
  }
}

/**
 * The one validation rule of our own: depth, fields, aliases, directives, root fields, one mutation a request,
 * and no subscriptions, which nobody here delivers.
 * @param freeIntrospection the demo lets tools read the whole schema
 */
export const limitsRule =
  (freeIntrospection: boolean) =>
  (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const fragments = new Map(
        document.definitions.flatMap((node) =>
          node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
        ),
      );
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        if (node.operation === 'subscription') {
          const originalError = new AppError('UNKNOWN_OPERATION');
          context.reportError(new GraphQLError('no subscriptions', { nodes: node, originalError }));
          continue;
        }
        try {
          new Walk(fragments, node, freeIntrospection);
        } catch (error) {
          if (!(error instanceof TooComplex)) throw error;
          context.reportError(
            new GraphQLError('too complex', { nodes: node, originalError: new AppError('TOO_COMPLEX') }),
          );
        }
      }
    },
  });
