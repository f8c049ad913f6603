// THE USUAL stack: what a competent team writes by the books with Apollo Server, type-graphql and TypeORM. Relations
// through find(), children through DataLoader, statistics by query builder, writes by save() in a transaction.
// It knows who asks and what they reach; it has no history, no audit, no limits and no log. Started by servers.mjs.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { type Context, isSignedIn, openContext } from './context.ts';
import { DisciplineCase, DisciplineCaseResolver } from './discipline-case.ts';
import { Account, Hazard, HazardCheck, Person, RoleAssignment, Session, Unit } from './entities.ts';
import { HazardResolver, HazardStatResolver } from './hazard.resolver.ts';

const database = await new DataSource({
  type: 'mysql',
  url: process.env['DATABASE_URL'] ?? '',
  entities: [Unit, Person, Account, Session, RoleAssignment, Hazard, HazardCheck, DisciplineCase],
  poolSize: 8,
  charset: 'utf8mb4',
  timezone: 'Z',
  dateStrings: ['DATE'],
  supportBigNumbers: true,
  bigNumberStrings: true,
}).initialize();

const server = new ApolloServer<Context>({
  schema: await buildSchema({
    resolvers: [HazardResolver, HazardStatResolver, DisciplineCaseResolver],
    authChecker: isSignedIn,
  }),
});
await startStandaloneServer(server, {
  context: ({ req }) => openContext(database, process.env['LUZE_CLOCK'] ?? '', req),
  listen: { port: Number(process.env['PORT']), host: '127.0.0.1' },
});
console.log('ready');
