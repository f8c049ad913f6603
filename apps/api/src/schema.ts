import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { InstanceResolver } from './instance/instance.resolver.ts';
import { ledgerResolvers } from './ledger/schema-classes.ts';
import { UnitResolver } from './organisation/unit.resolver.ts';

/** Resolver classes of the ordinary slices. */
const resolvers: NonEmptyArray<Function> = [InstanceResolver, UnitResolver, ...ledgerResolvers];

/** The schema of every exit. Validation is the domain's; no middleware stands around all fields. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers, validate: false, scalarsMap: [] });
