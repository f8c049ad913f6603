import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfDeadlines } from '../src/ledger/reminder.service.ts';
import { openElections } from '../src/party/elections.service.ts';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

interface Election {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueOn: string;
  readonly light: { readonly colour: string; readonly days: number } | null;
}
const SHOWN = '{ id version state dueOn light { colour days } }';

async function move(username: string, name: string, of: Election, input: object = {}): Promise<Election> {
  const root = `${name}BranchElection`;
  const answer = await (await server.as(username)).get<Record<string, Election>>(
    `mutation ($id: ID!, $v: Int!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}BranchElectionInput!) { ${root}(id: $id, version: $v, input: $input) ${SHOWN} }`,
    { id: of.id, v: of.version, input },
  );
  return answer[root] as Election;
}
const refusal = (username: string, name: string, of: Election, input: object = {}): Promise<string> =>
  move(username, name, of, input).then(
    () => 'done',
    (error: Error) => /"code":"([A-Z_]+)"/.exec(error.message)?.[1] ?? error.message,
  );
/** The election of a branch that is under way. */
async function electionOf(username: string, unit: string): Promise<Election> {
  const { branchElections } = await (await server.as(username)).get<{
    branchElections: { nodes: Election[] };
  }>(
    `query ($unit: ID!) { branchElections(filter: { unit: { eq: $unit }, open: { eq: true } }) { nodes ${SHOWN} } }`,
    { unit: await unitIdOf(server, unit) },
  );
  const [found, ...more] = branchElections.nodes;
  if (found === undefined || more.length > 0) throw new Error(`${1 + more.length} elections of ${unit}`);
  return found;
}
interface Register {
  readonly termStart: string;
  readonly termEnd: string;
  readonly secretaryName: string;
  readonly committeeSize: number | null;
  readonly history: readonly { readonly move: string }[];
}
async function registerOf(unit: string): Promise<Register> {
  const { partyBranches } = await (await server.as('city.admin')).get<{
    partyBranches: { nodes: Register[] };
  }>(
    'query ($unit: ID!) { partyBranches(filter: { unit: { eq: $unit } }) { nodes { termStart termEnd secretaryName committeeSize history { move } } } }',
    { unit: await unitIdOf(server, unit) },
  );
  return partyBranches.nodes[0] as Register;
}
/** The election of a branch that was approved last. */
async function approvedOf(unit: string): Promise<Election> {
  const [found] = await server.database.query<{ id: unknown; version: unknown }>(
    "SELECT id, version FROM branch_election WHERE unit_id = ? AND state = 'APPROVED' ORDER BY id DESC LIMIT 1",
    [await unitIdOf(server, unit)],
  );
  return { id: String(found?.id), version: Number(found?.version) } as Election;
}
const HELD = { heldOn: '2021-12-20', method: 'EQUAL', termYears: 3, result: 'FILLED' };

describe('the system', () => {
  it('has opened the election of every term that ends within half a year, once', async () => {
    expect(await openElections(server.server.app)).toBe(0);
    const [missing] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM party_branch b WHERE b.state = 'REGISTERED' AND b.term_end <= '2022-06-29' AND NOT EXISTS (SELECT 1 FROM branch_election e WHERE e.unit_id = b.unit_id AND e.due_on = b.term_end)",
    );
    expect(Number(missing?.n)).toBe(0);
    const opened = await server.database.query<{ n: unknown; last: unknown }>(
      "SELECT COUNT(*) AS n, MAX(due_on) AS last FROM branch_election WHERE state = 'DRAFT'",
    );
    expect(Number(opened[0]?.n)).toBeGreaterThan(2);
    expect(String(opened[0]?.last).slice(0, 10) <= '2022-06-29').toBe(true);
  });

  it('opens one again that was voided while the branch still owes it, as nobody’s act', async () => {
    const late = await electionOf('sz.secretary', 'SZ-B12');
    expect(late).toMatchObject({ state: 'DRAFT', dueOn: '2021-11-20', light: { colour: 'RED', days: 41 } });
    await move('sz.secretary', 'void', late, { reason: '误登' });
    expect(await openElections(server.server.app)).toBe(1);
    const [row] = await server.database.query<Record<string, unknown>>(
      "SELECT created_by, state, term_years FROM branch_election WHERE due_on = '2021-11-20' ORDER BY id DESC LIMIT 1",
    );
    expect([String(row?.['created_by']), row?.['state'], Number(row?.['term_years'])]).toEqual([
      '0',
      'DRAFT',
      3,
    ]);
  });
});

