import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { App } from './context.ts';
import type { OpenContext } from './http/open-context.ts';

/** What a plain HTTP route may use: `await openContext(request, reply)` is who asks. */
export interface RouteTools {
  readonly app: App;
  readonly openContext: OpenContext;
  /** For inputs that come as JSON beside /graphql. */
  readonly schema: GraphQLSchema;
  /** Where files of this instance lie. */
  readonly dataDir: string;
}

/** Registers routes in a scope of its own, so that a parser for uploads stays there. Errors are thrown as AppError. */
export type Routes = (scope: FastifyInstance, tools: RouteTools) => Promise<void>;
