import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf, refuseCostly } from './cost.ts';

const schema = buildSchema(`
  type Query { rows(first: Int! = 20): Page!, places(first: Int = 5): [Place!]!, colours: [String!]! }
  type Page { totalCount: Int! nodes: [Row!]! }
  type Row { id: ID! steps: [Step!]! place: Place! }
  type Step { name: String! tags: [String!]! }
  type Place { id: ID! below: [Place!]! }
`);

function cost(query: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
}

describe('the cost of an operation', () => {
  it('is its values, each as often as the page and the lists around it say', () => {
    expect(cost('{ colours }')).toBe(1);
    expect(cost('{ places { id } }')).toBe(5 * 2);
    expect(cost('{ rows(first: 30) { totalCount nodes { id } } }')).toBe(1 + 1 + 30 * 2);
    expect(cost('{ rows(first: 30) { nodes { id steps { name tags } } } }')).toBe(1 + 30 * (1 + 1 + 10 * 3));
    expect(cost('{ places(first: 1) { below { below { id } } } }')).toBe(1 + 10 * (1 + 10 * 2));
  });

  it('counts each name and each use of a fragment', () => {
    expect(cost('{ a: places { ...P } b: places { ... on Place { id } } } fragment P on Place { id }')).toBe(
      20,
    );
  });

  it('knows variables, their defaults and the columns left out', () => {
    const query =
      'query ($n: Int! = 7, $with: Boolean!) { places(first: $n) { id below @include(if: $with) { id } } }';
    expect(cost(query, { with: false })).toBe(7 * 2);
    expect(cost(query, { n: 9, with: true })).toBe(9 * (2 + 10 * 2));
    expect(cost(query, { n: 'many', with: true })).toBeNull();
  });

  it('counts anew for other variables where they matter, and for the same document only once where not', () => {
    const costs = (query: string, given: readonly Record<string, unknown>[]) => {
      const document = parse(query);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      return given.map((variables) => costOf(schema, document, operation, variables));
    };
    const sizes = [{ n: 3 }, { n: 'many' }, { n: 4 }];
    expect(costs('query ($n: Int) { places(first: $n) { id } }', sizes)).toEqual([6, null, 8]);
    expect(costs('query ($n: Int) { places(first: 3) { id } }', sizes)).toEqual([6, 6, 6]);
    const switches = [{ with: true }, { with: false }, { with: true }];
    const switched = 'query ($with: Boolean!) { places(first: 3) { id below @include(if: $with) { id } } }';
    expect(costs(switched, switches)).toEqual([3 * (2 + 20), 6, 3 * (2 + 20)]);
  });

  it('never takes a page for smaller than one row or larger than the largest', () => {
    expect(cost('{ places(first: -5) { id } }')).toBe(2);
    expect(cost('{ places(first: 2000000) { id } }')).toBe(4_000);
  });

  it('refuses above its limit only', () => {
    const document = parse('query ($n: Int) { places(first: $n) { below { id } } }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    expect(() => refuseCostly(schema, document, operation, { n: 2_000 })).not.toThrow();
    const deeper = parse('query ($n: Int) { places(first: $n) { below { below { id } } } }');
    const [deepest] = deeper.definitions;
    if (deepest?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    expect(() => refuseCostly(schema, deeper, deepest, { n: 2_000 })).toThrow('TOO_COMPLEX');
  });
});
