// Longer than 300 lines because every test of a reveal is told with the same two people and the same case.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../src/jobs/outbox.service.ts';
import { receiveNotification } from '../src/notification/notification.service.ts';
import { concerns } from './is-about.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
let asker: Client;
let second: Client;
beforeAll(async () => {
  server = await startServer();
  asker = await server.as('city.discipline');
  second = await server.as('city.admin');
}, 120_000);
afterAll(() => server.close());

interface Shown {
  readonly id: string;
  readonly caseNo: string;
  readonly subjectName: string | null;
  readonly maskedFields: readonly string[];
  readonly revealable: readonly string[];
}
interface Reveal {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
  readonly askedBy: { readonly name: string };
  readonly decidedBy: { readonly name: string } | null;
  readonly mayDecide: boolean;
  readonly mayOpen: boolean;
}
const FIELDS = 'id caseNo subjectName maskedFields revealable';
const REVEAL = '{ id state reason askedBy { name } decidedBy { name } mayDecide mayOpen }';
const run = (sql: string, params: readonly unknown[] = []): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
const sqlAt = (ms: number): string => new Date(Date.now() + ms).toISOString().replace('T', ' ').slice(0, 23);

/** A case of the city's whose subject has a name, as somebody sees it. */
async function cityCase(who: Client): Promise<Shown> {
  const { disciplineCases } = await who.get<{ disciplineCases: { nodes: Shown[] } }>(
    `{ disciplineCases(filter: { managedBy: { eq: CITY } }, first: 50) { nodes { ${FIELDS} } } }`,
  );
  const one = disciplineCases.nodes.find(({ subjectName }) => subjectName !== null);
  if (one === undefined) throw new Error('no case of the city with a name');
  return one;
}
const shown = async (who: Client, id: string): Promise<Shown | null> =>
  (
    await who.get<{ disciplineCase: Shown | null }>(
      `query ($id: ID!) { disciplineCase(id: $id) { ${FIELDS} } }`,
      { id },
    )
  ).disciplineCase;
const ask = (who: Client, id: string, reason = '核对处分决定书送达对象') =>
  who.ask(
    `mutation ($id: ID!, $r: String!) { askReveal(subject: "DisciplineCase", id: $id, reason: $r) ${REVEAL} }`,
    {
      id,
      r: reason,
    },
  );
const step = (name: string, args = '') =>
  `mutation ($id: ID!) { ${name}(id: $id${args === '' ? '' : `, ${args}`}) ${REVEAL} }`;
const OPEN = step('openReveal');
const HIDE = step('hideReveal');
const CONSENT = step('decideReveal', 'consent: true');
const REFUSE = step('decideReveal', 'consent: false');
const codeOf = (answer: Awaited<ReturnType<Client['ask']>>): string =>
  String(answer.errors[0]?.extensions['code'] ?? 'DONE');
const listed = async (who: Client, id: string): Promise<Reveal[]> =>
  (
    await who.get<{ reveals: Reveal[] }>(
      `query ($id: ID!) { reveals(subject: "DisciplineCase", id: $id) ${REVEAL} }`,
      { id },
    )
  ).reveals;
const waiting = async (who: Client): Promise<Reveal[]> =>
  (await who.get<{ revealsToDecide: Reveal[] }>(`{ revealsToDecide ${REVEAL} }`)).revealsToDecide;
const idOf = (answer: Awaited<ReturnType<Client['ask']>>): string =>
  (answer.data as unknown as { askReveal: { id: string } }).askReveal.id;
/** Brings every message that waits to its people. */
async function deliverAll(): Promise<void> {
  const isEmpty = async (): Promise<boolean> =>
    (await server.database.query("SELECT id FROM outbox WHERE state = 'WAITING' LIMIT 1")).length === 0;
  while (!(await isEmpty())) await deliver(server.server.app, new Map([['notify', receiveNotification]]));
}
/** The only question of its record that is not settled is taken away, so that another may be asked. */
const forget = (id: string): Promise<unknown> => run('DELETE FROM reveal WHERE record_id = ?', [id]);

