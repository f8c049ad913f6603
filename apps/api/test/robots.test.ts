// Longer than 300 lines because one vendor and its robots run through all of it.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findLedger, type Ledger, ledgers } from '@luze/domain';
import { canEver, opensArea } from '@luze/permissions';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlInstant } from '../src/database/dialect.ts';
import { makeLoaders } from '../src/ledger/loaders.ts';
import { ruleParameters } from '../src/ledger/rule-params.ts';
import { tellRobots } from '../src/robot/news.service.ts';
import { sendToRobots } from '../src/robot/send.service.ts';
import { type RobotUnit, unitOf, unitReader } from '../src/robot/unit-reader.ts';
import { scheduledJobs } from '../src/scheduled.ts';
import { workOf } from '../src/workbench/work.service.ts';
import { filesUnder, leaksIn } from './canary-search.ts';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

/** What the vendor was sent. */
interface Taken {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly text: string;
}

const KEY = '0f3c1d52-6a77-4e0b-9d1c-5b8a71e4c0de';
const TOKEN = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffbeef';
const SECRET = 'SECfeedfacefeedfacefeedfacefeedface';
const WECOM = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`;
const DINGTALK = `https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`;

const taken: Taken[] = [];
const accept = (response: ServerResponse): void => {
  response.end('{"errcode":0,"errmsg":"ok"}');
};
const number =
  (errcode: number) =>
  (response: ServerResponse): void => {
    response.end(JSON.stringify({ errcode, errmsg: `invalid webhook url ${KEY}` }));
  };
/** What the vendor does once it has read a message. */
let onMessage: (response: ServerResponse) => void | Promise<void> = accept;
const vendor = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://vendor.test');
  const { text } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { text: { content: string } };
  taken.push({ path: pathname, query: searchParams, text: text.content });
  await onMessage(response);
});

let server: TestServer;
let base = '';
let sz = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  server = await startServer({
    settings: { WECOM_URL: `${base}/wecom/`, DINGTALK_URL: base, BASE_URL: 'https://luze.bureau.test' },
  });
  sz = await unitIdOf(server, 'SZ');
}, 300_000);
afterAll(async () => {
  await server.close();
  vendor.closeAllConnections();
  await new Promise<void>((resolve) => vendor.close(() => resolve()));
});

const app = () => server.server.app;
const change = (sql: string, params: readonly unknown[] = []) =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
/** As if every pause were over. */
const later = async () => {
  await change('UPDATE robot SET next_send_ms = 0');
  await change('UPDATE robot_message SET not_before_ms = 0');
};
beforeEach(async () => {
  taken.length = 0;
  onMessage = accept;
  server.clock.set('2021-12-31');
  await change('DELETE FROM robot_message');
  await change('DELETE FROM robot');
});

const FIELDS = 'id version name kind keyTail hasSecret isEnabled news isLastTaken lastOutcome unit { name }';
const CREATE = `mutation ($unitId: ID!, $input: RobotInput!) { createRobot(unitId: $unitId, input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: RobotInput!) { updateRobot(id: $id, version: $version, input: $input) { ${FIELDS} } }`;
const TEST = 'mutation ($id: ID!) { testRobot(id: $id) { isTaken answer } }';
const REMOVE = 'mutation ($id: ID!) { removeRobot(id: $id) }';
const LIST = `{ robots { ${FIELDS} } }`;

interface Robot {
  readonly id: string;
  readonly version: number;
  readonly isEnabled: boolean;
  readonly keyTail: string;
  readonly hasSecret: boolean;
  readonly isLastTaken: boolean | null;
  readonly lastOutcome: string | null;
}
const WISHES = {
  name: '党建工作群',
  kind: 'WECOM',
  address: WECOM,
  isEnabled: true,
  news: ['DAILY', 'ESCALATION', 'URGE'],
} as const;
type Wishes = { readonly [name in keyof typeof WISHES]?: unknown } & { readonly secret?: string };
const made = async (wishes: Wishes = {}, who = 'sz.secretary', unitId = sz): Promise<Robot> => {
  const { createRobot } = await (await server.as(who)).get<{ createRobot: Robot }>(CREATE, {
    unitId,
    input: { ...WISHES, ...wishes },
  });
  return createRobot;
};
const robots = async (who = 'sz.secretary'): Promise<Robot[]> =>
  (await (await server.as(who)).get<{ robots: Robot[] }>(LIST)).robots;
const faultsOf = async (wishes: Wishes, who = 'sz.secretary', unitId = sz) => {
  const { errors } = await (await server.as(who)).ask(CREATE, { unitId, input: { ...WISHES, ...wishes } });
  const { violations = [] } = (errors[0]?.extensions ?? {}) as {
    violations?: { field: string; code: string }[];
  };
  return violations.map(({ field, code }) => `${field} ${code}`);
};
const messages = (robotId: string) =>
  server.database.query<{ state: string; attempts: number; ahead: unknown; news: string }>(
    'SELECT state, attempts, not_before_ms AS ahead, news FROM robot_message WHERE robot_id = ? ORDER BY id',
    [robotId],
  );
/** A message on its way. */
const waits = (robotId: string, source: string) =>
  change(
    `INSERT INTO robot_message (robot_id, news, params, source, state, attempts, not_before_ms, created_at) VALUES (?, 'DAILY', '{"due":1,"overdue":2,"decide":3,"day":"2021-12-31"}', ?, 'WAITING', 0, 0, '2021-12-31 00:00:00.000')`,
    [robotId, source],
  );

/** Carries out everything that is promised by now. */
async function deliver(): Promise<void> {
  const outbox = scheduledJobs(server.folder).find(({ name }) => name === 'outbox');
  const left = () =>
    server.database.query("SELECT id FROM outbox WHERE state = 'WAITING' AND not_before_ms <= ? LIMIT 1", [
      Date.now(),
    ]);
  while ((await left()).length > 0)
    await outbox?.run(app(), { name: 'job outbox', holder: 'test', fencing: 1 });
}

describe('a group robot', () => {
  it('is managed by who answers for its unit, and by nobody else', async () => {
    const { id, version } = await made();
    expect(await robots()).toMatchObject([{ id, keyTail: 'c0de', hasSecret: false }]);
    for (const who of ['qk.secretary', 'city.admin']) {
      const other = await server.as(who);
      expect(await robots(who), who).toEqual([]);
      for (const [text, variables] of [
        [CREATE, { unitId: sz, input: WISHES }],
        [UPDATE, { id, version, input: WISHES }],
        [TEST, { id }],
        [REMOVE, { id }],
      ] as const)
        expect(await other.refusal(text, variables), `${who} ${text}`).toBe('NOT_FOUND');
    }
    // Whose duties are narrowed hears of less than a group does, and has no more sent to one.
    const narrowed = ['city.discipline', 'city.review1', 'qk.deputy', 'sz.deputy'];
    for (const who of [...narrowed, 'sz.b07', 'auditor', 'plat.security', 'plat.system']) {
      const other = await server.as(who);
      for (const [text, variables] of [
        [LIST, {}],
        [CREATE, { unitId: sz, input: WISHES }],
        [REMOVE, { id }],
      ] as const)
        expect(await other.refusal(text, variables), `${who} ${text}`).toBe('FORBIDDEN');
    }
    expect(taken).toEqual([]);
  });

  it('takes no address but its vendor’s, and no robot without a name or anything to tell', async () => {
    for (const address of [
      '',
      KEY,
      'https://example.test/cgi-bin/webhook/send?key=0f3c1d52-6a77-4e0b-9d1c-5b8a71e4c0de',
      WECOM.replace('https:', 'http:'),
      WECOM.replace('qyapi.weixin.qq.com', 'qyapi.weixin.qq.com.evil.test'),
      WECOM.replace('qyapi', 'user@qyapi'),
      WECOM.replace('qq.com/', 'qq.com:8443/'),
      WECOM.replace('webhook/send', 'webhook/upload_media'),
      `${base}/wecom/cgi-bin/webhook/send?key=${KEY}`,
      'http://169.254.169.254/latest',
      DINGTALK,
    ])
      expect(await faultsOf({ address }), address).toEqual(['address ROBOT_ADDRESS_FOREIGN']);
    expect(await faultsOf({ name: ' ', news: [] })).toEqual(['name REQUIRED', 'news REQUIRED']);
    expect(await faultsOf({ secret: SECRET })).toEqual(['secret ROBOT_SECRET_DINGTALK']);
    expect(await faultsOf({ kind: 'DINGTALK', address: DINGTALK, secret: 'x' })).toEqual([
      'secret ROBOT_SECRET_MALFORMED',
    ]);
    expect(await robots()).toEqual([]);
  });

  it('keeps its address and secret where none is given, and gives neither back on any exit', async () => {
    const robot = await made({ kind: 'DINGTALK', address: DINGTALK, secret: SECRET });
    const secretary = await server.as('sz.secretary');
    const input = { ...WISHES, kind: 'DINGTALK', address: null, name: '改名' };
    const changed = await secretary.get<{ updateRobot: Robot }>(UPDATE, { ...robot, input });
    expect(changed.updateRobot).toMatchObject({ keyTail: 'beef', hasSecret: true, version: 2 });
    expect(await secretary.refusal(UPDATE, { ...robot, input })).toBe('CONFLICT');
    onMessage = number(310000);
    const answers = [
      JSON.stringify(await secretary.ask(TEST, { id: robot.id })),
      JSON.stringify(await secretary.ask(LIST)),
      JSON.stringify(await secretary.ask('{ auditLog(first: 100) { nodes { action fieldSet detail } } }')),
    ];
    for (const table of ['robot', 'robot_message', 'audit', 'outbox', 'notification'])
      answers.push(JSON.stringify(await server.database.query(`SELECT * FROM ${table}`)));
    const said = answers.join('\n');
    expect(said).toContain('updateRobot');
    for (const secret of [TOKEN, SECRET, TOKEN.slice(0, 20)]) expect(said).not.toContain(secret);
    // Taken away by an empty one.
    const bare = await secretary.get<{ updateRobot: Robot }>(UPDATE, {
      id: robot.id,
      version: 3,
      input: { ...input, secret: '' },
    });
    expect(bare.updateRobot.hasSecret).toBe(false);
  });

  it('whose key is gone asks for its address, and is mended by it', async () => {
    const { id, version } = await made();
    await change("UPDATE robot SET record_key = 'gone.AAAA' WHERE id = ?", [id]);
    const secretary = await server.as('sz.secretary');
    expect(await secretary.refusal(UPDATE, { id, version, input: { ...WISHES, address: null } })).toBe(
      'INVALID',
    );
    await secretary.get(UPDATE, { id, version, input: WISHES });
    await secretary.get(TEST, { id });
    expect(taken[0]?.query.get('key')).toBe(KEY);
  });

  it('of a closed unit still stands there by its unit’s name', async () => {
    const { id } = await made();
    await change('UPDATE unit SET active = 0 WHERE id = ?', [sz]);
    try {
      expect(await robots()).toMatchObject([{ id, unit: { name: expect.stringMatching(/./) } }]);
    } finally {
      await change('UPDATE unit SET active = 1 WHERE id = ?', [sz]);
    }
  });

  it('says in the manager’s language how a test went, once a pause', async () => {
    const { id } = await made();
    const secretary = await server.as('sz.secretary');
    expect(await secretary.get(TEST, { id })).toEqual({ testRobot: { isTaken: true, answer: '已送达' } });
    expect(taken).toMatchObject([
      { path: '/wecom/cgi-bin/webhook/send', text: expect.stringContaining('测试消息') },
    ]);
    expect(taken[0]?.query.get('key')).toBe(KEY);
    expect(await secretary.refusal(TEST, { id })).toBe('INVALID');
    await later();
    onMessage = number(93000);
    expect(await secretary.get(TEST, { id })).toMatchObject({
      testRobot: { isTaken: false, answer: expect.stringContaining('不认识') },
    });
    expect(await robots()).toMatchObject([{ isEnabled: false, isLastTaken: false }]);
  });

  it('of DingTalk signs the time with its secret', async () => {
    const { id } = await made({ kind: 'DINGTALK', address: DINGTALK, secret: SECRET });
    await (await server.as('sz.secretary')).get(TEST, { id });
    const [{ query, path } = { query: new URLSearchParams(), path: '' }] = taken;
    const at = query.get('timestamp') ?? '';
    expect(path).toBe('/robot/send');
    expect(query.get('access_token')).toBe(TOKEN);
    expect(Math.abs(Number(at) - Date.now())).toBeLessThan(60_000);
    expect(query.get('sign')).toBe(
      createHmac('sha256', SECRET).update(`${at}\n${SECRET}`, 'utf8').digest('base64'),
    );
  });
});

/** Ledgers that are opened by the duty of discipline and no other. */
const SILENT = new Set(
  ledgers
    .filter(
      (ledger) => !opensArea({ role: 'COUNTY_SECRETARY', duties: ['PARTY', 'SAFETY', 'IDEOLOGY'] }, ledger),
    )
    .map(({ name }) => name),
);

interface Bench {
  readonly workbench: Readonly<
    Record<'late' | 'toApprove', readonly { readonly id: string; readonly ledger: string }[]>
  >;
}

describe('what a robot tells', () => {
  it('is the figures of the day, those of its unit’s workbench, once, and nothing else', async () => {
    const { id } = await made({ news: ['DAILY'] });
    await tellRobots(app());
    await tellRobots(app());
    expect(await messages(id)).toHaveLength(1);
    expect(await sendToRobots(app())).toBe(1);
    const [message] = taken;
    expect(message?.text).toMatch(
      /^【履责】\S+ 2021-12-31：本周到期 \d+ 项，逾期 \d+ 项，待审批 \d+ 项。\n打开工作台：https:\/\/luze\.bureau\.test\/$/,
    );
    const { workbench } = await (await server.as('sz.secretary')).get<Bench & Record<string, never>>(
      '{ workbench { late { id ledger } toApprove { id ledger } } }',
    );
    const parameters = await ruleParameters(server.database, new Date());
    const reader = unitReader(app(), (await unitOf(app(), sz)) as RobotUnit, parameters);
    const { waiting } = await workOf(reader, makeLoaders(server.database.query));
    const late = waiting.filter(({ group }) => group === 'overdue');
    const toDecide = waiting.filter(({ decides }) => decides);
    expect(message?.text).toContain(`逾期 ${late.length} 项，待审批 ${toDecide.length} 项`);
    // What waits for the secretary is among it; what is beside it, somebody else of the office decides.
    const spoken = (group: 'late' | 'toApprove') =>
      workbench[group].filter(({ ledger }) => !SILENT.has(ledger)).map(({ id: item }) => item);
    const idsOf = (some: typeof waiting) => some.map(({ item }) => item.id);
    expect(spoken('late').length).toBeGreaterThan(0);
    expect(idsOf(late)).toEqual(expect.arrayContaining(spoken('late')));
    expect(idsOf(toDecide)).toEqual(expect.arrayContaining(spoken('toApprove')));
    expect(late.filter(({ item, decides }) => !decides && !spoken('late').includes(item.id))).toEqual([]);
    expect(await sendToRobots(app())).toBe(0);
  });

  it('holds nothing of discipline: not so much as a count, whatever a secretary reads himself', async () => {
    const parameters = await ruleParameters(server.database, new Date());
    const [city] = await server.database.query<{ id: unknown }>("SELECT id FROM unit WHERE level = 'CITY'");
    for (const unitId of [sz, String(city?.id)]) {
      const unit = await unitOf(app(), unitId);
      const { ability } = unitReader(app(), unit as RobotUnit, parameters);
      for (const name of ['DisciplineCase', 'AccountabilityRecord', ...SILENT]) {
        const ledger = findLedger(name) as Ledger;
        expect(canEver(ability, 'read', ledger), `${unitId} ${name}`).toBe(false);
      }
    }
    // A case stands there with a name; an urging about it reaches no group.
    const { id } = await made();
    const subject = findLedger('DisciplineCase');
    const [record] = await server.database.query<{ id: unknown }>(`SELECT id FROM ${subject?.table} LIMIT 1`);
    expect(record).toBeDefined();
    await waits(id, 'urged of a case');
    await change("UPDATE robot_message SET news = 'URGE', params = NULL, subject = ?, record_id = ?", [
      subject?.name,
      record?.id,
    ]);
    expect(await sendToRobots(app())).toBe(0);
    expect(taken).toEqual([]);
    // What never went is not noted as gone.
    expect(await messages(id)).toEqual([]);
  });

  it('is of safety alone on a day of rest', async () => {
    const figuresOn = async (day: string) => {
      server.clock.set(day);
      await tellRobots(app());
      const rows = await server.database.query<{ params: string }>(
        'SELECT params FROM robot_message WHERE source = ?',
        [`daily ${day}`],
      );
      return (JSON.parse(rows[0]?.params ?? '{"overdue":0}') as { overdue: number }).overdue;
    };
    await made({ news: ['DAILY'] });
    expect(await figuresOn('2022-01-03')).toBeLessThan(await figuresOn('2022-01-04'));
  });

  it('is how much came up late from below, and how much was urged from above, as one figure', async () => {
    const { id } = await made({ news: ['ESCALATION', 'URGE'] });
    const [owed, another] = await server.database.query<{ id: unknown }>(
      "SELECT o.id FROM obligation o JOIN unit u ON u.id = o.unit_id WHERE u.code = 'SZ-B07' AND o.due_on < '2021-12-31' ORDER BY o.due_on DESC LIMIT 2",
    );
    await change(
      "INSERT INTO escalation (subject, record_id, due_on, to_level, to_unit_id, severity, escalated_on) VALUES ('Obligation', ?, '2021-12-30', 'COUNTY', ?, 1, '2021-12-31')",
      [owed?.id, sz],
    );
    await tellRobots(app());
    await sendToRobots(app());
    expect(taken.map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/^【履责】\S+ 2021-12-31：下级单位逾期升级 1 项。$/),
    ]);
    await change('DELETE FROM escalation');
    for (const one of [owed, another])
      await change(
        "INSERT INTO outbox (kind, payload, state, attempts, not_before_ms, created_at) VALUES ('robots', ?, 'WAITING', 0, 0, '2021-12-31 00:00:00.000')",
        [
          JSON.stringify({
            subject: 'Obligation',
            recordId: String(one?.id),
            unitId: await unitIdOf(server, 'SZ-B07'),
            levels: ['COUNTY', 'BRANCH'],
          }),
        ],
      );
    await deliver();
    expect((await messages(id)).filter(({ news }) => news === 'URGE')).toHaveLength(2);
    await later();
    expect(await sendToRobots(app())).toBe(1);
    expect(taken[1]?.text).toMatch(/^【履责】\S+ 2021-12-31：收到上级催办 2 项。/);
    await later();
    expect(await sendToRobots(app())).toBe(0);
  });

  it('of an urging is promised by the urging itself', async () => {
    const { id } = await made({ news: ['URGE'] });
    await change("DELETE FROM outbox WHERE state = 'WAITING'");
    const owed = await server.database.query<{ id: unknown }>(
      "SELECT o.id FROM obligation o JOIN unit u ON u.id = o.unit_id WHERE u.code = 'SZ-B07' AND o.due_on < '2021-12-31' ORDER BY o.due_on DESC",
    );
    const admin = await server.as('city.admin');
    const URGE = 'mutation ($id: ID!) { urge(subject: "Obligation", id: $id) { mayUrge } }';
    let urged = 0;
    for (const { id: one } of owed) {
      const { errors } = await admin.ask(URGE, { id: String(one) });
      if (errors.length === 0) urged += 1;
      if (urged === 1) break;
    }
    expect(urged).toBe(1);
    await change("UPDATE outbox SET not_before_ms = 0 WHERE state = 'WAITING'");
    await deliver();
    expect(await messages(id)).toMatchObject([{ news: 'URGE', state: 'WAITING' }]);
  });
});

describe('a message to a group', () => {
  it('goes to one robot twenty times a minute at most', async () => {
    const { id } = await made();
    await waits(id, 'one');
    await waits(id, 'two');
    expect(await sendToRobots(app())).toBe(1);
    expect(await sendToRobots(app())).toBe(0);
    const [row] = await server.database.query<{ next: unknown }>('SELECT next_send_ms AS next FROM robot');
    expect(Number(row?.next)).toBeGreaterThan(Date.now() + 2_000);
    await later();
    expect(await sendToRobots(app())).toBe(1);
    expect(taken).toHaveLength(2);
  });

  it('is refused by the body, not by the status: waits longer each time, and is laid aside after ten', async () => {
    const { id } = await made();
    await waits(id, 'refused');
    onMessage = number(-1);
    expect(await sendToRobots(app())).toBe(0);
    const [first] = await messages(id);
    expect(first).toMatchObject({ state: 'WAITING', attempts: 1 });
    expect(Number(first?.ahead)).toBeGreaterThan(Date.now() + 50_000);
    await change('UPDATE robot_message SET attempts = 5');
    await later();
    await sendToRobots(app());
    expect(Number((await messages(id))[0]?.ahead)).toBeGreaterThan(Date.now() + 30 * 60_000);
    await change('UPDATE robot_message SET attempts = 9');
    await later();
    await sendToRobots(app());
    expect(await messages(id)).toMatchObject([{ state: 'DEAD', attempts: 10 }]);
    expect(await robots()).toMatchObject([{ isEnabled: true, lastOutcome: expect.stringContaining('-1') }]);
  });

  it('follows no redirect, and takes no page of a gateway and no silence for an answer', async () => {
    const { id } = await made();
    await waits(id, 'elsewhere');
    const outcomes: (string | null | undefined)[] = [];
    for (const answer of [
      (response: ServerResponse) => void response.writeHead(307, { location: `${base}/stolen` }).end(),
      (response: ServerResponse) => void response.end('<html>ok</html>'),
      (response: ServerResponse) => void response.end('{"errcode":"0"}'),
      (response: ServerResponse) => void response.end(`{"errcode":0,"pad":"${'x'.repeat(70_000)}"}`),
      (response: ServerResponse) => void response.destroy(),
    ]) {
      await later();
      onMessage = answer;
      expect(await sendToRobots(app())).toBe(0);
      outcomes.push((await robots())[0]?.lastOutcome?.slice(0, 4));
    }
    expect(outcomes).toEqual(['应答不是', '应答不是', '应答不是', '应答不是', '平台没有']);
    expect(taken.map(({ path }) => path)).not.toContain('/stolen');
    expect(taken).toHaveLength(5);
  });

  it('leaves a vendor alone that says it was too fast', async () => {
    const { id } = await made({ kind: 'DINGTALK', address: DINGTALK });
    await waits(id, 'fast');
    onMessage = number(410100);
    await sendToRobots(app());
    const [row] = await server.database.query<{ next: unknown }>('SELECT next_send_ms AS next FROM robot');
    expect(Number(row?.next)).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(await robots()).toMatchObject([{ isEnabled: true }]);
  });

  it('refused for good stops its robot, and who answers for it is told why', async () => {
    const { id, version } = await made();
    await waits(id, 'one');
    await waits(id, 'two');
    onMessage = number(93000);
    expect(await sendToRobots(app())).toBe(0);
    await later();
    expect(await sendToRobots(app())).toBe(0);
    expect(taken).toHaveLength(1);
    expect((await messages(id)).map(({ state }) => state)).toEqual(['DEAD', 'DEAD']);
    const [robot] = await robots();
    expect(robot).toMatchObject({ isEnabled: false, version: version + 1 });
    await deliver();
    const secretary = await server.as('sz.secretary');
    const { notifications } = await secretary.get<{ notifications: { kind: string; text: string }[] }>(
      '{ notifications(first: 100) { kind text } }',
    );
    const told = notifications.filter(({ kind }) => kind === 'NOTICE_ROBOT_STOPPED');
    expect(told[0]?.text).toContain('“党建工作群”已停用：平台不认识这个地址');
    // Mended, it goes on.
    onMessage = accept;
    await secretary.get(UPDATE, { id, version: version + 1, input: WISHES });
    await waits(id, 'three');
    await later();
    expect(await sendToRobots(app())).toBe(1);
  });

  it('whose sender is killed before it could note it goes again', async () => {
    const { id } = await made();
    await waits(id, 'killed');
    const sender = spawn(process.execPath, [join(import.meta.dirname, 'robot-process.mjs')], {
      env: {
        PATH: process.env['PATH'] ?? '',
        ...server.settings,
        WECOM_URL: `${base}/wecom/`,
        BASE_URL: 'https://luze.bureau.test',
      },
      stdio: 'ignore',
    });
    onMessage = async (response) => {
      sender.kill('SIGKILL');
      await once(sender, 'exit');
      response.destroy();
    };
    await once(sender, 'exit');
    expect(sender.signalCode).toBe('SIGKILL');
    onMessage = accept;
    // Its claim keeps others away until it ends.
    expect(await sendToRobots(app())).toBe(0);
    expect(await messages(id)).toMatchObject([{ state: 'WAITING', attempts: 0 }]);
    await later();
    expect(await sendToRobots(app())).toBe(1);
    expect(taken).toHaveLength(2);
    expect(taken[1]?.text).toBe(taken[0]?.text);
    expect(await messages(id)).toMatchObject([{ state: 'SENT' }]);
  });

  it('that went or was laid aside is forgotten after thirty days', async () => {
    const { id } = await made();
    const daysAgo = (days: number) => sqlInstant(new Date(Date.now() - days * 86_400_000));
    for (const [source, state, days] of [
      ['old', 'SENT', 31],
      ['dead', 'DEAD', 31],
      ['waiting', 'WAITING', 31],
      ['young', 'SENT', 29],
    ] as const) {
      await waits(id, source);
      await change('UPDATE robot_message SET state = ?, created_at = ? WHERE source = ?', [
        state,
        daysAgo(days),
        source,
      ]);
    }
    await scheduledJobs(server.folder)
      .find(({ name }) => name === 'tidy')
      ?.run(app(), { name: 'job tidy', holder: 'test', fencing: 1 });
    const left = await server.database.query<{ source: string }>(
      'SELECT source FROM robot_message ORDER BY id',
    );
    expect(left.map(({ source }) => source)).toEqual(['waiting', 'young']);
  });
});

it('a robot’s address stands in no row and no file of the database', async () => {
  await made();
  expect(JSON.stringify(await server.database.query('SELECT * FROM robot'))).not.toContain(KEY);
  if (server.database.dialect !== 'sqlite') return;
  // What was last written lies beside the database until it is folded in.
  await server.database.query('PRAGMA wal_checkpoint(TRUNCATE)');
  const files = await filesUnder(server.folder);
  expect(files.map(({ name }) => name)).toContain('luze.db');
  expect(leaksIn(files, [KEY])).toEqual([]);
});
