import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';

const onServer = process.env['TEST_DATABASE_URL'] !== undefined;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('a database under strain', () => {
  if (onServer)
    it('a statement over five seconds is killed in the database, and its connection comes back', async () => {
      const began = Date.now();
      await expect(server.database.query('SELECT SLEEP(20) AS s FROM unit LIMIT 1')).rejects.toThrow();
      expect(Date.now() - began).toBeLessThan(6_500);
      expect(await server.database.query('SELECT 1 AS one')).toHaveLength(1);
    }, 20_000);

  if (onServer)
    it('with every connection taken, requests answer UNAVAILABLE within seconds and recover at once', async () => {
      const client = await server.as('sz.secretary');
      const held = Promise.allSettled(
        Array.from({ length: 40 }, () => server.database.query('SELECT SLEEP(4.5) AS s')),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      const began = Date.now();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => client.ask('{ hazards(first: 1) { totalCount } }')),
      );
      expect(Date.now() - began).toBeLessThan(9_500);
      for (const { errors } of answers)
        for (const error of errors) expect(error.extensions['code']).toBe('UNAVAILABLE');
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      await held;
      expect((await client.ask('{ hazards(first: 1) { totalCount } }')).errors).toEqual([]);
    }, 60_000);

  it('a database that is gone answers UNAVAILABLE or an incident number, never a driver’s text', async () => {
    const client = await server.as('sz.secretary');
    const away = (to: string, from: string) =>
      server.database.transaction((tx) => tx.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await away('hazard_away', 'hazard');
    try {
      const [error] = (await client.ask('{ hazards { totalCount nodes { id } } }')).errors;
      expect(['INTERNAL', 'UNAVAILABLE']).toContain(error?.extensions['code']);
      expect(JSON.stringify(error)).not.toMatch(/hazard_away|no such table|doesn't exist|SELECT|SQLITE|ER_/i);
    } finally {
      await away('hazard', 'hazard_away');
    }
    expect((await client.ask('{ hazards { totalCount } }')).errors).toEqual([]);
  });
});
