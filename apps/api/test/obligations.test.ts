// Longer than 300 lines because generation and status are held against the domain on one city.
import {
  addDays,
  branchMeeting,
  type LocalDate,
  type ObligationKind,
  type ObligationTemplate,
  statusOn,
} from '@luze/domain';
import { sampleInput } from '@luze/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LeaseHeld } from '../src/database/held-lease.ts';
import { execute } from '../src/database/rows.ts';
import { owedOn, statusSql } from '../src/ledger/obligation-status.ts';
import { generateObligations } from '../src/obligation/generate.service.ts';
import { readTemplates } from '../src/obligation/templates.ts';
import { unitIdOf } from './entering.ts';
import { day, owedIn, standingIn, OWED_YEAR as YEAR } from './owed-model.ts';
import { startServer, type TestServer } from './server.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 6);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

const write = (sql: string, params: readonly unknown[] = []): Promise<number> =>
  server.database.transaction((tx) => execute(tx, sql, params));
const standing = (from?: LocalDate, to?: LocalDate) => standingIn(server.database, from, to);
const owed = (templates?: readonly ObligationTemplate[]) => owedIn(server.database, templates);

describe('generation', () => {
  const someDay = fc.integer({ min: -90, max: 400 }).map((n) => addDays('2022-01-01', n));
  const change = fc.record({
    branch: fc.integer({ min: 0, max: 86 }),
    foundedOn: someDay,
    closedOn: fc.option(someDay),
    hasCommittee: fc.boolean(),
    cellCount: fc.integer({ min: 0, max: 3 }),
    former: fc.option(
      fc.record({ validTo: someDay, hasCommittee: fc.boolean(), cellCount: fc.integer({ min: 0, max: 3 }) }),
    ),
  });

  const groupChange = fc.record({
    unit: fc.integer({ min: 0, max: 7 }),
    validFrom: someDay,
    validTo: fc.option(someDay),
    kind: fc.constantFrom('COUNTY_BUREAU', 'DISTRICT_BRANCH_BUREAU', 'CITY_HQ'),
  });

  it('says of every branch and party group what the domain says, whatever became of it between two runs, and nothing when run again', async () => {
    const ids = await server.database.query<{ id: unknown }>('SELECT id FROM party_branch ORDER BY id');
    const units = await server.database.query<{ id: unknown; level: string; kind: string }>(
      "SELECT id, level, kind FROM unit WHERE level IN ('CITY', 'COUNTY') ORDER BY id",
    );
    const before = await server.database.query<Record<string, unknown>>(
      'SELECT id, kind, valid_from, valid_to FROM unit',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.array(groupChange, { maxLength: 6 }),
        fc.integer({ min: 5, max: 90 }),
        async (changes, groupChanges, batch) => {
          for (const one of groupChanges) {
            const unit = units[one.unit];
            await write('UPDATE unit SET kind = ?, valid_from = ?, valid_to = ? WHERE id = ?', [
              unit?.level === 'CITY' ? unit.kind : one.kind,
              one.validFrom,
              one.validTo,
              unit?.id,
            ]);
          }
          for (const one of changes) {
            const id = ids[one.branch]?.id;
            await write(
              'UPDATE party_branch SET founded_on = ?, closed_on = ?, has_committee = ?, cell_count = ? WHERE id = ?',
              [one.foundedOn, one.closedOn, Number(one.hasCommittee), one.cellCount, id],
            );
            await write('DELETE FROM party_branch_setting WHERE parent_id = ?', [id]);
            if (one.former !== null)
              await write(
                'INSERT INTO party_branch_setting (parent_id, unit_id, nation_id, province_id, city_id, county_id, branch_id, valid_to, has_committee, cell_count) SELECT id, unit_id, nation_id, province_id, city_id, county_id, branch_id, ?, ?, ? FROM party_branch WHERE id = ?',
                [one.former.validTo, Number(one.former.hasCommittee), one.former.cellCount, id],
              );
          }
          await generateObligations(server.server.app, { ...YEAR, batch });
          expect(await standing()).toEqual(await owed());
          const again = await generateObligations(server.server.app, { ...YEAR, batch: 40 });
          expect(again).toEqual({ units: 95, added: 0, withdrawn: 0 });
        },
      ),
      { numRuns: RUNS, seed: 20_211_231 },
    );
    for (const unit of before)
      await write('UPDATE unit SET kind = ?, valid_from = ?, valid_to = ? WHERE id = ?', [
        unit['kind'],
        unit['valid_from'],
        unit['valid_to'],
        unit['id'],
      ]);
  }, 600_000);

  it('follows a template set since from its first day, and withdraws what was owed by the one before', async () => {
    await write(
      "INSERT INTO obligation_template (kind, frequency, filter, grace_days, effective_from, effective_to, source) VALUES ('MEMBER_ASSEMBLY', 'MONTH', 'COMMITTEE', 5, '2022-07-01', NULL, '市局通知')",
    );
    const templates = await readTemplates(server.database.query);
    const done = await generateObligations(server.server.app, YEAR);
    expect(done.withdrawn).toBeGreaterThan(0);
    expect(done.added).toBeGreaterThan(done.withdrawn);
    expect(await standing()).toEqual(await owed(templates));
    const withdrawn = await server.database.query<{ period_start: unknown; withdrawn_on: unknown }>(
      "SELECT period_start, withdrawn_on FROM obligation WHERE kind = 'MEMBER_ASSEMBLY' AND template_id = 'MEMBER_ASSEMBLY 2019-01-01' AND period_start >= '2022-07-01' AND period_start <= '2022-12-31'",
    );
    expect(withdrawn.every((row) => day(row.withdrawn_on) === '2021-12-31')).toBe(true);
  }, 120_000);

  it('killed between two chunks leaves whole chunks, and goes on behind them', async () => {
    const later = { first: '2023-01-01', last: '2023-12-31' } as const;
    const { app } = server.server;
    let told = 0;
    const broken = generateObligations(app, {
      ...later,
      batch: 30,
      tell: (units) => {
        told = units;
        throw new Error('killed');
      },
    });
    await expect(broken).rejects.toThrow('killed');
    expect(told).toBe(30);
    const half = await standing(later.first, later.last);
    expect(half.length).toBeGreaterThan(0);
    const rest = await generateObligations(app, { ...later, batch: 30 });
    expect(rest.units).toBe(57 + 8);
    const whole = await standing(later.first, later.last);
    expect(whole).toEqual(expect.arrayContaining(half));
    expect(rest.added).toBe(whole.length - half.length);
  }, 120_000);

  it('writes nothing of a chunk whose lease another has taken', async () => {
    const later = { first: '2024-01-01', last: '2024-03-31' } as const;
    const { app } = server.server;
    const overtaken = generateObligations(app, {
      ...later,
      batch: 30,
      tell: () =>
        write(
          "UPDATE lease SET holder = 'another', fencing = fencing + 1, until_ms = ? WHERE name = 'obligations generate'",
          [Date.now() + 3_600_000],
        ),
    });
    await expect(overtaken).rejects.toThrow(LeaseHeld);
    const units = new Set((await standing(later.first, later.last)).map((line) => line.split(' ')[0]));
    expect(units.size).toBeLessThanOrEqual(30);
    await write("UPDATE lease SET until_ms = 0 WHERE name = 'obligations generate'");
  }, 120_000);
});