it('opens an identity for one person with a reason and the consent of a second, and hides it by itself', async () => {
  const one = await cityCase(asker);
  expect(one.subjectName).toBe(`人员-${one.caseNo}`);
  expect(one.revealable).toEqual(['subjectName']);
  const asked = await ask(asker, one.id);
  expect(codeOf(asked)).toBe('DONE');
  const id = idOf(asked);

  // Nothing opens before somebody consented, and nobody consents to his own question.
  expect(codeOf(await asker.ask(OPEN, { id }))).toBe('INVALID');
  expect(codeOf(await asker.ask(CONSENT, { id }))).toBe('FORBIDDEN');
  expect((await shown(asker, one.id))?.subjectName).toBe(one.subjectName);

  expect(await waiting(second)).toEqual([
    expect.objectContaining({ id, state: 'WAITING', reason: '核对处分决定书送达对象', mayDecide: true }),
  ]);
  expect(await waiting(asker)).toEqual([]);
  expect(codeOf(await second.ask(CONSENT, { id }))).toBe('DONE');
  // Consent opens nothing to who gave it, and nothing to the asker before he opens it.
  expect((await shown(second, one.id))?.subjectName).toBe(one.subjectName);
  expect((await shown(asker, one.id))?.subjectName).toBe(one.subjectName);
  expect(codeOf(await second.ask(OPEN, { id }))).toBe('NOT_FOUND');

  expect(codeOf(await asker.ask(OPEN, { id }))).toBe('DONE');
  const open = await shown(asker, one.id);
  expect(open?.subjectName).not.toBe(one.subjectName);
  expect(open?.subjectName).not.toBeNull();
  expect(open?.maskedFields).not.toContain('subjectName');
  // On this record and in this session only; a list shows what it always showed.
  expect((await cityCase(asker)).subjectName).toBe(one.subjectName);
  expect((await shown(await signIn(server.url, 'city.discipline'), one.id))?.subjectName).toBe(
    one.subjectName,
  );
  expect((await shown(second, one.id))?.subjectName).toBe(one.subjectName);
  expect(codeOf(await asker.ask(OPEN, { id }))).toBe('INVALID');

  await run('UPDATE reveal SET hides_at = ? WHERE id = ?', [sqlAt(-1), id]);
  expect((await shown(asker, one.id))?.subjectName).toBe(one.subjectName);
  expect(await listed(second, one.id)).toEqual([
    expect.objectContaining({ state: 'HIDDEN', askedBy: { name: '沈砚秋' }, decidedBy: { name: '顾临川' } }),
  ]);

  const acts = await server.database.query<{ action: string; reason: string | null }>(
    `SELECT action, reason FROM audit WHERE entity = 'DisciplineCase' AND entity_id = ?
       AND action IN ('askReveal', 'consentReveal', 'openReveal', 'readSensitive') ORDER BY id`,
    [one.id],
  );
  expect(acts.map(({ action }) => action)).toEqual([
    'askReveal',
    'consentReveal',
    'openReveal',
    'readSensitive',
  ]);
  expect(acts[2]?.reason).toBe('核对处分决定书送达对象');
  await forget(one.id);
});

it('asks for a reason, for who is there, and once at a time', async () => {
  const one = await cityCase(asker);
  for (const reason of ['', '  ', '查看', '长'.repeat(201)]) {
    const answer = await ask(asker, one.id, reason);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'reason', code: 'REVEAL_REASON' }],
    });
  }
  const prove = (ms: number) =>
    run(
      `UPDATE session SET stepped_up_at = ? WHERE account_id = (SELECT id FROM account WHERE username = 'city.discipline')`,
      [sqlAt(ms)],
    );
  await prove(-6 * 60_000);
  await new Promise((done) => setTimeout(done, 300));
  expect(codeOf(await ask(asker, one.id))).toBe('STEP_UP_REQUIRED');
  await prove(0);
  await new Promise((done) => setTimeout(done, 300));
  const asked = await ask(asker, one.id);
  expect(codeOf(asked)).toBe('DONE');
  expect((await ask(asker, one.id)).errors[0]?.extensions).toMatchObject({
    violations: [{ code: 'REVEAL_UNDER_WAY' }],
  });

  expect(codeOf(await second.ask(REFUSE, { id: idOf(asked) }))).toBe('DONE');
  expect(codeOf(await second.ask(CONSENT, { id: idOf(asked) }))).toBe('INVALID');
  expect(codeOf(await asker.ask(OPEN, { id: idOf(asked) }))).toBe('INVALID');
  await forget(one.id);
});

it('lapses when nobody decides for a day, and when what was consented to is not opened', async () => {
  const one = await cityCase(asker);
  const late = idOf(await ask(asker, one.id));
  await run('UPDATE reveal SET asked_at = ? WHERE id = ?', [sqlAt(-24 * 3_600_000), late]);
  expect(await waiting(second)).toEqual([]);
  expect(codeOf(await second.ask(CONSENT, { id: late }))).toBe('INVALID');
  const next = idOf(await ask(asker, one.id));
  expect(codeOf(await second.ask(CONSENT, { id: next }))).toBe('DONE');
  await run('UPDATE reveal SET decided_at = ? WHERE id = ?', [sqlAt(-24 * 3_600_000), next]);
  expect(codeOf(await asker.ask(OPEN, { id: next }))).toBe('INVALID');
  expect((await listed(asker, one.id)).map(({ state }) => state)).toEqual(['LAPSED', 'LAPSED']);
  await forget(one.id);
});

it('hides when told to', async () => {
  const one = await cityCase(asker);
  const id = idOf(await ask(asker, one.id));
  await second.get(CONSENT, { id });
  await asker.get(OPEN, { id });
  expect((await shown(asker, one.id))?.subjectName).not.toBe(one.subjectName);
  await asker.get(HIDE, { id });
  expect((await shown(asker, one.id))?.subjectName).toBe(one.subjectName);
  expect(codeOf(await asker.ask(HIDE, { id }))).toBe('INVALID');
  await forget(one.id);
});

