import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type GatewayExecutionResult = Awaited<ReturnType<GatewayExecutor>>;

const MOST_COMPILED = 300;

type Request = Parameters<GatewayExecutor>[0];

const interpret = async (schema: GraphQLSchema, request: Request): Promise<GatewayExecutionResult> =>
  execute({
    schema,
    document: request.document,
    contextValue: request.context,
    variableValues: request.request.variables,
    operationName: request.request.operationName,
  }) as Promise<GatewayExecutionResult>;

/** An error of a compiled operation as graphql-js would have made it: Apollo looks for its extensions. */
const asReference = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    path: error.path,
    originalError: error.originalError,
    extensions: error.originalError instanceof GraphQLError ? error.originalError.extensions : {},
  });

/** What an operation is by the second time it is asked: a function, or null where it cannot be made one. */
type Seen = 'once' | { readonly run: CompiledQuery['query'] | null };

/**
 * Compiles an operation when it comes a second time, so that texts made up once cost no compilation, and keeps the
 * ones used last. An operation that cannot be compiled, and one whose variables do not fit, is left to graphql-js,
 * whose words about it are the ones we know.
 * @param isEager compiles the first time already
 */
export function compilingExecutor(schema: GraphQLSchema, isEager: boolean): GatewayExecutor {
  const seen = new LRUCache<string, Seen>({ max: MOST_COMPILED });

  function compiled(key: string, document: DocumentNode, operationName: string | undefined) {
    const known = seen.get(key);
    if (known === undefined && !isEager) {
      seen.set(key, 'once');
      return null;
    }
    if (known !== undefined && known !== 'once') return known.run;
    const made = compileQuery(schema, document, operationName);
    const run = isCompiledQuery(made) ? made.query : null;
    seen.set(key, { run });
    return run;
  }

  return async (request) => {
    const { document, queryHash } = request;
    const { operationName, variables } = request.request;
    const run = compiled(`${queryHash} ${operationName ?? ''}`, document, operationName);
    if (run === null) return interpret(schema, request);
    const result = await run(undefined, request.context, variables ?? {});
    // Only variables that do not fit leave no data at all; nothing has run yet.
    if (!('data' in result)) return interpret(schema, request);
    return (
      result.errors === undefined ? result : { ...result, errors: result.errors.map(asReference) }
    ) as GatewayExecutionResult;
  };
}

/** Apollo takes an executor of one's own only as a gateway's. */
export const gatewayOf = (schema: GraphQLSchema, executor: GatewayExecutor): Gateway => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: async () => ({ executor }),
  stop: async () => undefined,
});