describe('who reads what party groups owe', () => {
  const OF_COUNTY =
    'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", first: 100, filter: $f) { nodes { kind unitId dueOn status } hasMore } }';
  const countsOf = async (who: string, ...kinds: ObligationKind[]): Promise<number[]> => {
    const [client, unitId] = [await server.as(who), await unitIdOf(server, 'QK')];
    const pages = kinds.map((kind) =>
      client.get<{ obligations: { nodes: unknown[] } }>(OF_COUNTY, {
        f: { unitId, kind, dueFrom: '2021-01-01', dueTo: '2022-01-10' },
      }),
    );
    return (await Promise.all(pages)).map(({ obligations }) => obligations.nodes.length);
  };

  it('is who holds a duty that opens its kind; another sees no row of it', async () => {
    const ofIdeology = ['COLLECTIVE_STUDY', 'IDEOLOGY_REVIEW', 'IDEOLOGY_REPORT'] as const;
    const ofParty = ['SECRETARY_LECTURE', 'STRICT_GOVERNANCE_REVIEW'] as const;
    expect(await countsOf('qk.secretary', ...ofIdeology, ...ofParty)).toEqual([4, 2, 2, 1, 2]);
    expect(await countsOf('qk.deputy', ...ofIdeology, ...ofParty)).toEqual([0, 0, 0, 1, 2]);
    expect(await countsOf('sz.secretary', ...ofIdeology, ...ofParty)).toEqual([0, 0, 0, 0, 0]);
    expect(await (await server.as('sz.deputy')).refusal(OF_COUNTY, {})).toBe('FORBIDDEN');
  });

  it('asks the city for an exemption of the county, not the county itself', async () => {
    const f = { unitId: await unitIdOf(server, 'QK'), kind: 'IDEOLOGY_REPORT', dueFrom: '2022-01-10' };
    const find = async () => {
      const { obligations } = await (await server.as('qk.secretary')).get<{
        obligations: { nodes: { id: string; version: number; status: string }[] };
      }>(
        'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", filter: $f) { nodes { id version status } } }',
        { f: { ...f, dueTo: '2022-01-10' } },
      );
      const [one] = obligations.nodes;
      return { id: one?.id, v: one?.version, status: one?.status };
    };
    const ASK =
      'mutation ($id: ID!, $v: Int!) { requestExemption(id: $id, version: $v, reason: "机构合并") }';
    const GRANT = 'mutation ($id: ID!, $v: Int!) { decideExemption(id: $id, version: $v, grant: true) }';
    const { status, ...asked } = await find();
    expect(status).toBe('PENDING');
    expect(await (await server.as('qk.deputy')).refusal(ASK, asked)).toBe('NOT_FOUND');
    await (await server.as('qk.secretary')).get(ASK, asked);
    const { status: _, ...at } = await find();
    expect(await (await server.as('qk.secretary')).refusal(GRANT, at)).toBe('FORBIDDEN');
    await (await server.as('city.admin')).get(GRANT, at);
    expect((await find()).status).toBe('EXEMPT');
  });
});

