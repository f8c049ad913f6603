import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrol, faultOf } from './enrolment.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('where the rules demand a second factor', () => {
  const SET =
    'mutation ($value: Float!) { setRuleParam(code: "account.secondFactor", value: $value, effectiveFrom: "2021-12-31", source: "Decision of the bureau") { value steps } }';
  const ASKED = '{ viewer { account { mustSetUpSecondFactor } } }';
  const mustSetUp = async (client: Client): Promise<boolean> =>
    (await client.get<{ viewer: { account: { mustSetUpSecondFactor: boolean } } }>(ASKED)).viewer.account
      .mustSetUpSecondFactor;
  const HAZARDS = '{ hazards { totalCount } }';
  let city: Client;
  beforeAll(async () => {
    city = await signIn(server.url, 'city.admin');
    await enrol(city);
  });
  it('who may write does nothing before it is set up, and an auditor goes on', async () => {
    const [branch, auditor] = [await signIn(server.url, 'sz.b16'), await signIn(server.url, 'auditor')];
    expect(await mustSetUp(branch)).toBe(false);
    expect(faultOf(await city.ask(SET, { value: 3 }))).toBe('TOO_LARGE');
    expect(faultOf(await branch.ask(SET, { value: 1 }))).toBe('FORBIDDEN');
    const { setRuleParam } = await city.get<{ setRuleParam: { value: number; steps: string[] } }>(SET, {
      value: 1,
    });
    expect(setRuleParam).toMatchObject({ value: 1, steps: { length: 3 } });
    expect(await mustSetUp(branch)).toBe(true);
    const refused = await branch.ask(HAZARDS);
    expect(faultOf(refused)).toBe('LOCKED');
    expect(refused.errors[0]?.extensions['reason']).toBe('SECOND_FACTOR_REQUIRED');
    expect((await branch.fetch('/exports/hazard.xlsx')).status).toBe(423);
    expect(faultOf(await city.ask(HAZARDS))).toBeNull();
    expect(faultOf(await auditor.ask(HAZARDS))).toBeNull();
    await enrol(branch);
    expect(await mustSetUp(branch)).toBe(false);
    expect(faultOf(await branch.ask(HAZARDS))).toBeNull();
    // Answered by its own rule again: a branch exports no hazards.
    expect((await branch.fetch('/exports/hazard.xlsx')).status).toBe(403);
    await branch.get('mutation { endTotp }');
    expect(faultOf(await branch.ask(HAZARDS))).toBe('LOCKED');
  });

  it('all accounts means the auditor’s, too', async () => {
    const auditor = await signIn(server.url, 'auditor');
    await city.get(SET, { value: 2 });
    expect(await mustSetUp(auditor)).toBe(true);
    expect(faultOf(await auditor.ask(HAZARDS))).toBe('LOCKED');
    expect(faultOf(await auditor.ask('mutation { signOut }'))).toBeNull();
  });
});