it('is no way in for anybody else: to ask, to decide, to read who asked', async () => {
  const one = await cityCase(asker);
  const id = idOf(await ask(asker, one.id));
  for (const username of ['sz.secretary', 'sz.b07', 'qk.deputy', 'city.review1', 'plat.security']) {
    const who = await server.as(username);
    expect(await waiting(who), username).toEqual([]);
    for (const answer of [
      await ask(who, one.id),
      await who.ask(CONSENT, { id }),
      await who.ask(OPEN, { id }),
      await who.ask(HIDE, { id }),
    ])
      expect(codeOf(answer), username).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
    expect(
      await who.refusal(`query ($id: ID!) { reveals(subject: "DisciplineCase", id: $id) { id } }`, {
        id: one.id,
      }),
      username,
    ).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
  }
  // An auditor reads who asked and why, and can neither ask nor decide.
  const auditor = await server.as('auditor');
  expect((await listed(auditor, one.id)).map(({ state, mayDecide }) => [state, mayDecide])).toEqual([
    ['WAITING', false],
  ]);
  expect(codeOf(await ask(auditor, one.id))).toBe('FORBIDDEN');
  expect(codeOf(await auditor.ask(CONSENT, { id }))).toBe('FORBIDDEN');
  await forget(one.id);
});

it('tells the other holders of the duty, and the asker what they decided', async () => {
  const one = await cityCase(asker);
  const id = idOf(await ask(asker, one.id));
  await second.get(REFUSE, { id });
  const told = async (who: Client): Promise<string[]> => {
    const { notifications } = await who.get<{ notifications: { text: string }[] }>(
      '{ notifications(first: 50) { text } }',
    );
    return notifications.map(({ text }) => text).filter((text) => text.includes(one.caseNo));
  };
  await deliverAll();
  expect(await told(second)).toContain(`沈砚秋申请查看 ${one.caseNo} 的身份信息，请您决定是否同意。`);
  expect(await told(asker)).toContain(`顾临川不同意您查看 ${one.caseNo} 的身份信息。`);
  // Who reads no case is told of none.
  expect(await told(await server.as('city.review1'))).toEqual([]);
  await forget(one.id);
});

describe('a question', () => {
  const personOf = async (username: string): Promise<string> => {
    const [row] = await server.database.query<{ person_id: string | number }>(
      'SELECT person_id FROM account WHERE username = ?',
      [username],
    );
    return String(row?.person_id);
  };

  it('asked twice at one moment is asked once', async () => {
    const one = await cityCase(asker);
    const answers = await Promise.all([ask(asker, one.id), ask(asker, one.id)]);
    expect(answers.map(codeOf).sort()).toEqual(['DONE', 'INVALID']);
    expect(await listed(asker, one.id)).toHaveLength(1);
    await forget(one.id);
  });

  it('consented to by somebody who holds the duty no longer opens nothing', async () => {
    const one = await cityCase(asker);
    const id = idOf(await ask(asker, one.id));
    await second.get(CONSENT, { id });
    const holder = await personOf('city.admin');
    await run("UPDATE role_assignment SET valid_to = '2021-12-30' WHERE person_id = ?", [holder]);
    expect((await asker.ask(OPEN, { id })).errors[0]?.extensions).toMatchObject({
      violations: [{ code: 'REVEAL_NOT_CONSENTED' }],
    });
    await run('UPDATE role_assignment SET valid_to = NULL WHERE person_id = ?', [holder]);
    expect(codeOf(await asker.ask(OPEN, { id }))).toBe('DONE');
    await forget(one.id);
  });

  it('opens the identity, and not what was written there before', async () => {
    const one = await cityCase(asker);
    const id = idOf(await ask(asker, one.id));
    await second.get(CONSENT, { id });
    await asker.get(OPEN, { id });
    const { disciplineCase } = await asker.get<{
      disciplineCase: { subjectName: string; history: { changes: { field: string }[] }[] };
    }>('query ($id: ID!) { disciplineCase(id: $id) { subjectName history { changes { field } } } }', {
      id: one.id,
    });
    expect(disciplineCase.subjectName).not.toBe(one.subjectName);
    const changed = disciplineCase.history.flatMap(({ changes }) => changes.map(({ field }) => field));
    expect(changed).toContain('managedBy');
    expect(changed).not.toContain('subjectName');
    await forget(one.id);
  });

  it('is not told to a holder whom the case concerns', async () => {
    const one = await cityCase(asker);
    const holder = await personOf('city.admin');
    await concerns(server, 'city.admin', one.caseNo);
    const count = async (): Promise<number> =>
      (await server.database.query('SELECT id FROM notification WHERE person_id = ?', [holder])).length;
    await deliverAll();
    const before = await count();
    await ask(asker, one.id);
    await deliverAll();
    expect(await count()).toBe(before);
    await concerns(server, 'city.admin', null);
    await forget(one.id);
  });
});
