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

async function listed(client: Client, ledger: Ledger, selection: string): Promise<Row[]> {
  const answer = await client.get<Record<string, { nodes: Row[] }>>(
    `{ ${ledger.plural}(first: 40) { nodes { ${selection} } } }`,
  );
  return answer[ledger.plural]?.nodes ?? [];
}

const CALLERS = ['city.admin', 'sz.secretary', 'sz.b07', 'auditor'];

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_, ledger) => {
  const single = ledger.name.charAt(0).toLowerCase() + ledger.name.slice(1);

  it.each(CALLERS)('a field asked for alone is what it is among all others (%s)', async (username) => {
    const client = await server.as(username);
    const fields = selections.get(ledger) ?? new Map<string, string>();
    const whole = await listed(client, ledger, [...fields.values()].join(' '));
    expect(whole.length).toBeGreaterThan(0);
    for (const [name, selection] of fields) {
      const alone = await listed(client, ledger, selection);
      expect(alone, name).toEqual(whole.map((row) => ({ [name]: row[name] })));
    }
    // The same by id, which is a statement of its own.
    const [row] = whole;
    for (const [name, selection] of [...fields, ['all', [...fields.values()].join(' ')] as const]) {
      const one = await client.get<Record<string, Row>>(
        `query ($id: ID!) { ${single}(id: $id) { ${selection} } }`,
        { id: row?.['id'] },
      );
      expect(one[single], name).toEqual(name === 'all' ? row : { [name]: row?.[name] });
    }
  });

  it('two fields beside each other do not disturb one another', async () => {
    const client = await server.as('sz.secretary');
    const fields = [...(selections.get(ledger) ?? [])];
    const whole = await listed(client, ledger, fields.map(([, selection]) => selection).join(' '));
    for (const [index, [name, selection]] of fields.entries()) {
      const [other, second] = fields[(index * 7 + 3) % fields.length] ?? ['id', 'id'];
      const both = await listed(client, ledger, `${selection} ${second}`);
      expect(both, `${name} ${other}`).toEqual(
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
    expect(asked.filter((text) => !text.includes('session')).map((text) => text.slice(0, 6))).toEqual([
      'SELECT',
    ]);
    // None where the request comes within the moment a session is kept.
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
