import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followCascades } from '../src/ledger/follow-cascades.service.ts';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

/** A change nobody makes in the product. */
const change = (sql: string, params: readonly unknown[]): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]), { retry: true });

interface Campaign {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly campaignNo: string;
  readonly targetOrgs: number | null;
}
const SHOWN = '{ id version state campaignNo targetOrgs }';
const PLANNED = {
  code: 'GRID_STUDY',
  title: '网格员业务学习',
  beginsOn: '2021-12-31',
  endsOn: '2022-03-31',
  plan: '学习地灾防治知识。',
};

async function move(
  username: string,
  name: string,
  { id, version }: Pick<Campaign, 'id' | 'version'>,
  input: object = {},
): Promise<Campaign> {
  const root = `${name}StudyCampaign`;
  const answer = await (await server.as(username)).get<Record<string, Campaign>>(
    `mutation ($id: ID!, $v: Int!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}StudyCampaignInput) { ${root}(id: $id, version: $v, input: $input) ${SHOWN} }`,
    { id, v: version, input },
  );
  return answer[root] as Campaign;
}

const failure = (username: string, name: string, of: Campaign, input: object = {}): Promise<string> =>
  move(username, name, of, input).then(
    () => 'done',
    (error: Error) => error.message,
  );

/** Issued by a county, or by the city as if a colleague of who approves had submitted it. */
async function issue(by: 'SZ' | 'LC', over: object = {}): Promise<Campaign> {
  const owner = by === 'LC' ? 'city.admin' : 'sz.secretary';
  const { row } = await (await server.as(owner)).get<{ row: Campaign }>(
    `mutation ($input: StudyCampaignInput!) { row: createStudyCampaign(input: $input) ${SHOWN} }`,
    { input: { ...PLANNED, ...over, unitId: await unitIdOf(server, by) } },
  );
  const submitted = await move(owner, 'submit', row);
  await change('UPDATE study_campaign SET submitted_by = 0 WHERE id = ? AND unit_level = ?', [
    row.id,
    'CITY',
  ]);
  return move('city.admin', 'approve', submitted);
}

/** 学习覆盖率 of a unit, on a day. */
async function coverage(unit: string, asOf: string, username = 'city.admin'): Promise<string> {
  const { indicator } = await (await server.as(username)).get<{
    indicator: { numerator: number; denominator: number; exempt: number };
  }>(
    'query ($unit: ID!, $asOf: Date!) { indicator(code: "PB8", unitId: $unit, asOf: $asOf) { numerator denominator exempt } }',
    { unit: await unitIdOf(server, unit), asOf },
  );
  return `${indicator.numerator}/${indicator.denominator} (${indicator.exempt})`;
}
/** Its sums over the rows as they stand now. */
async function headsUnder(unit: string): Promise<string> {
  const id = await unitIdOf(server, unit);
  const [row] = await server.database.query<{ trained: unknown; target: unknown }>(
    "SELECT SUM(trained_heads) AS trained, SUM(target_heads) AS target FROM study_campaign WHERE (city_id = ? OR county_id = ? OR branch_id = ?) AND state <> 'VOIDED' AND begins_on BETWEEN '2021-01-01' AND '2021-12-31'",
    [id, id, id],
  );
  return `${Number(row?.trained ?? 0)}/${Number(row?.target ?? 0)} (0)`;
}

interface Below extends Record<string, unknown> {
  readonly code: string;
  readonly state: string;
}
const below = ({ campaignNo }: Campaign): Promise<Below[]> =>
  server.database.query<Below>(
    'SELECT u.code, c.id, c.state, c.version, c.unit_level, c.target_heads, c.closed_on FROM study_campaign c JOIN unit u ON u.id = c.unit_id WHERE c.issue_no = ? ORDER BY u.code',
    [campaignNo],
  );
const ownOf = async (of: Campaign, code: string): Promise<Pick<Campaign, 'id' | 'version'>> => {
  const row = (await below(of)).find((each) => each.code === code);
  return { id: String(row?.['id']), version: Number(row?.['version']) };
};
const visibleTo = async (username: string, { campaignNo }: Campaign): Promise<string[]> => {
  const { rows } = await (await server.as(username)).get<{
    rows: { nodes: { unit: { code: string } }[] };
  }>(
    'query ($no: String!) { rows: studyCampaigns(filter: { or: [{ issueNo: { eq: $no } }, { campaignNo: { eq: $no } }] }, first: 100) { nodes { unit { code } } } }',
    { no: campaignNo },
  );
  return rows.nodes.map(({ unit }) => unit.code).sort();
};

