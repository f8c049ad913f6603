import { type ErrorCode, findLedger, type Ledger, ledgers, slugOf } from '@luze/domain';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import type { Database } from '../database/database.ts';
import { isId } from '../database/id.ts';
import { isGuarded } from '../ledger/columns.ts';
import { writeAudits } from './audit.service.ts';

/** What was asked for and refused. Holds nothing of what was given beside the names and the id. */
export interface Attempt {
  /** The operation's field or the route. */
  readonly act: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly code: string;
}

/** The act of whoever is refused. */
export const DENY = 'deny';

const REFUSALS: ReadonlySet<string> = new Set<ErrorCode>([
  'FORBIDDEN',
  'FORBIDDEN_FIELD',
  'STEP_UP_REQUIRED',
]);

/** Objects beside the records of ledgers that acts are named after, the longer names first. */
const OBJECTS = [
  'ObligationTemplate',
  'RuleParam',
  'Obligation',
  'Delegation',
  'Account',
  'Person',
  'Robot',
  'Unit',
] as const;
const OFTEN: readonly (readonly [word: string, entity: string])[] = [
  ...ledgers.map(({ name }) => [name, name] as const).toSorted(([a], [b]) => b.length - a.length),
  ...OBJECTS.map((name) => [name, name] as const),
  ['Assignment', 'RoleAssignment'],
  ['People', 'Person'],
  ['Officer', 'Person'],
];

/** Where the object of an act has no name here, and no id that says anything. */
const SOME_REQUEST = 'Request';

type Given = Readonly<Record<string, unknown>>;

const idIn = (given: Given, name: string): string | null => {
  const id = given[name];
  return typeof id === 'string' && isId(id) ? id : null;
};

function entityOf(act: string, given: Given): string {
  for (const name of [given['subject'], given['ledger']])
    if (typeof name === 'string' && findLedger(name) !== null) return name;
  const lower = act.toLowerCase();
  return OFTEN.find(([word]) => lower.includes(word.toLowerCase()))?.[1] ?? SOME_REQUEST;
}

/** The attempt an answer to a field of GraphQL's root refused. */
export function attemptOn(act: string, given: Given, code: string): Attempt {
  const personId = idIn(given, 'personId');
  if (personId !== null) return { act, entity: 'Person', entityId: personId, code };
  const entity = entityOf(act, given);
  const entityId = entity === SOME_REQUEST ? null : (idIn(given, 'id') ?? idIn(given, 'recordId'));
  return { act, entity, entityId, code };
}

const BY_ROUTE: readonly (readonly [start: string, entity: string])[] = [
  ['/files/:id', 'Attachment'],
  ['/imports/:id', 'Import'],
];

/** The attempt an answer to a plain route refused. @param route with the names of its parts, not what stood there */
export function attemptAt(method: string, route: string, given: Given, code: string): Attempt {
  const act = `${method} ${route}`;
  const ledger = ledgers.find((one) => slugOf(one) === given['slug']);
  if (ledger !== undefined) return { act, entity: ledger.name, entityId: idIn(given, 'recordId'), code };
  const entity = BY_ROUTE.find(([start]) => route.startsWith(start))?.[1] ?? SOME_REQUEST;
  return { act, entity, entityId: entity === SOME_REQUEST ? null : idIn(given, 'id'), code };
}

/** What keeps records, or files of records, from people who may not know that there are any. */
const keepsFrom = (entity: string): boolean => {
  const ledger: Ledger | null = findLedger(entity);
  return entity === 'Attachment' || (ledger !== null && isGuarded(ledger));
};

/**
 * True for what belongs on record: every refusal, and of what is guarded every number that answered as if there were no
 * such record, whether there is one or not.
 */
const isRecorded = ({ code, entity, entityId }: Attempt): boolean =>
  REFUSALS.has(code) || (code === 'NOT_FOUND' && entityId !== null && keepsFrom(entity));

const AGAIN_MS = 10 * 60_000;
const written = new WeakMap<Database, LRUCache<string, true>>();

/** Those of some attempts that were not written within the last minutes; from now on they were. */
function fresh(database: Database, personId: string, attempts: readonly Attempt[]): Attempt[] {
  const known = written.get(database) ?? new LRUCache<string, true>({ max: 20_000, ttl: AGAIN_MS });
  written.set(database, known);
  return attempts.filter(({ act, entity, entityId, code }) => {
    const key = `${personId} ${act} ${entity} ${entityId} ${code}`;
    if (known.get(key) === true) return false;
    known.set(key, true);
    return true;
  });
}

/**
 * Writes down what was refused to somebody signed in, before the answer leaves; the same attempt once in ten minutes.
 * A record that cannot be written costs nobody the refusal.
 */
export async function recordDenials(context: Context, attempts: readonly Attempt[]): Promise<void> {
  const { viewer, database, log, requestId } = context;
  if (viewer === null) return;
  const anew = fresh(database, viewer.personId, attempts.filter(isRecorded));
  if (anew.length === 0) return;
  try {
    await database.transaction(
      async (tx) =>
        writeAudits(
          tx,
          context,
          anew.map(({ act, entity, entityId, code }) => ({
            action: DENY,
            entity,
            entityId,
            outcome: 'DENIED',
            detail: { act, code },
          })),
        ),
      { ofRecords: true },
    );
  } catch (error) {
    log.error({ requestId, err: error }, 'a refusal was not recorded');
  }
}
