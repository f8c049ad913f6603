// Longer than 300 lines because every question, and every leak it could be, is asked of one city.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf as unitIdIn } from './entering.ts';
import { concerns } from './is-about.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.close());

const EXPLAIN = `query ($personId: ID!, $ledger: String!, $recordId: ID, $verb: String, $field: String) {
  explainAccess(personId: $personId, ledger: $ledger, recordId: $recordId, verb: $verb, field: $field) {
    person { name } ledgerLabel recordId recordTitle verbLabel fieldLabel verdict
    steps { code text decides cause { role validFrom unit { name } grantedBy { name } principal { name } } }
    remedies { role unit { name } duty needsConfirmation granters { role unit { name } person { name } } } } }`;
interface Step {
  readonly code: string;
  readonly text: string;
  readonly decides: boolean;
  readonly cause: { readonly role: string; readonly unit: { readonly name: string } } | null;
}
interface Explanation {
  readonly recordId: string | null;
  readonly recordTitle: string | null;
  readonly verdict: string | null;
  readonly steps: readonly Step[];
  readonly remedies: readonly {
    readonly role: string;
    readonly needsConfirmation: boolean;
    readonly granters: readonly {
      readonly role: string;
      readonly person: { readonly name: string } | null;
    }[];
  }[];
}
interface Asked {
  readonly ledger: string;
  readonly recordId?: string | undefined;
  readonly verb?: string;
  readonly field?: string;
}

const personIdOf = async (username: string): Promise<string> => {
  const [row] = await server.database.query<{ person_id: unknown }>(
    'SELECT person_id FROM account WHERE username = ?',
    [username],
  );
  return String(row?.person_id);
};
async function ask(asker: Client, about: string, asked: Asked): Promise<Explanation> {
  const { explainAccess } = await asker.get<{ explainAccess: Explanation }>(EXPLAIN, {
    personId: await personIdOf(about),
    ...asked,
  });
  return explainAccess;
}
const as = async (asker: string, about: string, asked: Asked): Promise<Explanation> =>
  ask(await server.as(asker), about, asked);
const refusal = async (asker: string, about: string, asked: Asked): Promise<string> =>
  (await server.as(asker)).refusal(EXPLAIN, { personId: await personIdOf(about), ...asked });
const decidedBy = ({ steps }: Explanation): string =>
  steps
    .filter(({ decides }) => decides)
    .map(({ code }) => code)
    .join();

const idIn = async (table: string, where: string, params: readonly unknown[]): Promise<string> => {
  const [row] = await server.database.query<{ id: unknown }>(
    `SELECT id FROM ${table} WHERE ${where} ORDER BY id LIMIT 1`,
    params,
  );
  expect(row).toBeDefined();
  return String(row?.id);
};
const caseId = (caseNo: string): Promise<string> => idIn('discipline_case', 'case_no = ?', [caseNo]);
const hazardOf = async (code: string): Promise<string> =>
  idIn('hazard', 'branch_id = ?', [await unitIdIn(server, code)]);
const NO_SUCH = '987654321';

