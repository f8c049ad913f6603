import { demoStories } from '@luze/infra/seeds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../src/jobs/outbox.service.ts';
import { receiveNotification } from '../src/notification/notification.service.ts';
import { A_CASE, faultsIn } from './cases.ts';
import { unitIdOf } from './entering.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
let city: Client;
let county: Client;
beforeAll(async () => {
  server = await startServer();
  city = await server.as('city.discipline');
  county = await server.as('sz.secretary');
}, 120_000);
afterAll(() => server.close());

/** Faults as `field CODE`, or the error's own code, or `written`. */
async function outcome(who: Client, query: string, variables: object): Promise<string[]> {
  const answer = await who.ask(query, variables as Record<string, unknown>);
  const [error] = answer.errors;
  if (error === undefined) return ['written'];
  const faults = faultsIn(answer);
  return faults.length > 0 ? faults : [String(error.extensions['because'] ?? error.extensions['code'])];
}

const UPDATE =
  'mutation ($id: ID!, $version: Int!, $input: DisciplineCaseInput!) { updateDisciplineCase(id: $id, version: $version, input: $input) { id version } }';
const CREATE =
  'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version } }';
interface Case {
  readonly id: string;
  readonly version: number;
}
const stateOf = async (id: string): Promise<string> =>
  JSON.stringify(
    await server.database.query(
      'SELECT version, subject_name, person_key, source FROM discipline_case WHERE id = ?',
      [id],
    ),
  );

describe('what its writer is not shown', () => {
  it('of a case of the city is neither changed nor guessed: the right name is refused like a wrong one', async () => {
    const story = demoStories('DisciplineCase').find(({ input }) => input['caseNo'] === 'DC-2021-019');
    const [row] = await server.database.query<{ id: unknown; version: unknown }>(
      "SELECT id, version FROM discipline_case WHERE case_no = 'DC-2021-019' AND managed_by = 'CITY'",
    );
    const of = { id: String(row?.id), version: Number(row?.version) };
    const before = await stateOf(of.id);
    for (const input of [
      { subjectName: story?.input['subjectName'] },
      { subjectName: '并无此人' },
      { subjectName: null },
    ])
      expect(await outcome(city, UPDATE, { ...of, input })).toEqual(['subjectName FIELD_MASKED']);
    for (const staffNo of [story?.input['staffNo'], 'P999'])
      expect(await outcome(city, UPDATE, { ...of, input: { staffNo } })).toEqual(['staffNo FIELD_MASKED']);
    expect(await stateOf(of.id)).toBe(before);
  });

  it('of a proposal is the city’s to enter: a county neither writes it nor reads it out of an error', async () => {
    const input = {
      unitId: await unitIdOf(server, 'SZ'),
      staffNo: 'P78',
      ...A_CASE,
    };
    expect(await outcome(county, CREATE, { input: { ...input, source: 'AUDIT' } })).toEqual([
      'source FIELD_MASKED',
    ]);
    expect(await outcome(county, CREATE, { input: { ...input, clueReceivedOn: '2021-11-01' } })).toEqual([
      'clueReceivedOn FIELD_MASKED',
    ]);
    const { createDisciplineCase: made } = await county.get<{ createDisciplineCase: Case }>(CREATE, {
      input,
    });
    const { updateDisciplineCase: led } = await city.get<{ updateDisciplineCase: Case }>(UPDATE, {
      ...made,
      input: { source: 'TRANSFER_POLICE', clueReceivedOn: '2021-11-11' },
    });
    expect(led.version).toBe(made.version + 1);
    for (const source of ['TRANSFER_POLICE', 'AUDIT', null])
      expect(await outcome(county, UPDATE, { ...led, input: { source } })).toEqual(['source FIELD_MASKED']);
    expect(await outcome(county, UPDATE, { ...led, input: { clueReceivedOn: null } })).toEqual([
      'clueReceivedOn FIELD_MASKED',
    ]);
    // The city would be told that it was filed before its clue came; the county is told nothing, and the city later.
    const early = { filedOn: '2021-01-04' };
    expect(await outcome(city, UPDATE, { ...led, input: early })).toEqual(['filedOn CASE_FILED_BEFORE_CLUE']);
    expect(await outcome(county, UPDATE, { ...led, input: early })).toEqual(['written']);
    expect(
      await outcome(city, UPDATE, { ...led, version: led.version + 1, input: { filedOn: '2021-01-05' } }),
    ).toEqual(['filedOn CASE_FILED_BEFORE_CLUE']);
  });
});

