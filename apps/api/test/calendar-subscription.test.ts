import { branchMeeting, disciplineCase } from '@luze/domain';
import { sampleInput } from '@luze/domain/testing';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { absentReader } from '../src/ledger/absent-reader.ts';
import { allRows } from '../src/ledger/read.ts';
import { unitIdOf } from './entering.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

interface Event {
  readonly uid: string;
  readonly day: string;
  readonly end: string;
  readonly isDate: boolean;
  readonly summary: string;
  readonly description: string;
}
interface File {
  readonly status: number;
  readonly raw: string;
  readonly name: string;
  readonly events: readonly Event[];
}

/** What another program reads in an answer. */
async function read(response: Response): Promise<File> {
  const raw = await response.text();
  if (response.status !== 200) return { status: response.status, raw, name: '', events: [] };
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const root = new ICAL.Component(ICAL.parse(raw));
  const events = root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate,
      summary: event.summary,
      description: event.description ?? '',
    };
  });
  return {
    status: response.status,
    raw,
    name: String(root.getFirstPropertyValue('x-wr-calname')),
    events,
  };
}

interface Line {
  readonly day: string;
  readonly kind: string;
  readonly ledger: string;
  readonly count: number;
  readonly entries: readonly { readonly recordId: string; readonly title: string }[];
}
const uidOf = ({ kind, ledger }: Line, recordId: string): string =>
  `${ledger}-${recordId}-${kind === 'DUE' ? 'due' : 'on'}@luze`;

async function linesOf(client: Client, unitId: string, from: string, to: string): Promise<readonly Line[]> {
  const { calendar } = await client.get<{ calendar: readonly Line[] }>(
    'query ($unitId: ID!, $from: Date!, $to: Date!) { calendar(unitId: $unitId, from: $from, to: $to) { day kind ledger count entries { recordId title } } }',
    { unitId, from, to },
  );
  return calendar;
}

const download = async (client: Client, unit: string, from: string, to: string): Promise<File> =>
  read(await client.fetch(`/calendar.ics?${new URLSearchParams({ unit, from, to })}`));

const MAKE = 'mutation { makeCalendarSubscription }';
const addressOf = async (client: Client): Promise<string> =>
  (await client.get<{ makeCalendarSubscription: string }>(MAKE)).makeCalendarSubscription;
/** As a calendar program does: without a cookie. */
const fetched = async (path: string): Promise<File> => read(await fetch(`${server.url}${path}`));

const change = (sql: string, params: unknown[] = []) =>
  server.database.transaction((tx) => tx.query(sql, params));

const TITLE =
  '第 1 次支委会；讨论：预算, 决算; 反斜线 \\n “引号” "quotes" 和一个很长很长的题目，长到在文件里必须折行🚩才放得下';

async function planMeeting(client: Client, branch: string, heldOn: string, topic: string): Promise<string> {
  const { topic: _, ...sample } = sampleInput(branchMeeting, '计划', heldOn);
  const { createBranchMeeting: made } = await client.get<{ createBranchMeeting: { id: string } }>(
    'mutation ($i: BranchMeetingInput!) { createBranchMeeting(input: $i) { id } }',
    {
      i: {
        ...sample,
        topic,
        present: null,
        absent: null,
        onLeave: null,
        unitId: await unitIdOf(server, branch),
      },
    },
  );
  return made.id;
}

