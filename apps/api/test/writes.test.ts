import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver, promise } from '../src/jobs/outbox.service.ts';
import { remindOfDeadlines } from '../src/ledger/reminder.service.ts';
import { receiveNotification } from '../src/notification/notification.service.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Row {
  readonly id: string;
  readonly version: number;
  readonly progressNote?: string | null;
}
const INPUT = {
  sector: 'MINE',
  level: 'GENERAL',
  source: 'SELF_CHECK',
  entityName: '并发点',
  place: '并发',
  description: '并发',
  foundOn: '2021-12-30',
};
const CREATE =
  'mutation ($input: HazardInput!, $key: String) { createHazard(input: $input, idempotencyKey: $key) { id version } }';
const UPDATE =
  'mutation ($id: ID!, $v: Int!, $input: HazardInput!) { updateHazard(id: $id, version: $v, input: $input) { id version } }';

describe('many at once', () => {
  it('twenty editors of one row lose nothing: one wins each round, the others see what is stored', async () => {
    const client = await server.as('sz.secretary');
    const { createHazard: row } = await client.get<{ createHazard: Row }>(CREATE, { input: INPUT });
    let version = row.version;
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, editor) =>
          client.ask(UPDATE, { id: row.id, v: version, input: { progressNote: `第${round}轮${editor}` } }),
        ),
      );
      const winners = answers.filter(({ errors }) => errors.length === 0);
      expect(winners).toHaveLength(1);
      for (const { errors } of answers.filter((answer) => answer.errors.length > 0)) {
        expect(errors[0]?.extensions['code']).toBe('CONFLICT');
        const current = errors[0]?.extensions['current'] as Row;
        expect(current.version).toBe(version + 1);
        expect(current.progressNote).toMatch(new RegExp(`^第${round}轮`));
      }
      version += 1;
    }
    const { hazard } = await client.get<{ hazard: { version: number; history: object[] } }>(
      `{ hazard(id: "${row.id}") { version history { version } } }`,
    );
    expect(hazard.version).toBe(version);
    expect(hazard.history).toHaveLength(6);
  });

  it('the same key sent thirty times makes one record and thirty equal answers', async () => {
    const client = await server.as('sz.secretary');
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        client.ask(CREATE, { input: { ...INPUT, entityName: '重发点' }, key: 'same-key' }),
      ),
    );
    const ids = new Set(
      answers.map(({ data, errors }) =>
        errors.length > 0
          ? JSON.stringify(errors)
          : (data as unknown as { createHazard: Row }).createHazard.id,
      ),
    );
    expect(ids.size).toBe(1);
    const { hazards } = await client.get<{ hazards: { totalCount: number } }>(
      '{ hazards(filter: { entityName: { eq: "重发点" } }) { totalCount } }',
    );
    expect(hazards.totalCount).toBe(1);
    expect(await client.refusal(CREATE, { input: { ...INPUT, entityName: '另一点' }, key: 'same-key' })).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
  });

  it('numbers are given once each', async () => {
    const client = await server.as('sz.secretary');
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        client.get(CREATE, { input: { ...INPUT, entityName: `编号点${n}` } }),
      ),
    );
    const rows = await server.database.query<{ n: unknown; d: unknown }>(
      'SELECT COUNT(*) AS n, COUNT(DISTINCT hazard_no) AS d FROM hazard',
    );
    expect(Number(rows[0]?.n)).toBe(Number(rows[0]?.d));
  });
});

describe('what is written', () => {
  it('comes back byte for byte: rare characters, emoji, combining marks; unsafe ones are refused', async () => {
    const client = await server.as('sz.secretary');
    const texts = ['𠮷野家边坡', '👨‍👩‍👧', 'é́', 'ＡＢＣ全角', 'a\u200db'];
    for (const text of texts) {
      const { createHazard: row } = await client.get<{ createHazard: Row }>(CREATE, {
        input: { ...INPUT, description: text },
      });
      const { hazard } = await client.get<{ hazard: { description: string } }>(
        `{ hazard(id: "${row.id}") { description } }`,
      );
      expect(hazard.description).toBe(text.normalize('NFC'));
      const { hazards } = await client.get<{ hazards: { totalCount: number } }>(
        'query ($t: String!) { hazards(filter: { description: { eq: $t } }) { totalCount } }',
        { t: text.normalize('NFC') },
      );
      expect(hazards.totalCount).toBe(1);
    }
    for (const text of ['零\u0000', '反\u202e向', '半\ud800'])
      expect(await client.refusal(CREATE, { input: { ...INPUT, description: text } })).toMatch(
        /INVALID|BAD_REQUEST/,
      );
  });

  it('holds only what the input may carry: unknown and forbidden fields are refused, not ignored', async () => {
    const client = await server.as('sz.secretary');
    for (const extra of [
      { hazardNo: 'X' },
      { state: 'CLOSED' },
      { listedLevel: 'CITY' },
      { closedOn: '2021-12-31' },
      { version: 9 },
    ])
      expect(
        (await client.ask(CREATE, { input: { ...INPUT, ...extra } })).errors[0]?.extensions['code'],
      ).toMatch(/INVALID|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST/);
  });
});

