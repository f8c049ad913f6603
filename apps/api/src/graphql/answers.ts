import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { AppError } from '@luze/domain';
import { type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { noteScope } from '../request-scope.ts';
import { refuseCostly } from './cost.ts';

const MOST_ERRORS = 5;

/** What somebody with a one-time password may still do. */
const OPEN_BEFORE_CHANGE: ReadonlySet<string> = new Set([
  'viewer',
  'instance',
  'signIn',
  'signOut',
  'changePassword',
  '__typename',
]);

/** Status of an answer with errors where 200 would mislead a proxy or a client that retries. */
function answerStatus(codes: readonly unknown[]): number | null {
  if (codes.includes('UNAVAILABLE')) return 503;
  return codes.includes('RATE_LIMITED') ? 429 : null;
}

function refuseBeforeChange(operation: OperationDefinitionNode): void {
  const closed = operation.selectionSet.selections.some(
    (node) => node.kind !== Kind.FIELD || !OPEN_BEFORE_CHANGE.has((node as FieldNode).name.value),
  );
  if (closed)
    throw new AppError('LOCKED', { because: 'PASSWORD_CHANGE_REQUIRED', reason: 'PASSWORD_CHANGE_REQUIRED' });
}

const listener: GraphQLRequestListener<Context> = {
  async didResolveOperation({ contextValue, schema, document, operation, request }) {
    if (operation === undefined) return;
    if (contextValue.viewer?.mustChangePassword === true) refuseBeforeChange(operation);
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

/** Cuts the errors to five, sets the status, refuses what would cost too much, and keeps one-time passwords to what they are for. */
export const answersPlugin: ApolloServerPlugin<Context> = { requestDidStart: async () => listener };