describe('a downloaded month', () => {
  it.each([
    ['city.admin', 'LC'],
    ['sz.b07', 'SZ-B07'],
  ])('of %s holds what the calendar holds, each thing or a number a day', async (username, code) => {
    const client = await server.as(username);
    const unit = await unitIdOf(server, code);
    const lines = await linesOf(client, unit, '2021-12-01', '2022-01-11');
    const { events } = await download(client, unit, '2021-12-01', '2022-01-11');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const day of new Set([...lines, ...events].map((one) => one.day))) {
      const own = lines.filter((line) => line.day === day);
      const count = own.reduce((sum, line) => sum + line.count, 0);
      const told = events.filter((event) => event.day === day);
      expect(told.every(({ isDate }) => isDate)).toBe(true);
      if (count > 6)
        expect(told.map(({ uid, summary }) => [uid, summary])).toEqual([
          [`day-${unit}-${day}@luze`, `履责 ${count} 项`],
        ]);
      else
        expect(told.map(({ uid }) => uid).sort(), day).toEqual(
          own.flatMap((line) => line.entries.map(({ recordId }) => uidOf(line, recordId))).sort(),
        );
    }
    expect(events.length).toBeGreaterThan(5);
  });

  it('says every sign of a title, in lines no program finds too long, and ends with the day after', async () => {
    const client = await server.as('sz.b07');
    const id = await planMeeting(client, 'SZ-B07', '2022-01-06', TITLE);
    const { raw, events, name } = await download(
      client,
      await unitIdOf(server, 'SZ-B07'),
      '2022-01-01',
      '2022-01-31',
    );
    const event = events.find(({ uid }) => uid === `BranchMeeting-${id}-on@luze`);
    expect(event).toMatchObject({ day: '2022-01-06', end: '2022-01-07' });
    expect(event?.summary).toContain(TITLE);
    expect(event?.summary).toMatch(/^计划：/);
    expect(name).toMatch(/日历$/);
    const physical = raw.split('\r\n');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...physical.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('keeps the bounds of the calendar, and is audited', async () => {
    const client = await server.as('sz.b07');
    const unit = await unitIdOf(server, 'SZ-B07');
    const status = async (who: Client, code: string, from: string, to: string): Promise<number> =>
      (await download(who, await unitIdOf(server, code), from, to)).status;
    expect(await status(server.anonymous, 'SZ-B07', '2021-12-01', '2021-12-31')).toBe(401);
    expect(await status(client, 'QK-B01', '2021-12-01', '2021-12-31')).toBe(404);
    expect(await status(client, 'SZ-B07', '2021-12-01', '2022-01-12')).toBe(400);
    expect((await client.fetch(`/calendar.ics?unit=${unit}&unit=x&from=2021-12-01`)).status).toBe(400);
    const [act] = await server.database.query<{ action: string; unit: unknown }>(
      "SELECT action, entity_unit_id AS unit FROM audit WHERE entity = 'Calendar' ORDER BY id DESC LIMIT 1",
    );
    expect(act).toMatchObject({ action: 'export' });
  });
});

describe('a subscription', () => {
  it('answers in nobody’s session with what its owner reads, without titles that may name people', async () => {
    const client = await server.as('sz.b07');
    const id = await planMeeting(client, 'SZ-B07', '2022-01-14', '讨论张某某的入党申请');
    const { events, raw, name } = await fetched(await addressOf(client));
    expect(name).toBe('履责日历');
    const planned = events.find(({ uid }) => uid === `BranchMeeting-${id}-on@luze`);
    expect(planned?.day).toBe('2022-01-14');
    expect(raw.replaceAll('\r\n ', '')).not.toContain('张某某');
    const unit = await unitIdOf(server, 'SZ-B07');
    const lines = [
      ...(await linesOf(client, unit, '2021-11-30', '2022-01-10')),
      ...(await linesOf(client, unit, '2022-01-11', '2022-02-20')),
      ...(await linesOf(client, unit, '2022-02-21', '2022-04-02')),
    ];
    const own = lines.flatMap((line) => line.entries.map(({ recordId }) => uidOf(line, recordId)));
    const single = events.map(({ uid }) => uid).filter((uid) => !uid.startsWith('day-'));
    expect(single.sort()).toEqual(own.sort());
    expect(single.length).toBeGreaterThan(5);
    // What is owed is told by its name.
    const owed = events.filter(({ uid }) => uid.startsWith('Obligation-'));
    expect(owed.length).toBeGreaterThan(0);
    for (const { summary } of owed) expect(summary).toMatch(/^到期：.+（.+）$/);
  });

  it('speaks the language it was made in', async () => {
    const english = await signIn(server.url, 'sz.b07', DEMO_PASSWORD, 'en');
    const { name, events } = await fetched(await addressOf(english));
    expect(name).toBe('Luze calendar');
    expect(events.some(({ summary }) => summary.startsWith('Due: '))).toBe(true);
  });

  it('tells nothing of units beside its owner’s', async () => {
    const { events } = await fetched(await addressOf(await server.as('sz.b07')));
    const foreign = await planMeeting(await server.as('qk.b01'), 'QK-B01', '2022-01-13', '隔壁');
    const after = await fetched(await addressOf(await server.as('sz.b07')));
    expect(after.events).toEqual(events);
    const theirs = await fetched(await addressOf(await server.as('qk.b01')));
    expect(theirs.events.map(({ uid }) => uid)).toContain(`BranchMeeting-${foreign}-on@luze`);
  });

  it('is read for by who is recused as its owner is, and holds no case of anybody', async () => {
    const { app } = server.server;
    const casesOf = async (username: string): Promise<readonly unknown[]> => {
      const [account] = await server.database.query<{ id: unknown }>(
        'SELECT person_id AS id FROM account WHERE username = ?',
        [username],
      );
      const rows = await allRows(await absentReader(app, String(account?.id), 'zh-CN', []), disciplineCase, {
        filter: null,
        limit: 100,
      });
      return rows.map((row) => row['caseNo']);
    };
    expect(await casesOf('qk.secretary')).toContain('DC-2021-003');
    expect(await casesOf('qk.deputy')).not.toContain('DC-2021-003');
    for (const username of ['qk.secretary', 'qk.deputy', 'city.discipline']) {
      const { events } = await fetched(await addressOf(await server.as(username)));
      expect(events.length).toBeGreaterThan(0);
      const text = JSON.stringify(events);
      expect(text).not.toContain('DisciplineCase');
      expect(text).not.toContain('DC-2021');
    }
  });
});

describe('its address', () => {
  const REVOKE = 'mutation { revokeCalendarSubscription }';
  it('is stored as a hash alone, and in no act of the audit', async () => {
    const path = await addressOf(await server.as('sz.secretary'));
    const token = /^\/calendars\/([\w-]{43})\.ics$/.exec(path)?.[1] ?? '';
    expect(token).not.toBe('');
    const rows = await server.database.query('SELECT * FROM calendar_subscription');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    const acts = await server.database.query<{ action: string }>(
      "SELECT * FROM audit WHERE entity = 'CalendarSubscription'",
    );
    expect(acts.map(({ action }) => action)).toContain('makeCalendarSubscription');
    expect(JSON.stringify(acts)).not.toContain(token);
  });

  it('is dead once another was made, once revoked, and while its owner may not sign in; all alike', async () => {
    const client = await server.as('qk.deputy');
    const first = await addressOf(client);
    const second = await addressOf(client);
    const unknown = await fetched(`/calendars/${'x'.repeat(43)}.ics`);
    expect(unknown.status).toBe(404);
    const bodyOf = ({ status, raw }: File) => [status, raw.replace(/"requestId":"[^"]*"/, '')];
    const isDead = async (path: string): Promise<void> =>
      expect(bodyOf(await fetched(path))).toEqual(bodyOf(unknown));
    await isDead(first);
    expect((await fetched(second)).status).toBe(200);
    const whose = "(SELECT person_id FROM (SELECT person_id FROM account WHERE username = 'qk.deputy') x)";
    await change("UPDATE account SET disabled = 1 WHERE username = 'qk.deputy'");
    await isDead(second);
    await change("UPDATE account SET disabled = 0 WHERE username = 'qk.deputy'");
    await change(`UPDATE person SET active = 0 WHERE id = ${whose}`);
    await isDead(second);
    await change(`UPDATE person SET active = 1 WHERE id = ${whose}`);
    expect((await fetched(second)).status).toBe(200);
    expect(await client.get(REVOKE)).toEqual({ revokeCalendarSubscription: true });
    await isDead(second);
    expect(await client.get(REVOKE)).toEqual({ revokeCalendarSubscription: false });
    expect(await client.get('{ calendarSubscription { madeAt } }')).toEqual({ calendarSubscription: null });
  });
});
