import { periodOf } from '@luze/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { takeOut } from '../src/obligation/take-out.ts';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

const ASK =
  'mutation ($id: ID!, $v: Int!, $reason: String!) { requestExemption(id: $id, version: $v, reason: $reason) }';
const REFUSE =
  'mutation ($id: ID!, $v: Int!, $reason: String) { decideExemption(id: $id, version: $v, grant: false, reason: $reason) }';
const GRANT = 'mutation ($id: ID!, $v: Int!) { decideExemption(id: $id, version: $v, grant: true) }';
const LIST = `query ($asOf: Date!, $f: ObligationFilter) { obligations(asOf: $asOf, first: 100, filter: $f) { totalCount nodes {
  id version status exemptReason exemptRequestedOn exemptRequestedBy { name } exemptApprovedOn
  refusals { requestedOn requestedBy { name } requestReason refusedOn refusedBy { name } reason } } } }`;

interface Refusal {
  readonly requestedOn: string;
  readonly requestedBy: { readonly name: string };
  readonly requestReason: string;
  readonly refusedOn: string;
  readonly refusedBy: { readonly name: string };
  readonly reason: string;
}
interface Owed {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly exemptReason: string | null;
  readonly exemptRequestedOn: string | null;
  readonly exemptRequestedBy: { readonly name: string } | null;
  readonly exemptApprovedOn: string | null;
  readonly refusals: readonly Refusal[];
}
interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly Owed[];
}

const list = async (who: string, asOf: string, f: Readonly<Record<string, unknown>>): Promise<Listed> => {
  const { obligations } = await (await server.as(who)).get<{ obligations: Listed }>(LIST, { asOf, f });
  return obligations;
};

/** What 柳津所's branch owes of a kind, due in a month of 2021. */
async function owedIn(month: string, who: string, asOf: string): Promise<Owed> {
  const { nodes } = await list(who, asOf, {
    unitId: await unitIdOf(server, 'SZ-B07'),
    own: true,
    kind: ['COMMITTEE'],
    dueFrom: `${month}-01`,
    dueTo: periodOf('MONTH', `${month}-01`).end,
  });
  const [one] = nodes;
  if (one === undefined) throw new Error(`nothing is owed in ${month}`);
  return one;
}

const at = ({ id, version }: Owed) => ({ id, v: version });

