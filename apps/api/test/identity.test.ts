// Longer than 300 lines because sign-in, offices, moves of units and the record of acts are told on one server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { treeFaults } from '../src/organisation/tree-check.service.ts';
import { resumeMoves } from '../src/organisation/unit-move.service.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ dearPasswords: true });
});
afterAll(() => server.close());

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { topLevel } }';
const WHO = '{ viewer { person { name } } }';

const run = (sql: string, params: readonly unknown[] = []): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
const isIn = async (client: Client): Promise<boolean> =>
  (await client.get<{ viewer: object | null }>(WHO)).viewer !== null;

interface Named {
  readonly id: string;
  readonly version: number;
}
const personOf = async (client: Client, name: string): Promise<Named> => {
  const { people } = await client.get<{ people: { nodes: Named[] } }>(
    'query ($filter: PersonFilter) { people(filter: $filter) { nodes { id version } } }',
    { filter: { query: name } },
  );
  const [person] = people.nodes;
  if (person === undefined) throw new Error(`nobody called ${name}`);
  return person;
};
const unitOf = async (client: Client, shortName: string): Promise<Named> => {
  const { units } = await client.get<{ units: (Named & { shortName: string })[] }>(
    '{ units { id version shortName } }',
  );
  const unit = units.find((candidate) => candidate.shortName === shortName);
  if (unit === undefined) throw new Error(`no unit ${shortName}`);
  return unit;
};

describe('signing in', () => {
  it('answers a wrong password, an unknown account and a disabled one alike', async () => {
    await run("UPDATE account SET disabled = 1 WHERE username = 'sz.b16'");
    const answers = await Promise.all(
      [
        ['sz.secretary', 'wrong'],
        ['nobody.here', DEMO_PASSWORD],
        ["' OR 1=1 --", DEMO_PASSWORD],
        ['sz.b16', DEMO_PASSWORD],
        ['sz.b16', 'wrong'],
      ].map(([u, p]) => server.anonymous.ask(SIGN_IN, { u, p })),
    );
    expect(new Set(answers.map(({ errors }) => JSON.stringify(errors[0])))).toHaveLength(1);
    expect(answers[0]?.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    await run("UPDATE account SET disabled = 0 WHERE username = 'sz.b16'");
    expect((await server.anonymous.ask(SIGN_IN, { u: 'sz.b16', p: DEMO_PASSWORD })).errors).toEqual([]);
  });

  it('locks after five failures in parallel, the right password included, and lets the owner in elsewhere later', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => server.anonymous.ask(SIGN_IN, { u: 'sz.b03', p: 'wrong' })),
    );
    expect(await server.anonymous.refusal(SIGN_IN, { u: 'sz.b03', p: DEMO_PASSWORD })).toBe(
      'UNAUTHENTICATED',
    );
    await run('DELETE FROM sign_in_attempt');
    expect((await server.anonymous.ask(SIGN_IN, { u: 'sz.b03', p: DEMO_PASSWORD })).errors).toEqual([]);
  });

  it('several guesses in one request are refused before any is tried', async () => {
    const many = Array.from(
      { length: 2 },
      (_, n) => `a${n}: signIn(username: "sz.b04", password: "x") { topLevel }`,
    );
    expect(await server.anonymous.refusal(`mutation { ${many.join(' ')} }`)).toBe('TOO_COMPLEX');
  });

  it('sets a cookie no script and no other site gets, and stores only its hash', async () => {
    const response = await server.anonymous.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { u: 'sz.b05', p: DEMO_PASSWORD } }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const token = /sid=([\w-]{43})/.exec(cookie)?.[1] ?? '';
    expect(token).toHaveLength(43);
    const stored = await server.database.query<{ token_hash: string }>('SELECT token_hash FROM session');
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.map((row) => row.token_hash)).not.toContain(token);
  });

  it('keeps argon2id hashes above the minimum, and makes a weaker one anew at the next sign-in', async () => {
    const costOf = async (): Promise<number[]> => {
      const [row] = await server.database.query<{ password_hash: string }>(
        "SELECT password_hash FROM account WHERE username = 'sz.b15'",
      );
      const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(row?.password_hash ?? '');
      return [Number(match?.[1]), Number(match?.[2])];
    };
    const [before = 0] = await costOf();
    expect(before).toBeLessThan(65_536);
    await signIn(server.url, 'sz.b15');
    const [memory, passes] = await costOf();
    expect(memory).toBeGreaterThanOrEqual(65_536);
    expect(passes).toBeGreaterThanOrEqual(3);
  });
});

