import { findLedger, type Ledger } from '@luze/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalateLate } from '../src/escalation/escalate.service.ts';
import { sendDigests } from '../src/workbench/digest.service.ts';
import { enterFor, unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

const hazard = findLedger('Hazard') as Ledger;
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

const app = () => server.server.app;
const change = (sql: string, params: readonly unknown[] = []) =>
  server.database.transaction((tx) => tx.query(sql, [...params]));

interface Told {
  readonly level: string;
  readonly unit: string;
  readonly severity: number;
  readonly day: string;
}

/** Whom something was told to, the first first. */
async function toldOf(subject: string, id: string): Promise<Told[]> {
  const rows = await server.database.query<Record<string, unknown>>(
    'SELECT e.to_level, u.code, e.severity, e.escalated_on FROM escalation e JOIN unit u ON u.id = e.to_unit_id WHERE e.subject = ? AND e.record_id = ? ORDER BY e.severity, e.to_level DESC',
    [subject, id],
  );
  return rows.map((row) => ({
    level: String(row['to_level']),
    unit: String(row['code']),
    severity: Number(row['severity']),
    day: String(row['escalated_on']).slice(0, 10),
  }));
}

beforeEach(async () => {
  server.clock.set('2021-12-31');
  await change('DELETE FROM escalation');
});

/** A hazard of a branch, due fifteen days after it was found. */
const found = (foundOn: string): Promise<string> =>
  enterFor(server, hazard, 'sz.b07', {
    level: 'GENERAL',
    sector: 'GEO',
    source: 'SELF_CHECK',
    entityName: '柳津后山切坡',
    description: '坡顶裂缝贯通，雨后渗水',
    foundOn,
  });
const owed = async (kind: string, dueOn: string): Promise<string> => {
  const [row] = await server.database.query<{ id: unknown }>(
    'SELECT id FROM obligation WHERE unit_id = ? AND kind = ? AND due_on = ?',
    [await unitIdOf(server, 'SZ-B07'), kind, dueOn],
  );
  return String(row?.id);
};
const digestOf = async (who: string): Promise<{ kind: string; text: string } | undefined> => {
  const { notifications } = await (await server.as(who)).get<{
    notifications: { kind: string; text: string }[];
  }>('{ notifications(first: 100) { kind text } }');
  return notifications.find(({ kind }) => kind.startsWith('NOTICE_DIGEST'));
};

describe('what stays late', () => {
  it('is told to the level above once at each severity, and never twice', async () => {
    const id = await found('2021-12-16');
    expect(await escalateLate(app())).toBeGreaterThan(0);
    expect(await toldOf('Hazard', id)).toEqual([]);
    expect(await escalateLate(app())).toBe(0);
    // Due on 30 December: on the 31st one day late.
    await change("UPDATE hazard SET due_day = '2021-12-30' WHERE id = ?", [id]);
    expect(await escalateLate(app())).toBe(1);
    server.clock.set('2022-01-06');
    await escalateLate(app());
    const first = { level: 'COUNTY', unit: 'SZ', severity: 1, day: '2021-12-31' };
    expect(await toldOf('Hazard', id)).toEqual([first]);
    server.clock.set('2022-01-07');
    await escalateLate(app());
    const second = { ...first, severity: 2, day: '2022-01-07' };
    expect(await toldOf('Hazard', id)).toEqual([first, second]);
    server.clock.set('2022-03-01');
    await escalateLate(app());
    expect(await escalateLate(app())).toBe(0);
    expect(await toldOf('Hazard', id)).toEqual([first, second, { ...first, severity: 3, day: '2022-03-01' }]);
  });

  it('is told again where a new due day passed, and not while it waits for its acceptor', async () => {
    const id = await found('2021-12-15');
    await change("UPDATE hazard SET due_day = '2021-12-30' WHERE id = ?", [id]);
    await escalateLate(app());
    await change("UPDATE hazard SET due_day = '2022-01-10' WHERE id = ?", [id]);
    server.clock.set('2022-01-11');
    await change("UPDATE hazard SET done_day = '2022-01-10' WHERE id = ?", [id]);
    await escalateLate(app());
    expect(await toldOf('Hazard', id)).toHaveLength(1);
    await change("UPDATE hazard SET done_day = '9999-12-31' WHERE id = ?", [id]);
    await escalateLate(app());
    expect((await toldOf('Hazard', id)).map(({ day }) => day)).toEqual(['2021-12-31', '2022-01-11']);
  });

  it('is told to the city as well where it is a major hazard, and where it is an assembly after half a month', async () => {
    const id = await found('2021-12-15');
    await change("UPDATE hazard SET due_day = '2021-12-30', level = 'MAJOR' WHERE id = ?", [id]);
    await escalateLate(app());
    expect((await toldOf('Hazard', id)).map(({ unit }) => unit)).toEqual(['SZ', 'LC']);
    // Nobody held the assembly of the last quarter: two weeks late the county alone knows of it.
    const assembly = await owed('MEMBER_ASSEMBLY', '2021-12-31');
    await change('DELETE FROM obligation_fulfilment WHERE obligation_id = ?', [assembly]);
    server.clock.set('2022-01-14');
    await escalateLate(app());
    expect((await toldOf('Obligation', assembly)).map(({ unit, severity }) => [unit, severity])).toEqual([
      ['SZ', 2],
    ]);
    server.clock.set('2022-01-17');
    await escalateLate(app());
    expect((await toldOf('Obligation', assembly)).map(({ unit, severity }) => [unit, severity])).toEqual([
      ['SZ', 2],
      ['LC', 2],
    ]);
  });

  it('of a county is told to its city; of a day of rest only what concerns safety', async () => {
    server.clock.set('2022-01-01');
    const id = await found('2021-12-16');
    await change("UPDATE hazard SET due_day = '2021-12-31' WHERE id = ?", [id]);
    const committee = await owed('COMMITTEE', '2021-12-31');
    await change('DELETE FROM obligation_fulfilment WHERE obligation_id = ?', [committee]);
    await escalateLate(app());
    expect(await toldOf('Hazard', id)).toHaveLength(1);
    expect(await toldOf('Obligation', committee)).toEqual([]);
    server.clock.set('2022-01-04');
    await escalateLate(app());
    expect(await toldOf('Obligation', committee)).toMatchObject([
      { unit: 'SZ', severity: 1, day: '2022-01-04' },
    ]);
    const [row] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM escalation e JOIN obligation o ON o.id = e.record_id WHERE e.subject = 'Obligation' AND o.branch_id = 0 AND e.to_level <> 'CITY'",
    );
    expect(Number(row?.n)).toBe(0);
  });
});

describe('the digest', () => {
  it('says how many things of units below were escalated to whom it tells, in one message and once', async () => {
    const noted = await escalateLate(app());
    expect(noted).toBeGreaterThan(0);
    await sendDigests(app());
    const [row] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM escalation WHERE to_unit_id = ? AND escalated_on = '2021-12-31'",
      [await unitIdOf(server, 'SZ')],
    );
    const told = await digestOf('sz.secretary');
    expect(told?.kind).toBe('NOTICE_DIGEST_MORE');
    expect(told?.text).toContain(`升级 ${Number(row?.n)} 项`);
    // A branch has nobody below, an auditor answers for nobody.
    expect((await digestOf('sz.b07'))?.kind).toBe('NOTICE_DIGEST');
    expect(await digestOf('auditor')).toBeUndefined();
    server.clock.set('2022-01-04');
    await change("DELETE FROM escalation WHERE escalated_on > '2021-12-31'");
    await sendDigests(app());
    expect((await digestOf('sz.secretary'))?.kind).toBe('NOTICE_DIGEST');
  });
});
