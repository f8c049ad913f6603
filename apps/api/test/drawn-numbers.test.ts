import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../src/database/rows.ts';
import { A_CASE } from './cases.ts';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.close());

interface Made {
  readonly id: string;
  readonly version: number;
  readonly caseNo: string;
}

const CREATE =
  'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version caseNo } }';
async function proposal(county: Client, filedOn: string): Promise<Made> {
  const input = {
    unitId: await unitIdOf(server, 'SZ'),
    staffNo: `P-${filedOn}`,
    ...A_CASE,
    filedOn,
  };
  return (await county.get<{ createDisciplineCase: Made }>(CREATE, { input })).createDisciplineCase;
}

describe('numbers of records some of which are hidden', () => {
  it('are drawn, as ids are: a proposal made and deleted counts nothing', async () => {
    const county = await server.as('sz.secretary');
    const seen = new Set<string>();
    for (const filedOn of ['2021-12-01', '2021-12-02', '2021-12-03']) {
      const { id, version, caseNo } = await proposal(county, filedOn);
      expect(caseNo).toMatch(/^DC-2021-[1-9]\d\d$/);
      expect(id).toMatch(/^\d{15}$/);
      seen.add(caseNo);
      await county.get(
        'mutation ($id: ID!, $version: Int!) { deleteDisciplineCase(id: $id, version: $version) }',
        { id, version },
      );
    }
    expect(seen.size).toBe(3);
  });

  it('are of an accountability record no running count either', async () => {
    const city = await server.as('city.discipline');
    const { accountabilityRecords } = await city.get<{
      accountabilityRecords: { nodes: { id: string; recordNo: string }[] };
    }>('{ accountabilityRecords(first: 50) { nodes { id recordNo } } }');
    expect(accountabilityRecords.nodes.length).toBeGreaterThan(2);
    for (const { id, recordNo } of accountabilityRecords.nodes) {
      expect(recordNo).toMatch(/^WZ-[A-Z]+-2021-[1-9]\d\d$/);
      expect(id).toMatch(/^\d{15}$/);
    }
  });

  it('are given once, and get a digit more where those of three are all given', async () => {
    const numbers = Array.from({ length: 900 }, (_, at) => `DC-2015-${at + 100}`);
    await server.database.transaction((tx) =>
      execute(
        tx,
        `INSERT INTO number_series (series, next_number) VALUES ${numbers.map(() => '(?, 0)').join(', ')}`,
        numbers,
      ),
    );
    const county = await server.as('sz.secretary');
    expect((await proposal(county, '2015-06-01')).caseNo).toMatch(/^DC-2015-[1-9]\d{3}$/);
  });
});