describe('an election', () => {
  it('is reported by its branch, approved by its county, and then the register is in the new term', async () => {
    const before = await registerOf('SZ-B09');
    expect(before.termEnd).toBe('2022-03-18');
    let row = await electionOf('sz.b09', 'SZ-B09');
    expect(await refusal('sz.b09', 'submit', row, { ...HELD, heldOn: '2022-01-05' })).toBe('INVALID');
    row = await move('sz.b09', 'submit', row, { ...HELD, secretaryName: '白露', newCommitteeCount: 3 });
    expect(row).toMatchObject({ state: 'SUBMITTED', light: { colour: 'GREEN' } });
    expect((await registerOf('SZ-B09')).termEnd, 'not before it is approved').toBe('2022-03-18');
    for (const who of ['sz.b09', 'qk.secretary', 'auditor'])
      expect(['FORBIDDEN', 'NOT_FOUND'], who).toContain(await refusal(who, 'approve', row));
    row = await move('sz.secretary', 'approve', row);
    expect(row).toMatchObject({ state: 'APPROVED', light: { colour: 'GREEN_DONE' } });
    const after = await registerOf('SZ-B09');
    expect(after).toMatchObject({
      termStart: '2021-12-20',
      termEnd: '2024-12-20',
      secretaryName: '白露',
      committeeSize: 3,
    });
    expect(after.history.filter(({ move }) => move === 'elect')).toHaveLength(1);
    expect(await openElections(server.server.app), 'the new term is far from its end').toBe(0);
  });

  it('voided after its approval gives the register its former term back, in its history too', async () => {
    const before = await registerOf('SZ-B09');
    const row = await approvedOf('SZ-B09');
    expect(before).toMatchObject({ termStart: '2021-12-20', secretaryName: '白露' });
    await move('sz.secretary', 'void', row, { reason: '选举无效' });
    const after = await registerOf('SZ-B09');
    expect(after).toMatchObject({ termEnd: '2022-03-18' });
    expect(after.secretaryName).not.toBe('白露');
    expect(after.history.map(({ move }) => move).slice(-2)).toEqual(['elect', 'turnBack']);
    const [stored] = await server.database.query<Record<string, unknown>>(
      "SELECT field_values FROM change_log WHERE ledger = 'PartyBranch' AND move = 'turnBack' ORDER BY id DESC LIMIT 1",
    );
    const values = JSON.parse(String(stored?.['field_values'])) as Record<string, object>;
    expect(values['termEnd']).toEqual({ before: '2024-12-20', after: '2022-03-18' });
    expect(await openElections(server.server.app), 'the former term is near its end again').toBe(1);
  });

  it('is not voided once the register was written anew, which is said with the fields', async () => {
    let row = await move('sz.b09', 'submit', await electionOf('sz.b09', 'SZ-B09'), {
      ...HELD,
      secretaryName: '林川',
    });
    row = await move('sz.secretary', 'approve', row);
    const unit = await unitIdOf(server, 'SZ-B09');
    await server.database.transaction((tx) =>
      tx.query("UPDATE party_branch SET secretary_name = '沈禾' WHERE unit_id = ?", [unit]),
    );
    const failed = await move('sz.secretary', 'void', row, { reason: '选举无效' }).then(
      () => 'done',
      (error: Error) => error.message,
    );
    expect(failed).toContain('LOCKED');
    expect(failed).toContain('“党支部”的书记在这之后又有改动');
    expect(await registerOf('SZ-B09')).toMatchObject({ termEnd: '2024-12-20', secretaryName: '沈禾' });
    const [kept] = await server.database.query<{ state: string }>(
      'SELECT state FROM branch_election WHERE id = ?',
      [row.id],
    );
    expect(kept?.state).toBe('APPROVED');
    await server.database.transaction((tx) =>
      tx.query("UPDATE party_branch SET secretary_name = '林川' WHERE unit_id = ?", [unit]),
    );
    const both = await Promise.all(
      [1, 2].map(() => refusal('sz.secretary', 'void', row, { reason: '选举无效' })),
    );
    expect(
      both.filter((outcome) => outcome === 'done'),
      'two at once',
    ).toHaveLength(1);
    const { termEnd, history } = await registerOf('SZ-B09');
    expect(termEnd).toBe('2022-03-18');
    expect(history.filter(({ move }) => move === 'turnBack')).toHaveLength(2);
  });

  it('of the old books is voided without a word to the register', async () => {
    const [old] = await server.database.query<{ id: unknown; version: unknown; code: string }>(
      "SELECT e.id, e.version, u.code FROM branch_election e JOIN unit u ON u.id = e.unit_id JOIN unit c ON c.id = e.county_id WHERE e.state = 'APPROVED' AND c.code = 'SZ' AND EXISTS (SELECT 1 FROM change_log g WHERE g.ledger = 'BranchElection' AND g.row_id = e.id AND g.move = 'importHistory') ORDER BY e.id LIMIT 1",
    );
    if (old === undefined) throw new Error('no election of the old books');
    const before = await registerOf(old.code);
    const row = { id: String(old.id), version: Number(old.version) } as Election;
    expect((await move('sz.secretary', 'void', row, { reason: '误登' })).state).toBe('VOIDED');
    expect(await registerOf(old.code)).toEqual(before);
  });

  it('sent back is to be held again, with the register untouched', async () => {
    let row = await move('sz.b12', 'submit', await electionOf('sz.b12', 'SZ-B12'), HELD);
    row = await move('sz.secretary', 'return', row, { opinion: '到会人数未填' });
    expect(row).toMatchObject({ state: 'RETURNED', light: { colour: 'RED', days: 41 } });
    expect((await registerOf('SZ-B12')).termEnd).toBe('2021-11-20');
  });

  it('is the only way a branch enters a new term: the register is its county’s to put right', async () => {
    const unit = await unitIdOf(server, 'SZ-B12');
    const { partyBranches } = await (await server.as('sz.b12')).get<{
      partyBranches: { nodes: { may: { elect: boolean } }[] };
    }>('query ($unit: ID!) { partyBranches(filter: { unit: { eq: $unit } }) { nodes { may { elect } } } }', {
      unit,
    });
    expect(partyBranches.nodes).toEqual([{ may: { elect: false } }]);
  });
});