describe('messages', () => {
  it('arrive once each however often they are delivered, and a failing one does not hold the others', async () => {
    const { app } = server.server;
    const [person] = await server.database.query<{ person_id: unknown }>(
      "SELECT person_id FROM account WHERE username = 'sz.b07'",
    );
    const receivers = new Map([['notify', receiveNotification]]);
    // What the city's story left to be told comes first, some at a time.
    const waiting = async (): Promise<number> =>
      Number(
        (
          await server.database.query<{ n: unknown }>(
            "SELECT COUNT(*) AS n FROM outbox WHERE state = 'WAITING'",
          )
        )[0]?.n,
      );
    while ((await waiting()) > 0) await deliver(app, receivers);
    const message = {
      personIds: [String(person?.person_id)],
      kind: 'NOTICE_DUE_TODAY',
      params: { number: 'N-1' },
    };
    await app.database.transaction(async (tx) => {
      await promise(tx, 'nobody receives this', {}, app.clock.systemNow());
      await promise(tx, 'notify', message, app.clock.systemNow());
    });
    const client = await server.as('sz.b07');
    const unread = async (): Promise<number> =>
      (await client.get<{ unreadNotifications: number }>('{ unreadNotifications }')).unreadNotifications;
    const before = await unread();
    await Promise.all([deliver(app, receivers), deliver(app, receivers)]);
    await app.database.transaction((tx) =>
      tx.query("UPDATE outbox SET state = 'WAITING' WHERE kind = 'notify'"),
    );
    await deliver(app, receivers);
    expect(await unread()).toBe(before + 1);
  });

  it('are not promised when the act they speak of does not happen', async () => {
    const { app } = server.server;
    const count = async (): Promise<number> =>
      Number((await server.database.query<{ n: unknown }>('SELECT COUNT(*) AS n FROM outbox'))[0]?.n);
    const before = await count();
    await expect(
      app.database.transaction(async (tx) => {
        await promise(tx, 'notify', { personIds: [] }, app.clock.systemNow());
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await count()).toBe(before);
  });

  it('remind of deadlines on the right business days, once', async () => {
    const { app } = server.server;
    const client = await server.as('sz.secretary');
    const { createHazard: row } = await client.get<{ createHazard: Row }>(CREATE, {
      input: { ...INPUT, entityName: '到期点', foundOn: '2021-12-23' },
    });
    const spoken = async (): Promise<string[]> =>
      (
        await server.database.query<{ kind: string }>(
          "SELECT kind FROM notification WHERE ref_type = 'Hazard' AND ref_id = ? ORDER BY id",
          [row.id],
        )
      ).map(({ kind }) => kind);
    const [SOON, TODAY, LATE] = ['NOTICE_DUE_SOON', 'NOTICE_DUE_TODAY', 'NOTICE_OVERDUE'];
    // A general hazard is due fifteen days after it was found: on 7 January; a week before is the first reminder.
    for (const [day, kinds] of [
      ['2021-12-30', []],
      ['2021-12-31', [SOON]],
      ['2022-01-01', [SOON]],
      ['2022-01-07', [SOON, TODAY]],
      ['2022-01-08', [SOON, TODAY, LATE]],
      ['2022-01-09', [SOON, TODAY, LATE]],
    ] as const) {
      server.clock.set(day);
      await remindOfDeadlines(app);
      await remindOfDeadlines(app);
      expect([...new Set(await spoken())], day).toEqual(kinds);
    }
    server.clock.set('2021-12-31');
  });
});
