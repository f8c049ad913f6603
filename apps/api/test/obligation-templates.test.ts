import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../src/database/rows.ts';
import { generateObligations } from '../src/obligation/generate.service.ts';
import { readTemplates } from '../src/obligation/templates.ts';
import { day, OWED_YEAR, owedIn, standingIn } from './owed-model.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

const ADD = 'mutation ($i: ObligationTemplateInput!) { addObligationTemplate(input: $i) }';
const END = 'mutation ($id: ID!, $to: Date!) { endObligationTemplate(id: $id, effectiveTo: $to) }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawObligationTemplate(id: $id) }';
const LIST =
  '{ obligationTemplates { id kind frequency filter dueAfterDays graceDays effectiveFrom effectiveTo source isShipped } }';

const input = (over: object = {}) => ({
  kind: 'MEMBER_ASSEMBLY',
  frequency: 'MONTH',
  filter: 'COMMITTEE',
  graceDays: 5,
  effectiveFrom: '2022-07-01',
  source: '市局党组会议定〔2021〕12号',
  ...over,
});
const templates = async (who = 'city.admin') =>
  (await (await server.as(who)).get<{ obligationTemplates: Record<string, unknown>[] }>(LIST))
    .obligationTemplates;

/** Generates the year anew and holds it against the domain. @returns periods of a kind that stand */
async function periodsOf(kind: string): Promise<string[]> {
  await generateObligations(server.server.app, OWED_YEAR);
  const all = await standingIn(server.database);
  expect(all).toEqual(await owedIn(server.database, await readTemplates(server.database.query)));
  const starts = all.map((line) => line.split(' ')).filter((parts) => parts[1] === kind);
  return [...new Set(starts.map((parts) => String(parts[3]).slice(5, 7)))].sort();
}

