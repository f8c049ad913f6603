import { OFFICE_RIGHTS, type OFFICES, type OfficeRight } from '@luze/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireRight } from '../src/identity/office-rights.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const run = (sql: string, params: readonly unknown[] = []): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]));
const personId = async (username: string): Promise<string> => {
  const [row] = await server.database.query<{ person_id: string | number }>(
    'SELECT person_id FROM account WHERE username = ?',
    [username],
  );
  return String(row?.person_id);
};
const unitOf = async (username: string): Promise<string> => {
  const [row] = await server.database.query<{ unit_id: string | number }>(
    'SELECT p.unit_id FROM person p JOIN account a ON a.person_id = p.id WHERE a.username = ?',
    [username],
  );
  return String(row?.unit_id);
};
const because = async (who: Client, query: string, variables: object): Promise<string> => {
  const { errors } = await who.ask(query, variables as Record<string, unknown>);
  const [error] = errors;
  const violations = error?.extensions['violations'] as { code: string }[] | undefined;
  return violations?.[0]?.code ?? String(error?.extensions['because'] ?? error?.extensions['code']);
};
const newPerson = async (name: string): Promise<string> => {
  const { createPerson } = await (await server.as('city.admin')).get<{ createPerson: { id: string } }>(
    'mutation ($input: PersonInput!) { createPerson(input: $input) { id } }',
    { input: { name, unitId: await unitOf('city.admin') } },
  );
  return createPerson.id;
};

const GRANT =
  'mutation ($input: AssignmentInput!) { grantAssignment(input: $input) { id duties pendingDuties } }';
const CONFIRM = 'mutation ($id: ID!) { confirmAssignment(id: $id) { id pendingDuties } }';
const APPOINT =
  'mutation ($id: ID!, $office: Office!) { appointOfficer(personId: $id, office: $office) { id office } }';
const CONFIRM_OFFICER = 'mutation ($id: ID!) { confirmOfficer(personId: $id) { id office } }';
const END_OFFICE = 'mutation ($id: ID!) { endOffice(personId: $id) { id office } }';
const RESET = 'mutation ($id: ID!) { resetPassword(personId: $id) { username } }';
const MINE = '{ viewer { assignments { role duties } } }';
interface Granted {
  readonly grantAssignment: { readonly id: string; readonly pendingDuties: readonly string[] };
}
interface Mine {
  readonly viewer: { readonly assignments: readonly { role: string; duties: readonly string[] }[] };
}

describe('a right of the platform', () => {
  const mayAs = async (username: string, right: OfficeRight): Promise<boolean> => {
    const { viewer } = await (await server.as(username)).get<{
      viewer: { office: (typeof OFFICES)[number] | null; assignments: { role: string }[] };
    }>('{ viewer { office assignments { role } } }');
    const context = { database: server.database, viewer } as unknown as Parameters<typeof requireRight>[0];
    return requireRight(context, right).then(
      () => true,
      () => false,
    );
  };
  const OFFICERS = {
    SYSTEM_OFFICER: 'plat.system',
    SECURITY_OFFICER: 'plat.security',
    AUDIT_OFFICER: 'plat.audit',
  };

  it.each(Object.entries(OFFICE_RIGHTS))(
    '%s is that of %s alone, and of the city where nobody holds it',
    async (name, office) => {
      const right = name as OfficeRight;
      const callers = [...Object.values(OFFICERS), 'city.admin', 'sz.secretary', 'sz.b01', 'auditor'];
      const held: string[] = [];
      for (const caller of callers) if (await mayAs(caller, right)) held.push(caller);
      expect(held).toEqual([OFFICERS[office]]);
      await run('UPDATE person SET active = 0 WHERE id = ?', [await personId(OFFICERS[office])]);
      const vacant: string[] = [];
      for (const caller of callers.filter((each) => each !== OFFICERS[office]))
        if (await mayAs(caller, right)) vacant.push(caller);
      await run('UPDATE person SET active = 1 WHERE id = ?', [await personId(OFFICERS[office])]);
      expect(vacant).toEqual(['city.admin']);
    },
  );

  it('passwords: the city renews none while there is a security officer; a county keeps those of its branches', async () => {
    const city = await server.as('city.admin');
    const id = await personId('sz.b01');
    expect(await because(city, RESET, { id })).toBe('HELD_BY_SECURITY_OFFICER');
    await (await server.as('sz.secretary')).get(RESET, { id });
    await (await server.as('plat.security')).get(RESET, { id });
    for (const other of ['plat.system', 'plat.audit'])
      expect(await because(await server.as(other), RESET, { id }), other).toBe('FORBIDDEN');
    await run('UPDATE person SET active = 0 WHERE id = ?', [await personId('plat.security')]);
    await city.get(RESET, { id });
    await run('UPDATE person SET active = 1 WHERE id = ?', [await personId('plat.security')]);
  });
});

