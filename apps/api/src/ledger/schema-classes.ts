import { ledgers } from '@luze/domain';
import type { ClassType } from 'type-graphql';
import { resolverOf } from './resolver.ts';

/** One resolver class per ledger of the registry. */
export const ledgerResolvers = ledgers.map(resolverOf) as unknown as ClassType[];
