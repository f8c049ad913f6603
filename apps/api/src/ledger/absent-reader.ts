import type { Language, RuleParameter } from '@luze/domain';
import type { App } from '../context.ts';
import { actorOn } from '../identity/actor.service.ts';
import { actorSource } from '../identity/actor-source.service.ts';
import { makeReader, type Reader } from './reader.ts';

/** A person as a reader in nobody's session, by what he holds on the business day; nothing sealed is opened to him. */
export async function absentReader(
  app: Pick<App, 'database' | 'clock' | 'vault'>,
  personId: string,
  language: Language,
  parameters: readonly RuleParameter[],
): Promise<Reader> {
  const { database, clock, vault } = app;
  const actor = await actorOn(actorSource(app), personId, clock.today());
  return makeReader({ database, actor, language, clock, parameters, vault });
}