describe('a duty that needs a second administrator', () => {
  it('opens nothing before it is confirmed, though naming nothing else would open all', async () => {
    const city = await server.as('city.admin');
    const input = {
      personId: await personId('sz.clerk'),
      unitId: await unitOf('sz.secretary'),
      role: 'COUNTY_SECRETARY',
      duties: ['LEAD_HANDLER'],
    };
    const { grantAssignment } = await city.get<Granted>(GRANT, { input });
    expect(grantAssignment.pendingDuties).toEqual(['LEAD_HANDLER']);
    const before = await signIn(server.url, 'sz.clerk');
    expect((await before.get<Mine>(MINE)).viewer.assignments).toEqual([]);

    const { id } = grantAssignment;
    expect(await because(city, CONFIRM, { id })).toBe('HELD_BY_SECURITY_OFFICER');
    for (const other of ['plat.audit', 'plat.system', 'sz.secretary', 'sz.clerk', 'auditor'])
      expect(await because(await signIn(server.url, other), CONFIRM, { id }), other).toBe('FORBIDDEN');
    const officer = await server.as('plat.security');
    await officer.get(CONFIRM, { id });
    expect(await because(officer, CONFIRM, { id })).toBe('NOTHING_TO_CONFIRM');
    const after = await signIn(server.url, 'sz.clerk');
    expect((await after.get<Mine>(MINE)).viewer.assignments).toEqual([
      { role: 'COUNTY_SECRETARY', duties: ['LEAD_HANDLER'] },
    ]);
  });

  it('waits alone: the other duties of the assignment count at once', async () => {
    const { grantAssignment } = await (await server.as('city.admin')).get<Granted>(GRANT, {
      input: {
        personId: await personId('wx.b01'),
        unitId: await unitOf('wx.secretary'),
        role: 'COUNTY_SECRETARY',
        duties: ['SAFETY', 'LEAD_HANDLER'],
      },
    });
    expect(grantAssignment.pendingDuties).toEqual(['LEAD_HANDLER']);
    const { viewer } = await (await signIn(server.url, 'wx.b01')).get<Mine>(MINE);
    expect(viewer.assignments.find(({ role }) => role === 'COUNTY_SECRETARY')?.duties).toEqual(['SAFETY']);
  });

  it('is confirmed by another administrator where there is no security officer, never by who granted it', async () => {
    const city = await server.as('city.admin');
    const { grantAssignment } = await city.get<Granted>(GRANT, {
      input: {
        personId: await personId('sp.b01'),
        unitId: await unitOf('sp.secretary'),
        role: 'COUNTY_SECRETARY',
        duties: ['LEAD_HANDLER'],
      },
    });
    const { id } = grantAssignment;
    await run('UPDATE person SET active = 0 WHERE id = ?', [await personId('plat.security')]);
    expect(await because(city, CONFIRM, { id })).toBe('CONFIRM_BY_ANOTHER');
    await (await server.as('city.discipline')).get(CONFIRM, { id });
    await run('UPDATE person SET active = 1 WHERE id = ?', [await personId('plat.security')]);
  });

  it('of the demo and of an installation is confirmed from the start', async () => {
    const { viewer } = await (await server.as('sz.secretary')).get<Mine>(MINE);
    expect(viewer.assignments[0]?.duties).toContain('LEAD_HANDLER');
    const { viewer: discipline } = await (await server.as('city.discipline')).get<Mine>(MINE);
    expect(discipline.assignments[0]?.duties).toEqual(['DISCIPLINE']);
  });
});

