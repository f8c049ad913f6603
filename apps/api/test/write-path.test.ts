import { ledgers } from '@luze/domain';
import { sampleInput, sampleMoveInput } from '@luze/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlInstant } from '../src/database/dialect.ts';
import { counted, execute, executeLater, select } from '../src/database/rows.ts';
import { remindOfDeadlines } from '../src/ledger/reminder.service.ts';
import { entersAbove, entersFor, inputFor, makeRoom, unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const LEASE = 'INSERT INTO lease (name, holder, fencing, until_ms) VALUES (?, ?, 0, 0)';
const holderOf = async (name: string): Promise<string | undefined> =>
  (await server.database.query<{ holder: string }>('SELECT holder FROM lease WHERE name = ?', [name]))[0]
    ?.holder;

describe('writes that go with the next statement or the commit', () => {
  it('are there for what is read next, and after the commit', async () => {
    await server.database.transaction(async (tx) => {
      executeLater(tx, LEASE, ['later 1', 'first']);
      executeLater(tx, 'UPDATE lease SET holder = ? WHERE name = ?', ['sec?nd;--', 'later 1']);
      expect(await select(tx, 'SELECT holder FROM lease WHERE name = ?', ['later 1'])).toEqual([
        { holder: 'sec?nd;--' },
      ]);
      executeLater(tx, LEASE, ['later 2', "'); DROP TABLE lease; --"]);
    });
    expect(await holderOf('later 1')).toBe('sec?nd;--');
    expect(await holderOf('later 2')).toBe("'); DROP TABLE lease; --");
  });

  it('fail the whole transaction when one of them fails, and the connection serves the next', async () => {
    await expect(
      server.database.transaction(async (tx) => {
        await execute(tx, LEASE, ['whole', 'before']);
        executeLater(tx, LEASE, ['whole 2', 'later']);
        executeLater(tx, LEASE, ['whole', 'twice']);
        executeLater(tx, LEASE, ['whole 3', 'never sent']);
      }),
    ).rejects.toThrow();
    for (const name of ['whole', 'whole 2', 'whole 3']) expect(await holderOf(name), name).toBeUndefined();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        server.database.transaction((tx) => execute(tx, LEASE, [`next ${n}`, 'x'])),
      ),
    );
    expect(await holderOf('next 19')).toBe('x');
  });

  it('are not done where the work is given up after they were asked for', async () => {
    await expect(
      server.database.transaction(async (tx) => {
        executeLater(tx, LEASE, ['given up', 'x']);
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    await server.database.transaction((tx) => execute(tx, LEASE, ['after', 'x']));
    expect(await holderOf('given up')).toBeUndefined();
  });
});

describe('a counter', () => {
  it('gives every value once, whoever counts at the same time, and none for a row that is not there', async () => {
    const take = (name: string) =>
      server.database.transaction((tx) =>
        counted(tx, { table: 'lease', column: 'fencing', by: 2 }, 'name = ?', [name]),
      );
    await server.database.transaction((tx) => execute(tx, LEASE, ['counter', 'x']));
    const values = await Promise.all(Array.from({ length: 20 }, () => take('counter')));
    expect(values.sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 20 }, (_, n) => 2 * (n + 1)),
    );
    expect(await take('no counter')).toBeNull();
  });
});

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

let movedInAll = 0;

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_name, ledger) => {
  it('answers a write as a read answers afterwards', async () => {
    const level = (['COUNTY', 'BRANCH', 'CITY'] as const).find((one) => ledger.unitLevels.includes(one));
    const client = await server.as(level === 'BRANCH' ? entersFor(ledger, 'sz.b07') : entersAbove(ledger));
    const unitId = await unitIdOf(server, { COUNTY: 'SZ', BRANCH: 'SZ-B07', CITY: 'LC' }[level ?? 'CITY']);
    const shown = [
      ...Object.keys(ledger.fields),
      'id version state open year securityMark acceptorLevel createdAt changedAt title maskedFields',
      'light { colour reason dueOn } refusals { move code message }',
      `may { update ${Object.keys(ledger.moves).join(' ')} }`,
    ].join(' ');
    const read = async (id: unknown) =>
      (
        await client.get<Record<string, unknown>>(
          `query ($id: ID!) { ${lower(ledger.name)}(id: $id) { ${shown} } }`,
          { id },
        )
      )[lower(ledger.name)];
    await makeRoom(server, ledger);
    const made = await client.get<Record<string, { id: string; version: number; state: string }>>(
      `mutation ($input: ${ledger.name}Input!) { create${ledger.name}(input: $input) { ${shown} } }`,
      { input: { ...inputFor(ledger, sampleInput(ledger, ' 写后即读 ', '2021-12-30')), unitId } },
    );
    let row = made[`create${ledger.name}`];
    expect(row).toEqual(await read(row?.id));
    let moved = 0;
    for (const [name, move] of Object.entries(ledger.moves)) {
      if (row === undefined || !move.from.includes(row.state)) continue;
      const answer = await client.ask(
        `mutation ($id: ID!, $v: Int!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}${ledger.name}Input!) { ${name}${ledger.name}(id: $id, version: $v, input: $input) { ${shown} } }`,
        { id: row.id, v: row.version, input: sampleMoveInput(ledger, name, '2022-02-01') },
      );
      if (answer.errors.length > 0) continue;
      row = (answer.data as unknown as typeof made)[`${name}${ledger.name}`];
      expect(row, name).toEqual(await read(row?.id));
      moved += 1;
    }
    movedInAll += moved;
  });
});

it('most of them could be moved by who entered them', () => {
  expect(movedInAll).toBeGreaterThan(ledgers.length);
});

describe('reminders', () => {
  it('of more rows than go in one transaction reach everybody, once', async () => {
    const { app } = server.server;
    const client = await server.as('sz.b07');
    await Promise.all(
      Array.from({ length: 120 }, (_, n) =>
        client.get('mutation ($input: HazardInput!) { createHazard(input: $input) { id } }', {
          input: {
            sector: 'MINE',
            level: 'GENERAL',
            source: 'SELF_CHECK',
            entityName: `提醒点${n}`,
            place: '提醒',
            description: '提醒',
            foundOn: '2021-12-23',
          },
        }),
      ),
    );
    const told = async (): Promise<number> =>
      Number(
        (
          await server.database.query<{ n: unknown }>(
            "SELECT COUNT(*) AS n FROM notification n JOIN hazard h ON h.id = n.ref_id WHERE h.place = '提醒' AND n.created_at > ?",
            [sqlInstant(new Date('2000-01-01'))],
          )
        )[0]?.n,
      );
    expect(await told()).toBe(0);
    await remindOfDeadlines(app);
    const once = await told();
    expect(once).toBeGreaterThanOrEqual(120);
    await remindOfDeadlines(app);
    expect(await told()).toBe(once);
  });
});
