import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useCode } from '../src/identity/second-factor.service.ts';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { enrol, faultOf } from './enrolment.ts';
import { type Answer, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => run('DELETE FROM sign_in_attempt'));

const SIGN_IN =
  'mutation ($u: String!, $p: String!, $c: String) { signIn(username: $u, password: $p, code: $c) { topLevel } }';
const STEP_UP = 'mutation ($p: String, $c: String) { stepUp(password: $p, code: $c) }';
const STEP_MS = 30_000;

const run = (sql: string, params: readonly unknown[] = []): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
const one = async (sql: string, params: readonly unknown[]): Promise<Record<string, unknown>> =>
  (await server.database.query<Record<string, unknown>>(sql, params))[0] ?? {};
const accountId = async (username: string): Promise<string> =>
  String((await one('SELECT id FROM account WHERE username = ?', [username]))['id']);
const personId = async (username: string): Promise<string> =>
  String((await one('SELECT person_id FROM account WHERE username = ?', [username]))['person_id']);

const enter = (u: string, c?: string, p = DEMO_PASSWORD): Promise<Answer> =>
  server.anonymous.ask(SIGN_IN, { u, p, c });
describe('a second factor', () => {
  it('is asked of who knows the password, and of nobody else', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b01'));
    expect(faultOf(await enter('sz.b01', undefined, 'wrong'))).toBe('UNAUTHENTICATED');
    expect(faultOf(await enter('sz.b01', phone.code(0), 'wrong'))).toBe('UNAUTHENTICATED');
    expect(faultOf(await enter('sz.b01'))).toBe('CODE_REQUIRED');
    expect(faultOf(await enter('sz.b01', ' '))).toBe('CODE_REQUIRED');
    expect(faultOf(await enter('sz.b01', '000000'))).toBe('CODE_WRONG');
    expect(faultOf(await enter('sz.b01', phone.code(0)))).toBeNull();
    expect(faultOf(await enter('sz.b02', '000000'))).toBeNull();
  });

  it('reads a code as people type it', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b03'));
    const wide = phone.code(0).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(faultOf(await enter('sz.b03', ` ${wide.slice(0, 3)} ${wide.slice(3)} `))).toBeNull();
    expect(
      faultOf(await enter('sz.b03', (phone.recovery[0] ?? '').toLowerCase().replaceAll('-', ' '))),
    ).toBeNull();
  });

  it('accepts a code once, and none of an earlier step after it', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b04'));
    expect(faultOf(await enter('sz.b04', phone.code(-1)))).toBe('CODE_WRONG');
    expect(faultOf(await enter('sz.b04', phone.code(1)))).toBeNull();
    expect(faultOf(await enter('sz.b04', phone.code(1)))).toBe('CODE_WRONG');
    expect(faultOf(await enter('sz.b04', phone.code(0)))).toBe('CODE_WRONG');
  });

  it('accepts one of twenty that come with the same code at once', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b05'));
    const code = phone.code(0);
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter('sz.b05', code)));
    expect(answers.filter((answer) => faultOf(answer) === null)).toHaveLength(1);

    // Past the count of attempts, all twenty reach the code itself.
    const id = await accountId('sz.b05');
    const next = phone.code(1);
    const used = await Promise.all(
      Array.from({ length: 20 }, () =>
        server.database.transaction((tx) => useCode(tx, server.server.app, id, next), { retry: true }),
      ),
    );
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  it('accepts no code again when the clock goes back', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b06'));
    const id = await accountId('sz.b06');
    const { app } = server.server;
    const at = (ms: number) => ({
      factorKey: app.factorKey,
      clock: {
        ...server.clock,
        today: () => '2021-12-31',
        now: () => new Date(),
        systemNow: () => new Date(ms),
      },
    });
    const later = Date.now() + 20 * STEP_MS;
    const codeAt = (ms: number): string =>
      new TOTP({ secret: Secret.fromBase32(phone.secret) }).generate({ timestamp: ms });
    const use = (now: number, code: string): Promise<boolean> =>
      server.database.transaction((tx) => useCode(tx, at(now), id, code));
    expect(await use(later, codeAt(later))).toBe(true);
    expect(await use(later - 10 * STEP_MS, codeAt(later - 10 * STEP_MS))).toBe(false);
    expect(await use(later, codeAt(later))).toBe(false);
    expect(await use(later + 2 * STEP_MS, codeAt(later + STEP_MS))).toBe(true);
  });

  it('is stood in for by ten recovery codes, each once, also when twenty come at once', async () => {
    const { recovery } = await enrol(await signIn(server.url, 'sz.b07'));
    expect(new Set(recovery)).toHaveLength(10);
    const [first = '', second = ''] = recovery;
    expect(first).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter('sz.b07', first)));
    expect(answers.filter((answer) => faultOf(answer) === null)).toHaveLength(1);
    await run('DELETE FROM sign_in_attempt');
    expect(faultOf(await enter('sz.b07', first))).toBe('CODE_WRONG');
    expect(faultOf(await enter('sz.b07', second))).toBeNull();
    const left = await one(
      'SELECT COUNT(*) AS n FROM recovery_code WHERE used_at IS NULL AND account_id = ?',
      [await accountId('sz.b07')],
    );
    expect(Number(left['n'])).toBe(8);
    // Another person's codes are not his.
    const other = await enrol(await signIn(server.url, 'sz.b08'));
    expect(faultOf(await enter('sz.b07', other.recovery[0]))).toBe('CODE_WRONG');
  });

  it('lies in the database sealed: no secret, no code', async () => {
    const { secret, recovery } = await enrol(await signIn(server.url, 'sz.b09'));
    const rows = await server.database.query('SELECT * FROM second_factor');
    const codes = await server.database.query('SELECT * FROM recovery_code');
    const audit = await server.database.query('SELECT * FROM audit');
    const text = JSON.stringify([rows, codes, audit]);
    expect(rows.length).toBeGreaterThan(0);
    expect(text).not.toContain(secret);
    for (const code of recovery) expect(text).not.toContain(code.slice(0, 9));
  });

  it('lets codes be guessed no oftener than passwords', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b10'));
    await run('DELETE FROM sign_in_attempt');
    await Promise.all(Array.from({ length: 20 }, (_, n) => enter('sz.b10', String(100_000 + n))));
    expect(faultOf(await enter('sz.b10', phone.code(0)))).toBe('UNAUTHENTICATED');
    await run('DELETE FROM sign_in_attempt');
    // Leaving the code out is no attempt, and does not take back the failures before it.
    for (let n = 0; n < 4; n += 1) expect(faultOf(await enter('sz.b10', `20000${n}`))).toBe('CODE_WRONG');
    for (let n = 0; n < 4; n += 1) expect(faultOf(await enter('sz.b10'))).toBe('CODE_REQUIRED');
    expect(faultOf(await enter('sz.b10', '300000'))).toBe('CODE_WRONG');
    expect(faultOf(await enter('sz.b10', phone.code(0)))).toBe('UNAUTHENTICATED');
  });

  it('proves who is there, once', async () => {
    const phone = await enrol(await signIn(server.url, 'sz.b11'));
    const { recovery } = phone;
    const stranger = await signIn(server.url, 'sz.b12');
    expect(faultOf(await stranger.ask(STEP_UP, { c: phone.code(0) }))).toBe('STEP_UP_FAILED');
    expect(faultOf(await enter('sz.b11', recovery[0]))).toBeNull();
    const answer = await server.anonymous.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { u: 'sz.b11', p: DEMO_PASSWORD, c: recovery[1] } }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const ask = async (variables: object): Promise<string | null> => {
      const response = await server.anonymous.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: STEP_UP, variables }),
      });
      return faultOf({
        status: 200,
        data: null,
        errors: [],
        ...((await response.json()) as Partial<Answer>),
      });
    };
    expect(await ask({ c: '000000' })).toBe('STEP_UP_FAILED');
    expect(await ask({ p: '', c: '' })).toBe('REQUIRED');
    expect(await ask({ c: phone.code(0) })).toBeNull();
    expect(await ask({ c: phone.code(0) })).toBe('STEP_UP_FAILED');
  });
});