describe('why somebody sees a record', () => {
  it('is the rule and the assignment that decided', async () => {
    const found = await as('sz.secretary', 'sz.b07', {
      ledger: 'Hazard',
      recordId: await hazardOf('SZ-B07'),
    });
    expect(found.verdict).toBe('ALLOWED');
    expect(found.recordTitle).not.toBe('');
    const [step] = found.steps;
    expect(step).toMatchObject({ code: 'ROLE_GRANTS', decides: true, cause: { role: 'BRANCH_SECRETARY' } });
    expect(found.remedies).toEqual([]);
  });

  it('or what stands in the way, and who could grant what is missing', async () => {
    const found = await as('city.admin', 'sz.b07', {
      ledger: 'Hazard',
      recordId: await hazardOf('SZ-B12'),
    });
    expect(found.verdict).toBe('DENIED');
    expect(decidedBy(found)).toBe('OUT_OF_REACH');
    const branch = found.remedies.find(({ role }) => role === 'BRANCH_SECRETARY');
    const granters = branch?.granters.map(({ role, person }) => [role, person?.name]) ?? [];
    expect(granters).toContainEqual(['COUNTY_SECRETARY', '贺临岳']);
    expect(granters.some(([role]) => role === 'CITY_ADMIN')).toBe(true);
    const county = found.remedies.find(({ role }) => role === 'COUNTY_SECRETARY');
    expect(county?.granters.every(({ role }) => role === 'CITY_ADMIN')).toBe(true);
  });

  it('offers only givers whom granting itself would not refuse', async () => {
    const { remedies } = await as('city.admin', 'city.review1', { ledger: 'DisciplineCase' });
    const city = remedies.find(({ role }) => role === 'CITY_ADMIN');
    expect(city?.needsConfirmation).toBe(true);
    const auditing = remedies.find(({ role }) => role === 'AUDITOR');
    expect(auditing?.needsConfirmation).toBe(false);
    // Whoever has the duty himself, and nobody else, gives it unconfirmed.
    expect(auditing?.granters.map(({ person }) => person?.name)).toContain('沈砚秋');
    expect(auditing?.granters.map(({ person }) => person?.name)).not.toContain('商若谷');
  });

  it('covers buttons, and says what the state closes', async () => {
    const recordId = await idIn('hazard', "state = ? AND acceptor_level = 'CITY'", ['CLOSED']);
    const found = await as('city.admin', 'city.admin', { ledger: 'Hazard', recordId, verb: 'close' });
    expect(found.verdict).toBe('DENIED');
    expect(decidedBy(found)).toBe('MOVE_WRONG_STATE');
  });

  it('covers masked fields', async () => {
    const recordId = await caseId('DC-2021-008');
    const own = { ledger: 'DisciplineCase', recordId, field: 'subjectName' };
    expect(await as('city.discipline', 'city.discipline', own)).toMatchObject({ verdict: 'MASKED' });
    expect(decidedBy(await as('auditor', 'auditor', own))).toBe('MASKED_FIELD');
    expect((await as('auditor', 'auditor', { ...own, field: 'sanctions.docNo' })).verdict).toBe('HIDDEN');
    const county = { ledger: 'DisciplineCase', recordId: await caseId('DC-2021-009'), field: 'source' };
    expect((await as('sz.secretary', 'sz.secretary', county)).verdict).toBe('HIDDEN');
    expect((await as('sz.secretary', 'sz.secretary', { ...county, field: 'subjectName' })).verdict).toBe(
      'ALLOWED',
    );
  });

  it('covers an empty list, asked about oneself by anybody', async () => {
    const found = await as('sz.b07', 'sz.b07', { ledger: 'DisciplineCase' });
    expect(found).toMatchObject({ verdict: 'DENIED', recordId: null });
    expect(decidedBy(found)).toBe('NO_GRANT');
    // Offices of the platform have no assignment at all.
    expect(decidedBy(await as('plat.security', 'plat.security', { ledger: 'Hazard' }))).toBe('NO_ASSIGNMENT');
  });
});

describe('who may ask', () => {
  it('is oneself, who manages the person, and the security officer', async () => {
    const list = { ledger: 'Hazard' };
    expect((await as('sz.secretary', 'sz.b07', list)).verdict).toBe('ALLOWED');
    expect((await as('plat.security', 'sz.b07', list)).verdict).toBe('ALLOWED');
    expect(await refusal('auditor', 'sz.b07', list)).toBe('FORBIDDEN');
    expect(await refusal('qk.secretary', 'sz.b07', list)).toBe('NOT_FOUND');
    expect(await refusal('sz.b07', 'sz.secretary', list)).toBe('NOT_FOUND');
  });

  it('asks about what there is', async () => {
    expect(await refusal('sz.b07', 'sz.b07', { ledger: 'Nothing' })).toBe('INVALID');
    expect(await refusal('sz.b07', 'sz.b07', { ledger: 'Hazard', verb: 'toString' })).toBe('INVALID');
    expect(await refusal('sz.b07', 'sz.b07', { ledger: 'Hazard', field: 'constructor' })).toBe('INVALID');
    expect(await refusal('sz.b07', 'sz.b07', { ledger: 'Hazard', verb: 'close', field: 'level' })).toBe(
      'INVALID',
    );
  });
});

