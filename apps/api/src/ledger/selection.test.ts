import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Asked, askedOf } from './selection.ts';

const schema = buildSchema(`
  type Query { list: Page, one: Row }
  type Page { nodes: [Row!]!, edges: [Edge!]!, total: Int }
  type Edge { node: Row!, cursor: String! }
  type Row { id: ID, name: String, note: String, unit: Unit, checks: [Check!] }
  type Unit { id: ID, name: String }
  type Check { id: ID, on: String }
`);

/** What each use of a root field asked of its records, in the order they ran. */
async function asked(text: string, variableValues: Record<string, unknown> = {}): Promise<Asked[]> {
  const found: Asked[] = [];
  const resolve = (paths: readonly (readonly string[])[]) => (_: unknown, info: GraphQLResolveInfo) => {
    found.push(askedOf(info, paths));
    return null;
  };
  const list = resolve([['nodes'], ['edges', 'node']]);
  const one = resolve([[]]);
  await execute({
    schema,
    document: parse(text),
    variableValues,
    rootValue: {
      list: (_: unknown, __: unknown, info: GraphQLResolveInfo) => list(_, info),
      one: (_: unknown, __: unknown, info: GraphQLResolveInfo) => one(_, info),
    },
  });
  return found;
}

const plain = (one: Asked | undefined) =>
  Object.fromEntries([...(one ?? [])].map(([name, inner]) => [name, [...inner]]));

describe('what an operation asks of records', () => {
  it('is the fields below nodes and below edges, with the fields of what is an object', async () => {
    const [list] = await asked(
      '{ list { total nodes { id unit { name } } edges { cursor node { note checks { on } } } } }',
    );
    expect(plain(list)).toEqual({ id: [], unit: ['name'], note: [], checks: ['on'] });
  });

  it('knows fields by their name whatever they are called in the answer, and several uses together', async () => {
    const [one] = await asked('{ one { a: name b: name u: unit { id } v: unit { n: name } } }');
    expect(plain(one)).toEqual({ name: [], unit: ['id', 'name'] });
  });

  it('opens fragments, named and inline, one inside the other', async () => {
    const [list] = await asked(`
      query { list { ...P nodes { ... on Row { note } ... { id } } } }
      fragment P on Page { edges { node { ...R } } }
      fragment R on Row { unit { ...U } }
      fragment U on Unit { id }
    `);
    expect(plain(list)).toEqual({ note: [], id: [], unit: ['id'] });
  });

  it('brings together an answer that is written twice', async () => {
    const [list] = await asked('{ list { nodes { id } } list { nodes { name } } }');
    expect(plain(list)).toEqual({ id: [], name: [] });
  });

  it('keeps two uses of a root field apart', async () => {
    const [first, second] = await asked('{ a: one { id } b: one { name } }');
    expect([plain(first), plain(second)]).toEqual([{ id: [] }, { name: [] }]);
  });

  it('follows include and skip, with variables, with words and with both on one field', async () => {
    const text = `query ($yes: Boolean!, $no: Boolean!) { one {
      id @include(if: $yes) name @include(if: $no) note @skip(if: $yes)
      unit @skip(if: $no) { id @include(if: true) name @skip(if: true) }
      ... @include(if: $no) { checks { id } }
    } }`;
    const [one] = await asked(text, { yes: true, no: false });
    expect(plain(one)).toEqual({ id: [], unit: ['id'] });
    const [other] = await asked(text, { yes: false, no: true });
    expect(plain(other)).toEqual({ name: [], note: [], checks: ['id'] });
  });

  it('answers the same object for the same text and switches, and another for other switches', async () => {
    const document = parse('query ($with: Boolean!) { one { id note @include(if: $with) } }');
    const found: Asked[] = [];
    for (const isWith of [true, false, true]) {
      await execute({
        schema,
        document,
        variableValues: { with: isWith },
        rootValue: {
          one: (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
            found.push(askedOf(info, [[]]));
            return null;
          },
        },
      });
    }
    expect(found[0]).toBe(found[2]);
    expect(found[1]).not.toBe(found[0]);
    expect(plain(found[1])).toEqual({ id: [] });
  });
});