describe('an office', () => {
  it('goes to nobody with a role or a delegation, and takes none beside it', async () => {
    const officer = await server.as('plat.security');
    const city = await server.as('city.admin');
    for (const username of ['sz.b02', 'sz.clerk', 'sz.secretary'])
      expect(
        await because(officer, APPOINT, { id: await personId(username), office: 'SYSTEM_OFFICER' }),
        username,
      ).toBe('OFFICE_EXCLUSIVE');
    const id = await newPerson('新系统员');
    await officer.get(APPOINT, { id, office: 'SYSTEM_OFFICER' });
    expect(await because(officer, APPOINT, { id, office: 'AUDIT_OFFICER' })).toBe('OFFICE_HELD');
    expect(
      await because(city, 'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }', {
        input: { principalId: await personId('city.admin'), delegateId: id, validTo: '2022-01-31' },
      }),
    ).toBe('OFFICE_EXCLUSIVE');
    await officer.get(END_OFFICE, { id });
    expect(await because(officer, END_OFFICE, { id })).toBe('OFFICE_MISSING');
  });

  it('and a role given to one person at the same moment do not both stand', async () => {
    const officer = await server.as('plat.security');
    const city = await server.as('city.admin');
    const unitId = await unitOf('city.admin');
    for (let round = 0; round < 8; round += 1) {
      const id = await newPerson(`两难${round}`);
      const answers = await Promise.all([
        officer.ask(APPOINT, { id, office: 'AUDIT_OFFICER' }),
        city.ask(GRANT, { input: { personId: id, unitId, role: 'AUDITOR' } }),
      ]);
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    }
  });

  it('of security is proposed by one and confirmed by the audit officer, who ends it too', async () => {
    const officer = await server.as('plat.security');
    const audit = await server.as('plat.audit');
    const city = await server.as('city.admin');
    const id = await newPerson('继任者');
    expect(await because(city, APPOINT, { id, office: 'SECURITY_OFFICER' })).toBe('HELD_BY_SECURITY_OFFICER');
    expect(await because(audit, CONFIRM_OFFICER, { id })).toBe('NOT_FOUND');
    await officer.get(APPOINT, { id, office: 'SECURITY_OFFICER' });
    const listed = (
      await audit.get<{ officers: { personId: string; proposedBy: string | null }[] }>(
        '{ officers { personId proposedBy } }',
      )
    ).officers.find((each) => each.personId === id);
    expect(listed?.proposedBy).toBe('安守拙');
    expect(await because(officer, CONFIRM_OFFICER, { id })).toBe('FORBIDDEN');
    expect(await because(city, CONFIRM_OFFICER, { id })).toBe('HELD_BY_AUDIT_OFFICER');
    const { confirmOfficer } = await audit.get<{ confirmOfficer: { id: string } }>(
      'mutation ($id: ID!) { confirmOfficer(personId: $id) { id } }',
      { id },
    );
    expect(confirmOfficer.id).toBe(id);
    expect(await because(officer, END_OFFICE, { id })).toBe('FORBIDDEN');
    await audit.get(END_OFFICE, { id });
  });

  it('is nobody’s to give himself, and all of it is recorded', async () => {
    const officer = await server.as('plat.security');
    const id = await personId('plat.security');
    expect(await because(officer, APPOINT, { id, office: 'AUDIT_OFFICER' })).toBe('PERSON_IS_SELF');
    const rows = await server.database.query<{ action: string }>(
      "SELECT DISTINCT action FROM audit WHERE action IN ('proposeOfficer', 'appointOfficer', 'endOffice', 'confirmAssignment') ORDER BY action",
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'appointOfficer',
      'confirmAssignment',
      'endOffice',
      'proposeOfficer',
    ]);
  });
});
