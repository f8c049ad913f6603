import { findLedger, type Ledger } from '@luze/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalateLate } from '../src/escalation/escalate.service.ts';
import { enterFor, unitIdOf } from './entering.ts';
import { isAbout } from './is-about.ts';
import { type Client, startServer, type TestServer } from './server.ts';

const hazard = findLedger('Hazard') as Ledger;
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

const change = (sql: string, params: readonly unknown[] = []) =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
beforeEach(async () => {
  server.clock.set('2021-12-31');
  await change('DELETE FROM escalation');
});

const LIST = `query ($filter: EscalatedFilter, $first: Int! = 100, $offset: Int) {
  escalated(filter: $filter, first: $first, offset: $offset) {
    totalCount hasMore
    nodes {
      id subject recordId title obligationKind dueOn toLevel toRole severity firstOn lastOn isLate
      unit { id code } county { code } toUnit { code }
    }
  }
}`;
interface Line {
  readonly id: string;
  readonly subject: string;
  readonly recordId: string;
  readonly title: string;
  readonly obligationKind: string | null;
  readonly dueOn: string;
  readonly toLevel: string;
  readonly toRole: string;
  readonly severity: number;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly isLate: boolean;
  readonly unit: { readonly id: string; readonly code: string };
  readonly county: { readonly code: string } | null;
  readonly toUnit: { readonly code: string };
}
interface Page {
  readonly nodes: readonly Line[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}
const listOf = async (
  who: string,
  filter: Readonly<Record<string, unknown>> = {},
  paging: Readonly<Record<string, number>> = {},
): Promise<Page> =>
  (await (await server.as(who)).get<{ escalated: Page }>(LIST, { filter, ...paging })).escalated;

/** Every page of the city's list. */
async function wholeList(filter: Readonly<Record<string, unknown>> = {}): Promise<Omit<Page, 'hasMore'>> {
  const nodes: Line[] = [];
  for (;;) {
    const page = await listOf('city.admin', filter, { offset: nodes.length });
    nodes.push(...page.nodes);
    if (!page.hasMore) return { nodes, totalCount: page.totalCount };
  }
}

/** A hazard of a branch that is one day late on the last day of the year. */
async function lateHazard(branch = 'sz.b07'): Promise<string> {
  const id = await enterFor(server, hazard, branch, {
    level: 'GENERAL',
    sector: 'GEO',
    source: 'SELF_CHECK',
    entityName: '柳津后山切坡',
    description: '坡顶裂缝贯通，雨后渗水',
    foundOn: '2021-12-16',
  });
  await change("UPDATE hazard SET due_day = '2021-12-30' WHERE id = ?", [id]);
  return id;
}
const escalate = () => escalateLate(server.server.app);
const linesOf = async (who: string, id: string): Promise<readonly Line[]> =>
  (await listOf(who, { subject: 'Hazard' })).nodes.filter(({ recordId }) => recordId === id);

describe('what was told to levels above', () => {
  it('says what is late whose, since when and at which severity who is told of it', async () => {
    const id = await lateHazard();
    await escalate();
    const [line] = await linesOf('sz.secretary', id);
    expect(line).toMatchObject({
      subject: 'Hazard',
      obligationKind: null,
      dueOn: '2021-12-30',
      toLevel: 'COUNTY',
      toRole: 'COUNTY_SECRETARY',
      severity: 1,
      firstOn: '2021-12-31',
      lastOn: '2021-12-31',
      isLate: true,
      unit: { code: 'SZ-B07' },
      county: { code: 'SZ' },
      toUnit: { code: 'SZ' },
    });
    expect(line?.title).toContain('柳津后山切坡');
  });

  it('stands there once, at its last severity, with the day it was told first', async () => {
    const id = await lateHazard();
    await escalate();
    server.clock.set('2022-01-07');
    await escalate();
    expect(await linesOf('sz.secretary', id)).toMatchObject([
      { severity: 2, firstOn: '2021-12-31', lastOn: '2022-01-07', isLate: true },
    ]);
  });

  it('is no longer late once it is reported as done, or has another due day', async () => {
    const [done, deferred] = [await lateHazard(), await lateHazard()];
    await escalate();
    await change("UPDATE hazard SET done_day = '2021-12-31' WHERE id = ?", [done]);
    await change("UPDATE hazard SET due_day = '2022-01-20' WHERE id = ?", [deferred]);
    for (const id of [done, deferred]) {
      expect((await linesOf('sz.secretary', id)).map(({ isLate }) => isLate)).toEqual([false]);
      const among = async (isLate: boolean) =>
        (await listOf('sz.secretary', { subject: 'Hazard', isLate })).nodes.map(({ recordId }) => recordId);
      expect(await among(true)).not.toContain(id);
      expect(await among(false)).toContain(id);
    }
  });

  it('holds what is owed beside records, by the title of its period', async () => {
    await escalate();
    const { nodes } = await listOf('city.admin', { subject: 'Obligation' });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { obligationKind, title } of nodes) {
      expect(obligationKind).not.toBeNull();
      expect(title).not.toBe('');
    }
  });

  it('is narrowed to a unit, a severity and a level; counts what it lists, page by page', async () => {
    await escalate();
    const all = await wholeList();
    expect(all.nodes.length).toBeGreaterThan(3);
    expect(all.totalCount).toBe(all.nodes.length);
    const first = await listOf('city.admin', {}, { first: 2 });
    expect(first.nodes).toEqual(all.nodes.slice(0, 2));
    expect([first.hasMore, first.totalCount]).toEqual([true, all.totalCount]);
    expect((await listOf('city.admin', {}, { first: 2, offset: 2 })).nodes).toEqual(all.nodes.slice(2, 4));
    const unitId = await unitIdOf(server, 'SZ');
    for (const [filter, holds] of [
      [{ unitId }, ({ unit, county }: Line) => unit.code === 'SZ' || county?.code === 'SZ'],
      [{ severity: 1 }, ({ severity }: Line) => severity === 1],
      [{ toLevel: 'CITY' }, ({ toLevel }: Line) => toLevel === 'CITY'],
    ] as const) {
      const { nodes, totalCount } = await wholeList(filter);
      expect(totalCount).toBe(nodes.length);
      expect(nodes).toEqual(all.nodes.filter(holds));
    }
  });
});

