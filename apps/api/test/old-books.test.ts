import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';
import { post, type Verdict, workbook } from './workbooks.ts';

const TODAY = '2021-12-31';

let server: TestServer;
let city: Client;
beforeAll(async () => {
  server = await startServer();
  city = await server.as('city.admin');
}, 300_000);
afterAll(() => server.close());

interface Duty {
  readonly id: string;
  readonly unitId: string;
  readonly periodStart: string;
}

/** Theme days of a unit, with all below it, that stand in one status today. */
async function themeDays(client: Client, unitId: string, status: string): Promise<Duty[]> {
  const { obligations } = await client.get<{ obligations: { nodes: Duty[] } }>(
    'query ($f: ObligationFilter, $d: Date!) { obligations(asOf: $d, filter: $f, first: 100) { nodes { id unitId periodStart } } }',
    { d: TODAY, f: { unitId, kind: 'THEME_DAY', status } },
  );
  return obligations.nodes;
}

const HEADINGS = ['序号', '区县', '党支部', '会议类型', '召开日期', '应到人数', '实到人数', '上报时间'];

function send(client: Client, file: Buffer, query: string): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)]), 'book.xlsx');
  return client.fetch(`/imports/branch-meeting${query}`, { method: 'POST', body });
}

describe('a meeting in an old book', () => {
  let missed: Duty;
  let file: Buffer;
  beforeAll(async () => {
    const [first] = await themeDays(city, await unitIdOf(server, 'QK'), 'OVERDUE');
    if (first === undefined) throw new Error('青柯区 missed no theme day');
    missed = first;
    const [branch] = await server.database.query<{ name: string }>(
      'SELECT short_name AS name FROM unit WHERE id = ?',
      [missed.unitId],
    );
    const heldOn = missed.periodStart.replace(/01$/, '14');
    const line = [1, '青柯区', branch?.name ?? '', '主题党日', heldOn, 9, 9, heldOn.replace(/14$/, '16')];
    file = await workbook([line], { headings: HEADINGS });
  });
  const stands = async (status: string): Promise<boolean> =>
    (await themeDays(city, missed.unitId, status)).some(({ id }) => id === missed.id);

  it('is the city’s to enter, though it writes none of today; no county’s and no branch’s', async () => {
    expect((await send(city, file, '?dryRun=1')).status).toBe(403);
    for (const username of ['qk.secretary', 'qk.b01'])
      expect((await send(await server.as(username), file, '?dryRun=1&history=1')).status, username).toBe(403);
  });

  it('meets what was owed then, as of days of then, and no longer once the import is taken back', async () => {
    const verdict = (await (await send(city, file, '?dryRun=1&history=1')).json()) as Verdict;
    expect(verdict.rows.flatMap(({ violations }) => violations)).toEqual([]);
    expect(verdict.counts).toMatchObject({ CREATE: 1, REJECT: 0 });
    expect(await stands('OVERDUE')).toBe(true);
    expect((await post(city, `/imports/${verdict.importId}/commit`)).status).toBe(200);
    expect(await stands('FULFILLED')).toBe(true);
    expect((await post(city, `/imports/${verdict.importId}/undo`)).status).toBe(200);
    expect(await stands('OVERDUE')).toBe(true);
  });

  it('ends where the system begins: what is later is refused at its row, and by nobody’s haste at the commit', async () => {
    const startOn = async (day: string): Promise<void> => {
      await server.database.transaction((tx) =>
        tx.query('UPDATE instance SET created_at = ?', [`${day} 00:00:00.000`]),
      );
      await server.server.app.instance.reload();
    };
    const early = (await (await send(city, file, '?dryRun=1&history=1')).json()) as Verdict;
    await startOn(missed.periodStart);
    const late = (await (await send(city, file, '?dryRun=1&history=1')).json()) as Verdict;
    expect(late.counts).toMatchObject({ CREATE: 0, REJECT: 1 });
    expect(late.rows[0]?.violations).toMatchObject([
      { field: 'heldOn', message: expect.stringContaining(missed.periodStart) },
    ]);
    expect((await post(city, `/imports/${early.importId}/commit`)).status).not.toBe(200);
    await startOn('2026-01-01');
    expect((await send(city, file, '?dryRun=1&history=1')).status).toBe(200);
  });
});

describe('an exemption in an old book', () => {
  it('is told with its reason from the day it was granted on, not before', async () => {
    const told = async (asOf: string) => {
      const { obligations } = await city.get<{
        obligations: { nodes: { status: string; exemptReason: string | null }[] };
      }>(
        'query ($f: ObligationFilter, $d: Date!) { obligations(asOf: $d, filter: $f) { nodes { status exemptReason } } }',
        {
          d: asOf,
          f: {
            unitId: await unitIdOf(server, 'WX-B07'),
            kind: 'THEME_DAY',
            dueFrom: '2021-08-01',
            dueTo: '2021-08-31',
          },
        },
      );
      return obligations.nodes;
    };
    expect(await told('2021-08-30')).toEqual([{ status: 'PENDING', exemptReason: null }]);
    expect(await told('2021-08-31')).toEqual([
      { status: 'EXEMPT', exemptReason: expect.stringContaining('防汛') },
    ]);
  });
});

describe('a branch that moves', () => {
  it('takes along what it still has to meet; what it met stays where it was owed', async () => {
    const [open] = await themeDays(city, await unitIdOf(server, 'LD'), 'OVERDUE');
    const branch = open?.unitId ?? '';
    const seenBy = async (username: string, status: string): Promise<number> =>
      (await themeDays(await server.as(username), branch, status)).length;
    const before = {
      met: await seenBy('ld.secretary', 'FULFILLED'),
      open: await seenBy('ld.secretary', 'OVERDUE'),
    };
    expect(before.open).toBeGreaterThan(0);
    const [unit] = await server.database.query<{ version: unknown }>(
      'SELECT version FROM unit WHERE id = ?',
      [open?.unitId],
    );
    await city.get(
      'mutation ($id: ID!, $v: Int!, $to: ID!) { moveUnit(id: $id, version: $v, parentId: $to, reason: "区划调整") { id } }',
      { id: branch, v: Number(unit?.version), to: await unitIdOf(server, 'LS') },
    );
    expect(await seenBy('ls.secretary', 'OVERDUE')).toBe(before.open);
    expect(await seenBy('ls.secretary', 'FULFILLED')).toBe(0);
    expect(await seenBy('ld.secretary', 'OVERDUE')).toBe(0);
    expect(await seenBy('ld.secretary', 'FULFILLED')).toBe(before.met);
  });
});
