import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type GatewayExecutionResult = Awaited<ReturnType<GatewayExecutor>>;

const MOST_KEPT = 300;
/** In the life of the process: the compiler keeps some sixty kilobytes of each operation for good. */
const MOST_COMPILED = 1_000;

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

/** The type the compiler is told of every variable: its values have been coerced by graphql-js before. */
const COERCED = new GraphQLScalarType({ name: 'CoercedBefore' });

/** The schema with that type beside its own, for the compiler alone. */
const compilerSchema = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, {
    getType: { value: (name: string) => (name === COERCED.name ? COERCED : schema.getType(name)) },
  }) as GraphQLSchema;

/** A document whose variables come coerced. The compiler's own coercion never ends on an input that holds itself. */
const withCoercedVariables = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition.kind !== Kind.OPERATION_DEFINITION
      ? definition
      : {
          ...definition,
          variableDefinitions: (definition.variableDefinitions ?? []).map(({ kind, variable }) => ({
            kind,
            variable,
            type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } },
          })),
        },
  ),
});

/** What an operation is by the second time it is asked: a function, or null where it cannot be made one. */
type Seen = 'once' | { readonly run: CompiledQuery['query'] | null };

/**
 * Compiles an operation when it comes a second time, so that texts made up once cost no compilation, and keeps the
 * ones used last. An operation that cannot be compiled, and a request whose variables do not fit, is left to graphql-js,
 * whose words about it are the ones we know.
 * @param isEager compiles the first time already
 */
export function compilingExecutor(schema: GraphQLSchema, isEager: boolean): GatewayExecutor {
  const seen = new LRUCache<string, Seen>({ max: MOST_KEPT });
  let compilations = 0;
  const compiler = compilerSchema(schema);

  function compiled(key: string, document: DocumentNode, operationName: string | undefined) {
    const known = seen.get(key);
    if (known === undefined && !isEager) {
      seen.set(key, 'once');
      return null;
    }
    if (known !== undefined && known !== 'once') return known.run;
    if (compilations >= MOST_COMPILED) return null;
    compilations += 1;
    const made = compileQuery(compiler, withCoercedVariables(document), operationName);
    const run = isCompiledQuery(made) ? made.query : null;
    seen.set(key, { run });
    return run;
  }

  return async (request) => {
    const { document, queryHash, operation } = request;
    const { operationName, variables } = request.request;
    const run = compiled(`${queryHash} ${operationName ?? ''}`, document, operationName);
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (run === null || values.coerced === undefined) return interpret(schema, request);
    const result = await run(undefined, request.context, values.coerced);
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
