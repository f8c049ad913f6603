import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
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

const listener: GraphQLRequestListener<Context> = {
  async didResolveOperation({ contextValue, schema, document, operation, request }) {
    if (operation === undefined) return;
    await refuseBefore(contextValue, operation);
    refuseCostly(schema, document, operation, request.variables ?? {});
  },
  async didEncounterErrors({ contextValue, errors }) {
    for (const error of errors) noteScope(error, contextValue);
  },
  async willSendResponse({ response }) {
    if (response.body.kind !== 'single') return;
    const { errors } = response.body.singleResult;
    if (errors === undefined) return;
    response.body.singleResult.errors = errors.slice(0, MOST_ERRORS);
    const status = answerStatus(errors.map((error) => error.extensions?.['code']));
    if (status !== null) response.http.status = status;
    // An operation refused before it ran is an answer, not a fault of the server.
    else if (response.http.status === 500) response.http.status = 200;
  },
};

/** Cuts the errors to five, sets the status, refuses what would cost too much, and keeps whom something is left to do first to that. */
export const answersPlugin: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };
