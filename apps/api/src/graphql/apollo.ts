import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { AppError } from '@luze/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { ExecutorName } from '../env.ts';
import { formatGraphqlError } from '../errors.ts';
import { auditOpened } from '../ledger/sealed-fields.ts';
import type { Log } from '../log.ts';
import { notedScope } from '../request-scope.ts';
import { answersPlugin } from './answers.ts';
import { compilingExecutor, gatewayOf } from './executor.ts';
import { limitsRule } from './limits.ts';

/** Of an answer: about 4 MB, more where it is Chinese. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

interface Options {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Only in the demo. */
  readonly introspection: boolean;
  readonly executor: ExecutorName;
}

/** Apollo with everything off that leaks or amplifies. */
export async function startApollo({
  schema,
  log,
  introspection,
  executor,
}: Options): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    ...(executor === 'reference'
      ? { schema }
      : { gateway: gatewayOf(schema, compilingExecutor(schema, executor === 'eager')) }),
    introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: 2_000 },
    validationRules: [limitsRule(introspection)],
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
    formatError: (formatted, error) => formatGraphqlError(formatted, error, notedScope(error), log),
    plugins: [
      answersPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/**
 * Answers one POST. Written here because the integration's own handler builds a URL from the Host header,
 * and a malformed one would be a 500.
 */
export async function answerGraphql(
  apollo: ApolloServer<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
): Promise<void> {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: '',
      body: request.body,
    },
    context: async () => context,
  });
  for (const [name, value] of answer.headers) reply.header(name, value);
  reply.header('cache-control', 'no-store').code(answer.status ?? 200);
  if (answer.body.kind !== 'complete') throw new TypeError('incremental delivery is off');
  // A backstop behind the count of values, for records with very long texts; one record is never that large.
  if (answer.body.string.length > MOST_CHARACTERS) throw new AppError('TOO_COMPLEX');
  await auditOpened(context);
  await reply.send(answer.body.string);
}
