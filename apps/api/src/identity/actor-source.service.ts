import type { App } from '../context.ts';
import type { Database } from '../database/database.ts';
import type { Vault } from '../secrets/vault.service.ts';

/** Where it is read what somebody is, and what opens his staff number. */
export interface ActorSource {
  readonly query: Database['query'];
  readonly vault: Vault;
}

/** The source outside a transaction. */
export const actorSource = ({ database, vault }: Pick<App, 'database' | 'vault'>): ActorSource => ({
  query: database.query,
  vault,
});