describe('a refused exemption', () => {
  const NOVEMBER = '2021-11';
  const WHY = '县里没有下达抢险任务，会议可以补开';
  const [before, asked, refused, again] = ['2021-12-09', '2021-12-10', '2021-12-15', '2021-12-20'] as const;
  const onDay = async <T>(day: string, act: () => Promise<T>): Promise<T> => {
    server.clock.set(day);
    try {
      return await act();
    } finally {
      server.clock.set('2021-12-31');
    }
  };
  const waits = async (asOf: string): Promise<boolean> => {
    const { id } = await owedIn(NOVEMBER, 'sz.secretary', '2021-12-31');
    const { totalCount, nodes } = await list('sz.secretary', asOf, {
      id,
      awaitsDecision: true,
    });
    expect(totalCount).toBe(nodes.length);
    return totalCount === 1;
  };

  it('needs a written reason, told at the field; without one nothing is decided', async () => {
    await onDay(asked, async () => {
      const owner = await server.as('sz.b07');
      await owner.get(ASK, { ...at(await owedIn(NOVEMBER, 'sz.b07', asked)), reason: '抗洪抢险' });
    });
    await onDay(refused, async () => {
      const county = await server.as('sz.secretary');
      const waiting = await owedIn(NOVEMBER, 'sz.secretary', refused);
      for (const [reason, code] of [
        [null, 'REQUIRED'],
        ['  ', 'REQUIRED'],
        ['不行', 'REFUSAL_TOO_SHORT'],
        ['否'.repeat(501), 'TOO_LONG'],
      ] as const) {
        const { errors } = await county.ask(REFUSE, { ...at(waiting), reason });
        expect(errors[0]?.extensions).toMatchObject({
          code: 'INVALID',
          violations: [{ field: 'reason', code }],
        });
      }
      expect(await owedIn(NOVEMBER, 'sz.secretary', refused)).toEqual(waiting);
      await county.get(REFUSE, { ...at(waiting), reason: `  ${WHY} ` });
    });
    const [audit] = await server.database.query<Record<string, unknown>>(
      "SELECT reason FROM audit WHERE action = 'refuseExemption' ORDER BY id DESC LIMIT 1",
    );
    expect(audit).toEqual({ reason: WHY });
  });

  it('is read with its reason by who reads the obligation, and may be asked for again', async () => {
    for (const who of ['sz.b07', 'sz.secretary', 'city.admin', 'auditor']) {
      const one = await owedIn(NOVEMBER, who, '2021-12-31');
      expect(one, who).toMatchObject({ status: 'OVERDUE', exemptRequestedOn: null });
      expect(one.refusals, who).toEqual([
        {
          requestedOn: asked,
          requestedBy: { name: expect.stringMatching(/./) },
          requestReason: '抗洪抢险',
          refusedOn: refused,
          refusedBy: { name: expect.stringMatching(/./) },
          reason: WHY,
        },
      ]);
    }
    const { id } = await owedIn(NOVEMBER, 'sz.b07', '2021-12-31');
    expect((await list('sz.b03', '2021-12-31', { id })).nodes).toEqual([]);
    await onDay(again, async () => {
      const owner = await server.as('sz.b07');
      await owner.get(ASK, { ...at(await owedIn(NOVEMBER, 'sz.b07', again)), reason: '两名委员住院' });
    });
  });

  it('is told of any past day as it stood then: asked for, waiting, refused, asked for again', async () => {
    const stood = async (day: string) => {
      const one = await owedIn(NOVEMBER, 'sz.b07', day);
      return [one.exemptRequestedOn, one.exemptReason, one.refusals.length, await waits(day)];
    };
    expect(await stood(before)).toEqual([null, null, 0, false]);
    expect(await stood(asked)).toEqual([asked, '抗洪抢险', 0, true]);
    expect(await stood('2021-12-14')).toEqual([asked, '抗洪抢险', 0, true]);
    expect(await stood(refused)).toEqual([null, null, 1, false]);
    expect(await stood('2021-12-19')).toEqual([null, null, 1, false]);
    expect(await stood(again)).toEqual([again, '两名委员住院', 1, true]);
    const county = await server.as('sz.secretary');
    await county.get(GRANT, at(await owedIn(NOVEMBER, 'sz.secretary', '2021-12-31')));
    expect(await stood('2021-12-31')).toEqual([again, '两名委员住院', 1, false]);
    expect(await stood('2021-12-30')).toEqual([again, '两名委员住院', 1, true]);
    expect(await stood('2021-12-14')).toEqual([asked, '抗洪抢险', 0, true]);
  });

  it('costs a list one statement, however long it is', async () => {
    const query = vi.spyOn(server.database, 'query');
    const { nodes } = await list('sz.secretary', '2021-12-31', {});
    const about = query.mock.calls.filter(([text]) => text.includes('obligation_refusal'));
    query.mockRestore();
    expect(nodes).toHaveLength(100);
    expect(about).toHaveLength(1);
  });

  it('goes with an obligation that never stood at the end of any day', async () => {
    const owner = await server.as('sz.b07');
    const kept = async (id: string) => {
      const rows = await server.database.query('SELECT id FROM obligation_refusal WHERE obligation_id = ?', [
        id,
      ]);
      return rows.length;
    };
    const { id } = await owedIn('2021-12', 'sz.b07', '2021-12-31');
    for (const _ of ['one', 'two']) {
      await owner.get(ASK, { ...at(await owedIn('2021-12', 'sz.b07', '2021-12-31')), reason: '抗洪抢险' });
      const waiting = await owedIn('2021-12', 'sz.secretary', '2021-12-31');
      await (await server.as('sz.secretary')).get(REFUSE, { ...at(waiting), reason: WHY });
    }
    expect(await kept(id)).toBe(2);
    const fresh = { text: 'SELECT id, 1 AS fresh FROM obligation WHERE id = ?', params: [id] };
    expect(await server.database.transaction((tx) => takeOut(tx, fresh, '2021-12-31'))).toBe(1);
    expect(await kept(id)).toBe(0);
  });
});
