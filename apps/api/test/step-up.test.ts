// Longer than 300 lines because each act that asks is tried, and the ids of a session are told on one server.
import { ledgers } from '@luze/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { columnsOf, quoted } from '../src/ledger/columns.ts';
import { type Client, client, sessionOf, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => run('DELETE FROM sign_in_attempt'));

const STEP_UP = 'mutation ($p: String) { stepUp(password: $p) }';
const WHO = '{ viewer { person { name } } }';
const MINUTE = 60_000;

const run = (sql: string, params: readonly unknown[] = []): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
const sqlAt = (ms: number): string => new Date(Date.now() + ms).toISOString().replace('T', ' ').slice(0, 23);
const OWN = '(SELECT id FROM account WHERE username = ?)';
/** Sets when the sessions of an account last proved who is there. */
const provedAt = (username: string, ms: number): Promise<unknown> =>
  run(`UPDATE session SET stepped_up_at = ? WHERE account_id = ${OWN} AND replaced_by IS NULL`, [
    sqlAt(ms),
    username,
  ]);
const isIn = async (who: Client): Promise<boolean> =>
  (await who.get<{ viewer: object | null }>(WHO)).viewer !== null;
const personId = async (username: string): Promise<string> => {
  const [row] = await server.database.query<{ person_id: string | number }>(
    'SELECT person_id FROM account WHERE username = ?',
    [username],
  );
  return String(row?.person_id);
};

interface Proof {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
  /** Who brings the cookie the answer set; null where it set none. */
  readonly after: Client | null;
}
async function stepUp(who: Client, password = DEMO_PASSWORD): Promise<Proof> {
  const response = await who.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: STEP_UP, variables: { p: password } }),
  });
  const { errors = [] } = (await response.json()) as { errors?: Proof['errors'] };
  const cookie = sessionOf(response);
  return { errors, after: cookie === '' ? null : client(server.url, cookie) };
}
const stepUpOr = async (who: Client): Promise<Client> => {
  const { after, errors } = await stepUp(who);
  if (after === null) throw new Error(`no cookie: ${JSON.stringify(errors)}`);
  return after;
};

/** Acts that ask who is there, each allowed but for that. */
const acts: readonly {
  readonly name: string;
  readonly as?: string;
  readonly query: string;
  variables(): Promise<object>;
}[] = [
  {
    name: 'grantAssignment',
    query: 'mutation ($input: AssignmentInput!) { grantAssignment(input: $input) { id } }',
    variables: async () => ({
      input: { personId: await personId('sz.clerk'), unitId: await unitOf('sz.secretary'), role: 'AUDITOR' },
    }),
  },
  {
    name: 'endAssignment',
    query: 'mutation ($id: ID!) { endAssignment(id: $id, validTo: "2022-06-30") { id } }',
    variables: async () => {
      const [row] = await server.database.query<{ id: string | number }>(
        'SELECT id FROM role_assignment WHERE person_id = ?',
        [await personId('sz.b01')],
      );
      return { id: String(row?.id) };
    },
  },
  {
    name: 'createDelegation',
    query: 'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
    variables: async () => ({
      input: {
        principalId: await personId('city.admin'),
        delegateId: await personId('sz.clerk'),
        validTo: '2022-01-31',
      },
    }),
  },
  {
    name: 'resetPassword',
    as: 'plat.security',
    query: 'mutation ($id: ID!) { resetPassword(personId: $id) { username } }',
    variables: async () => ({ id: await personId('sz.b02') }),
  },
  {
    name: 'createAccount',
    as: 'plat.security',
    query: 'mutation ($id: ID!) { createAccount(personId: $id, username: "sz.somebody") { username } }',
    variables: async () => ({ id: await newPerson() }),
  },
  {
    name: 'deactivatePerson',
    query: 'mutation ($id: ID!) { deactivatePerson(id: $id, version: 1, reason: "x") { id } }',
    variables: async () => ({ id: await newPerson() }),
  },
  {
    name: 'appointOfficer',
    as: 'plat.security',
    query: 'mutation ($id: ID!) { appointOfficer(personId: $id, office: AUDIT_OFFICER) { id } }',
    variables: async () => ({ id: await newPerson() }),
  },
  {
    name: 'endOffice',
    as: 'plat.security',
    query: 'mutation ($id: ID!) { endOffice(personId: $id) { id } }',
    variables: async () => ({ id: await personId('plat.system') }),
  },
];

