import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_CASE, faultsIn } from './cases.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const CREATE =
  'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version } }';
const UPDATE =
  'mutation ($id: ID!, $version: Int!, $staffNo: String!) { updateDisciplineCase(id: $id, version: $version, input: { staffNo: $staffNo }) { id version } }';

async function aCase(staffNo: string): Promise<object> {
  const [unit] = await server.database.query<{ id: unknown }>("SELECT id FROM unit WHERE code = 'QK'");
  return {
    unitId: String(unit?.id),
    staffNo,
    subjectName: '季舟行',
    ...A_CASE,
  };
}
const faultsOf = async (client: Client, query: string, variables: Record<string, unknown>) =>
  faultsIn(await client.ask(query, variables));
const readable = async (username: string, id: string): Promise<boolean> =>
  (await (await server.as(username)).ask('query ($id: ID!) { disciplineCase(id: $id) { id } }', { id }))
    .errors.length === 0;

describe('a staff number', () => {
  it('holds no sign that cannot be seen, told at the field of a case and of a person', async () => {
    const city = await server.as('city.discipline');
    for (const written of ['P#04', 'P04\u200b', 'P\u00ad04'])
      expect(await faultsOf(city, CREATE, { input: await aCase(written) }), written).toEqual([
        'staffNo TEXT_NOT_PLAIN',
      ]);
    const [person] = await server.database.query<{ id: unknown; version: unknown }>(
      "SELECT p.id, p.version FROM person p JOIN account a ON a.person_id = p.id WHERE a.username = 'sz.clerk'",
    );
    const change =
      'mutation ($id: ID!, $version: Int!) { updatePerson(id: $id, version: $version, input: { staffNo: "P#04" }) { id } }';
    const variables = { id: String(person?.id), version: Number(person?.version) };
    expect(await faultsOf(await server.as('city.admin'), change, variables)).toEqual([
      'staffNo TEXT_NOT_PLAIN',
    ]);
  });

  it('leads from a case to nobody by what the database holds of both', async () => {
    const [person] = await server.database.query(
      "SELECT p.* FROM person p JOIN account a ON a.person_id = p.id WHERE a.username = 'qk.deputy'",
    );
    const [about] = await server.database.query(
      "SELECT * FROM discipline_case WHERE case_no = 'DC-2021-003'",
    );
    const codesOf = (row: object | undefined) =>
      Object.values(row ?? {}).filter((value) => typeof value === 'string' && /^[\w+/=.]{32,}$/.test(value));
    expect(codesOf(person).length).toBeGreaterThan(0);
    expect(codesOf(about).length).toBeGreaterThan(0);
    expect(codesOf(person).filter((code) => codesOf(about).includes(code))).toEqual([]);
    expect(await readable('qk.deputy', String((about as { id?: unknown } | undefined)?.id))).toBe(false);
  });

  it('keeps a case from whom it is about however it is written', async () => {
    const city = await server.as('city.discipline');
    const { createDisciplineCase: made } = await city.get<{
      createDisciplineCase: { id: string; version: number };
    }>(CREATE, { input: await aCase('P991') });
    expect(await readable('qk.deputy', made.id)).toBe(true);
    let { version } = made;
    for (const written of ['P04', 'P992', ' p-０4\u200b']) {
      const changed = await city.get<{ updateDisciplineCase: { version: number } }>(UPDATE, {
        id: made.id,
        version,
        staffNo: written,
      });
      version = changed.updateDisciplineCase.version;
      expect(await readable('qk.deputy', made.id), written).toBe(written === 'P992');
      expect(await readable('qk.secretary', made.id)).toBe(true);
    }
  });
});
