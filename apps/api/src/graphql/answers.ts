import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Attempt, attemptOn, recordDenials } from '../audit/denial.service.ts';
import type { Context } from '../context.ts';
import { type MustFirst, mustFirst, refuseUntil } from '../identity/must-first.service.ts';
import { noteScope } from '../request-scope.ts';
import { refuseCostly } from './cost.ts';

const MOST_ERRORS = 5;

/** What is open to everybody signed in, and besides to whom something is left to do first. */
const ALWAYS_OPEN = ['viewer', 'instance', 'signIn', 'signOut', '__typename'];
const OPEN_BEFORE: Readonly<Record<MustFirst, ReadonlySet<string>>> = {
  PASSWORD_CHANGE_REQUIRED: new Set([...ALWAYS_OPEN, 'changePassword']),
  SECOND_FACTOR_REQUIRED: new Set([...ALWAYS_OPEN, 'changePassword', 'stepUp', 'startTotp', 'confirmTotp']),
};

/** Status of an answer with errors where 200 would mislead a proxy or a client that retries. */
function answerStatus(codes: readonly unknown[]): number | null {
  if (codes.includes('UNAVAILABLE')) return 503;
  return codes.includes('RATE_LIMITED') ? 429 : null;
}

/** @throws AppError LOCKED for anything else than what is left to do, and what it needs */
async function refuseBefore(context: Context, operation: OperationDefinitionNode): Promise<void> {
  const first = context.viewer === null ? null : await mustFirst(context, context.viewer);
  if (first === null) return;
  const closed = operation.selectionSet.selections.some(
    (node) => node.kind !== Kind.FIELD || !OPEN_BEFORE[first].has((node as FieldNode).name.value),
  );
  if (closed) refuseUntil(first);
}

/** Fields asked of the root, those of fragments among them. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFields(document, node.selectionSet);
    const named = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
    );
    return named?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, named.selectionSet) : [];
  });
}

/** What the errors of an answer refused, by the field of the root each stands under. */
function attemptsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  errors: readonly GraphQLFormattedError[],
): Attempt[] {
  const roots = rootFields(document, operation.selectionSet);
  return errors.flatMap(({ path, extensions }) => {
    const root = roots.find(({ name, alias }) => (alias ?? name).value === path?.[0]);
    if (root === undefined) return [];
    const given = Object.fromEntries(
      (root.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
    );
    return [attemptOn(root.name.value, given, String(extensions?.['code']))];
  });
}

const listener: GraphQLRequestListener<Context> = {
  async didResolveOperation({ contextValue, schema, document, operation, request }) {
    if (operation === undefined) return;
    await refuseBefore(contextValue, operation);
    refuseCostly(schema, document, operation, request.variables ?? {});
  },
  async didEncounterErrors({ contextValue, errors }) {
    for (const error of errors) noteScope(error, contextValue);
  },
  async willSendResponse({ response, contextValue, document, operation, request }) {
    if (response.body.kind !== 'single') return;
    const { errors } = response.body.singleResult;
    if (errors === undefined) return;
    if (document !== undefined && operation !== undefined) {
      const attempts = attemptsOf(document, operation, request.variables ?? {}, errors);
      await recordDenials(contextValue, attempts);
    }
    response.body.singleResult.errors = errors.slice(0, MOST_ERRORS);
    const status = answerStatus(errors.map((error) => error.extensions?.['code']));
    if (status !== null) response.http.status = status;
    // An operation refused before it ran is an answer, not a fault of the server.
    else if (response.http.status === 500) response.http.status = 200;
  },
};

/** Records what was refused, cuts the errors to five, sets the status, refuses what would cost too much, and keeps whom something is left to do first to that. */
export const answersPlugin: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };
