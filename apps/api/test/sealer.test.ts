import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSealDue, runSealer, sealFaults, sealStanding } from '../src/audit/seal.service.ts';
import { GENESIS } from '../src/audit/seal-text.ts';
import { Overtaken, sealWaiting } from '../src/audit/sealer.ts';
import { verifyAudit } from '../src/audit/verify.service.ts';
import { openDatabase } from '../src/database/database.ts';
import type { Lease } from '../src/database/lease.ts';
import { execute } from '../src/database/rows.ts';
import { parseEnv } from '../src/env.ts';
import { tables } from '../src/tables.ts';
import { type AuditRecord, acts, leaseOf, openRecord } from './audit-record.ts';

const KILLS = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 4), 50);

let record: AuditRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

interface Link {
  readonly id: string;
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
}
const chain = async (): Promise<Link[]> =>
  (
    await record.database.rows(
      'SELECT id, seal_no, seal_previous, seal_hash FROM audit WHERE seal_no IS NOT NULL ORDER BY seal_no',
      [],
    )
  ).map(([id, number, previous, hash]) => ({
    id: String(id),
    number: Number(number),
    previous: String(previous),
    hash: String(hash),
  }));

/** No number is missing, and each seal names the one before it: no gap, no fork. */
async function expectOneChain(): Promise<Link[]> {
  const links = await chain();
  expect(links.map(({ number }) => number)).toEqual(links.map((_, index) => index + 1));
  expect(links.map(({ previous }) => previous)).toEqual(
    [GENESIS, ...links.map(({ hash }) => hash)].slice(0, links.length),
  );
  expect(await verifyAudit(record.app)).toMatchObject({ findings: [], found: 0 });
  return links;
}

describe('the sealer', () => {
  it('has nothing to do while nobody acts, and something as soon as somebody does', async () => {
    expect(await isSealDue(record.app)).toBe(false);
    await record.write(acts(3));
    expect(await isSealDue(record.app)).toBe(true);
    await record.seal();
    expect(await isSealDue(record.app)).toBe(false);
    await expectOneChain();
  });

  it('numbers a row that is committed late after those that were there before it, smaller though its id is', async () => {
    const other = await openDatabase(parseEnv(record.settings), tables);
    try {
      const before = (await chain()).length;
      let commit = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        commit = resolve;
      });
      const late =
        record.database.dialect === 'sqlite'
          ? Promise.resolve()
          : other.transaction(async (tx) => {
              await execute(tx, COPY, []);
              await held;
            });
      await sleep(50);
      await record.write(acts(5, 9));
      await record.seal();
      commit();
      await late;
      if (record.database.dialect === 'sqlite') await lateOnSqlite();
      await record.seal();
      const links = await chain();
      const ids = links.slice(before).map(({ id }) => Number(id));
      expect(ids).toHaveLength(6);
      expect(ids.at(-1)).toBeLessThan(Math.min(...ids.slice(0, -1)));
      expect(links.map(({ number }) => number)).toEqual(links.map((_, index) => index + 1));
      await record.sql('DELETE FROM audit WHERE seal_no > ?', [before]);
      await record.app.checkpoints.append(
        (await record.app.checkpoints.newest()) ?? expect.fail('no checkpoint'),
      );
    } finally {
      await other.close();
    }
  });

  it(`of two at once, killed ${KILLS} times in turn, never forks the chain nor leaves a gap`, async () => {
    // The same fencing number for both: a lease that would forbid nothing. Only the guards in the writes are left.
    const lease = await leaseOf(record.database, 'both');
    const sealers = [await startSealer(lease), await startSealer(lease)];
    let expected = (await chain()).length;
    const write = async (round: number): Promise<void> => {
      const size = 100 + ((round * 37) % 900);
      expected += size;
      await record.write(acts(size, round));
    };
    for (let kill = 0; kill < KILLS; kill++) {
      for (let part = 0; part < 3; part++) await write(kill * 3 + part);
      await sleep((kill * 17) % 60);
      await stopSealer(sealers[kill % 2] ?? expect.fail());
      sealers[kill % 2] = await startSealer(lease);
    }
    await Promise.all(sealers.map(stopSealer));
    await sealWaiting(record.database, lease);
    expect(await expectOneChain()).toHaveLength(expected);
  }, 600_000);

  it('that lost its lease writes nothing more', async () => {
    await record.write(acts(4));
    const stale = await leaseOf(record.database, 'stale');
    await leaseOf(record.database, 'new');
    await expect(sealWaiting(record.database, stale)).rejects.toThrow(Overtaken);
    expect((await sealStanding(record.app)).waitingSince).not.toBeNull();
    await record.seal();
    await expectOneChain();
  });

  it('killed between a seal and its checkpoint is made up for by the next', async () => {
    await record.write(acts(1_200));
    await sealWaiting(record.database, await leaseOf(record.database, 'killed'));
    const { number, witnessed } = await sealStanding(record.app);
    expect(witnessed?.number).toBeLessThan(number);
    expect(await isSealDue(record.app)).toBe(true);
    await runSealer(record.app, await leaseOf(record.database, 'next'));
    expect((await record.app.checkpoints.newest())?.number).toBe(number);
    await expectOneChain();
  });

  it('writes a checkpoint after a thousand rows, and after a minute where there was one', async () => {
    const before = (await record.app.checkpoints.newest())?.number;
    await record.write(acts(10));
    await record.seal();
    expect((await record.app.checkpoints.newest())?.number).toBe(before);
    const later = {
      ...record.app,
      clock: { ...record.app.clock, systemNow: () => new Date(Date.now() + 61_000) },
    };
    await runSealer(later, await leaseOf(record.database, 'later'));
    expect((await record.app.checkpoints.newest())?.number).toBe((before ?? 0) + 10);
    await record.write(acts(2_100));
    await runSealer(later, await leaseOf(record.database, 'later'));
    expect((await record.app.checkpoints.newest())?.number).toBeGreaterThanOrEqual((before ?? 0) + 2_010);
    await expectOneChain();
  });

  it('that is dead is told of after a minute', async () => {
    await record.write(acts(1));
    const standing = await sealStanding(record.app);
    expect(sealFaults(standing, new Date())).toEqual([]);
    expect(sealFaults(standing, new Date(Date.now() + 61_500))).toEqual([
      expect.stringMatching(/^the audit waits for its seal since 6[12] s$/),
    ]);
    expect(
      sealFaults(
        { ...standing, waitingSince: null, number: standing.number + 1 },
        new Date(Date.now() + 600_000),
      ),
    ).toEqual(['the audit is sealed but no checkpoint witnesses it']);
    await record.seal();
  });
});

const COPY =
  "INSERT INTO audit (at, action, entity, outcome, mac) VALUES ('2021-01-01 00:00:00.000', 'x', 'X', 'DONE', 'x')";
/** An id smaller than those sealed already, as a transaction that began earlier would bring. */
async function lateOnSqlite(): Promise<void> {
  await record.sql(COPY.replace('(at', '(id, at').replace("('2021", "(-1, '2021"));
}

async function startSealer(lease: Lease): Promise<ChildProcess> {
  const sealer = spawn(
    process.execPath,
    [join(import.meta.dirname, 'sealer-process.mjs'), JSON.stringify(lease)],
    {
      env: { PATH: process.env['PATH'] ?? '', ...record.settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(sealer.stdout as NodeJS.ReadableStream, 'data');
  return sealer;
}

/** In the middle of whatever it does; it must not have ended by itself. */
async function stopSealer(sealer: ChildProcess): Promise<void> {
  expect(sealer.exitCode).toBeNull();
  const exit = once(sealer, 'exit');
  sealer.kill('SIGKILL');
  await exit;
}
