import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';
import { type Verdict, workbook } from './workbooks.ts';

let server: TestServer;
let county: Client;
beforeAll(async () => {
  server = await startServer();
  county = await server.as('sz.secretary');
}, 300_000);
afterAll(() => server.close());

const CREATE = 'mutation ($input: PartyBranchInput!) { createPartyBranch(input: $input) { id version } }';
const input = async (unit: string) => ({
  unitId: await unitIdOf(server, unit),
  fullMemberCount: 5,
  probationaryMemberCount: 0,
  cellCount: 0,
});
const REFUSED = {
  code: 'INVALID',
  violations: [{ field: 'unitId', message: expect.stringContaining('已经登记') }],
};

/** Frees the place of a unit: its entries are voided by the city. */
async function voidAll(unit: string): Promise<void> {
  const rows = await server.database.query<{ id: unknown; version: unknown }>(
    'SELECT id, version FROM party_branch WHERE unit_id = ? AND `open` = 1',
    [await unitIdOf(server, unit)],
  );
  for (const { id, version } of rows)
    await (await server.as('city.admin')).get(
      'mutation ($id: ID!, $v: Int!) { voidPartyBranch(id: $id, version: $v, input: { reason: "重复登记" }) { id } }',
      { id: String(id), v: Number(version) },
    );
}

describe('a branch that is entered already', () => {
  it('is not entered again, and says so where the unit is chosen', async () => {
    const { errors } = await county.ask(CREATE, { input: await input('SZ-B08') });
    expect(errors[0]?.extensions).toMatchObject(REFUSED);
  });

  it('is not by a workbook either, nor twice in one', async () => {
    const send = async (lines: readonly string[]): Promise<Verdict> => {
      const file = await workbook(
        lines.map((unit, index) => [index + 1, '石栈县', unit, '是', 5, 0, '否', 0, `第${index}次`]),
        {
          headings: [
            ...['序号', '区县', '党支部名称', '是否基层站所', '正式党员数'],
            ...['预备党员数', '是否设支委会', '党小组数', '备注'],
          ],
        },
      );
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(file)]), 'book.xlsx');
      const answer = await county.fetch('/imports/party-branch?dryRun=1', { method: 'POST', body });
      return (await answer.json()) as Verdict;
    };
    await voidAll('SZ-B16');
    const { rows } = await send(['云脊所', '云脊所']);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CREATE', 'REJECT']);
  });

  it('is entered once by several who do it in the same moment', async () => {
    await voidAll('SZ-B15');
    const given = await input('SZ-B15');
    const answers = await Promise.all(Array.from({ length: 6 }, () => county.ask(CREATE, { input: given })));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.length).toBe(5);
    for (const { errors } of refused) expect(errors[0]?.extensions).toMatchObject(REFUSED);
  });

  it('is entered anew once the first entry is voided, and that one stays as it was', async () => {
    await voidAll('SZ-B14');
    const { errors } = await county.ask(CREATE, { input: await input('SZ-B14') });
    expect(errors).toEqual([]);
    const rows = await server.database.query<{ state: string; sole_key: string | null }>(
      'SELECT state, sole_key FROM party_branch WHERE unit_id = ? ORDER BY id',
      [await unitIdOf(server, 'SZ-B14')],
    );
    expect(rows.map(({ state, sole_key }) => [state, sole_key === null])).toEqual([
      ['VOIDED', true],
      ['DRAFT', false],
    ]);
  });

  it('tells where the members are edited that it is to be set up anew', async () => {
    const [row] = await server.database.query<{ id: unknown; version: unknown }>(
      'SELECT id, version FROM party_branch WHERE unit_id = ? AND `open` = 1',
      [await unitIdOf(server, 'SZ-B13')],
    );
    const { errors } = await (await server.as('sz.b13')).ask(
      'mutation ($id: ID!, $v: Int!) { updatePartyBranch(id: $id, version: $v, input: { fullMemberCount: 7 }) { id } }',
      { id: String(row?.id), v: Number(row?.version) },
    );
    expect(errors[0]?.extensions).toMatchObject({
      violations: [{ field: 'fullMemberCount', message: expect.stringContaining('变更设置') }],
    });
  });
});