describe('setting a second factor up and ending it', () => {
  it('asks for a fresh proof, and for a code that fits', async () => {
    const who = await signIn(server.url, 'sz.b13');
    const old = new Date(Date.now() - 5 * 60_000).toISOString().replace('T', ' ').slice(0, 23);
    const id = await accountId('sz.b13');
    await run('UPDATE session SET stepped_up_at = ? WHERE account_id = ?', [old, id]);
    expect(faultOf(await who.ask('mutation { startTotp { uri } }'))).toBe('STEP_UP_REQUIRED');
    const fresh = await signIn(server.url, 'sz.b13');
    expect(faultOf(await fresh.ask('mutation { confirmTotp(code: "123456") }'))).toBe('CODE_WRONG');
    await fresh.get('mutation { startTotp { uri } }');
    expect(faultOf(await fresh.ask('mutation { confirmTotp(code: "12345") }'))).toBe('CODE_WRONG');
    // Not confirmed, it is not asked for.
    expect(faultOf(await enter('sz.b13'))).toBeNull();
    await run('DELETE FROM sign_in_attempt');
    await enrol(fresh);
    expect(faultOf(await fresh.ask('mutation { startTotp { uri } }'))).toBe('TOTP_EXISTS');
    await run('UPDATE session SET stepped_up_at = ? WHERE account_id = ?', [old, id]);
    expect(faultOf(await fresh.ask('mutation { endTotp }'))).toBe('STEP_UP_REQUIRED');
    await run('UPDATE session SET stepped_up_at = created_at WHERE account_id = ?', [id]);
    await fresh.get('mutation { endTotp }');
    expect(faultOf(await enter('sz.b13'))).toBeNull();
    expect(faultOf(await fresh.ask('mutation { endTotp }'))).toBe('NOT_FOUND');
  });

  it('the security officer ends that of a lost phone; others may not, and it is recorded', async () => {
    const who = await signIn(server.url, 'sz.b14');
    await enrol(who);
    const END = 'mutation ($id: ID!) { endTotpOfPerson(personId: $id) }';
    const id = await personId('sz.b14');
    for (const other of ['city.admin', 'sz.secretary', 'plat.audit', 'plat.system', 'auditor', 'sz.b15'])
      expect(await (await server.as(other)).refusal(END, { id }), other).toBe('FORBIDDEN');
    const officer = await server.as('plat.security');
    const { person } = await officer.get<{ person: { account: { hasSecondFactor: boolean } } }>(
      'query ($id: ID!) { person(id: $id) { account { hasSecondFactor } } }',
      { id },
    );
    expect(person.account.hasSecondFactor).toBe(true);
    await officer.get(END, { id });
    expect((await who.get<{ viewer: object | null }>('{ viewer { topLevel } }')).viewer).toBeNull();
    expect(faultOf(await enter('sz.b14'))).toBeNull();
    expect(faultOf(await officer.ask(END, { id }))).toBe('TOTP_MISSING');
    const row = await one("SELECT outcome FROM audit WHERE action = 'endTotp' AND actor_id = ?", [
      await personId('plat.security'),
    ]);
    expect(row['outcome']).toBe('DONE');
    expect(await officer.refusal(END, { id: await personId('plat.security') })).toBe('FORBIDDEN');
  });

  it('is the city administrators’ where nobody is security officer', async () => {
    const who = await signIn(server.url, 'sz.b15');
    await enrol(who);
    const officer = await accountId('plat.security');
    await run('UPDATE account SET disabled = 1 WHERE id = ?', [officer]);
    const city = await server.as('city.admin');
    await city.get('mutation ($id: ID!) { endTotpOfPerson(personId: $id) }', {
      id: await personId('sz.b15'),
    });
    await run('UPDATE account SET disabled = 0 WHERE id = ?', [officer]);
    expect(faultOf(await enter('sz.b15'))).toBeNull();
  });
});
