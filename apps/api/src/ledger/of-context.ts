import { type Context, requireViewer } from '../context.ts';
import { type LedgerLoaders, makeLoaders } from './loaders.ts';
import { makeReader, type Reader } from './reader.ts';
import { ruleParameters } from './rule-params.ts';
import { makeWriter, type Writer } from './writer.ts';

/** What a request needs to read and write ledgers, made once per request. */
export interface LedgerAccess {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly loaders: LedgerLoaders;
}

const made = new WeakMap<Context, Promise<LedgerAccess>>();

/** @throws AppError UNAUTHENTICATED */
export function accessOf(context: Context): Promise<LedgerAccess> {
  const viewer = requireViewer(context);
  const known = made.get(context);
  if (known !== undefined) return known;
  const access = (async (): Promise<LedgerAccess> => {
    const { database, clock, language, ability, vault, opened, instance } = context;
    const parameters = await ruleParameters(database, clock.systemNow());
    let writer: Writer | undefined;
    return {
      reader: makeReader({
        database,
        actor: viewer.actor,
        ability,
        language,
        clock,
        parameters,
        vault,
        opened,
      }),
      // Most requests only read.
      get writer() {
        writer ??= makeWriter({
          personId: viewer.personId,
          personName: viewer.personName,
          actor: viewer.actor,
          ability,
          clock,
          parameters,
          vault,
          startedOn: instance.startedOn,
          source: context,
        });
        return writer;
      },
      loaders: makeLoaders((sql, params) => database.query(sql, params)),
    };
  })();
  made.set(context, access);
  return access;
}
