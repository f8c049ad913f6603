import { addDays, daysBetween } from '@luze/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfCases } from '../src/discipline/remind-of-cases.ts';
import { concerns } from './is-about.ts';
import { type Client, startServer, type TestServer } from './server.ts';

const TODAY = '2021-12-31';
/** A day on which cases of the demo year have been open for long. */
const SPRING = '2022-03-15';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.close());

interface Reminders {
  readonly overlongDays: number;
  readonly ageing: readonly { caseId: string; caseNo: string; filedOn: string; days: number }[];
  readonly ending: readonly {
    caseId: string;
    caseNo: string;
    grade: string;
    effectUntil: string;
    days: number;
  }[];
}
const REMINDERS = `{ caseReminders {
  overlongDays
  ageing { caseId caseNo filedOn days }
  ending { caseId caseNo grade effectUntil days }
} }`;
const remindersOf = async (client: Client): Promise<Reminders> =>
  (await client.get<{ caseReminders: Reminders }>(REMINDERS)).caseReminders;

interface Stored {
  readonly case_no: string;
  readonly day: string;
}
const stored = async (sql: string, params: readonly unknown[]): Promise<[string, string][]> =>
  (await server.database.query<Stored>(sql, params)).map(({ case_no, day }) => [
    case_no,
    String(day).slice(0, 10),
  ]);
const openFiledBy = (day: string) =>
  stored(
    "SELECT case_no, filed_on AS day FROM discipline_case WHERE state IN ('FILED','INVESTIGATING','TRIAL','DECISION_PENDING','REOPENED') AND filed_on <= ? ORDER BY filed_on, id",
    [day],
  );
const endingBy = (day: string) =>
  stored(
    'SELECT c.case_no, s.effect_until AS day FROM discipline_sanction s JOIN discipline_case c ON c.id = s.parent_id WHERE s.revoked_on IS NULL AND s.released_on IS NULL AND s.effect_until <= ? ORDER BY s.effect_until, s.id',
    [day],
  );

async function on(day: string, act: () => Promise<void>): Promise<void> {
  server.clock.set(day);
  try {
    await act();
  } finally {
    server.clock.set(TODAY);
  }
}

describe('the reminders of cases', () => {
  it('are of cases open for 150 days and more, the oldest first, and of effects over within 30 days', async () => {
    const city = await server.as('city.discipline');
    for (const day of [TODAY, SPRING])
      await on(day, async () => {
        const { overlongDays, ageing, ending } = await remindersOf(city);
        expect(overlongDays).toBe(180);
        expect(ageing.map(({ caseNo, filedOn }) => [caseNo, filedOn])).toEqual(
          await openFiledBy(addDays(day, -150)),
        );
        for (const { filedOn, days } of ageing) expect(days).toBe(daysBetween(filedOn, day));
        expect(ending.map(({ caseNo, effectUntil }) => [caseNo, effectUntil])).toEqual(
          await endingBy(addDays(day, 30)),
        );
        for (const { effectUntil, days } of ending) expect(days).toBe(daysBetween(day, effectUntil));
      });
    await on(SPRING, async () => {
      expect((await remindersOf(city)).ageing.map(({ caseNo }) => caseNo)).toContain('DC-2021-022');
    });
  });

  it('are for the city’s duty holder alone', async () => {
    for (const username of ['sz.secretary', 'qk.deputy', 'sz.b07', 'auditor', 'city.review1', 'plat.audit'])
      expect(await (await server.as(username)).refusal(REMINDERS), username).toBe('FORBIDDEN');
  });

  it('leave out what its reader is recused from, here and in messages', async () => {
    const [concerned] = await server.database.query<{ id: unknown }>(
      "SELECT id FROM discipline_case WHERE case_no = 'DC-2021-022'",
    );
    const caseId = String(concerned?.id);
    await concerns(server, 'city.admin', 'DC-2021-022');
    try {
      await on(SPRING, async () => {
        const seenBy = async (username: string) =>
          (await remindersOf(await server.as(username))).ageing.map((one) => one.caseId);
        expect(await seenBy('city.discipline')).toContain(caseId);
        expect(await seenBy('city.admin')).not.toContain(caseId);
      });
      // Filed on 30 August 2021: 180 days are over on 27 February, the first day too many.
      await on('2022-02-27', async () => {
        await remindOfCases(server.server.app);
        const told = await server.database.query<{ username: string }>(
          "SELECT DISTINCT a.username FROM notification n JOIN account a ON a.person_id = n.person_id WHERE n.kind = 'NOTICE_CASE_OVERLONG' AND n.ref_id = ?",
          [caseId],
        );
        expect(told.map(({ username }) => username)).toEqual(['city.discipline']);
      });
    } finally {
      await concerns(server, 'city.admin', null);
    }
  });
});

describe('messages about cases', () => {
  it('of an end of effect come 30 and 7 days before and on the day, once each, to the duty holders only', async () => {
    const [sanction] = await server.database.query<{ case_id: unknown; effect_until: unknown }>(
      "SELECT parent_id AS case_id, effect_until FROM discipline_sanction WHERE revoked_on IS NULL AND released_on IS NULL AND effect_until > '2022-03-01' ORDER BY effect_until LIMIT 1",
    );
    const end = String(sanction?.effect_until).slice(0, 10);
    const spoken = async () =>
      server.database.query<{ kind: string; username: string }>(
        "SELECT n.kind, a.username FROM notification n JOIN account a ON a.person_id = n.person_id WHERE n.kind LIKE 'NOTICE_EFFECT%' AND n.ref_id = ? AND n.due_on = ? ORDER BY n.id",
        [sanction?.case_id, end],
      );
    for (const [before, times] of [
      [31, 0],
      [30, 1],
      [29, 1],
      [7, 2],
      [0, 3],
      [-1, 3],
    ] as const)
      await on(addDays(end, -before), async () => {
        await remindOfCases(server.server.app);
        await remindOfCases(server.server.app);
        const to = (await spoken()).filter(({ username }) => username === 'city.discipline');
        expect(to, String(before)).toHaveLength(times);
      });
    expect(new Set((await spoken()).map(({ username }) => username))).toEqual(
      new Set(['city.admin', 'city.discipline']),
    );
  });
});

describe('when a case is open too long', () => {
  const OVERLONG =
    'query ($year: Int!, $cutoff: Date) { disciplineStatistics(year: $year, cutoff: $cutoff) { overlong overlongDays } }';

  it('is a figure of the rules, which its duty holder may set: the statistics and the list go by it', async () => {
    const city = await server.as('city.discipline');
    const said = async (cutoff: string) =>
      (
        await city.get<{ disciplineStatistics: { overlong: number; overlongDays: number } }>(OVERLONG, {
          year: 2021,
          cutoff,
        })
      ).disciplineStatistics;
    expect(await said(TODAY)).toEqual({ overlong: 0, overlongDays: 180 });
    const set =
      'mutation { setRuleParam(code: "case.overlongDays", value: 100, effectiveFrom: "2021-12-31", source: "局办公会议定") { code } }';
    for (const username of ['city.review1', 'sz.secretary'])
      expect(await (await server.as(username)).refusal(set), username).toBe('FORBIDDEN');
    await city.get(set);
    const { overlong, overlongDays } = await said(TODAY);
    expect(overlongDays).toBe(100);
    expect(overlong).toBe((await openFiledBy(addDays(TODAY, -101))).length);
    expect(overlong).toBeGreaterThan(0);
    expect((await said('2021-12-30')).overlongDays).toBe(180);
  });
});
