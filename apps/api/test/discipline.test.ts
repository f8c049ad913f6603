// Longer than 300 lines because every question is asked of one city, whose figures they must leave as they were.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoStories } from '@luze/infra/seeds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_CASE } from './cases.ts';
import { unitIdOf as unitIdIn } from './entering.ts';
import { isAbout } from './is-about.ts';
import { type Client, signIn, startServer, type TestServer } from './server.ts';
import { linesOf, workbook } from './workbooks.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.close());

const FIGURES = 'disciplined underInvestigation notConcluded total decisions openAtCutoff';
const STATISTICS = `query ($year: Int!, $unitId: ID, $cutoff: Date) {
  disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { ${FIGURES} published definition
    byCause { key count suppressed } byForm { key count suppressed } byGrade { key count suppressed }
    byUnit { unit { id name } disciplined underInvestigation notConcluded } }
}`;

interface Cell {
  readonly key: string;
  readonly count: number | null;
  readonly suppressed: boolean;
}
interface Figures {
  readonly disciplined: number;
  readonly underInvestigation: number;
  readonly notConcluded: number;
  readonly total: number;
  readonly decisions: number;
  readonly definition: string;
  readonly byCause: readonly Cell[];
  readonly byForm: readonly Cell[];
  readonly byGrade: readonly Cell[];
  readonly byUnit: readonly {
    readonly unit: { readonly id: string; readonly name: string };
    readonly disciplined: number;
    readonly underInvestigation: number;
    readonly notConcluded: number;
  }[];
}

async function figures(client: Client, variables: Record<string, unknown> = {}): Promise<Figures> {
  const answer = await client.get<{ disciplineStatistics: Figures }>(STATISTICS, {
    year: 2021,
    ...variables,
  });
  return answer.disciplineStatistics;
}
const countsOf = (cells: readonly Cell[]) => Object.fromEntries(cells.map(({ key, count }) => [key, count]));
const threeOf = ({ disciplined, underInvestigation, notConcluded }: Figures | Figures['byUnit'][number]) => [
  disciplined,
  underInvestigation,
  notConcluded,
];
const unitIdOf = (code: string): Promise<string> => unitIdIn(server, code);

interface CaseNode {
  readonly id: string;
  readonly version: number;
  readonly caseNo: string;
  readonly subjectName: string | null;
}
async function casesOf(client: Client, args = ''): Promise<CaseNode[]> {
  const answer = await client.get<{ disciplineCases: { totalCount: number; nodes: CaseNode[] } }>(
    `{ disciplineCases(first: 100${args}) { totalCount nodes { id version caseNo subjectName } } }`,
  );
  expect(answer.disciplineCases.totalCount).toBe(answer.disciplineCases.nodes.length);
  return answer.disciplineCases.nodes;
}
const namesOf = (nodes: readonly CaseNode[]) => nodes.map(({ caseNo }) => caseNo).sort();

/** The names in the demo's cases: no exit but the permitted ones may say any of them. */
const SUBJECTS = [
  ...demoStories('DisciplineCase').map(({ input }) => String(input['subjectName'])),
  ...demoStories('AccountabilityRecord').flatMap(
    ({ input }) => (input['targetName'] as string | undefined) ?? [],
  ),
];