const unitOf = async (username: string): Promise<string> => {
  const [row] = await server.database.query<{ unit_id: string | number }>(
    'SELECT unit_id FROM person WHERE id = ?',
    [await personId(username)],
  );
  return String(row?.unit_id);
};
async function newPerson(): Promise<string> {
  const city = await server.as('city.admin');
  const { createPerson } = await city.get<{ createPerson: { id: string } }>(
    'mutation ($unit: ID!) { createPerson(input: { name: "过客", unitId: $unit }) { id } }',
    { unit: await unitOf('sz.b03') },
  );
  return createPerson.id;
}

/** Copies of hazards there are, under numbers of their own. */
async function copyHazards(mark: string, rows: number): Promise<void> {
  const hazard = ledgers[0];
  if (hazard === undefined) throw new Error('no ledger');
  const columns = columnsOf(hazard).filter(({ property }) => property !== 'id');
  const another = server.database.dialect === 'sqlite' ? `'${mark}-' || id` : `CONCAT('${mark}-', id)`;
  const values = columns.map(({ property, column }) =>
    property === hazard.number.field ? another : quoted(column),
  );
  const list = columns.map(({ column }) => quoted(column));
  await run(
    `INSERT INTO hazard (${list.join(', ')}) SELECT ${values.join(', ')} FROM hazard ORDER BY id LIMIT ${rows}`,
  );
}

describe('an act that asks who is there', () => {
  it.each(acts)(
    '$name is refused when the proof is five minutes old, and done once it is renewed',
    async (act) => {
      const variables = (await act.variables()) as Record<string, unknown>;
      const who = act.as ?? 'city.admin';
      const city = await signIn(server.url, who);
      await provedAt(who, -5 * MINUTE);
      expect(await city.refusal(act.query, variables)).toBe('STEP_UP_REQUIRED');
      await provedAt(who, -5 * MINUTE + 5_000);
      expect((await city.ask(act.query, variables)).errors).toEqual([]);
    },
  );

  it('refuses who has no right before it asks him anything', async () => {
    const branch = await signIn(server.url, 'sz.b04');
    await provedAt('sz.b04', -5 * MINUTE);
    expect(
      await branch.refusal('mutation ($id: ID!) { resetPassword(personId: $id) { username } }', {
        id: await personId('sz.b02'),
      }),
    ).toBe('FORBIDDEN');
  });

  it('takes a proof from the future for none: a clock that was put back opens nothing', async () => {
    const city = await signIn(server.url, 'city.admin');
    await provedAt('city.admin', 60 * MINUTE);
    const [act] = acts;
    expect(await city.refusal(act?.query ?? '', (await act?.variables()) as Record<string, unknown>)).toBe(
      'STEP_UP_REQUIRED',
    );
  });

  it('is an export from the thousandth row on', async () => {
    const city = await signIn(server.url, 'city.admin');
    await provedAt('city.admin', -5 * MINUTE);
    // A filter no counter answers: these rows come past the service.
    const filter = { foundOn: { gte: '1900-01-01' } };
    const ask = (who: Client): Promise<Response> =>
      who.fetch('/exports/hazard', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ filter, columns: [], reason: '核对' }),
      });
    const count = async (): Promise<number> =>
      (
        await city.get<{ hazards: { totalCount: number } }>(
          'query ($filter: HazardFilter) { hazards(filter: $filter) { totalCount } }',
          { filter },
        )
      ).hazards.totalCount;
    const fillTo = async (rows: number): Promise<void> => {
      for (let copy = 0, have = await count(); have < rows; copy += 1, have = await count())
        await copyHazards(`${rows}-${copy}`, rows - have);
    };
    await fillTo(999);
    const free = await ask(city);
    expect(free.status).toBe(200);
    await free.arrayBuffer();
    await fillTo(1_000);
    const refused = await ask(city);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] });
    const granted = await ask(await stepUpOr(city));
    expect(granted.status).toBe(200);
    expect((await granted.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  }, 60_000);
});