describe('the figure of elections held in time', () => {
  it('counts the terms that ended in the year: one of 石栈县 was missed', async () => {
    const client = await server.as('city.admin');
    const of = async (unit: string) =>
      (
        await client.get<{ indicator: { numerator: number; denominator: number } }>(
          'query ($unit: ID!) { indicator(code: "PB7", unitId: $unit, asOf: "2021-12-31") { numerator denominator } }',
          { unit: await unitIdOf(server, unit) },
        )
      ).indicator;
    const [ended] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM branch_election WHERE due_on BETWEEN '2021-01-01' AND '2021-12-31' AND state <> 'VOIDED'",
    );
    const all = Number(ended?.n);
    expect(all).toBeGreaterThan(5);
    expect(await of('LC')).toEqual({ numerator: all - 1, denominator: all });
  });
});

describe('who is reminded of an election', () => {
  const told = async (id: string): Promise<string[]> =>
    (
      await server.database.query<{ kind: string; source: string }>(
        "SELECT DISTINCT kind, source FROM notification WHERE ref_type = 'BranchElection' AND ref_id = ? ORDER BY source",
        [id],
      )
    ).map(({ kind, source }) => `${source.slice(-10)} ${kind}`);

  it('hears of it 180, 90 and 30 days before, and when it is late; of what was missed once, on the next run', async () => {
    const { app } = server.server;
    const client = await server.as('sz.b07');
    const { createBranchElection: row } = await client.get<{ createBranchElection: Election }>(
      `mutation ($input: BranchElectionInput!) { createBranchElection(input: $input) ${SHOWN} }`,
      { input: { unitId: await unitIdOf(server, 'SZ-B07'), dueOn: '2022-07-10' } },
    );
    const steps: string[] = [];
    for (const [day, more] of [
      ['2022-01-10', []],
      ['2022-01-11', ['2022-01-11 NOTICE_DUE_SOON']],
      // Nothing ran on the ninetieth day before.
      ['2022-04-09', []],
      ['2022-04-13', ['2022-04-11 NOTICE_DUE_SOON']],
      ['2022-06-10', ['2022-06-10 NOTICE_DUE_SOON']],
      ['2022-07-03', []],
      ['2022-07-10', []],
      ['2022-07-13', ['2022-07-11 NOTICE_OVERDUE']],
      ['2022-07-14', []],
    ] as const) {
      steps.push(...more);
      server.clock.set(day);
      await remindOfDeadlines(app);
      await remindOfDeadlines(app);
      expect(await told(row.id), day).toEqual(steps);
    }
    const register = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM notification WHERE ref_type = 'PartyBranch' AND due_on IS NOT NULL",
    );
    expect(Number(register[0]?.n), 'the register leaves it to the election').toBe(0);
    server.clock.set('2021-12-31');
  });
});
