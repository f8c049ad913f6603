import { WORK_GROUPS } from '@luze/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Item {
  readonly id: string;
  readonly ledger: string;
  readonly recordId: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly move: string;
  readonly moveLabel: string;
  readonly opinion: string | null;
  readonly unit: { readonly name: string };
}
type Bench = Readonly<Record<'due' | 'near' | 'late' | 'returned' | 'toApprove' | 'urged', readonly Item[]>>;

const ITEM = '{ id ledger recordId title dueOn move moveLabel opinion unit { name } }';
const benchOf = async (username: string): Promise<Bench> => {
  const { workbench } = await (await server.as(username)).get<{ workbench: Bench }>(
    `{ workbench { due ${ITEM} near ${ITEM} late ${ITEM} returned ${ITEM} toApprove ${ITEM} urged ${ITEM} } }`,
  );
  return workbench;
};
const titles = (items: readonly Item[]): string[] => items.map(({ title }) => title);

describe('what waits', () => {
  it('for a station on the last day of the year: the meetings of December near, that of November late', async () => {
    const { due, near, late } = await benchOf('sz.b07');
    for (const title of ['2021 年 12 月 主题党日', '2021 年 12 月 支部委员会']) {
      expect(titles(due)).toContain(title);
      expect(titles(near)).toContain(title);
      expect(titles(late)).not.toContain(title);
    }
    expect(titles(late)).toContain('2021 年 11 月 支部委员会');
    expect(late.map(({ dueOn }) => dueOn)).toEqual([...late.map(({ dueOn }) => dueOn)].sort());
    for (const { ledger, moveLabel, unit } of due.filter((item) => item.ledger === 'Obligation'))
      expect([ledger, moveLabel, unit.name]).toEqual([
        'Obligation',
        '记录',
        expect.stringContaining('柳津所'),
      ]);
  });

  it('for a county is its own and what its branches submitted, and nothing of another', async () => {
    const { toApprove, late } = await benchOf('sz.secretary');
    const own = await (await server.as('sz.secretary')).get<{ hazards: { nodes: { id: string }[] } }>(
      '{ hazards(first: 100) { nodes { id } } }',
    );
    const ids = new Set(own.hazards.nodes.map(({ id }) => id));
    const hazards = [...toApprove, ...late].filter(({ ledger }) => ledger === 'Hazard');
    expect(hazards.length).toBeGreaterThan(0);
    for (const { recordId } of hazards) expect(ids).toContain(recordId);
  });

  it('holds only what may be done: each step is offered on its record', async () => {
    const client = await server.as('sz.secretary');
    const { due, late, toApprove } = await benchOf('sz.secretary');
    const records = [...new Map([...due, ...late, ...toApprove].map((item) => [item.id, item])).values()];
    const hazards = records.filter(({ ledger }) => ledger === 'Hazard').slice(0, 20);
    for (const { recordId, move } of hazards) {
      const { hazard } = await client.get<{ hazard: { may: Record<string, boolean> } }>(
        `query ($id: ID!) { hazard(id: $id) { may { ${move} } } }`,
        { id: recordId },
      );
      expect(hazard.may[move], `${move} ${recordId}`).toBe(true);
    }
  });

  it('stands in one group alone, told so that a list can show it', async () => {
    interface Told extends Item {
      readonly light: { readonly colour: string; readonly dueOn: string | null } | null;
      readonly county: { readonly name: string } | null;
      readonly marks: readonly { readonly text: string }[];
      readonly returnedBy: string | null;
    }
    interface Grouped {
      readonly group: string;
      readonly items: readonly Told[];
    }
    for (const username of ['sz.b07', 'sz.secretary', 'city.admin']) {
      const { workbench } = await (await server.as(username)).get<{
        workbench: Readonly<Record<'due' | 'late' | 'toApprove' | 'returned', readonly Item[]>> & {
          groups: readonly Grouped[];
        };
      }>(
        `{ workbench { due { id } late { id } toApprove { id } returned { id } groups { group items { id ledger recordId title dueOn move moveLabel opinion returnedBy unit { name } county { name } marks { text } light { colour dueOn } } } } }`,
      );
      const { groups, due, late, toApprove, returned } = workbench;
      expect(groups.map(({ group }) => group.toLowerCase())).toEqual([...WORK_GROUPS]);
      const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
      expect(new Set(ids).size, username).toBe(ids.length);
      expect([...ids].sort()).toEqual(
        [...new Set([...due, ...late, ...toApprove].map(({ id }) => id))].sort(),
      );
      const itemsOf = (name: string): readonly Told[] =>
        groups.find(({ group }) => group === name)?.items ?? [];
      expect(itemsOf('OVERDUE').map(({ id }) => id)).toEqual(late.map(({ id }) => id));
      expect(itemsOf('OVERDUE').filter(({ light }) => light?.colour !== 'RED')).toEqual([]);
      for (const { id, opinion, returnedBy } of groups.flatMap(({ items }) => items))
        expect([opinion !== null, returnedBy !== null], id).toEqual(
          returned.some((item) => item.id === id) ? [true, true] : [false, false],
        );
      const meetings = itemsOf('NEAR').filter(({ ledger }) => ledger === 'Obligation');
      for (const { light, dueOn, county } of meetings)
        expect([light?.colour, light?.dueOn, county !== null]).toEqual([
          'YELLOW',
          dueOn,
          username !== 'city.admin',
        ]);
    }
  });

  it('for an auditor is nothing, for an officer of the platform neither', async () => {
    for (const username of ['auditor', 'plat.audit'])
      expect(await benchOf(username)).toEqual({
        due: [],
        near: [],
        late: [],
        returned: [],
        toApprove: [],
        urged: [],
      });
  });

  it('goes with what is decided: a request for an exemption waits above, and for nobody else', async () => {
    const station = await server.as('sz.b07');
    const before = await benchOf('sz.secretary');
    const owed = (await benchOf('sz.b07')).late.find(({ title }) => title === '2021 年 11 月 支部委员会');
    const { obligations } = await station.get<{ obligations: { nodes: { id: string; version: number }[] } }>(
      '{ obligations(asOf: "2021-12-31", first: 100, filter: { kind: COMMITTEE, status: OVERDUE }) { nodes { id version } } }',
    );
    const version = obligations.nodes.find(({ id }) => id === owed?.recordId)?.version;
    await station.get(
      'mutation ($id: ID!, $version: Int!) { requestExemption(id: $id, version: $version, reason: "防汛应急") }',
      { id: owed?.recordId, version },
    );
    const asked = (await benchOf('sz.secretary')).toApprove.filter(({ ledger }) => ledger === 'Obligation');
    const askedBefore = before.toApprove.filter(({ ledger }) => ledger === 'Obligation');
    expect(asked.map(({ recordId }) => recordId)).toContain(owed?.recordId);
    expect(asked.length).toBe(askedBefore.length + 1);
    for (const username of ['qk.secretary', 'city.admin', 'sz.b07'])
      expect(
        (await benchOf(username)).toApprove.map(({ id }) => id),
        username,
      ).not.toContain(owed?.id);
    // It stays owed until it is granted.
    expect((await benchOf('sz.b07')).late.map(({ id }) => id)).toContain(owed?.id);
  });
});
