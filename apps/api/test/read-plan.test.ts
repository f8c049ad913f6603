import { type Ledger, ledgers } from '@luze/domain';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
/** Every field of a ledger's record as it is asked for: with all that stands below it. */
const selections = new Map<Ledger, ReadonlyMap<string, string>>();

beforeAll(async () => {
  server = await startServer();
  const schema = await createSchema();
  const below = (typeName: string): string => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return '';
    return Object.values(type.getFields())
      .map((field) => {
        const inner = getNamedType(field.type);
        return isLeafType(inner) ? field.name : `${field.name} { ${below(inner.name)} }`;
      })
      .join(' ');
  };
  for (const ledger of ledgers) {
    const record = schema.getType(ledger.name);
    if (!isObjectType(record)) throw new TypeError(`${ledger.name} is no type`);
    selections.set(
      ledger,
      new Map(
        Object.values(record.getFields()).map((field) => {
          const inner = getNamedType(field.type);
          return [field.name, isLeafType(inner) ? field.name : `${field.name} { ${below(inner.name)} }`];
        }),
      ),
    );
  }
});
afterAll(() => server.close());

type Row = Readonly<Record<string, unknown>>;

/** No field is put beside itself. */
const otherThan = (index: number, at: number): number => (at === index ? (at === 0 ? 1 : at - 1) : at);

async function listed(client: Client, ledger: Ledger, selection: string): Promise<Row[]> {
  const answer = await client.get<Record<string, { nodes: Row[] }>>(
    `{ ${ledger.plural}(first: 40) { nodes { ${selection} } } }`,
  );
  return answer[ledger.plural]?.nodes ?? [];
}

/** Questions of one request; each root field has a plan of its own. */
const TOGETHER = 4;

/** The same list asked for several selections, a few in one request. */
async function listedEach(
  client: Client,
  ledger: Ledger,
  selections: readonly string[],
  together = TOGETHER,
): Promise<Row[][]> {
  return eachAsked(
    client,
    selections,
    together,
    (selection) => `${ledger.plural}(first: 40) { nodes { ${selection} } }`,
  ).then((answers) => answers.map((answer) => (answer as { nodes: Row[] }).nodes));
}

async function eachAsked(
  client: Client,
  selections: readonly string[],
  together: number,
  rootOf: (selection: string) => string,
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let at = 0; at < selections.length; at += together) {
    const some = selections.slice(at, at + together);
    const roots = some.map((selection, index) => `q${index}: ${rootOf(selection)}`);
    const answer = await client.get<Record<string, unknown>>(`{ ${roots.join(' ')} }`);
    answers.push(...some.map((_, index) => answer[`q${index}`]));
  }
  return answers;
}