describe('templates of obligations', () => {
  it('are read by everybody and set by the city alone', async () => {
    expect(await templates('sz.b07')).toEqual(await templates());
    expect((await templates()).every(({ isShipped }) => isShipped === true)).toBe(true);
    for (const who of ['sz.secretary', 'sz.b07', 'auditor']) {
      const client = await server.as(who);
      expect(await client.refusal(ADD, { i: input() })).toBe('FORBIDDEN');
      expect(await client.refusal(END, { id: 'THEME_DAY 2019-01-01', to: '2022-01-31' })).toBe('FORBIDDEN');
      expect(await client.refusal(WITHDRAW, { id: 'THEME_DAY 2019-01-01' })).toBe('FORBIDDEN');
    }
  });

  it('are set by an administrator whose own duties open their kind', async () => {
    const SHIPPED = 'THEME_DAY 2019-01-01';
    const holding = async (who: string, duties: readonly string[]): Promise<Client> => {
      await server.database.transaction((tx) =>
        execute(
          tx,
          'UPDATE role_assignment SET duties = ? WHERE person_id = (SELECT person_id FROM account WHERE username = ?)',
          [JSON.stringify(duties), who],
        ),
      );
      return server.as(who);
    };
    const ofOthers = [
      await holding('city.review1', ['SAFETY']),
      await holding('city.discipline', ['IDEOLOGY']),
    ];
    for (const client of ofOthers) {
      expect(await client.refusal(ADD, { i: input() })).toBe('FORBIDDEN');
      expect(await client.refusal(END, { id: SHIPPED, to: '2022-01-31' })).toBe('FORBIDDEN');
      expect(await client.refusal(WITHDRAW, { id: SHIPPED })).toBe('FORBIDDEN');
    }
    const ofParty = await holding('city.review2', ['PARTY']);
    expect(await ofParty.refusal(WITHDRAW, { id: SHIPPED })).toBe('INVALID');
  });

  it('are refused at the field', async () => {
    const client = await server.as('city.admin');
    const faultsOf = async (query: string, variables: Record<string, unknown>): Promise<string[]> => {
      const { errors } = await client.ask(query, variables);
      const violations = (errors[0]?.extensions['violations'] ?? []) as { field: string; code: string }[];
      return violations.map(({ field, code }) => `${field} ${code}`);
    };
    expect(await faultsOf(ADD, { i: input({ effectiveFrom: '2021-07-01' }) })).toEqual([
      'effectiveFrom DAY_IN_PAST',
    ]);
    expect(
      await faultsOf(ADD, { i: input({ filter: 'GROUPS', effectiveFrom: '2022-08-01', source: ' ' }) }),
    ).toEqual(['filter TEMPLATE_OTHER_SUBJECT', 'effectiveFrom TEMPLATE_MID_PERIOD', 'source REQUIRED']);
    expect(await faultsOf(END, { id: 'THEME_DAY 2019-01-01', to: '2021-11-30' })).toEqual([
      'effectiveTo DAY_IN_PAST',
    ]);
    expect(await faultsOf(WITHDRAW, { id: 'THEME_DAY 2019-01-01' })).toEqual(['id TEMPLATE_SHIPPED']);
    expect(await client.refusal(END, { id: 'THEME_DAY 2018-01-01', to: '2022-01-31' })).toBe('NOT_FOUND');
    expect(await templates()).toHaveLength(13);
  });

  it('set in the middle of a year change how often and by whom it is owed from then on, and nothing before', async () => {
    expect(await periodsOf('MEMBER_ASSEMBLY')).toEqual(['01', '04', '07', '10']);
    const client = await server.as('city.admin');
    await client.get(ADD, { i: input() });
    expect(await client.refusal(ADD, { i: input() })).toBe('INVALID');
    expect(await periodsOf('MEMBER_ASSEMBLY')).toEqual(['01', '04', '07', '08', '09', '10', '11', '12']);
    const [row] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM obligation o JOIN party_branch b ON b.unit_id = o.unit_id WHERE o.kind = 'MEMBER_ASSEMBLY' AND o.period_start >= '2022-07-01' AND o.withdrawn_on > '2021-12-31' AND b.has_committee = 0",
    );
    expect(Number(row?.n)).toBe(0);
    const [audit] = await server.database.query<{ action: string; reason: string }>(
      "SELECT action, reason FROM audit WHERE entity = 'ObligationTemplate' ORDER BY id DESC LIMIT 1",
    );
    expect(audit).toMatchObject({ action: 'addObligationTemplate', reason: '市局党组会议定〔2021〕12号' });
  }, 120_000);

  it('ended give way to the one before; a shipped one ended leaves nothing owed', async () => {
    const client = await server.as('city.admin');
    await client.get(END, { id: 'MEMBER_ASSEMBLY 2022-07-01', to: '2022-09-30' });
    expect(await periodsOf('MEMBER_ASSEMBLY')).toEqual(['01', '04', '07', '08', '09', '10']);
    expect(await client.refusal(END, { id: 'MEMBER_ASSEMBLY 2022-07-01', to: '2022-12-31' })).toBe('INVALID');
    await client.get(END, { id: 'PARTY_LECTURE 2019-01-01', to: '2022-06-30' });
    expect(await periodsOf('PARTY_LECTURE')).toEqual(['01', '04']);
    const ended = (await templates()).find(({ id }) => id === 'PARTY_LECTURE 2019-01-01');
    expect(ended).toMatchObject({ isShipped: true, effectiveTo: '2022-06-30' });
    expect(day(ended?.['effectiveFrom'])).toBe('2019-01-01');
  }, 120_000);

  it('that have not begun are taken back, and what was generated under them is withdrawn', async () => {
    const client = await server.as('city.admin');
    const later = input({
      kind: 'THEME_DAY',
      frequency: 'QUARTER',
      filter: 'EVERY',
      effectiveFrom: '2022-10-01',
    });
    await client.get(ADD, { i: later });
    expect((await periodsOf('THEME_DAY')).slice(-4)).toEqual(['07', '08', '09', '10']);
    await client.get(WITHDRAW, { id: 'THEME_DAY 2022-10-01' });
    expect(await periodsOf('THEME_DAY')).toHaveLength(12);
  }, 120_000);
});