describe('what somebody is kept from', () => {
  const PERSON =
    'mutation ($id: ID!, $version: Int!, $input: PersonInput!) { updatePerson(id: $id, version: $version, input: $input) { id } }';
  const personOf = async (username: string): Promise<Case> => {
    const [row] = await server.database.query<{ id: unknown; version: unknown }>(
      'SELECT p.id, p.version FROM person p JOIN account a ON a.person_id = p.id WHERE a.username = ?',
      [username],
    );
    return { id: String(row?.id), version: Number(row?.version) };
  };

  it('is another’s to change, with a proof of who he is', async () => {
    const admin = await server.as('city.admin');
    const own = await personOf('city.admin');
    const homeOf = await unitIdOf(server, 'SZ');
    for (const input of [
      { staffNo: null },
      { staffNo: 'P20' },
      { isPartyGroupMember: true },
      { unitId: homeOf },
    ])
      expect(await outcome(admin, PERSON, { ...own, input })).toEqual(['PERSON_OWN_GROUNDS']);
    expect(await outcome(admin, PERSON, { ...own, input: { jobTitle: '办公室主任' } })).toEqual(['written']);
    const other = await personOf('qk.deputy');
    await server.database.transaction((tx) =>
      tx.query(
        'UPDATE session SET stepped_up_at = NULL WHERE account_id IN (SELECT id FROM account WHERE person_id = ?)',
        [own.id],
      ),
    );
    expect(await outcome(admin, PERSON, { ...other, input: { staffNo: null } })).toEqual([
      'STEP_UP_REQUIRED',
    ]);
    expect(await outcome(admin, PERSON, { ...other, input: { jobTitle: '副局长' } })).toEqual(['written']);
  });

  it('is told of to who answers for discipline, where it may be less now', async () => {
    const told = async (): Promise<string[]> => {
      const isLeft = async (): Promise<boolean> =>
        (await server.database.query("SELECT id FROM outbox WHERE state = 'WAITING' LIMIT 1")).length > 0;
      while (await isLeft()) await deliver(server.server.app, new Map([['notify', receiveNotification]]));
      const { notifications } = await city.get<{ notifications: { kind: string; text: string }[] }>(
        '{ notifications(first: 100) { kind text } }',
      );
      return notifications.filter(({ kind }) => kind === 'RECUSAL_GROUNDS_CHANGED').map(({ text }) => text);
    };
    const before = await told();
    const admin = await signIn(server.url, 'city.admin');
    const person = await personOf('qk.deputy');
    expect(await outcome(admin, PERSON, { ...person, input: { staffNo: 'P04' } })).toEqual(['written']);
    expect(
      await outcome(admin, PERSON, { ...(await personOf('qk.deputy')), input: { staffNo: null } }),
    ).toEqual(['written']);
    expect((await told()).length).toBeGreaterThan(before.length);
  });

  it('stays sealed when somebody saves too late', async () => {
    const review = await server.as('city.review1');
    const { id } = await personOf('qk.deputy');
    const { errors } = await review.ask(PERSON, { id, version: 999, input: {} });
    const [error] = errors;
    expect(error?.extensions['code']).toBe('CONFLICT');
    expect(Object.keys(error?.extensions['current'] as object).sort()).toEqual([
      'active',
      'id',
      'isKeyMinority',
      'isPartyGroupMember',
      'jobTitle',
      'name',
      'unitId',
      'version',
    ]);
  });
});