describe('proving again who one is', () => {
  it('gives the browser a new id, with which alone the proof counts', async () => {
    const old = await signIn(server.url, 'sz.secretary');
    await provedAt('sz.secretary', -5 * MINUTE);
    const reset = 'mutation ($id: ID!) { resetPassword(personId: $id) { username } }';
    const id = await personId('sz.b05');
    expect(await old.refusal(reset, { id })).toBe('STEP_UP_REQUIRED');
    const fresh = await stepUpOr(old);
    expect(await old.refusal(reset, { id })).toBe('STEP_UP_REQUIRED');
    expect((await fresh.ask(reset, { id })).errors).toEqual([]);
  });

  it('leaves requests of other tabs half a minute, and lists one session of the browser', async () => {
    const old = await signIn(server.url, 'sz.b06');
    const fresh = await stepUpOr(old);
    expect([await isIn(old), await isIn(fresh)]).toEqual([true, true]);
    const { mySessions } = await fresh.get<{ mySessions: { current: boolean }[] }>(
      '{ mySessions { current } }',
    );
    expect(mySessions).toEqual([{ current: true }]);
    await run(`UPDATE session SET expires_at = ? WHERE account_id = ${OWN} AND replaced_by IS NOT NULL`, [
      sqlAt(-1),
      'sz.b06',
    ]);
    expect([await isIn(old), await isIn(fresh)]).toEqual([false, true]);
    const [row] = await server.database.query<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM session WHERE account_id = ${OWN} AND replaced_by IS NULL`,
      ['sz.b06'],
    );
    expect(Number(row?.n)).toBe(1);
  });

  it('keeps the old id shorter than a minute, and the end after twelve hours where it was', async () => {
    const old = await signIn(server.url, 'sz.b07');
    const end = sqlAt(10 * MINUTE);
    await run(`UPDATE session SET expires_at = ? WHERE account_id = ${OWN}`, [end, 'sz.b07']);
    await stepUpOr(old);
    const rows = await server.database.query<{ replaced_by: unknown; expires_at: string | Date }>(
      `SELECT replaced_by, expires_at FROM session WHERE account_id = ${OWN} ORDER BY id`,
      ['sz.b07'],
    );
    const left = rows.map(({ expires_at: at }) => {
      const instant = at instanceof Date ? at : new Date(`${at.replace(' ', 'T')}Z`);
      return Math.round((instant.getTime() - Date.now()) / MINUTE);
    });
    expect(rows.map((row) => row.replaced_by !== null)).toEqual([true, false]);
    expect(left[0]).toBeLessThanOrEqual(1);
    expect(left[1]).toBe(10);
  });

  it('in twenty tabs at once makes one new session', async () => {
    const old = await signIn(server.url, 'sz.b08');
    const proofs = await Promise.all(Array.from({ length: 20 }, () => stepUp(old)));
    expect(proofs.filter(({ after }) => after !== null)).toHaveLength(1);
    const rows = await server.database.query(`SELECT id FROM session WHERE account_id = ${OWN}`, ['sz.b08']);
    expect(rows).toHaveLength(2);
  });

  it('ends on signing out, under the new id and the old one alike', async () => {
    for (const leaves of ['old', 'fresh'] as const) {
      const old = await signIn(server.url, 'sz.b09');
      const fresh = await stepUpOr(await stepUpOr(old));
      await (leaves === 'old' ? old : fresh).get('mutation { signOut }');
      expect([await isIn(old), await isIn(fresh)]).toEqual([false, false]);
    }
  });

  it('counts wrong passwords with those of sign-in, and lets the right one wait after five', async () => {
    const who = await signIn(server.url, 'sz.b10');
    const proofs = await Promise.all(Array.from({ length: 20 }, () => stepUp(who, 'wrong')));
    expect(new Set(proofs.map(({ errors }) => errors[0]?.extensions.code))).toEqual(new Set(['INVALID']));
    expect((await stepUp(who)).errors[0]?.extensions.code).toBe('INVALID');
    await expect(signIn(server.url, 'sz.b10')).rejects.toThrow('UNAUTHENTICATED');
    expect(await isIn(who)).toBe(true);
    await run('DELETE FROM sign_in_attempt');
    expect((await stepUp(who)).errors).toEqual([]);
  });

  it('is recorded, also when it fails', async () => {
    const who = await signIn(server.url, 'sz.b11');
    await stepUp(who, 'wrong');
    await stepUp(who);
    const rows = await server.database.query<{ outcome: string }>(
      "SELECT outcome FROM audit WHERE action = 'stepUp' AND actor_id = ? ORDER BY id",
      [await personId('sz.b11')],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['FAILED', 'DONE']);
  });
});