describe('a study campaign', () => {
  it('of the city goes to every bureau and every branch, each with who is on its register', async () => {
    const campaign = await issue('LC');
    const rows = await below(campaign);
    const [{ n } = { n: 0 }] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM unit WHERE active = 1 AND level IN ('COUNTY', 'BRANCH')",
    );
    expect(rows).toHaveLength(Number(n));
    expect(campaign).toMatchObject({ state: 'APPROVED', targetOrgs: Number(n) });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['RUNNING']));
    const [registered] = await server.database.query<{ n: unknown }>(
      "SELECT b.full_member_count + b.probationary_member_count AS n FROM party_branch b JOIN unit u ON u.id = b.unit_id WHERE u.code = 'SZ-B07' AND b.state = 'REGISTERED'",
    );
    expect(Number(rows.find(({ code }) => code === 'SZ-B07')?.['target_heads'])).toBe(Number(registered?.n));
    expect(rows.find(({ code }) => code === 'SZ')?.['target_heads']).toBeNull();
  });

  it('is seen by a branch as its own record alone, by a county with those of its branches', async () => {
    const campaign = await issue('LC', { code: 'SEEN' });
    expect(await visibleTo('sz.b07', campaign)).toEqual(['SZ-B07']);
    const county = await visibleTo('sz.secretary', campaign);
    expect(county).toContain('SZ');
    expect(county.every((code) => code.startsWith('SZ'))).toBe(true);
    expect(county).toHaveLength(17);
    expect(await visibleTo('city.admin', campaign)).toContain('LC');
  });

  it('adds up what branches report, and lets nobody above enter heads', async () => {
    const campaign = await issue('SZ', { code: 'HEADS' });
    await move('sz.b07', 'report', await ownOf(campaign, 'SZ-B07'), {
      targetHeads: 20,
      trainedHeads: 15,
      outcomes: '完成两次集中学习。',
    });
    const { stats } = await (await server.as('sz.secretary')).get<{
      stats: { trainedHeads: number; count: number }[];
    }>(
      'query ($no: String!) { stats: studyCampaignStats(filter: { issueNo: { eq: $no }, reportedOn: { isNull: false } }, by: [COUNTY]) { trainedHeads count } }',
      { no: campaign.campaignNo },
    );
    expect(stats).toEqual([{ trainedHeads: 15, count: 1 }]);
    const city = await issue('LC', { code: 'HEADS' });
    const own = await ownOf(city, 'SZ');
    const heads = { targetHeads: 5, trainedHeads: 5, outcomes: '已部署。' };
    expect(await failure('sz.secretary', 'report', own as Campaign, heads)).toContain('INVALID');
    expect(await failure('sz.b07', 'report', own as Campaign, heads)).toContain('NOT_FOUND');
  });

  it('is not closed while units have not reported, unless its issuer insists; then all are closed', async () => {
    const campaign = await issue('SZ', { code: 'CLOSING' });
    expect(await failure('sz.b07', 'close', campaign)).toContain('NOT_FOUND');
    expect(await failure('sz.secretary', 'close', campaign)).toContain('CAMPAIGN_UNREPORTED');
    const closed = await move('sz.secretary', 'close', campaign, { evenUnreported: true });
    expect(closed.state).toBe('CLOSED');
    const rows = await below(campaign);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['CLOSED']));
    expect(rows.every((row) => row['closed_on'] !== null)).toBe(true);
  });

  it('that is voided takes the records below it out of the count', async () => {
    const campaign = await issue('SZ', { code: 'VOIDED' });
    await move('city.admin', 'void', campaign, { reason: '重复下达。' });
    expect(new Set((await below(campaign)).map(({ state }) => state))).toEqual(new Set(['VOIDED']));
  });

  it('reaches units founded while it runs, leaves those closed before they reported, and changes nothing twice', async () => {
    const campaign = await issue('SZ', { code: 'FOLLOWED' });
    const [gone, fresh] = await Promise.all([unitIdOf(server, 'SZ-B16'), unitIdOf(server, 'SZ-B15')]);
    await change('DELETE FROM study_campaign WHERE unit_id = ? AND issue_no = ?', [
      fresh,
      campaign.campaignNo,
    ]);
    await change('UPDATE unit SET active = 0 WHERE id = ?', [gone]);
    const app = server.server.app;
    expect(await followCascades(app)).toMatchObject({ given: 1 });
    expect(await followCascades(app)).toEqual({ given: 0, ended: 0 });
    const rows = await below(campaign);
    expect(rows.find(({ code }) => code === 'SZ-B15')?.state).toBe('RUNNING');
    expect(rows.find(({ code }) => code === 'SZ-B16')?.state).toBe('VOIDED');
    await change('UPDATE unit SET active = 1 WHERE id = ?', [gone]);
  });

  it('is planned by bureaus, not by branches, and approved by nobody who submitted it', async () => {
    const client = await server.as('sz.b07');
    const input = { ...PLANNED, unitId: await unitIdOf(server, 'SZ-B07') };
    expect(
      await client.refusal(
        'mutation ($input: StudyCampaignInput!) { createStudyCampaign(input: $input) { id } }',
        { input },
      ),
    ).toBe('FORBIDDEN');
    const city = await server.as('city.admin');
    const { row } = await city.get<{ row: Campaign }>(
      `mutation ($input: StudyCampaignInput!) { row: createStudyCampaign(input: $input) ${SHOWN} }`,
      { input: { ...PLANNED, unitId: await unitIdOf(server, 'LC') } },
    );
    const submitted = await move('city.admin', 'submit', row);
    expect(await failure('city.admin', 'approve', submitted)).toContain('MOVE_OWN_SUBMISSION');
  });
});