const CALLERS = ['city.admin', 'sz.secretary', 'sz.b07', 'auditor'];
/** Ledgers a caller reads nothing of. */
const CANNOT_READ: Readonly<Record<string, readonly string[]>> = {
  'sz.b07': [
    'DisciplineCase',
    'EightRulesItem',
    'StyleCheck',
    'GiftHandIn',
    'AppointmentProcedureCheck',
    'AccountabilityRecord',
    'PartyGroupMeeting',
    'StudyPlan',
    'StudyGroupSession',
    'TopicReview',
  ],
  auditor: [
    'EightRulesItem',
    'StyleCheck',
    'GiftHandIn',
    'AppointmentProcedureCheck',
    'HeartTalkLog',
    'PublicConcern',
  ],
};
/** Ledgers a caller may read, in which the demo city holds nothing for him. */
const HOLDS_NOTHING: Readonly<Record<string, readonly string[]>> = {
  'sz.b07': [
    'BranchElection',
    'InstitutionRule',
    'PeriodicReport',
    'WeakBranchCase',
    'PublishReview',
    'PublicityItem',
    'PublicConcern',
  ],
};

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_, ledger) => {
  const single = ledger.name.charAt(0).toLowerCase() + ledger.name.slice(1);

  it.each(CALLERS)('a field asked for alone is what it is among all others (%s)', async (username) => {
    const client = await server.as(username);
    const fields = [...(selections.get(ledger) ?? [])];
    const texts = fields.map(([, selection]) => selection);
    const first = await client.ask(`{ ${ledger.plural}(first: 1) { nodes { id } } }`);
    if (first.errors.length > 0) {
      // Nothing to compare: who may not read is told so, and only he.
      expect(first.errors[0]?.extensions['code']).toBe('FORBIDDEN');
      expect(CANNOT_READ[username] ?? []).toContain(ledger.name);
      return;
    }
    const whole = await listed(client, ledger, texts.join(' '));
    if (whole.length === 0) {
      expect(HOLDS_NOTHING[username] ?? []).toContain(ledger.name);
      return;
    }
    const alone = await listedEach(client, ledger, texts);
    for (const [index, [name]] of fields.entries())
      expect(alone[index], name).toEqual(whole.map((row) => ({ [name]: row[name] })));
    // The same by id, which is a statement of its own.
    const [row] = whole;
    const byItsId = (selection: string): string => `${single}(id: "${row?.['id']}") { ${selection} }`;
    const byId = await eachAsked(client, [...texts, texts.join(' ')], TOGETHER, byItsId);
    for (const [index, [name]] of fields.entries())
      expect(byId[index], name).toEqual({ [name]: row?.[name] });
    expect(byId.at(-1)).toEqual(row);
  });

  it('two fields beside each other do not disturb one another', async () => {
    const client = await server.as('sz.secretary');
    const fields = [...(selections.get(ledger) ?? [])];
    const whole = await listed(client, ledger, fields.map(([, selection]) => selection).join(' '));
    // A step that does not divide their number meets every field, and not some few again and again.
    const step = [7, 5, 11].find((candidate) => fields.length % candidate !== 0) ?? 1;
    const besides = fields.map(
      (_, index) => fields[otherThan(index, (index * step + 3) % fields.length)] ?? (['id', 'id'] as const),
    );
    const pairs = fields.map(([, selection], index) => `${selection} ${besides[index]?.[1]}`);
    const answers = await listedEach(client, ledger, pairs, TOGETHER / 2);
    for (const [index, [name]] of fields.entries()) {
      const other = besides[index]?.[0] ?? '';
      expect(answers[index], `${name} ${other}`).toEqual(
        whole.map((row) => ({ [name]: row[name], [other]: row[other] })),
      );
    }
  });

  it('aliases, fragments, edges and switches change the shape and no value', async () => {
    const client = await server.as('city.admin');
    const [child] = Object.keys(ledger.children);
    const inner = child === undefined ? '' : `${child} { id }`;
    const plain = await listed(client, ledger, `id title unit { id name } county { name } ${inner}`);
    const answer = await client.get<Record<string, { edges: { node: Row }[]; nodes: Row[] }>>(
      `query ($no: Boolean!, $yes: Boolean!) { page: ${ledger.plural}(first: 40) {
         edges { node { key: id ...Names where: unit { key: id } } }
         nodes { id dropped: title @include(if: $no) title @skip(if: $no) ... @include(if: $yes) { ${inner === '' ? 'id' : inner} } }
       } }
       fragment Names on ${ledger.name} { unit { name } county { name } }`,
      { no: false, yes: true },
    );
    expect(answer['page']?.edges.map(({ node }) => node)).toEqual(
      plain.map((row) => ({
        key: row['id'],
        unit: { name: (row['unit'] as Row)['name'] },
        county: row['county'],
        where: { key: (row['unit'] as Row)['id'] },
      })),
    );
    expect(answer['page']?.nodes).toEqual(
      plain.map((row) => ({
        id: row['id'],
        title: row['title'],
        ...(child === undefined ? {} : { [child]: row[child] }),
      })),
    );
  });

  it('brings a page with names and children in one statement, beside at most the one that finds the session', async () => {
    const client = await server.as('sz.secretary');
    const { database } = server;
    const asked: string[] = [];
    const rows = database.rows;
    const query = database.query;
    const note = <A extends [string, ...unknown[]], R>(ask: (...args: A) => R) =>
      ((...args: A) => {
        asked.push(args[0]);
        return ask(...args);
      }) as (...args: A) => R;
    const children = Object.keys(ledger.children).map((name) => `${name} { id }`);
    const selection = `id title unit { name } county { name } createdBy { name } light { colour } ${children.join(' ')}`;
    await listed(client, ledger, selection);
    Object.assign(database, { rows: note(rows), query: note(query as never) });
    await listed(client, ledger, selection);
    Object.assign(database, { rows, query });
    expect(asked.filter((text) => !/\bsession\b/.test(text)).map((text) => text.slice(0, 6))).toEqual([
      'SELECT',
    ]);
    // None where the request comes within the moment a session is kept.
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
