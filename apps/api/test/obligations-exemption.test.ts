import type { ObligationKind } from '@luze/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../src/database/rows.ts';
import { noteGrant, noteRequest } from '../src/obligation/exemption.service.ts';
import { unitIdOf } from './entering.ts';
import { type Answer, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

const ASK = 'mutation ($id: ID!, $v: Int!) { requestExemption(id: $id, version: $v, reason: "抗洪抢险") }';
const DECIDE =
  'mutation ($id: ID!, $v: Int!, $grant: Boolean!) { decideExemption(id: $id, version: $v, grant: $grant, reason: "本月没有抢险任务") }';
const FIND =
  'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", filter: $f) { nodes { id version status may { requestExemption decideExemption } } } }';

interface Owed {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly may: { readonly requestExemption: boolean; readonly decideExemption: boolean };
}

/** Which of what a unit owes: a kind, due within some days. */
interface Which {
  readonly unit: string;
  readonly kind: ObligationKind;
  readonly dueFrom: string;
  readonly dueTo: string;
}

async function find(who: string, { unit, ...which }: Which): Promise<Owed> {
  const unitId = await unitIdOf(server, unit);
  const { obligations } = await (await server.as(who)).get<{ obligations: { nodes: Owed[] } }>(FIND, {
    f: { ...which, unitId, own: true },
  });
  const [one] = obligations.nodes;
  if (one === undefined) throw new Error(`${unit} owes no ${which.kind}`);
  return one;
}

const at = ({ id, version }: Owed) => ({ id, v: version });
const write = (sql: string, params: readonly unknown[] = []): Promise<number> =>
  server.database.transaction((tx) => execute(tx, sql, params));
const personIdOf = async (username: string): Promise<string> => {
  const [row] = await server.database.query<{ person_id: unknown }>(
    'SELECT person_id FROM account WHERE username = ?',
    [username],
  );
  return String(row?.person_id);
};

describe('who asked for an exemption, or for whom it was asked', () => {
  const OF_CITY = {
    unit: 'LC',
    kind: 'IDEOLOGY_REPORT',
    dueFrom: '2022-01-01',
    dueTo: '2022-01-31',
  } as const;
  const waitingFor = async (who: string, id: string): Promise<boolean> => {
    const { workbench } = await (await server.as(who)).get<{
      workbench: { toApprove: { recordId: string; move: string }[] };
    }>('{ workbench { toApprove { recordId move } } }');
    return workbench.toApprove.some(({ recordId, move }) => recordId === id && move === 'decideExemption');
  };

  it('does not decide on it: neither the delegate nor his principal, but another administrator', async () => {
    const [admin, clerk, other] = await Promise.all(
      ['city.admin', 'sz.clerk', 'city.review1'].map(personIdOf),
    );
    await (await server.as('city.admin')).get(
      'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
      { input: { principalId: admin, delegateId: clerk, validTo: '2022-01-10' } },
    );
    await write(
      'UPDATE role_assignment SET duties = (SELECT d FROM (SELECT duties AS d FROM role_assignment WHERE person_id = ?) a) WHERE person_id = ?',
      [admin, other],
    );
    await (await server.as('sz.clerk')).get(ASK, at(await find('sz.clerk', OF_CITY)));
    const asked = await find('city.admin', OF_CITY);
    const [row] = await server.database.query<Record<string, unknown>>(
      'SELECT exempt_requested_by AS asker, exempt_requested_for AS principal FROM obligation WHERE id = ?',
      [asked.id],
    );
    expect([row?.['asker'], row?.['principal']].map(String)).toEqual([clerk, admin]);
    const [audit] = await server.database.query<Record<string, unknown>>(
      "SELECT actor_id, principal_id FROM audit WHERE action = 'requestExemption' ORDER BY id DESC LIMIT 1",
    );
    expect([audit?.['actor_id'], audit?.['principal_id']].map(String)).toEqual([clerk, admin]);

    for (const grant of [true, false])
      for (const who of ['sz.clerk', 'city.admin'])
        expect(await (await server.as(who)).refusal(DECIDE, { ...at(asked), grant }), who).toBe('FORBIDDEN');
    expect(asked.may.decideExemption).toBe(false);
    expect(await waitingFor('city.admin', asked.id)).toBe(false);

    expect((await find('city.review1', OF_CITY)).may.decideExemption).toBe(true);
    expect(await waitingFor('city.review1', asked.id)).toBe(true);
    await (await server.as('city.review1')).get(DECIDE, { ...at(asked), grant: false });
    const [again] = await server.database.query<Record<string, unknown>>(
      'SELECT exempt_requested_by AS asker, exempt_requested_for AS principal FROM obligation WHERE id = ?',
      [asked.id],
    );
    expect(again).toEqual({ asker: null, principal: null });
  });
});

describe('two writes of one exemption', () => {
  const COMMITTEE = {
    unit: 'SZ-B07',
    kind: 'COMMITTEE',
    dueFrom: '2021-11-01',
    dueTo: '2021-11-30',
  } as const;
  const outcomesOf = async (answers: readonly Promise<Answer>[]): Promise<string[]> =>
    (await Promise.all(answers)).map(({ errors }) => String(errors[0]?.extensions['code'] ?? 'DONE')).sort();

  it('at once: one is done, the other told that somebody was first', async () => {
    const [owner, county] = [await server.as('sz.b07'), await server.as('sz.secretary')];
    const owed = await find('sz.b07', COMMITTEE);
    expect(owed.may.requestExemption).toBe(true);
    expect(await outcomesOf([owner.ask(ASK, at(owed)), owner.ask(ASK, at(owed))])).toEqual([
      'CONFLICT',
      'DONE',
    ]);
    const asked = await find('sz.secretary', COMMITTEE);
    const decisions = [true, false].map((grant) => county.ask(DECIDE, { ...at(asked), grant }));
    expect(await outcomesOf(decisions)).toEqual(['CONFLICT', 'DONE']);
    const acts = await server.database.query(
      "SELECT id FROM audit WHERE entity = 'Obligation' AND entity_id = ? AND action IN ('grantExemption', 'refuseExemption')",
      [asked.id],
    );
    expect(acts).toHaveLength(1);
  });

  it('of a version another has written since is refused by the write itself', async () => {
    const which = { ...COMMITTEE, unit: 'SZ-B06' };
    const owed = await find('sz.b06', which);
    const of = { id: owed.id, unitId: await unitIdOf(server, which.unit), version: owed.version };
    const { app } = server.server;
    const source = { ...app, viewer: null, ip: '', requestId: '' };
    const ask = () =>
      server.database.transaction((tx) =>
        noteRequest(tx, source, of, { by: '1', principalId: null, reason: '抗洪抢险' }),
      );
    const grant = (version: number) =>
      server.database.transaction((tx) => noteGrant(tx, source, { ...of, version }, '2'));
    await expect(grant(of.version)).rejects.toThrow('CONFLICT');
    const asked = await ask();
    await expect(ask()).rejects.toThrow('CONFLICT');
    await expect(grant(of.version)).rejects.toThrow('CONFLICT');
    await grant(asked.version);
    await expect(grant(asked.version + 1)).rejects.toThrow('CONFLICT');
    expect((await find('sz.b06', which)).status).toBe('EXEMPT');
  });
});

describe('what was met', () => {
  const MEETING = {
    unit: 'SZ-B07',
    kind: 'COMMITTEE',
    dueFrom: '2021-12-01',
    dueTo: '2021-12-31',
  } as const;
  /** As a record of that day would that was submitted today. */
  const meet = (id: string, heldOn: string): Promise<number> =>
    write(
      "INSERT INTO obligation_fulfilment (obligation_id, ledger, record_id, held_on, from_day, until_day) VALUES (?, 'BranchMeeting', 1, ?, '2021-12-31', '9999-12-31')",
      [id, heldOn],
    );
  const saidOf = ({ errors }: Answer) => [errors[0]?.extensions['code'], errors[0]?.message];
  const MET = ['LOCKED', '这一事项已经完成，不能再申请豁免或者同意豁免。'];

  it('in time or late is not exempted, and what was asked for before is refused', async () => {
    const [owner, county] = [await server.as('sz.b07'), await server.as('sz.secretary')];
    for (const [kind, heldOn, status] of [
      ['COMMITTEE', '2021-12-30', 'FULFILLED'],
      ['THEME_DAY', '2022-03-01', 'LATE'],
    ] as const) {
      const which = { ...MEETING, kind };
      await owner.get(ASK, at(await find('sz.b07', which)));
      const asked = await find('sz.secretary', which);
      await meet(asked.id, heldOn);
      expect((await find('sz.b07', which)).status).toBe(status);
      expect(saidOf(await county.ask(DECIDE, { ...at(asked), grant: true }))).toEqual(MET);
      await county.get(DECIDE, { ...at(asked), grant: false });
      const met = await find('sz.b07', which);
      expect(met).toMatchObject({ status, may: { requestExemption: false } });
      expect(saidOf(await owner.ask(ASK, at(met)))).toEqual(MET);
    }
  });
});