describe('the study of Party history in the demo city', () => {
  it('was issued by the city and closed at the year’s end, its coverage the sum of what branches reported', async () => {
    const { stats } = await (await server.as('city.admin')).get<{
      stats: { state: string; count: number; targetHeads: number; trainedHeads: number }[];
    }>(
      'query { stats: studyCampaignStats(filter: { issueNo: { eq: "XX-LC-2021-001" } }, by: [STATE]) { state count targetHeads trainedHeads } }',
    );
    const [line] = stats;
    expect(stats).toHaveLength(1);
    expect(line?.state).toBe('CLOSED');
    expect(line?.trainedHeads).toBeGreaterThan(0.8 * (line?.targetHeads ?? 0));
    expect(line?.trainedHeads).toBeLessThan(line?.targetHeads ?? 0);
    const { campaign } = await (await server.as('sz.secretary')).get<{ campaign: { nodes: Campaign[] } }>(
      `query { campaign: studyCampaigns(filter: { campaignNo: { eq: "XX-SZ-2021-018" } }) { nodes ${SHOWN} } }`,
    );
    expect(campaign.nodes).toMatchObject([{ state: 'APPROVED', targetOrgs: 16 }]);
  });
});

describe('the share of those trained', () => {
  it('adds up what branches report, for each unit and all below it', async () => {
    for (const unit of ['SZ-B07', 'SZ', 'LC']) {
      expect(await coverage(unit, '2021-12-31'), unit).toBe(await headsUnder(unit));
      expect(await coverage(unit, '2021-12-31'), unit).not.toMatch(/^0|\/0 /);
    }
  });

  it('is as it stood on a day: who is to be trained from the issue on, who was from the report on, voided none', async () => {
    const before = await headsUnder('SZ-B07');
    const dayBefore = await coverage('SZ-B07', '2021-12-30');
    const issued = await issue('SZ', { beginsOn: '2021-12-31' });
    const own = await ownOf(issued, 'SZ-B07');
    const [branch] = (await below(issued)).filter(({ code }) => code === 'SZ-B07');
    const target = Number(branch?.['target_heads']);
    expect(target).toBeGreaterThan(1);
    const of = (trained: number): string => {
      const [heads = '', rest = ''] = before.split('/');
      return `${Number(heads) + trained}/${Number.parseInt(rest, 10) + target} (0)`;
    };
    expect(await coverage('SZ-B07', '2021-12-31')).toBe(of(0));
    expect(await coverage('SZ-B07', '2021-12-30'), 'it has not begun').toBe(dayBefore);
    server.clock.set('2022-01-05');
    await move('sz.b07', 'report', own, { targetHeads: target, trainedHeads: target - 1, outcomes: '学完' });
    expect(await headsUnder('SZ-B07')).toBe(of(target - 1));
    expect(await coverage('SZ-B07', '2021-12-31'), 'as it stood').toBe(of(0));
    server.clock.set('2021-12-31');
  });

  it('is read by who counts campaigns in its reach alone', async () => {
    expect(await coverage('SZ', '2021-12-31', 'sz.secretary')).toBe(await coverage('SZ', '2021-12-31'));
    await expect(coverage('QK', '2021-12-31', 'sz.secretary')).rejects.toThrow('NOT_FOUND');
  });
});