describe('an explanation tells the asker of no record he may not see', () => {
  /** Whether the id is of a record out of reach or of none, every byte of the answer is the same. */
  async function expectNothing(
    asker: Client,
    about: string,
    ledger: string,
    recordId: string,
  ): Promise<void> {
    for (const more of [{}, { verb: 'export' }]) {
      const answer = await ask(asker, about, { ledger, recordId, ...more });
      expect(answer).toEqual(await ask(asker, about, { ledger, recordId: NO_SUCH, ...more }));
      expect(answer).toMatchObject({ verdict: null, recordId: null, recordTitle: null, remedies: [] });
      expect(decidedBy(answer)).toBe('NO_RECORD');
    }
  }

  it('out of reach, about others as about himself', async () => {
    const other = await hazardOf('SZ-B12');
    const secretary = await server.as('qk.secretary');
    await expectNothing(secretary, 'qk.secretary', 'Hazard', other);
    await expectNothing(secretary, 'qk.b01', 'Hazard', other);
    await expectNothing(await server.as('sz.b07'), 'sz.b07', 'Hazard', other);
  });

  it('managed above him, or of a ledger that is not his at all', async () => {
    const leader = await caseId('DC-2021-008');
    await expectNothing(await server.as('sz.secretary'), 'sz.secretary', 'DisciplineCase', leader);
    await expectNothing(await server.as('sz.secretary'), 'sz.b07', 'DisciplineCase', leader);
    await expectNothing(await server.as('sz.b07'), 'sz.b07', 'DisciplineCase', leader);
    await expectNothing(await server.as('plat.security'), 'city.discipline', 'DisciplineCase', leader);
  });

  it('from which he is recused', async () => {
    const own = await caseId('DC-2021-003');
    await expectNothing(await server.as('qk.deputy'), 'qk.deputy', 'DisciplineCase', own);
    await expectNothing(await server.as('qk.deputy'), 'qk.secretary', 'DisciplineCase', own);
  });

  it('but that somebody else may not, where he sees it himself', async () => {
    const leader = { ledger: 'DisciplineCase', recordId: await caseId('DC-2021-008') };
    expect(decidedBy(await as('city.discipline', 'qk.secretary', leader))).toBe('OUT_OF_REACH');
    const found = await as('city.discipline', 'sz.secretary', leader);
    expect(found.verdict).toBe('DENIED');
    expect(decidedBy(found)).toBe('RECUSED');
  });
});

describe('recusal', () => {
  it('is told where the asker reads whom the record concerns', async () => {
    const own = { ledger: 'DisciplineCase', recordId: await caseId('DC-2021-003') };
    const found = await as('city.discipline', 'qk.deputy', own);
    expect(found).toMatchObject({ verdict: 'DENIED', remedies: [] });
    expect(decidedBy(found)).toBe('RECUSED');
    expect(decidedBy(await as('qk.secretary', 'qk.deputy', own))).toBe('RECUSED');
  });

  it('is no way to find out whom a masked record concerns: asked about anybody, the answer is the same', async () => {
    const masked = { ledger: 'DisciplineCase', recordId: await caseId('DC-2021-008') };
    const city = await server.as('city.discipline');
    const before = await ask(city, 'auditor', masked);
    const sight = 'query ($id: ID!) { whatPersonSees(personId: $id) { ledgers { ledger rows } } }';
    const variables = { id: await personIdOf('auditor') };
    const seen = await city.get(sight, variables);
    await concerns(server, 'auditor', 'DC-2021-008');
    await server.database.transaction((tx) =>
      tx.query('UPDATE account SET epoch = epoch + 1 WHERE person_id = ?', [variables.id]),
    );
    expect(before.verdict).toBe('ALLOWED');
    expect(before.steps.map(({ code }) => code)).toContain('RECUSAL_UNTOLD');
    expect(await ask(city, 'auditor', masked)).toEqual(before);
    expect(await city.get(sight, variables)).toEqual(seen);
    // He himself has no such record: he is recused.
    const auditor = await signIn(server.url, 'auditor');
    expect((await ask(auditor, 'auditor', masked)).verdict).toBeNull();
  });
});