describe('the figures of 2021', () => {
  it('are 18, 3 and 2 for everybody who may ask, with the definition beneath', async () => {
    for (const username of [
      'city.admin',
      'city.discipline',
      'auditor',
      'sz.secretary',
      'qk.deputy',
      'sz.b07',
      'hq.b01',
    ]) {
      const found = await figures(await server.as(username));
      expect(threeOf(found), username).toEqual([18, 3, 2]);
      expect(found, username).toMatchObject({ total: 23, decisions: 21, openAtCutoff: 5 });
      expect(found.definition).toContain('2021-12-31');
    }
    for (const username of [
      'sz.deputy',
      'city.review1',
      'sz.clerk',
      'plat.system',
      'plat.security',
      'plat.audit',
    ])
      expect(await (await server.as(username)).refusal(STATISTICS, { year: 2021 }), username).toBe(
        'FORBIDDEN',
      );
  });

  it('split for the city and the auditor by cause, form, grade and unit', async () => {
    for (const username of ['city.discipline', 'auditor']) {
      const found = await figures(await server.as(username));
      expect(countsOf(found.byCause)).toEqual({
        DUTY_FAILURE: 9,
        CORRUPTION: 5,
        DRUNK_DRIVING: 3,
        DRUG_USE: 1,
        EIGHT_RULES: 0,
        OTHER: 0,
      });
      expect(countsOf(found.byForm)).toEqual({ FIRST: 0, SECOND: 14, THIRD: 4, FOURTH: 0 });
      expect(countsOf(found.byGrade)).toEqual({
        'PARTY.WARNING': 5,
        'PARTY.SERIOUS_WARNING': 3,
        'PARTY.REMOVAL_FROM_PARTY_POST': 1,
        'PARTY.PROBATION': 1,
        'PARTY.EXPULSION': 2,
        'GOV.WARNING': 3,
        'GOV.DEMERIT': 2,
        'GOV.MAJOR_DEMERIT': 1,
        'GOV.DEMOTION': 1,
        'GOV.REMOVAL_FROM_POST': 1,
        'GOV.DISCHARGE': 1,
      });
      expect(found.byUnit.map(threeOf)).toEqual([
        [2, 0, 0],
        [3, 1, 0],
        [2, 0, 1],
        [4, 1, 0],
        [3, 0, 1],
        [2, 1, 0],
        [2, 0, 0],
      ]);
    }
  });

  it('hide small cells from counties and branches, and never one alone', async () => {
    for (const username of ['sz.secretary', 'sz.b07']) {
      const { byCause, byForm, byGrade } = await figures(await server.as(username));
      expect(countsOf(byCause)).toMatchObject({
        DUTY_FAILURE: 9,
        CORRUPTION: 5,
        DRUNK_DRIVING: null,
        DRUG_USE: null,
      });
      expect(countsOf(byForm)).toEqual({ FIRST: 0, SECOND: 14, THIRD: 4, FOURTH: 0 });
      for (const table of [byCause, byForm, byGrade]) {
        expect(table.filter(({ count }) => count === 1 || count === 2)).toEqual([]);
        expect(table.filter(({ suppressed }) => suppressed).length).not.toBe(1);
      }
    }
  });

  it('give a county the line of its own list beside them, and a branch none', async () => {
    const county = await figures(await server.as('sz.secretary'));
    expect(county.byUnit.map(threeOf)).toEqual([[3, 0, 0]]);
    const own = await figures(await server.as('sz.secretary'), { unitId: await unitIdOf('SZ') });
    expect(threeOf(own)).toEqual([3, 0, 0]);
    expect((await figures(await server.as('sz.b07'))).byUnit).toEqual([]);
    // Who is concerned reads one fewer, in the line as in the list; the city's figures are the same.
    const deputy = await server.as('qk.deputy');
    expect((await figures(deputy)).byUnit.map(threeOf)).toEqual([[1, 1, 0]]);
    expect((await figures(await server.as('qk.secretary'))).byUnit.map(threeOf)).toEqual([[2, 1, 0]]);
  });

  it('are of no other unit, no other day and no running year for who reads what is published', async () => {
    const county = await server.as('sz.secretary');
    const refused = async (client: Client, variables: Record<string, unknown>) =>
      client.refusal(STATISTICS, { year: 2021, ...variables });
    expect(await refused(county, { unitId: await unitIdOf('QK') })).toBe('NOT_FOUND');
    expect(await refused(county, { unitId: '987654321' })).toBe('NOT_FOUND');
    expect(await refused(await server.as('sz.b07'), { unitId: await unitIdOf('SZ') })).toBe('NOT_FOUND');
    expect(await refused(county, { cutoff: '2021-06-30' })).toBe('INVALID');
    expect(await refused(county, { year: 2022 })).toBe('INVALID');
    const half = await figures(await server.as('city.discipline'), { cutoff: '2021-06-30' });
    // Sanctioned by the middle of the year: P01, P02, P03, P04, P08, P12, and P24, whose warning still stood.
    expect(threeOf(half)).toEqual([7, 5, 3]);
  });

  it('stand when a later year sanctions, and count that person there once', async () => {
    const city = await server.as('city.discipline');
    server.clock.set('2022-03-01');
    try {
      const [one] = await casesOf(city, ', filter: { caseNo: { eq: "DC-2021-021" } }');
      await city.get(
        `mutation ($id: ID!, $version: Int!) { sanctionDisciplineCase(id: $id, version: $version, input: { type: GOV, grade: DEMERIT, decidedOn: "2022-02-25" }) { id } }`,
        { id: one?.id, version: one?.version },
      );
      for (const username of ['city.discipline', 'auditor', 'wx.secretary', 'wx.b01'])
        expect(threeOf(await figures(await server.as(username))), username).toEqual([18, 3, 2]);
      const next = await figures(city, { year: 2022 });
      expect(next.disciplined).toBe(1);
      expect(next.decisions).toBe(1);
    } finally {
      server.clock.set('2021-12-31');
    }
  });
});

