import { abilityFor } from '@luze/permissions';
import type { App, Context } from '../context.ts';
import { createLoaders } from '../http/rows.loader.ts';
import { openAccount } from '../identity/account.service.ts';
import { viewerOf } from '../identity/viewer.ts';
import { OpenedFields } from '../secrets/opened-fields.service.ts';
import { UsageError } from './command.ts';

/**
 * Acts as an account, for who holds the machine itself: the same rights, and the same trace under the account's name.
 * @throws UsageError where there is no such account, or it is closed
 */
export async function contextAs(app: App, username: string): Promise<Context> {
  const found = await openAccount(app.database, username);
  if (found === null)
    throw new UsageError(`no account ${username === '' ? 'given: --as <account>' : username}`);
  const { account, person } = found;
  const session = {
    sessionId: '0',
    accountId: account.id,
    username: account.username,
    epoch: account.epoch,
    mustChangePassword: account.mustChangePassword,
    hasSecondFactor: true,
    personId: person.id,
    personName: person.name,
    unitId: person.unitId,
    office: person.office,
    hasCarried: true,
    // Who holds the machine needs no further proof.
    steppedUpAt: app.clock.systemNow(),
  };
  const viewer = await viewerOf(app, session, app.clock.today());
  return {
    ...app,
    instance: app.instance,
    viewer,
    ability: abilityFor(viewer.actor),
    language: 'zh-CN',
    requestId: 'command line',
    ip: '',
    device: 'command line',
    cookie: { set: () => undefined, clear: () => undefined },
    opened: new OpenedFields(),
    loaders: createLoaders(app.database),
  };
}
