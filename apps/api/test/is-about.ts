import { demoStories } from '@luze/infra/seeds';
import { sealStaffNo } from '../src/identity/staff-number.service.ts';
import { type Client, signIn, type TestServer } from './server.ts';

function staffNoOf(caseNo: string): string {
  const story = demoStories('DisciplineCase').find(({ input }) => input['caseNo'] === caseNo);
  if (story === undefined) throw new Error(`the demo city has no case ${caseNo}`);
  return String(story.input['staffNo']);
}

/**
 * Seals for somebody the staff number of whom a case is about, or none, past every exit and without ending his session.
 * @param caseNo number of a case of the demo city; null for nobody's number
 */
export async function concerns(server: TestServer, username: string, caseNo: string | null): Promise<void> {
  const [account] = await server.database.query<{ person_id: unknown }>(
    'SELECT person_id FROM account WHERE username = ?',
    [username],
  );
  const staffNo = caseNo === null ? null : staffNoOf(caseNo);
  await server.database.transaction((tx) =>
    sealStaffNo(tx, server.server.app, String(account?.person_id), staffNo),
  );
}

/**
 * Gives somebody the number of the person a case is about, or none: he is recused from it, and signs in again.
 * @param caseNo number of a case of the demo city; null for nobody's number
 */
export async function isAbout(server: TestServer, username: string, caseNo: string | null): Promise<Client> {
  const [person] = await server.database.query<{ id: unknown; version: unknown }>(
    'SELECT id, version FROM person WHERE id = (SELECT person_id FROM account WHERE username = ?)',
    [username],
  );
  await (await server.as('city.admin')).get(
    'mutation ($id: ID!, $version: Int!, $input: PersonInput!) { updatePerson(id: $id, version: $version, input: $input) { id } }',
    {
      id: person?.id,
      version: Number(person?.version),
      input: { staffNo: caseNo === null ? null : staffNoOf(caseNo) },
    },
  );
  return signIn(server.url, username);
}