describe('a monthly sheet', () => {
  const HEADINGS = [
    '案件编号',
    '单位',
    '人员代号',
    '职级类别',
    '是否党员',
    '问题类别',
    '立案日期',
    '当前阶段',
    '政务处分种类',
    '政务处分日期',
    '结案日期',
    '管理权限',
  ];
  const LINE = [
    'DC-2021-004',
    '青柯区',
    'P05',
    '一般人员',
    '否',
    '酒驾醉驾',
    '2021-05-10',
    '结案',
    '记过',
    '2021-07-06',
    '2021-07-06',
    '县管',
  ];
  const send = async (client: Client, lines: (string | null)[][], query = '?dryRun=1') => {
    const body = new FormData();
    body.append(
      'file',
      new Blob([new Uint8Array(await workbook(lines, { headings: HEADINGS }))]),
      'L25.xlsx',
    );
    const response = await client.fetch(`/imports/discipline-case${query}`, { method: 'POST', body });
    return { status: response.status, body: (await response.json()) as never };
  };

  it('brings what is known twice, and changes nothing', async () => {
    const city = await server.as('city.discipline');
    const { body } = await send(city, [LINE, LINE]);
    expect(body).toMatchObject({ counts: { CREATE: 0, UPDATE: 0, UNCHANGED: 2, WARN: 0, REJECT: 0 } });
    expect(await figures(city)).toMatchObject({ disciplined: 18, decisions: 21 });
    const stored = await server.database.query<{ sheet: string }>('SELECT sheet FROM import_job');
    expect(stored.map(({ sheet }) => sheet).join()).not.toContain('P05');
  });

  it('enters new cases as they stand, once, and takes them back', async () => {
    const city = await server.as('city.discipline');
    const fresh = [
      'DC-2021-090',
      '澜沙县',
      'P90',
      '一般人员',
      '否',
      '履职不到位',
      '2021-02-01',
      '结案',
      '警告',
      '2021-05-05',
      '2021-05-06',
      '县管',
    ];
    const { body, status } = await send(city, [fresh], '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ counts: { CREATE: 1 } });
    expect(threeOf(await figures(city))).toEqual([19, 3, 2]);
    const again = await send(city, [fresh]);
    expect(again.body).toMatchObject({ counts: { UNCHANGED: 1 } });
    const other = await send(city, [[...fresh.slice(0, 8), '记过', ...fresh.slice(9)]]);
    expect(other.body).toMatchObject({ counts: { WARN: 1 } });
    const { importId } = body as { importId: string };
    const undone = await city.fetch(`/imports/${importId}/undo`, { method: 'POST' });
    expect(undone.status).toBe(200);
    expect(threeOf(await figures(city))).toEqual([18, 3, 2]);
  });

  it('is told to who brought it, and to nobody else', async () => {
    const { body } = await send(await server.as('city.discipline'), [LINE], '');
    const { importId } = body as { importId: string };
    const statusFor = async (username: string, path: string): Promise<number> =>
      (await (await server.as(username)).fetch(path)).status;
    expect(await statusFor('city.discipline', `/imports/${importId}`)).toBe(200);
    for (const username of ['city.admin', 'city.review1', 'sz.secretary', 'sz.b07', 'auditor'])
      for (const path of [`/imports/${importId}`, `/imports/${importId}/failed.xlsx`])
        expect(await statusFor(username, path), `${username} ${path}`).toBe(404);
    const recent = '/imports/discipline-case/recent';
    expect(await statusFor('city.review1', recent)).toBe(403);
    const listed = async (username: string) =>
      (await (await server.as(username)).fetch(recent)).json() as Promise<{ importId: string }[]>;
    expect((await listed('city.discipline')).map((one) => one.importId)).toContain(importId);
    for (const username of ['city.admin', 'sz.secretary']) expect(await listed(username)).toEqual([]);
  });

  it('takes back its own export, pseudonyms in the place of staff numbers, and changes nothing', async () => {
    const city = await server.as('city.discipline');
    const sheet = await city.fetch('/exports/discipline-case', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ columns: [], reason: '核对' }),
    });
    expect(sheet.status).toBe(200);
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(await sheet.arrayBuffer())]), 'L25.xlsx');
    const checked = await city.fetch('/imports/discipline-case?dryRun=1', { method: 'POST', body });
    expect(await checked.json()).toMatchObject({
      columns: expect.arrayContaining(['人员代号', '党纪处分种类', '政务处分日期', '影响期至']),
      counts: { CREATE: 0, UPDATE: 0, REJECT: 0 },
    });
  });

  it('is the city duty holder’s to bring', async () => {
    for (const username of ['sz.secretary', 'sz.b07', 'auditor', 'city.review1', 'plat.audit'])
      expect((await send(await server.as(username), [LINE])).status, username).toBe(403);
  });
});

