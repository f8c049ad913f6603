import { afterAll, beforeAll, expect, it } from 'vitest';
import { A_CASE, faultsIn } from './cases.ts';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';
import { workbook } from './workbooks.ts';

let server: TestServer;
let city: Client;
let county: Client;
beforeAll(async () => {
  server = await startServer();
  city = await server.as('city.discipline');
  county = await server.as('sz.secretary');
}, 120_000);
afterAll(() => server.close());

const CREATE =
  'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version sanctions { grade probationYears effectUntil } } }';
interface Made {
  readonly id: string;
  readonly version: number;
  readonly sanctions: readonly object[];
}
const inputOf = async (more: object): Promise<Record<string, unknown>> => ({
  unitId: await unitIdOf(server, 'SZ'),
  staffNo: 'P301',
  ...A_CASE,
  filedOn: '2021-12-01',
  ...more,
});
const faults = async (who: Client, more: object): Promise<string[]> =>
  faultsIn(await who.ask(CREATE, { input: await inputOf(more) }));
const disciplined = async (): Promise<number> =>
  (
    await city.get<{ disciplineStatistics: { disciplined: number } }>(
      '{ disciplineStatistics(year: 2021) { disciplined } }',
    )
  ).disciplineStatistics.disciplined;

it('is refused sanctions no later move would enter, at their fields, and the figures stay', async () => {
  const warned = { partySanction: 'WARNING', partyDecidedOn: '2021-12-10' };
  expect(await faults(city, { ...warned, isPartyMember: false })).toEqual([
    'partySanction CASE_NOT_PARTY_MEMBER',
  ]);
  expect(await faults(city, { ...warned, partyDecidedOn: '2021-11-01' })).toEqual([
    'partyDecidedOn CASE_DAY_BEFORE_FILED',
  ]);
  expect(await faults(city, { partySanction: 'WARNING' })).toEqual([
    'partyDecidedOn CASE_SANCTION_INCOMPLETE',
  ]);
  expect(await faults(county, warned)).toEqual([
    'partySanction FIELD_OF_ABOVE',
    'partyDecidedOn FIELD_OF_ABOVE',
  ]);
  expect(await disciplined()).toBe(18);
});

it('from a sheet says how long probation is, and is refused what a form is', async () => {
  const headings = [
    '单位',
    '人员代号',
    '职级类别',
    '是否党员',
    '问题类别',
    '立案日期',
    '管理权限',
    '党纪处分种类',
    '党纪处分日期',
  ];
  const line = (staffNo: string, member: string, grade: string) => [
    '澜沙县',
    staffNo,
    '一般人员',
    member,
    '履职不到位',
    '2021-02-01',
    '县管',
    grade,
    '2021-05-05',
  ];
  const lines = [
    line('P302', '是', '留党察看一年'),
    line('P303', '否', '警告'),
    line('P304', '是', '留党察看'),
  ];
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(await workbook(lines, { headings }))]), 'L25.xlsx');
  const answer = await city.fetch('/imports/discipline-case?dryRun=1', { method: 'POST', body });
  const verdict = (await answer.json()) as {
    rows: { outcome: string; violations: { column: string | null; code: string }[] }[];
  };
  expect(verdict.rows.map(({ outcome }) => outcome)).toEqual(['CREATE', 'REJECT', 'REJECT']);
  expect(verdict.rows[1]?.violations).toMatchObject([
    { column: '党纪处分种类', code: 'CASE_NOT_PARTY_MEMBER' },
  ]);
  expect(verdict.rows[2]?.violations[0]?.column).toBe('党纪处分种类');
});

it('of a county that came back stands among what was returned to it', async () => {
  const { createDisciplineCase: made } = await county.get<{ createDisciplineCase: Made }>(CREATE, {
    input: await inputOf({ staffNo: 'P305' }),
  });
  await city.get(
    'mutation ($id: ID!, $version: Int!) { returnDisciplineCase(id: $id, version: $version, input: { opinion: "请补充立案日期" }) { state } }',
    { id: made.id, version: made.version },
  );
  const { workbench } = await county.get<{
    workbench: { returned: { recordId: string; ledger: string; opinion: string | null; move: string }[] };
  }>('{ workbench { returned { recordId ledger opinion move } } }');
  expect(workbench.returned.filter(({ ledger }) => ledger === 'DisciplineCase')).toEqual([
    { recordId: made.id, ledger: 'DisciplineCase', opinion: '请补充立案日期', move: 'propose' },
  ]);
});

it('with probation is entered with its years', async () => {
  const { createDisciplineCase: made } = await city.get<{ createDisciplineCase: Made }>(CREATE, {
    input: await inputOf({ staffNo: 'P306', partySanction: 'PROBATION_2', partyDecidedOn: '2021-12-10' }),
  });
  expect(made.sanctions).toEqual([{ grade: 'PROBATION', probationYears: 2, effectUntil: '2025-12-10' }]);
});

it('keeps one letter of a signer for a year and an area, however the unit above is spelled', async () => {
  const input = {
    unitId: await unitIdOf(server, 'SZ'),
    forYear: 2021,
    area: 'INTEGRITY',
    issuerUnit: '市局',
    signerName: '重签某',
  };
  const text =
    'mutation ($input: ResponsibilityLetterInput!) { createResponsibilityLetter(input: $input) { id } }';
  await county.get(text, { input });
  const { errors } = await county.ask(text, { input: { ...input, issuerUnit: '岭川市自然资源和规划局' } });
  expect(errors[0]?.extensions['violations']).toMatchObject([{ field: 'signerName', code: 'LETTER_TWICE' }]);
});