describe('a session', () => {
  it('ends after thirty idle minutes and after twelve hours whatever happens', async () => {
    const idle = await signIn(server.url, 'sz.b06');
    expect(await isIn(idle)).toBe(true);
    const long = new Date(Date.now() - 31 * 60_000).toISOString().replace('T', ' ').slice(0, 23);
    const account = "(SELECT id FROM account WHERE username = 'sz.b06')";
    await run(`UPDATE session SET last_seen_at = ? WHERE account_id = ${account}`, [long]);
    expect(await isIn(idle)).toBe(false);

    const old = await signIn(server.url, 'sz.b06');
    expect(await isIn(old)).toBe(true);
    const past = new Date(Date.now() - 1_000).toISOString().replace('T', ' ').slice(0, 23);
    await run(`UPDATE session SET expires_at = ? WHERE account_id = ${account}`, [past]);
    expect(await isIn(old)).toBe(false);
  });

  it('is one of three at most, listed and revocable by its owner alone', async () => {
    const first = await signIn(server.url, 'sz.b08');
    const rest = [
      await signIn(server.url, 'sz.b08'),
      await signIn(server.url, 'sz.b08'),
      await signIn(server.url, 'sz.b08'),
    ];
    expect(await isIn(first)).toBe(false);
    const [one, two] = rest as [Client, Client];
    const { mySessions } = await one.get<{ mySessions: { id: string; current: boolean }[] }>(
      '{ mySessions { id current } }',
    );
    expect(mySessions).toHaveLength(3);
    const stranger = await server.as('sz.b09');
    const other = mySessions.find(({ current }) => !current);
    const strange = await stranger.ask('mutation ($id: ID!) { revokeSession(id: $id) }', { id: other?.id });
    expect(
      strange.data === null || (strange.data as { revokeSession?: boolean }).revokeSession === false,
    ).toBe(true);
    expect((await Promise.all(rest.map(isIn))).filter(Boolean)).toHaveLength(3);
    for (const { id, current } of mySessions)
      if (!current) await one.get('mutation ($id: ID!) { revokeSession(id: $id) }', { id });
    expect(await isIn(one)).toBe(true);
    expect(await isIn(two)).toBe(false);
  });

  it('ends everywhere when it is signed out, and when the password changes', async () => {
    const here = await signIn(server.url, 'sz.b10');
    await here.get('mutation { signOut }');
    expect(await isIn(here)).toBe(false);

    const one = await signIn(server.url, 'sz.b10');
    const two = await signIn(server.url, 'sz.b10');
    const next = 'Moss-lantern-27-copper';
    expect(
      await one.refusal(
        'mutation { changePassword(current: "wrong", next: "Moss-lantern-27-copper") { topLevel } }',
      ),
    ).toBe('INVALID');
    expect(
      await one.refusal(
        `mutation { changePassword(current: "${DEMO_PASSWORD}", next: "short") { topLevel } }`,
      ),
    ).toBe('INVALID');
    await one.get(
      'mutation ($c: String!, $n: String!) { changePassword(current: $c, next: $n) { topLevel } }',
      { c: DEMO_PASSWORD, n: next },
    );
    expect(await isIn(two)).toBe(false);
    expect(await isIn(await signIn(server.url, 'sz.b10', next))).toBe(true);
  });
});