describe('what somebody sees', () => {
  const SIGHT = `query ($id: ID!) { whatPersonSees(personId: $id) {
    ledgers { ledger rows masked { field label } verbs { verb } } because { role grantedBy { name } } } }`;
  interface Sight {
    readonly whatPersonSees: {
      readonly ledgers: readonly {
        readonly ledger: string;
        readonly rows: number | null;
        readonly masked: readonly { readonly field: string; readonly label: string }[];
      }[];
    };
  }
  const sightOf = async (asker: string, about: string) => {
    const { whatPersonSees } = await (await server.as(asker)).get<Sight>(SIGHT, {
      id: await personIdOf(about),
    });
    return new Map(whatPersonSees.ledgers.map((ledger) => [ledger.ledger, ledger]));
  };

  it('is counted among what the asker sees, and never beyond it', async () => {
    const counted = async (username: string): Promise<number> => {
      const { disciplineCases } = await (await server.as(username)).get<{
        disciplineCases: { totalCount: number };
      }>('{ disciplineCases { totalCount } }');
      return disciplineCases.totalCount;
    };
    expect((await sightOf('city.discipline', 'sz.secretary')).get('DisciplineCase')?.rows).toBe(
      await counted('sz.secretary'),
    );
    expect((await sightOf('sz.secretary', 'sz.secretary')).get('DisciplineCase')?.rows).toBe(
      await counted('sz.secretary'),
    );
    // The deputy, recused from one of them, does not learn from a colleague's figure that there is one more.
    expect((await sightOf('qk.deputy', 'qk.secretary')).get('DisciplineCase')?.rows).toBe(
      await counted('qk.deputy'),
    );
    expect((await sightOf('city.review1', 'sz.secretary')).get('DisciplineCase')?.rows).toBeNull();
    expect((await sightOf('plat.security', 'sz.secretary')).get('Hazard')?.rows).toBeNull();
  });

  it('names the fields that are masked', async () => {
    const masked = (await sightOf('city.admin', 'auditor')).get('DisciplineCase')?.masked ?? [];
    expect(masked.map(({ field }) => field)).toContain('subjectName');
    expect(masked.every(({ label }) => label !== '')).toBe(true);
  });
});

describe('the audit', () => {
  const ENTRIES = `query ($filter: AuditFilter) {
    auditLog(filter: $filter, first: 100) { nodes { action entity entityId actor { name } detail } } }`;
  interface Entry {
    readonly entity: string;
    readonly entityId: string;
    readonly detail: Readonly<Record<string, unknown>>;
  }
  const entries = async (username: string, more: object = {}): Promise<readonly Entry[]> => {
    const { auditLog } = await (await server.as(username)).get<{ auditLog: { nodes: Entry[] } }>(ENTRIES, {
      filter: { action: 'explainAccess', ...more },
    });
    return auditLog.nodes;
  };

  it('keeps each question about somebody else, under the person and under the record', async () => {
    const recordId = await hazardOf('SZ-B07');
    const before = (await entries('plat.audit')).length;
    await as('sz.b07', 'sz.b07', { ledger: 'Hazard', recordId });
    expect(await entries('plat.audit')).toHaveLength(before);
    await as('sz.secretary', 'sz.b07', { ledger: 'Hazard', recordId, field: 'level' });
    const [record, person] = await entries('plat.audit');
    const personId = await personIdOf('sz.b07');
    expect(person).toMatchObject({
      entity: 'Person',
      entityId: personId,
      detail: { ledger: 'Hazard', verb: 'read', field: 'level' },
    });
    expect(record).toMatchObject({ entity: 'Hazard', entityId: recordId, detail: { personId } });
  });

  it('tells who may not see a record of no question about it', async () => {
    const recordId = await caseId('DC-2021-003');
    await as('qk.secretary', 'qk.deputy', { ledger: 'DisciplineCase', recordId });
    const own = { entity: 'DisciplineCase', entityId: recordId };
    expect((await entries('plat.audit', own)).length).toBeGreaterThan(0);
    expect(await entries('qk.deputy', own)).toEqual([]);
    expect(JSON.stringify(await entries('qk.deputy'))).not.toContain('DC-2021-003');
  });
});