describe('who reads it', () => {
  it('reads what lies in his reach alone', async () => {
    const [own, other] = [await lateHazard('sz.b07'), await lateHazard('qk.b01')];
    await escalate();
    for (const [who, sees] of [
      ['city.admin', [true, true]],
      ['sz.secretary', [true, false]],
      ['sz.b07', [true, false]],
      ['qk.secretary', [false, true]],
    ] as const)
      expect([(await linesOf(who, own)).length > 0, (await linesOf(who, other)).length > 0], who).toEqual(
        sees,
      );
    const { errors } = await (await server.as('sz.secretary')).ask(LIST, {
      filter: { unitId: await unitIdOf(server, 'QK') },
    });
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('never reads of what he is recused from, whatever stands among what was told', async () => {
    await change(
      "INSERT INTO escalation (subject, record_id, due_on, to_level, to_unit_id, severity, escalated_on) SELECT 'DisciplineCase', id, '2021-12-01', 'CITY', city_id, 1, '2021-12-31' FROM discipline_case",
    );
    const cases = async (client: Client): Promise<string[]> =>
      (
        await client.get<{ escalated: Page }>(LIST, { filter: { subject: 'DisciplineCase' } })
      ).escalated.nodes.map(({ recordId }) => recordId);
    const before = await cases(await server.as('city.discipline'));
    expect((await listOf('sz.b07')).nodes).toEqual([]);
    const [about] = await server.database.query<{ id: unknown }>(
      "SELECT id FROM discipline_case WHERE case_no = 'DC-2021-020'",
    );
    expect(before).toContain(String(about?.id));
    const after = await cases(await isAbout(server, 'city.discipline', 'DC-2021-020'));
    expect(after).toEqual(before.filter((id) => id !== String(about?.id)));
  });
});