describe('people and their offices', () => {
  it('a role granted or ended counts at the next request', async () => {
    const city = await server.as('city.admin');
    const unit = await unitOf(city, '石栈县局');
    const person = await personOf(city, '童小满');
    const before = await signIn(server.url, 'sz.clerk');
    await city.get('mutation ($input: AssignmentInput!) { grantAssignment(input: $input) { id } }', {
      input: { personId: person.id, unitId: unit.id, role: 'AUDITOR', validFrom: '2021-12-01' },
    });
    expect(await isIn(before)).toBe(false);
    const clerk = await signIn(server.url, 'sz.clerk');
    const { viewer } = await clerk.get<{ viewer: { assignments: { id: string; role: string }[] } }>(
      '{ viewer { assignments { id role } } }',
    );
    expect(viewer.assignments.map(({ role }) => role)).toEqual(['AUDITOR']);
    await city.get('mutation ($id: ID!, $on: Date!) { endAssignment(id: $id, validTo: $on) { id } }', {
      id: viewer.assignments[0]?.id,
      on: '2021-12-30',
    });
    expect(await isIn(clerk)).toBe(false);
    const again = await signIn(server.url, 'sz.clerk');
    expect(
      (await again.get<{ viewer: { assignments: object[] } }>('{ viewer { assignments { id } } }')).viewer
        .assignments,
    ).toEqual([]);
  });

  it('a county manages its own people and no others; nobody grants himself or above himself', async () => {
    const secretary = await server.as('sz.secretary');
    const city = await server.as('city.admin');
    const foreign = await personOf(city, '林知远');
    expect(
      await secretary.refusal('mutation ($id: ID!) { resetPassword(personId: $id) { username } }', {
        id: foreign.id,
      }),
    ).toMatch(/NOT_FOUND|FORBIDDEN/);
    const self = await personOf(secretary, '贺临岳');
    const unit = await unitOf(secretary, '石栈县局');
    for (const role of ['CITY_ADMIN', 'COUNTY_SECRETARY', 'AUDITOR'])
      expect(
        await secretary.refusal(
          'mutation ($input: AssignmentInput!) { grantAssignment(input: $input) { id } }',
          {
            input: { personId: self.id, unitId: unit.id, role },
          },
        ),
      ).toMatch(/FORBIDDEN|INVALID|NOT_FOUND/);
    const auditor = await server.as('auditor');
    expect(
      await auditor.refusal('mutation ($id: ID!) { resetPassword(personId: $id) { username } }', {
        id: self.id,
      }),
    ).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('a new person gets an account with a one-time password that must be changed first', async () => {
    const secretary = await server.as('sz.secretary');
    const unit = await unitOf(secretary, '柳津所');
    const made = await secretary.get<{ createPerson: Named }>(
      'mutation ($input: PersonInput!) { createPerson(input: $input) { id version } }',
      { input: { name: '新来者', unitId: unit.id, jobTitle: '科员' } },
    );
    const { createAccount } = await secretary.get<{
      createAccount: { username: string; temporaryPassword: string };
    }>(
      'mutation ($id: ID!) { createAccount(personId: $id, username: "sz.new") { username temporaryPassword } }',
      { id: made.createPerson.id },
    );
    const client = await signIn(server.url, 'sz.new', createAccount.temporaryPassword);
    const { viewer } = await client.get<{ viewer: { account: { mustChangePassword: boolean } } }>(
      '{ viewer { account { mustChangePassword } } }',
    );
    expect(viewer.account.mustChangePassword).toBe(true);
    expect(
      await secretary.refusal(
        'mutation ($id: ID!) { createAccount(personId: $id, username: "sz.new") { username } }',
        { id: made.createPerson.id },
      ),
    ).toBe('INVALID');
  });

  it('a unit or person out of reach is answered like one that never was', async () => {
    const secretary = await server.as('sz.secretary');
    const city = await server.as('city.admin');
    const unit = await unitOf(city, '青柯区局');
    const foreign = await personOf(city, '林知远');
    const self = await personOf(secretary, '贺临岳');
    const own = await personOf(secretary, '童小满');
    const naming: [string, (id: string) => Record<string, unknown>][] = [
      [
        'mutation ($input: PersonInput!) { createPerson(input: $input) { id } }',
        (unitId) => ({ input: { name: '某人', unitId } }),
      ],
      [
        'mutation ($input: AssignmentInput!) { grantAssignment(input: $input) { id } }',
        (unitId) => ({ input: { personId: own.id, role: 'BRANCH_SECRETARY', unitId } }),
      ],
      ['mutation ($id: ID!) { resetPassword(personId: $id) { username } }', (id) => ({ id })],
      [
        'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
        (id) => ({ input: { principalId: self.id, delegateId: id, validTo: '2022-01-10' } }),
      ],
      [
        'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
        (id) => ({ input: { principalId: id, delegateId: self.id, validTo: '2022-01-10' } }),
      ],
    ];
    for (const [query, variables] of naming) {
      const hidden = query.includes('unitId') || /Person\(|Assignment\(/.test(query) ? unit.id : foreign.id;
      const there = await secretary.ask(query, variables(hidden));
      const nowhere = await secretary.ask(query, variables('987654321'));
      expect(there.errors.length, query).toBe(1);
      expect(there.errors, query).toEqual(nowhere.errors);
    }
  });

  it('a delegate acts for his principal while it lasts, never longer than ninety days', async () => {
    const secretary = await server.as('sz.secretary');
    const self = await personOf(secretary, '贺临岳');
    const delegate = await personOf(secretary, '新来者');
    const refusal = await secretary.refusal(
      'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
      {
        input: {
          principalId: self.id,
          delegateId: delegate.id,
          validFrom: '2021-12-01',
          validTo: '2022-06-01',
        },
      },
    );
    expect(refusal).toBe('INVALID');
    const made = await secretary.get<{ createDelegation: { id: string } }>(
      'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
      {
        input: {
          principalId: self.id,
          delegateId: delegate.id,
          validFrom: '2021-12-01',
          validTo: '2022-01-15',
        },
      },
    );
    expect(made.createDelegation.id).toMatch(/^\d+$/);
    await secretary.get('mutation ($id: ID!) { endDelegation(id: $id) { id } }', {
      id: made.createDelegation.id,
    });
  });

  it('who leaves is shut out at once; the successor takes the open rows', async () => {
    const branch = await signIn(server.url, 'sz.b12');
    const made = await branch.get<{ createHazard: { id: string } }>(
      'mutation ($input: HazardInput!) { createHazard(input: $input) { id } }',
      {
        input: {
          sector: 'MINE',
          level: 'GENERAL',
          source: 'SELF_CHECK',
          entityName: '移交点',
          place: '移交',
          description: '移交',
          foundOn: '2021-12-30',
        },
      },
    );
    const city = await server.as('city.admin');
    const { people } = await city.get<{
      people: { nodes: (Named & { name: string; account: { username: string } | null })[] };
    }>('{ people(first: 100) { nodes { id version name account { username } } } }');
    const leaver = people.nodes.find(({ account }) => account?.username === 'sz.b12');
    const heir = people.nodes.find(({ account }) => account?.username === 'sz.b11');
    await city.get(
      'mutation ($id: ID!, $v: Int!, $to: ID) { deactivatePerson(id: $id, version: $v, successorId: $to, reason: "调离") { id active } }',
      { id: leaver?.id, v: leaver?.version, to: heir?.id },
    );
    expect(await isIn(branch)).toBe(false);
    expect(await server.anonymous.refusal(SIGN_IN, { u: 'sz.b12', p: DEMO_PASSWORD })).toBe(
      'UNAUTHENTICATED',
    );
    const { hazard } = await city.get<{ hazard: { createdBy: { id: string } } }>(
      `{ hazard(id: "${made.createHazard.id}") { createdBy { id } } }`,
    );
    expect(hazard.createdBy.id).toBe(heir?.id);
  });

  it('shows what somebody sees, and why, to who manages him', async () => {
    const secretary = await server.as('sz.secretary');
    const person = await personOf(secretary, '江渡月');
    const { whatPersonSees } = await secretary.get<{
      whatPersonSees: { ledgers: { ledger: string; rows: number }[]; because: { role: string }[] };
    }>('query ($id: ID!) { whatPersonSees(personId: $id) { ledgers { ledger rows } because { role } } }', {
      id: person.id,
    });
    const own = await (await server.as('sz.b07')).get<{ hazards: { totalCount: number } }>(
      '{ hazards { totalCount } }',
    );
    expect(whatPersonSees.ledgers[0]?.rows).toBe(own.hazards.totalCount);
    expect(whatPersonSees.because[0]?.role).toBe('BRANCH_SECRETARY');
    expect(
      await (await server.as('qk.secretary')).refusal(
        'query ($id: ID!) { whatPersonSees(personId: $id) { because { role } } }',
        { id: person.id },
      ),
    ).toMatch(/NOT_FOUND|FORBIDDEN/);
  });

  it('offices of the platform see no business at all', async () => {
    for (const username of ['plat.system', 'plat.security', 'plat.audit'])
      expect(await (await server.as(username)).refusal('{ hazards { totalCount } }')).toBe('FORBIDDEN');
  });
});

describe('moving a unit', () => {
  it('takes its open rows along and leaves closed ones where they were', async () => {
    const city = await server.as('city.admin');
    const branch = await unitOf(city, '云脊所');
    const to = await unitOf(city, '松坪县局');
    const counts = async (username: string, filter: string): Promise<number> =>
      (
        await (
          await server.as(username)
        ).get<{ hazards: { totalCount: number } }>(`{ hazards(filter: ${filter}) { totalCount } }`)
      ).hazards.totalCount;
    const unit = `unit: { eq: "${branch.id}" }`;
    const open = await counts('city.admin', `{ open: { eq: true }, ${unit} }`);
    const closed = await counts('city.admin', `{ open: { eq: false }, ${unit} }`);
    expect(open + closed).toBeGreaterThan(0);
    expect(
      await (await server.as('sz.secretary')).refusal(
        'mutation ($id: ID!, $v: Int!, $to: ID!) { moveUnit(id: $id, version: $v, parentId: $to, reason: "调整") { id } }',
        { id: branch.id, v: branch.version, to: to.id },
      ),
    ).toMatch(/FORBIDDEN|NOT_FOUND|INVALID/);
    await city.get(
      'mutation ($id: ID!, $v: Int!, $to: ID!) { moveUnit(id: $id, version: $v, parentId: $to, reason: "区划调整") { unitsDone } }',
      {
        id: branch.id,
        v: branch.version,
        to: to.id,
      },
    );
    expect(await counts('sz.secretary', `{ open: { eq: true }, ${unit} }`)).toBe(0);
    expect(await counts('sz.secretary', `{ open: { eq: false }, ${unit} }`)).toBe(closed);
    expect(await counts('sp.secretary', `{ open: { eq: true }, ${unit} }`)).toBe(open);
    expect(await counts('sp.secretary', `{ open: { eq: false }, ${unit} }`)).toBe(0);
  });

  it('that was cut off half-way is taken up again, and ends as one', async () => {
    const { app } = server.server;
    const city = await server.as('city.admin');
    const branch = await unitOf(city, '鸣鹿所');
    const to = await unitOf(city, '临渡县局');
    const breaking = app.hooks.ancestorRewriters as unknown as (() => Promise<void>)[];
    const dies = async (): Promise<void> => {
      throw new Error('the process died here');
    };
    breaking.push(dies);
    const cut = await city.ask(
      'mutation ($id: ID!, $v: Int!, $to: ID!) { moveUnit(id: $id, version: $v, parentId: $to, reason: "中断") { id } }',
      {
        id: branch.id,
        v: branch.version,
        to: to.id,
      },
    );
    breaking.splice(breaking.indexOf(dies), 1);
    const open = async (): Promise<number> =>
      (
        await (
          await server.as('ld.secretary')
        ).get<{ hazards: { totalCount: number } }>(
          `{ hazards(filter: { open: { eq: true }, unit: { eq: "${branch.id}" } }) { totalCount } }`,
        )
      ).hazards.totalCount;
    if (cut.errors.length > 0) expect(cut.errors[0]?.extensions['code']).toBe('INTERNAL');
    await resumeMoves(app);
    const { units } = await city.get<{ units: { id: string; parent: { id: string } | null }[] }>(
      '{ units { id parent { id } } }',
    );
    expect(units.find(({ id }) => id === branch.id)?.parent?.id).toBe(to.id);
    expect(await open()).toBeGreaterThan(0);
    expect(await treeFaults(server.database)).toEqual([]);
    expect(await resumeMoves(app)).toBe(0);
  });

  it('refuses a parent below itself, and a level that does not fit', async () => {
    const city = await server.as('city.admin');
    const county = await unitOf(city, '望溪区局');
    const { units } = await city.get<{ units: (Named & { level: string; parent: { id: string } | null })[] }>(
      '{ units { id version level parent { id } } }',
    );
    const below = units.find(({ parent }) => parent?.id === county.id);
    expect(
      await city.refusal(
        'mutation ($id: ID!, $v: Int!, $to: ID!) { moveUnit(id: $id, version: $v, parentId: $to, reason: "x") { id } }',
        { id: county.id, v: county.version, to: below?.id },
      ),
    ).toBe('INVALID');
  });
});

describe('the record of acts', () => {
  it('has one entry for every mutation that was made, and none says a value in clear', async () => {
    const count = async (): Promise<number> =>
      Number((await server.database.query<{ n: unknown }>('SELECT COUNT(*) AS n FROM audit'))[0]?.n);
    const secretary = await server.as('sz.secretary');
    const before = await count();
    const made = await secretary.get<{ createHazard: { id: string; version: number } }>(
      'mutation ($input: HazardInput!) { createHazard(input: $input, idempotencyKey: "audit-1") { id version } }',
      {
        input: {
          sector: 'OFFICE',
          level: 'GENERAL',
          source: 'SELF_CHECK',
          entityName: '留痕点',
          place: '留痕',
          description: '清楚写明的秘密',
          foundOn: '2021-12-30',
        },
      },
    );
    expect(await count()).toBe(before + 1);
    await secretary.get(
      'mutation ($id: ID!, $v: Int!) { gradeHazard(id: $id, version: $v, input: {}) { id } }',
      { id: made.createHazard.id, v: made.createHazard.version },
    );
    expect(await count()).toBe(before + 2);
    await secretary.ask('mutation ($id: ID!) { gradeHazard(id: $id, version: 9, input: {}) { id } }', {
      id: made.createHazard.id,
    });
    const rows = await server.database.query<Record<string, unknown>>(
      'SELECT * FROM audit ORDER BY id DESC LIMIT 5',
    );
    expect(JSON.stringify(rows)).not.toContain('清楚写明的秘密');
  });

  it('does not let an act pass that cannot be recorded', async () => {
    const secretary = await server.as('sz.secretary');
    const total = async (): Promise<number> =>
      (await secretary.get<{ hazards: { totalCount: number } }>('{ hazards { totalCount } }')).hazards
        .totalCount;
    const before = await total();
    await run('ALTER TABLE audit RENAME TO audit_away');
    try {
      const answer = await secretary.ask(
        'mutation ($input: HazardInput!) { createHazard(input: $input) { id } }',
        {
          input: {
            sector: 'OFFICE',
            level: 'GENERAL',
            source: 'SELF_CHECK',
            entityName: '无痕点',
            place: '无痕',
            description: '无痕',
            foundOn: '2021-12-30',
          },
        },
      );
      expect(answer.errors[0]?.extensions['code']).toBe('INTERNAL');
    } finally {
      await run('ALTER TABLE audit_away RENAME TO audit');
    }
    expect(await total()).toBe(before);
  });
});
