import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Stored {
  readonly person: string;
  readonly entity: string;
  readonly entity_id: string | number | null;
  readonly outcome: string;
  readonly detail: string;
}

/** Refusals on record, the latest last, as `person entity id act code`. */
async function refusals(): Promise<string[]> {
  const rows = await server.database.query<Stored>(
    "SELECT p.name AS person, a.entity, a.entity_id, a.outcome, a.detail FROM audit a JOIN person p ON p.id = a.actor_id WHERE a.action = 'deny' ORDER BY a.id",
  );
  return rows.map(({ person, entity, entity_id, outcome, detail }) => {
    expect(outcome).toBe('DENIED');
    const { act, code, ...more } = JSON.parse(String(detail)) as Record<string, string>;
    expect(more).toEqual({});
    return `${person} ${entity} ${entity_id} ${act} ${code}`;
  });
}

/** What somebody's act leaves on record of refusals. */
async function leftBy(username: string, act: (client: Client) => Promise<unknown>): Promise<string[]> {
  const client = await server.as(username);
  const before = (await refusals()).length;
  await act(client);
  const { viewer } = await client.get<{ viewer: { person: { name: string } } }>(
    '{ viewer { person { name } } }',
  );
  return (await refusals()).slice(before).map((line) => line.replace(`${viewer.person.name} `, ''));
}

const idOf = async (sql: string): Promise<string> =>
  String((await server.database.query<{ id: unknown }>(sql))[0]?.id);

const CASE = 'query ($id: ID!) { disciplineCase(id: $id) { caseNo } }';

describe('a refusal', () => {
  it('is on record with who, what act and on what, over GraphQL', async () => {
    expect(await leftBy('sz.b07', (client) => client.refusal('{ disciplineCases { totalCount } }'))).toEqual([
      'DisciplineCase null disciplineCases FORBIDDEN',
    ]);
    const hazard = await idOf("SELECT id FROM hazard WHERE state = 'REPORTED' ORDER BY id LIMIT 1");
    expect(
      await leftBy('auditor', (client) =>
        client.refusal(
          'mutation ($id: ID!) { mine: updateHazard(id: $id, version: 1, input: { entityName: "不可写进审计" }) { id } }',
          { id: hazard },
        ),
      ),
    ).toEqual([`Hazard ${hazard} updateHazard FORBIDDEN`]);
    expect(
      await leftBy('city.discipline', (client) =>
        client.refusal(
          '{ ...all } fragment all on Query { disciplineCases(filter: { subjectName: { eq: "褚岚生" } }) { totalCount } }',
        ),
      ),
    ).toEqual(['DisciplineCase null disciplineCases FORBIDDEN_FIELD']);
  });

  it('is on record where a proof is asked for, and under the person an act is about', async () => {
    const id = await idOf("SELECT person_id AS id FROM account WHERE username = 'sz.b07'");
    const end = 'mutation ($id: ID!) { endOffice(personId: $id) { id } }';
    expect(await leftBy('sz.deputy', (client) => client.refusal(end, { id }))).toEqual([
      `Person ${id} endOffice FORBIDDEN`,
    ]);
    const reset = 'mutation ($id: ID!) { resetPassword(personId: $id) { username } }';
    const left = await leftBy('sz.secretary', async (client) => {
      await server.database.transaction((tx) =>
        tx.query("UPDATE session SET stepped_up_at = '2020-01-01 00:00:00.000'"),
      );
      expect(await client.refusal(reset, { id })).toBe('STEP_UP_REQUIRED');
    });
    expect(left).toEqual([`Person ${id} resetPassword STEP_UP_REQUIRED`]);
  });

  it('is on record over plain routes, by the route and not by what stood in it', async () => {
    const codes =
      (path: string, method = 'GET') =>
      async (client: Client) =>
        expect((await client.fetch(path, { method })).status).toBe(403);
    expect(await leftBy('sz.b07', codes('/exports/discipline-case.xlsx'))).toEqual([
      'DisciplineCase null GET /exports/:slug.xlsx FORBIDDEN',
    ]);
    expect(await leftBy('sz.b07', codes('/imports/discipline-case/template.xlsx'))).toEqual([
      'DisciplineCase null GET /imports/:slug/template.xlsx FORBIDDEN',
    ]);
  });

  it('is on record once, however often it comes, and never for somebody who is not signed in', async () => {
    const asked = '{ accountabilityRecords { totalCount } }';
    const three = async (client: Client) => {
      for (let n = 0; n < 3; n += 1) expect(await client.refusal(asked)).toBe('FORBIDDEN');
    };
    expect(await leftBy('sz.b07', three)).toHaveLength(1);
    const before = (await refusals()).length;
    expect(await server.anonymous.refusal(asked)).toBe('UNAUTHENTICATED');
    expect(await refusals()).toHaveLength(before);
  });

  it('leaves nothing for what was not found where nothing is guarded', async () => {
    const hazard = 'query ($id: ID!) { hazard(id: $id) { hazardNo } }';
    expect(await leftBy('sz.b07', (client) => client.refusal(hazard, { id: '999999' }))).toEqual([]);
  });
});

describe('the number of a guarded record', () => {
  it('is on record alike whether there is one out of reach or none, and answers alike', async () => {
    const id = await idOf("SELECT id FROM discipline_case WHERE case_no = 'DC-2021-003'");
    const answers: unknown[] = [];
    const left = await leftBy('qk.deputy', async (client) => {
      for (const one of [id, '999999']) answers.push(await client.ask(CASE, { id: one }));
    });
    expect(left).toEqual([
      `DisciplineCase ${id} disciplineCase NOT_FOUND`,
      'DisciplineCase 999999 disciplineCase NOT_FOUND',
    ]);
    expect(answers[0]).toEqual(answers[1]);
    const files = await leftBy('qk.deputy', (client) => client.fetch('/files/888888'));
    expect(files).toEqual(['Attachment 888888 GET /files/:id NOT_FOUND']);
  });

  it('stays withheld from readers of the audit who do not read the record', async () => {
    const id = await idOf("SELECT id FROM discipline_case WHERE case_no = 'DC-2021-003'");
    const LOG =
      'query ($id: ID) { auditLog(filter: { outcome: DENIED, entity: "DisciplineCase", entityId: $id }) { nodes { action outcome detail } } }';
    interface Log {
      readonly auditLog: { readonly nodes: readonly { readonly action: string; readonly outcome: string }[] };
    }
    const seen = async (username: string, one: string) =>
      (await (await server.as(username)).get<Log>(LOG, { id: one })).auditLog.nodes.length;
    expect(await seen('plat.audit', id)).toBe(1);
    expect(await seen('plat.audit', '999999')).toBe(1);
    expect(await seen('qk.secretary', id)).toBe(1);
    for (const one of [id, '999999']) expect(await seen('qk.deputy', one)).toBe(0);
  });
});
