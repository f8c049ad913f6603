import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { heaviestOperations, MOST_BYTES, PERMITTED, samplesFrom } from '../../../infra/scripts/heaviest.mjs';
import { LIMITS } from '../src/graphql/limits.ts';
import { startServer, type TestServer } from './server.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

it('the search goes to the limits there are', () => {
  expect(LIMITS).toMatchObject(PERMITTED);
});

it.each(['city.admin', 'sz.b07'])(
  'the heaviest operations permitted are answered in bounds to %s, or refused with a code',
  async (caller) => {
    const client = await server.as(caller);
    const sample = await samplesFrom(schema, (query) => client.ask(query));
    const codes = new Map<string, number>();
    for (const kind of heaviestOperations(schema, sample)) {
      for (const { name, query, variables } of kind) {
        const { status, data, errors } = await client.ask(query, variables);
        const code = String(errors[0]?.extensions['code'] ?? 'ANSWERED');
        codes.set(code, (codes.get(code) ?? 0) + 1);
        expect([200, 400], name).toContain(status);
        expect(
          ['ANSWERED', 'TOO_COMPLEX', 'FORBIDDEN', 'FORBIDDEN_FIELD', 'NOT_FOUND', 'INVALID'],
          name,
        ).toContain(code);
        expect(Buffer.byteLength(JSON.stringify(data)), name).toBeLessThanOrEqual(MOST_BYTES);
        if (code !== 'TOO_COMPLEX') break;
      }
    }
    // Otherwise the search no longer finds what the limits are for, or they refuse everything.
    expect(codes.get('TOO_COMPLEX')).toBeGreaterThan(10);
    expect(codes.get('ANSWERED')).toBeGreaterThan(50);
  },
  400_000,
);