describe('the subjects of cases', () => {
  it('are read plainly by whom the rules name, and each reading is on record before it is answered', async () => {
    const audit = async (): Promise<number> => {
      const [row] = await server.database.query<{ n: unknown }>(
        "SELECT COUNT(*) AS n FROM audit WHERE action = 'readSensitive'",
      );
      return Number(row?.n);
    };
    const before = await audit();
    const own = await casesOf(await server.as('sz.secretary'));
    expect(own.map(({ subjectName }) => subjectName).every((name) => SUBJECTS.includes(String(name)))).toBe(
      true,
    );
    expect(await audit()).toBe(before + 1);
    const city = await casesOf(await server.as('city.discipline'));
    expect(city.filter(({ subjectName }) => subjectName?.startsWith('人员-'))).toHaveLength(5);
    expect(await audit()).toBe(before + 2);
    const audited = await casesOf(await server.as('auditor'));
    expect(audited.every(({ caseNo, subjectName }) => subjectName === `人员-${caseNo}`)).toBe(true);
    expect(await audit()).toBe(before + 2);
    const [row] = await server.database.query<{ detail: string }>(
      "SELECT detail FROM audit WHERE action = 'readSensitive' ORDER BY id DESC",
    );
    expect(JSON.parse(String(row?.detail))).toMatchObject({ count: 20 });
  });

  it('are found by the whole name where they are plain, and not asked for where they are not', async () => {
    const filter = (name: string) => `, filter: { subjectName: { eq: "${name}" } }`;
    expect(namesOf(await casesOf(await server.as('sz.secretary'), filter('褚岚生')))).toEqual([
      'DC-2021-007',
    ]);
    expect(await casesOf(await server.as('sz.secretary'), filter('夏侯砚'))).toEqual([]);
    for (const username of ['city.discipline', 'auditor'])
      expect(
        await (await server.as(username)).refusal(
          `{ disciplineCases(first: 5${filter('褚岚生')}) { totalCount } }`,
        ),
      ).toBe('FORBIDDEN_FIELD');
  });

  it('stand in no table, no file of the database, no audit row and no kept draft', async () => {
    const city = await server.as('city.discipline');
    await city.get(
      'mutation ($content: JSON!) { saveFormDraft(ledger: "DisciplineCase", content: $content) { id } }',
      { content: { values: { subjectName: SUBJECTS[0], staffNo: 'P01' } } },
    );
    const draft = await city.get<{ formDraft: { content: { values: object } } }>(
      '{ formDraft(ledger: "DisciplineCase") { content } }',
    );
    expect(draft.formDraft.content.values).toEqual({ subjectName: SUBJECTS[0], staffNo: 'P01' });
    const tables =
      server.database.dialect === 'sqlite'
        ? await server.database.query<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
        : await server.database.query<{ name: string }>(
            'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
          );
    const kept: string[] = [];
    for (const { name } of tables.filter((table) => table.name !== 'person'))
      kept.push(JSON.stringify(await server.database.query(`SELECT * FROM \`${name}\``)));
    const dump = kept.join('\n');
    for (const subject of SUBJECTS.filter((name) => name !== '阮书白'))
      expect(dump, subject).not.toContain(subject);
  });
});