describe('a record', () => {
  const input = (over: object) => ({
    ...sampleInput(branchMeeting, '巡查', '2021-12-20'),
    place: '活动室',
    hostName: '甲',
    recorderName: '乙',
    topic: '巡查',
    summary: '分组巡查',
    expected: 9,
    present: 9,
    absent: 0,
    onLeave: 0,
    ...over,
  });
  const statusOf = async (kind: string, month: string, asOf = '2021-12-31') => {
    const client = await server.as('sz.b07');
    const { obligations } = await client.get<{ obligations: { nodes: { status: string }[] } }>(
      'query ($f: ObligationFilter, $d: Date!) { obligations(asOf: $d, filter: $f) { nodes { status } } }',
      {
        d: asOf,
        f: {
          unitId: await unitIdOf(server, 'SZ-B07'),
          kind,
          dueFrom: `2021-${month}-01`,
          dueTo: `2021-${month}-31`,
        },
      },
    );
    return obligations.nodes.map(({ status }) => status).join(' ');
  };
  const move = async (who: string, name: string, at: { id: string; version: number }, given: object = {}) => {
    const answer = await (await server.as(who)).get<Record<string, { id: string; version: number }>>(
      `mutation ($id: ID!, $v: Int!, $i: ${name.charAt(0).toUpperCase()}${name.slice(1)}BranchMeetingInput!) { ${name}BranchMeeting(id: $id, version: $v, input: $i) { id version } }`,
      { id: at.id, v: at.version, i: given },
    );
    return answer[`${name}BranchMeeting`] as { id: string; version: number };
  };
  const enter = async (over: object) => {
    const unitId = await unitIdOf(server, 'SZ-B07');
    const { createBranchMeeting } = await (await server.as('sz.b07')).get<{
      createBranchMeeting: { id: string; version: number };
    }>('mutation ($i: BranchMeetingInput!) { createBranchMeeting(input: $i) { id version } }', {
      i: { ...input(over), unitId },
    });
    return createBranchMeeting;
  };

  it('meets what it stands for once submitted, several at once, and no longer once returned', async () => {
    expect(await statusOf('THEME_DAY', '12')).toBe('PENDING');
    const met = await statusOf('MEMBER_ASSEMBLY', '12');
    const meeting = await enter({ type: 'THEME_DAY', alsoAssembly: true });
    expect(await statusOf('THEME_DAY', '12')).toBe('PENDING');
    const submitted = await move('sz.b07', 'submit', meeting);
    expect(await statusOf('THEME_DAY', '12')).toBe('FULFILLED');
    expect(await statusOf('MEMBER_ASSEMBLY', '12')).toBe('FULFILLED');
    await move('sz.secretary', 'return', submitted, { opinion: '补充到会情况' });
    expect(await statusOf('THEME_DAY', '12')).toBe('PENDING');
    expect(await statusOf('MEMBER_ASSEMBLY', '12')).toBe(met);
  });

  it('that is a lecture by a leader meets what the bureau over its branch owes', async () => {
    const lectureOf = async (): Promise<string[]> => {
      const { obligations } = await (await server.as('sz.secretary')).get<{
        obligations: { nodes: { status: string }[] };
      }>(
        'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", filter: $f) { nodes { status } } }',
        {
          f: {
            unitId: await unitIdOf(server, 'SZ'),
            kind: 'SECRETARY_LECTURE',
            dueFrom: '2021-12-31',
            dueTo: '2021-12-31',
          },
        },
      );
      return obligations.nodes.map(({ status }) => status);
    };
    const before = await lectureOf();
    const lecture = { type: 'PARTY_LECTURE', lecturerName: '丙' };
    await move('sz.b07', 'submit', await enter({ ...lecture, topic: '支部书记讲党课' }));
    expect(await lectureOf()).toEqual(before);
    const meeting = await enter({ ...lecture, topic: '局领导讲党课', lecturerIsKeyMinority: true });
    const submitted = await move('sz.b07', 'submit', meeting);
    expect(await lectureOf()).toEqual(['FULFILLED']);
    await move('sz.secretary', 'return', submitted, { opinion: '补充讲稿' });
    expect(await lectureOf()).toEqual(before);
  });

  it('made up for an earlier month is late for it, and nothing for its own; what was overdue then stays so', async () => {
    expect(await statusOf('COMMITTEE', '11')).toBe('OVERDUE');
    const meeting = await enter({ type: 'COMMITTEE', makesUpFor: '2021-11-15' });
    await move('sz.b07', 'submit', meeting);
    expect(await statusOf('COMMITTEE', '11')).toBe('LATE');
    expect(await statusOf('COMMITTEE', '12')).toBe('PENDING');
    expect(await statusOf('COMMITTEE', '11', '2021-12-30')).toBe('OVERDUE');
    expect(await statusOf('COMMITTEE', '11', '2021-11-30')).toBe('PENDING');
  });

  it('stands on any day as the domain says it stood', async () => {
    const { query } = server.database;
    const rows = await query<Record<string, unknown>>(
      'SELECT o.* FROM obligation o WHERE o.county_id = ? AND o.period_start < ? ORDER BY o.id',
      [await unitIdOf(server, 'SZ'), '2022-01-01'],
    );
    const fulfilments = await query<Record<string, unknown>>('SELECT * FROM obligation_fulfilment');
    for (const asOf of ['2021-01-01', '2021-04-15', '2021-07-31', '2021-08-31', '2021-11-30', '2021-12-31']) {
      const status = statusSql(asOf);
      const known = owedOn(asOf);
      const said = await query<{ id: unknown; status: string }>(
        `SELECT o.id, ${status.text} AS status FROM obligation o WHERE o.county_id = ? AND o.period_start < ? AND ${known.text}`,
        [...status.params, await unitIdOf(server, 'SZ'), '2022-01-01', ...known.params],
      );
      const expected = rows.flatMap((row) => {
        const stood = statusOn(
          {
            generatedOn: day(row['generated_on']),
            withdrawnOn: day(row['withdrawn_on']),
            graceUntil: day(row['grace_until']),
            exemptApprovedOn: row['exempt_approved_on'] === null ? null : day(row['exempt_approved_on']),
            fulfilments: fulfilments
              .filter((one) => String(one['obligation_id']) === String(row['id']))
              .map((one) => ({
                heldOn: day(one['held_on']),
                fromDay: day(one['from_day']),
                untilDay: day(one['until_day']),
              })),
          },
          asOf,
        );
        return stood === null ? [] : [[String(row['id']), stood]];
      });
      expect(Object.fromEntries(said.map(({ id, status }) => [String(id), status])), asOf).toEqual(
        Object.fromEntries(expected),
      );
    }
  });

  it('is not needed where an exemption was granted, by another than asked for it', async () => {
    const asOwner = await server.as('sz.b07');
    const unitId = await unitIdOf(server, 'SZ-B07');
    const find = async () => {
      const { obligations } = await asOwner.get<{
        obligations: { nodes: { id: string; version: number; status: string }[] };
      }>(
        'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", filter: $f) { nodes { id version status } } }',
        {
          f: { unitId, kind: 'COMMITTEE', dueFrom: '2021-12-01', dueTo: '2021-12-31' },
        },
      );
      return obligations.nodes[0] as { id: string; version: number; status: string };
    };
    const ASK =
      'mutation ($id: ID!, $v: Int!) { requestExemption(id: $id, version: $v, reason: "应急响应") }';
    const GRANT = 'mutation ($id: ID!, $v: Int!) { decideExemption(id: $id, version: $v, grant: true) }';
    const before = await find();
    expect(await (await server.as('sz.b03')).refusal(ASK, { id: before.id, v: before.version })).toBe(
      'NOT_FOUND',
    );
    await asOwner.get(ASK, { id: before.id, v: before.version });
    const asked = await find();
    expect(asked.status).toBe('PENDING');
    expect(await asOwner.refusal(GRANT, { id: asked.id, v: asked.version })).toBe('FORBIDDEN');
    expect(await (await server.as('qk.secretary')).refusal(GRANT, { id: asked.id, v: asked.version })).toBe(
      'NOT_FOUND',
    );
    expect(await (await server.as('sz.secretary')).refusal(GRANT, { id: asked.id, v: before.version })).toBe(
      'CONFLICT',
    );
    await (await server.as('sz.secretary')).get(GRANT, { id: asked.id, v: asked.version });
    expect((await find()).status).toBe('EXEMPT');
  });
});