describe('recusal', () => {
  it('hides a case from whom it is about on every exit, and from nobody else', async () => {
    const deputy = await server.as('qk.deputy');
    const secretary = await server.as('qk.secretary');
    expect(namesOf(await casesOf(deputy))).toEqual(['DC-2021-004', 'DC-2021-018']);
    expect(namesOf(await casesOf(secretary))).toEqual(['DC-2021-003', 'DC-2021-004', 'DC-2021-018']);
    const [hidden] = (await casesOf(secretary)).filter(({ caseNo }) => caseNo === 'DC-2021-003');
    const asked = async (id: string | undefined) => {
      const answer = await deputy.ask('query ($id: ID!) { disciplineCase(id: $id) { id } }', { id });
      return JSON.stringify(answer.errors.map(({ message, extensions }) => [message, extensions['code']]));
    };
    expect(await asked(hidden?.id)).toBe(await asked('987654321'));
    expect(await casesOf(deputy, ', filter: { caseNo: { contains: "003" } }')).toEqual([]);
    const stats = await deputy.get<{ disciplineCaseStats: { count: number }[] }>(
      '{ disciplineCaseStats(by: [CAUSE]) { count } }',
    );
    expect(stats.disciplineCaseStats.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('keeps cases the city manages from counties, in lists, groups and by id', async () => {
    const county = await server.as('sz.secretary');
    expect(namesOf(await casesOf(county))).toEqual(['DC-2021-007', 'DC-2021-009', 'DC-2021-010']);
    const [leader] = (await casesOf(await server.as('city.discipline'))).filter(
      ({ caseNo }) => caseNo === 'DC-2021-008',
    );
    expect(
      await county.refusal('query ($id: ID!) { disciplineCase(id: $id) { id } }', { id: leader?.id }),
    ).toBe('NOT_FOUND');
  });
});

describe('an export', () => {
  it('names nobody: pseudonyms stand for persons, for the city as for the auditor', async () => {
    for (const username of ['city.discipline', 'auditor']) {
      const client = await server.as(username);
      const text = JSON.stringify(
        await linesOf(await client.fetch('/exports/discipline-case.xlsx?reason=check')),
      );
      for (const subject of SUBJECTS) expect(text).not.toContain(subject);
      expect(text).toContain('人员-DC-2021-008');
      expect(text).toContain('开除党籍');
    }
    for (const username of ['sz.secretary', 'sz.b07'])
      expect(
        (await (await server.as(username)).fetch('/exports/discipline-case.xlsx?reason=check')).status,
      ).toBe(403);
  });
});

describe('the days of the city’s work on a case', () => {
  const DAYS =
    '{ disciplineCases(filter: { caseNo: { eq: "DC-2021-004" } }) { nodes { id version changedAt changedBy { id } enteredFor history { at } } } }';
  interface Days {
    readonly id: string;
    readonly version: number;
    readonly changedAt: string | null;
    readonly changedBy: object | null;
    readonly enteredFor: string | null;
    readonly history: readonly object[];
  }
  const daysFor = async (username: string): Promise<Days | undefined> =>
    (await (await server.as(username)).get<{ disciplineCases: { nodes: Days[] } }>(DAYS)).disciplineCases
      .nodes[0];

  it('are not told to its county by the day and the author of the last write either', async () => {
    const own = await daysFor('qk.secretary');
    expect(own).toMatchObject({ changedAt: null, changedBy: null, enteredFor: null, history: [] });
    const one = await (await server.as('qk.secretary')).get<{ disciplineCase: Days }>(
      'query ($id: ID!) { disciplineCase(id: $id) { version changedAt changedBy { id } } }',
      { id: own?.id },
    );
    expect(one.disciplineCase).toEqual({ version: own?.version, changedAt: null, changedBy: null });
    const city = await daysFor('city.discipline');
    expect(city?.changedAt).toMatch(/^20/);
    expect(city?.changedBy).not.toBeNull();
    expect((await daysFor('auditor'))?.changedAt).toBe(city?.changedAt);
  });
});

describe('a county’s proposal', () => {
  it('counts nowhere until the city takes it in, and nobody takes in his own', async () => {
    const county = await server.as('sz.secretary');
    const input = {
      unitId: await unitIdOf('SZ'),
      staffNo: 'P77',
      ...A_CASE,
    };
    const CREATE =
      'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version state } }';
    const made = await county.get<{ createDisciplineCase: { id: string; version: number; state: string } }>(
      CREATE,
      { input },
    );
    const { id, version, state } = made.createDisciplineCase;
    expect(state).toBe('PROPOSED');
    expect(threeOf(await figures(await server.as('city.discipline')))).toEqual([18, 3, 2]);
    const ACCEPT =
      'mutation ($id: ID!, $version: Int!) { acceptDisciplineCase(id: $id, version: $version, input: { source: SELF_FOUND }) { version state } }';
    expect(await county.refusal(ACCEPT, { id, version })).toBe('FORBIDDEN');
    expect(await county.refusal(CREATE, { input: { ...input, managedBy: 'CITY' } })).toBe('FORBIDDEN');
    expect(await county.refusal(CREATE, { input: { ...input, caseNo: 'DC-2021-008' } })).toBe('INVALID');
    const city = await server.as('city.discipline');
    const accepted = await city.get<{ acceptDisciplineCase: { version: number; state: string } }>(ACCEPT, {
      id,
      version,
    });
    expect(accepted.acceptDisciplineCase.state).toBe('FILED');
    expect(threeOf(await figures(city))).toEqual([18, 4, 2]);
    const CONCLUDE =
      'mutation ($id: ID!, $version: Int!) { concludeDisciplineCase(id: $id, version: $version) { state } }';
    expect(await city.refusal(CONCLUDE, { id, version: accepted.acceptDisciplineCase.version })).toBe(
      'LOCKED',
    );
    await city.get(
      'mutation ($id: ID!, $version: Int!) { voidDisciplineCase(id: $id, version: $version, input: { reason: "重复登记" }) { state } }',
      { id, version: accepted.acceptDisciplineCase.version },
    );
    expect(threeOf(await figures(city))).toEqual([18, 3, 2]);
  });

  it('is concluded with an outcome only, and sanctioned by the rules of each kind', async () => {
    const city = await server.as('city.discipline');
    const [one] = (await casesOf(city)).filter(({ caseNo }) => caseNo === 'DC-2021-022');
    const ask = (move: string, input: string) =>
      city.ask(
        `mutation ($id: ID!, $version: Int!) { ${move}DisciplineCase(id: $id, version: $version, input: ${input}) { id } }`,
        {
          id: one?.id,
          version: one?.version,
        },
      );
    const codes = async (move: string, input: string): Promise<string[]> => {
      const [error] = (await ask(move, input)).errors;
      return ((error?.extensions['violations'] ?? []) as { code: string }[]).map(({ code }) => code);
    };
    expect(await codes('conclude', '{}')).toEqual(['CASE_NO_OUTCOME']);
    expect(await codes('sanction', '{ type: PARTY, grade: DEMERIT, decidedOn: "2021-12-30" }')).toEqual([
      'CASE_GRADE_OF_OTHER_TYPE',
    ]);
    expect(await codes('sanction', '{ type: PARTY, grade: PROBATION, decidedOn: "2021-12-30" }')).toEqual([
      'CASE_PROBATION_YEARS',
    ]);
    expect(await codes('sanction', '{ type: PARTY, grade: WARNING, decidedOn: "2021-08-29" }')).toEqual([
      'CASE_DAY_BEFORE_FILED',
    ]);
    expect(await codes('sanction', '{ type: GOV, grade: WARNING, decidedOn: "2022-01-05" }')).toEqual([
      'DAY_IN_FUTURE',
    ]);
    expect(
      await codes('sanction', '{ type: GOV, grade: WARNING, decidedOn: "2021-12-30", combinedMonths: 49 }'),
    ).toContain('TOO_LARGE');
  });
});

describe('records of accountability', () => {
  const LIST =
    '{ accountabilityRecords(first: 50) { nodes { recordNo targetType targetName unit { code } } } }';
  interface RecordNode {
    readonly recordNo: string;
    readonly targetType: string;
    readonly targetName: string | null;
    readonly unit: { readonly code: string };
  }
  const recordsOf = async (username: string): Promise<RecordNode[]> => {
    const client = await server.as(username);
    return (await client.get<{ accountabilityRecords: { nodes: RecordNode[] } }>(LIST)).accountabilityRecords
      .nodes;
  };
  const told = (nodes: readonly RecordNode[]) =>
    nodes.map((node) => `${node.unit.code} ${node.targetType}`).sort();
  const enter = (input: string) =>
    `mutation { createAccountabilityRecord(input: { basis: "依据", decidedOn: "2021-12-20", ${input} }) { recordNo } }`;

  it('are the city’s and the auditor’s to read, leaders by number only; a branch reads none', async () => {
    for (const username of ['city.discipline', 'auditor']) {
      const nodes = await recordsOf(username);
      expect(told(nodes)).toEqual(['SZ LEADER', 'SZ ORG', 'SZ-B07 ORG', 'WX LEADER']);
      for (const { recordNo, targetType, targetName } of nodes)
        expect(targetName).toBe(targetType === 'LEADER' ? `人员-${recordNo}` : null);
    }
    expect(await (await server.as('sz.b07')).refusal(LIST)).toBe('FORBIDDEN');
  });

  it('are kept from the leading group of the unit whose leader they are about, and from himself', async () => {
    expect(told(await recordsOf('sz.secretary'))).toEqual(['SZ ORG', 'SZ-B07 ORG']);
    const unit = await unitIdOf('QK-B01');
    const city = await server.as('city.discipline');
    await city.get(enter(`unitId: "${unit}", targetType: LEADER, admonished: true, staffNo: "P04"`));
    expect(told(await recordsOf('qk.secretary'))).toEqual(['QK-B01 LEADER']);
    expect(await recordsOf('qk.deputy')).toEqual([]);
  });

  it('are entered by the city alone, and of a leader only with his staff number', async () => {
    const unit = `unitId: "${await unitIdOf('WX')}"`;
    const city = await server.as('city.discipline');
    expect(await city.refusal(enter(`${unit}, targetType: LEADER, admonished: true`))).toBe('INVALID');
    expect(await city.refusal(enter(`${unit}, targetType: ORG, admonished: true`))).toBe('INVALID');
    for (const username of ['wx.secretary', 'auditor', 'wx.b01'])
      expect(
        await (await server.as(username)).refusal(enter(`${unit}, targetType: ORG, inspected: true`)),
        username,
      ).toBe('FORBIDDEN');
  });
});

describe('the audit of cases', () => {
  interface Entry {
    readonly id: string;
    readonly action: string;
    readonly entityId: string | null;
    readonly detail: { readonly count?: number; readonly ids?: string; readonly rows?: number } | null;
  }
  interface Page {
    readonly auditLog: {
      readonly nodes: readonly Entry[];
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
    };
  }
  const LOG = `query ($filter: AuditFilter, $first: Int!, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) { nodes { id action entityId title detail } endCursor hasNextPage } }`;
  /** Every entry about cases, page by page; what the pages hold must not depend on their size. */
  async function entriesOf(client: Client, filter: object = {}, first = 100): Promise<Entry[]> {
    const all: Entry[] = [];
    for (let after: string | null = null; ; ) {
      const { auditLog }: Page = await client.get<Page>(LOG, {
        filter: { entity: 'DisciplineCase', ...filter },
        first,
        after,
      });
      all.push(...auditLog.nodes);
      if (auditLog.hasNextPage) expect(auditLog.nodes).toHaveLength(first);
      if (!auditLog.hasNextPage) return all;
      after = auditLog.endCursor;
    }
  }
  const idsIn = (entries: readonly Entry[]): Set<string> =>
    new Set(
      entries.flatMap(({ entityId, detail }) => [
        ...(entityId === null ? [] : [entityId]),
        ...(detail?.ids?.split(',') ?? []),
      ]),
    );
  const only = (...numbers: string[]) => `, filter: { caseNo: { in: ${JSON.stringify(numbers)} } }`;
  /** Nothing an entry says, and no way of asking for it, differs from what a case that never was would leave. */
  async function expectNothingOf(client: Client, id: string, proofOf: readonly Entry[]): Promise<void> {
    const all = await entriesOf(client);
    expect(idsIn(all).has(id)).toBe(false);
    expect(await entriesOf(client, {}, 1)).toEqual(all);
    expect(await entriesOf(client, { entityId: id })).toEqual([]);
    expect(await entriesOf(client, { entityId: id, action: 'readSensitive' })).toEqual([]);
    expect(proofOf.length).toBeGreaterThan(0);
    for (const entry of proofOf)
      expect(
        await client.refusal('query ($id: ID!) { auditProof(id: $id) { number } }', { id: entry.id }),
      ).toBe('NOT_FOUND');
  }

  it('tells who is concerned nothing of what his colleagues did with the case', async () => {
    const secretary = await server.as('qk.secretary');
    const deputy = await server.as('qk.deputy');
    const [hidden] = await casesOf(secretary, only('DC-2021-003'));
    const id = String(hidden?.id);
    await casesOf(secretary);
    await casesOf(secretary, only('DC-2021-003', 'DC-2021-004'));
    await casesOf(secretary, only('DC-2021-004'));
    const whole = await entriesOf(secretary);
    expect(idsIn(whole).has(id)).toBe(true);
    expect(whole[1]?.detail).toMatchObject({ count: 2 });
    await expectNothingOf(deputy, id, await entriesOf(secretary, { entityId: id }));
    const told = await entriesOf(deputy);
    // The list of three was one of two for him; of the pair only one is left, which would be no pair.
    expect(told.map((entry) => entry.id)).not.toContain(whole[1]?.id);
    const list = told.find((entry) => entry.id === whole[2]?.id);
    expect(list?.detail?.count).toBe(2);
    expect(list?.detail?.ids?.split(',')).toHaveLength(2);
    expect(told.map((entry) => entry.id)).toContain(whole[0]?.id);
  });

  it('tells a county nothing of what the city took over, nor of its own acts before it was recused', async () => {
    const county = await server.as('sz.secretary');
    const city = await server.as('city.discipline');
    const unitId = await unitIdOf('SZ');
    const { createDisciplineCase: made } = await county.get<{
      createDisciplineCase: { id: string; version: number };
    }>(
      'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version subjectName } }',
      {
        input: {
          unitId,
          staffNo: 'P78',
          subjectName: '季舟行',
          ...A_CASE,
        },
      },
    );
    const [own] = await casesOf(county, only('DC-2021-007'));
    const id = String(own?.id);
    await casesOf(county, only('DC-2021-007', 'DC-2021-009'));
    await casesOf(county, only('DC-2021-009'));
    expect(idsIn(await entriesOf(county)).has(id)).toBe(true);
    expect(idsIn(await entriesOf(county, { entityId: made.id })).has(made.id)).toBe(true);

    await city.get(
      'mutation ($id: ID!, $version: Int!, $input: DisciplineCaseInput!) { updateDisciplineCase(id: $id, version: $version, input: $input) { id } }',
      { id: made.id, version: made.version, input: { managedBy: 'CITY' } },
    );
    const recused = await isAbout(server, 'sz.secretary', 'DC-2021-007');
    const left = (await casesOf(recused)).map((one) => one.id);
    expect(left).not.toContain(id);
    expect(left).not.toContain(made.id);
    const officer = await server.as('plat.audit');
    for (const one of [id, made.id])
      await expectNothingOf(recused, one, await entriesOf(officer, { entityId: one }));
    const [other] = await casesOf(recused, only('DC-2021-009'));
    expect((await entriesOf(recused, { entityId: other?.id })).length).toBeGreaterThan(1);
  });

  it('tells a colleague without the duty of no case, and a recused auditor of all but his own', async () => {
    const city = await server.as('city.discipline');
    const auditor = await server.as('auditor');
    const [one] = await casesOf(city, only('DC-2021-009'));
    await city.fetch('/exports/discipline-case.xlsx?reason=check');
    expect(idsIn(await entriesOf(city, { entityId: one?.id })).size).toBe(1);
    expect(await entriesOf(await server.as('city.review1'))).toEqual([]);
    const before = await entriesOf(auditor);
    expect(before.find(({ action }) => action === 'export')?.detail?.rows).toBeGreaterThan(0);

    const recused = await isAbout(server, 'auditor', 'DC-2021-009');
    await expectNothingOf(recused, String(one?.id), await entriesOf(city, { entityId: one?.id }));
    const after = await entriesOf(recused);
    // That cases left the house is still his to know; how many did is a count over the one he does not read.
    const exported = after.filter(({ action }) => action === 'export');
    expect(exported.map((entry) => entry.id)).toEqual(
      before.filter(({ action }) => action === 'export').map((entry) => entry.id),
    );
    expect(exported.every(({ detail }) => detail === null)).toBe(true);
    const officer = await entriesOf(await server.as('plat.audit'));
    expect(idsIn(officer).has(String(one?.id))).toBe(true);
    expect(officer.find(({ action }) => action === 'export')?.detail?.rows).toBeGreaterThan(0);
  });
});

it('no name of a subject lies in a file of the server', () => {
  // The embedded file and what lies beside it; on a server the tables were read above.
  const folder = server.folder;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      continue;
    }
    for (const subject of SUBJECTS.filter((one) => one !== '阮书白'))
      expect(bytes.includes(Buffer.from(subject)), `${name} holds ${subject}`).toBe(false);
  }
});

describe('the figures of a colleague who is recused', () => {
  it('leave a city’s totals as they are, and tell no share, no unit and no day of a hidden case', async () => {
    const city = await signIn(server.url, 'city.discipline');
    const filed = { cutoff: '2021-12-06' };
    const [known, then] = [await figures(city), await figures(city, filed)];
    const [hidden] = (await casesOf(city)).filter(({ caseNo }) => caseNo === 'DC-2021-020');
    const unitId = await unitIdOf('LD');
    // Filed on 2021-12-06 in LD: the one case its county has under investigation.
    expect(known.byUnit.find(({ unit }) => unit.id === unitId)?.underInvestigation).toBe(1);
    const recused = await isAbout(server, 'city.discipline', 'DC-2021-020');
    try {
      expect((await casesOf(recused)).map(({ id }) => id)).not.toContain(hidden?.id);
      const told = await figures(recused);
      expect(threeOf(told)).toEqual([18, 3, 2]);
      expect(told).toMatchObject({ total: 23, decisions: 21, byCause: known.byCause });
      expect(told.byUnit.find(({ unit }) => unit.id === unitId)?.underInvestigation).toBe(0);
      expect(threeOf(await figures(recused, { unitId }))).toEqual([2, 0, 0]);
      const before = await figures(recused, { cutoff: '2021-12-05' });
      expect(threeOf(await figures(recused, filed))).toEqual(threeOf(before));
      expect(then.underInvestigation).toBe(before.underInvestigation + 1);
      const review = await recused.get<{
        caseReview: { unit: { id: string }; underInvestigation: number }[];
      }>('{ caseReview(from: "2021-01-01", to: "2021-12-31") { unit { id } underInvestigation } }');
      expect(review.caseReview.find(({ unit }) => unit.id === unitId)?.underInvestigation).toBe(0);
    } finally {
      await isAbout(server, 'city.discipline', null);
    }
    expect(threeOf(await figures(await signIn(server.url, 'city.discipline'), { unitId }))).toEqual([
      2, 1, 0,
    ]);
  });

  it('are of his own list while the year is not over, so that no total moves with a case about him', async () => {
    const next = { year: 2022 };
    const known = await figures(await signIn(server.url, 'city.discipline'), next);
    expect(known.underInvestigation).toBeGreaterThan(0);
    const recused = await isAbout(server, 'city.discipline', 'DC-2021-020');
    try {
      const told = await figures(recused, next);
      expect(told.underInvestigation).toBe(known.underInvestigation - 1);
      expect(told.total).toBe(known.total - 1);
    } finally {
      await isAbout(server, 'city.discipline', null);
    }
  });
});
