import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { isAbout } from './is-about.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
let city: Client;
beforeAll(async () => {
  server = await startServer();
  city = await server.as('city.discipline');
}, 120_000);
afterAll(() => server.close());

interface Counted {
  readonly id: string;
  readonly number: string;
  readonly stage: string | null;
  readonly times: number;
  readonly days: number | null;
}
interface Question {
  readonly figure: string;
  readonly key?: string;
  readonly line?: string;
  readonly unitId?: string;
}
const COUNTED = `query ($from: Date!, $to: Date!, $figure: CaseFigure!, $key: String, $line: ID, $unitId: ID) {
  casesCounted(from: $from, to: $to, figure: $figure, key: $key, line: $line, unitId: $unitId) { id number stage times days } }`;
const YEAR = { from: '2021-01-01', to: '2021-12-31' };
const behind = async (who: Client, asked: Question): Promise<Counted[]> =>
  (await who.get<{ casesCounted: Counted[] }>(COUNTED, { ...YEAR, ...asked })).casesCounted;
const number = async (who: Client, asked: Question): Promise<number> =>
  (await behind(who, asked)).reduce((sum, { times }) => sum + times, 0);

interface Cell {
  readonly key: string;
  readonly count: number | null;
}
interface Line {
  readonly unit: { readonly id: string };
  readonly disciplined: number;
  readonly underInvestigation: number;
  readonly notConcluded: number;
}
interface Figures extends Omit<Line, 'unit'> {
  readonly total: number;
  readonly openAtCutoff: number;
  readonly decisions: number;
  readonly byCause: readonly Cell[];
  readonly byForm: readonly Cell[];
  readonly byGrade: readonly Cell[];
  readonly byUnit: readonly Line[];
}
const statistics = async (who: Client, unitId?: string): Promise<Figures> =>
  (
    await who.get<{ disciplineStatistics: Figures }>(
      `query ($unitId: ID) { disciplineStatistics(year: 2021, unitId: $unitId) { disciplined underInvestigation notConcluded
        total openAtCutoff decisions byCause { key count } byForm { key count } byGrade { key count }
        byUnit { unit { id } disciplined underInvestigation notConcluded } } }`,
      { unitId },
    )
  ).disciplineStatistics;

async function expectLine(who: Client, { unit, ...line }: Line, unitId?: string): Promise<void> {
  const of = { line: unit.id, ...(unitId === undefined ? {} : { unitId }) };
  expect(await number(who, { figure: 'DISCIPLINED', ...of })).toBe(line.disciplined);
  expect(await number(who, { figure: 'UNDER_INVESTIGATION', ...of })).toBe(line.underInvestigation);
  expect(await number(who, { figure: 'NOT_CONCLUDED', ...of })).toBe(line.notConcluded);
}

it('lists behind every figure of the year exactly what it counts', async () => {
  const auditor = await server.as('auditor');
  for (const who of [city, auditor])
    for (const unitId of [undefined, await unitIdOf(server, 'SZ')]) {
      const said = await statistics(who, unitId);
      const of = unitId === undefined ? {} : { unitId };
      expect(await number(who, { figure: 'DISCIPLINED', ...of })).toBe(said.disciplined);
      expect(await number(who, { figure: 'UNDER_INVESTIGATION', ...of })).toBe(said.underInvestigation);
      expect(await number(who, { figure: 'NOT_CONCLUDED', ...of })).toBe(said.notConcluded);
      expect(await number(who, { figure: 'TOTAL', ...of })).toBe(said.total);
      expect(await number(who, { figure: 'OPEN', ...of })).toBe(said.openAtCutoff);
      expect(await number(who, { figure: 'DECISIONS', ...of })).toBe(said.decisions);
      for (const { key, count } of said.byCause)
        expect(await number(who, { figure: 'CAUSE', key, ...of }), key).toBe(count);
      for (const { key, count } of said.byForm)
        expect(await number(who, { figure: 'FORM', key, ...of }), key).toBe(count);
      for (const { key, count } of said.byGrade)
        expect(await number(who, { figure: 'GRADE', key, ...of }), key).toBe(count);
      for (const line of said.byUnit) await expectLine(who, line, unitId);
    }
  expect((await behind(city, { figure: 'DISCIPLINED' })).length).toBe(18);
}, 60_000);

it('lists behind every figure of L26 exactly what it counts', async () => {
  interface Review extends Line {
    readonly both: number;
    readonly byGrade: readonly Cell[];
    readonly byCause: readonly Cell[];
    readonly byForm: readonly Cell[];
  }
  const { caseReview } = await city.get<{ caseReview: Review[] }>(
    `{ caseReview(from: "2021-01-01", to: "2021-12-31") { unit { id } disciplined both underInvestigation notConcluded
      byGrade { key count } byCause { key count } byForm { key count } } }`,
  );
  expect(caseReview.length).toBeGreaterThan(5);
  for (const { both, byGrade, byCause, byForm, ...line } of caseReview) {
    await expectLine(city, line);
    const of = { line: line.unit.id };
    expect(await number(city, { figure: 'BOTH', ...of })).toBe(both);
    for (const { key, count } of byGrade)
      expect(await number(city, { figure: 'HEAVIEST', key, ...of }), key).toBe(count);
    for (const { key, count } of byCause)
      expect(await number(city, { figure: 'CAUSE', key, ...of }), key).toBe(count);
    for (const { key, count } of byForm)
      expect(await number(city, { figure: 'FORM', key, ...of }), key).toBe(count);
  }
}, 60_000);

interface Ages {
  readonly averageDays: number | null;
  readonly overlong: number | null;
}
const AGES = `query ($year: Int!, $cutoff: Date, $unitId: ID) {
  disciplineStatistics(year: $year, cutoff: $cutoff, unitId: $unitId) { averageDays overlong } }`;
const ages = async (who: Client, cutoff: string, unitId?: string): Promise<Ages> =>
  (
    await who.get<{ disciplineStatistics: Ages }>(AGES, {
      year: Number(cutoff.slice(0, 4)),
      cutoff,
      unitId,
    })
  ).disciplineStatistics;

it('lists behind the average and behind what is open too long the cases with their days', async () => {
  for (const who of [city, await server.as('auditor')]) {
    const said = await ages(who, '2021-12-31');
    const concluded = await behind(who, { figure: 'CONCLUDED' });
    const days = concluded.reduce((sum, one) => sum + (one.days ?? 0), 0);
    expect(concluded.length).toBeGreaterThan(10);
    expect(Math.round(days / concluded.length)).toBe(said.averageDays);
    expect(await number(who, { figure: 'OVERLONG' })).toBe(said.overlong);
  }
});

it('lists to a county the cases of its own line, without their stages, and behind the city’s figures nothing', async () => {
  const county = await server.as('sz.secretary');
  const said = await statistics(county);
  const [line] = said.byUnit;
  expect(line?.disciplined).toBeGreaterThan(0);
  await expectLine(county, line as Line);
  const shown = await behind(county, { figure: 'DISCIPLINED', line: line?.unit.id ?? '' });
  expect(shown.every(({ stage }) => stage === null)).toBe(true);
  const other = await unitIdOf(server, 'QK');
  for (const asked of [
    { figure: 'DISCIPLINED' },
    { figure: 'CAUSE', key: 'DUTY_FAILURE' },
    { figure: 'DISCIPLINED', line: other },
  ])
    expect(await county.refusal(COUNTED, { ...YEAR, ...asked })).toBe('FORBIDDEN');
  // One day after another would tell when each case came to its stage.
  for (const days of [{ to: '2021-06-30' }, { from: '2021-02-01' }])
    for (const asked of [{ unitId: line?.unit.id }, { line: line?.unit.id }])
      expect(await county.refusal(COUNTED, { ...YEAR, figure: 'NOT_CONCLUDED', ...asked, ...days })).toBe(
        'INVALID',
      );
  const branch = await server.as('sz.b07');
  expect(await branch.refusal(COUNTED, { ...YEAR, figure: 'DISCIPLINED' })).toBe('FORBIDDEN');
  expect(await city.refusal(COUNTED, { ...YEAR, figure: 'DISCIPLINED', to: '2020-01-01' })).toBe('INVALID');
});

it('counts a county’s own unit up to today or the end of a year, as its list does, and on no other day', async () => {
  const county = await server.as('sz.secretary');
  const unitId = await unitIdOf(server, 'SZ');
  server.clock.set('2022-03-01');
  const refused = (cutoff: string) =>
    county.refusal(AGES, { year: Number(cutoff.slice(0, 4)), cutoff, unitId });
  expect(await refused('2021-06-30')).toBe('INVALID');
  expect(await refused('2022-02-28')).toBe('INVALID');
  const today = { from: '2022-01-01', to: '2022-03-01', unitId };
  for (const asked of [{ ...YEAR, unitId }, today]) {
    const concluded = await behind(county, { figure: 'CONCLUDED', ...asked });
    const days = concluded.reduce((sum, one) => sum + (one.days ?? 0), 0);
    const said = await ages(county, asked.to, unitId);
    expect(said.averageDays).toBe(concluded.length === 0 ? null : Math.round(days / concluded.length));
    expect(await number(county, { figure: 'OVERLONG', ...asked })).toBe(said.overlong);
  }
  expect(await county.refusal(COUNTED, { ...today, figure: 'OVERLONG', to: '2022-02-28' })).toBe('INVALID');
});

it('lists what stood at the end of the period, wherever the cases are now', async () => {
  const [before] = (await behind(city, { figure: 'UNDER_INVESTIGATION' })).filter(
    ({ stage }) => stage === 'INVESTIGATING',
  );
  const id = before?.id ?? '';
  server.clock.set('2022-03-01');
  const { disciplineCase: found } = await city.get<{ disciplineCase: { version: number } }>(
    'query ($id: ID!) { disciplineCase(id: $id) { version } }',
    { id },
  );
  await city.get(
    'mutation ($id: ID!, $version: Int!) { toTrialDisciplineCase(id: $id, version: $version, input: { on: "2022-02-01" }) { id } }',
    { id, version: found.version },
  );
  expect(await behind(city, { figure: 'UNDER_INVESTIGATION' })).toContainEqual(before);
  const since = { from: '2022-01-01', to: '2022-03-01' };
  const now = await city.get<{ casesCounted: Counted[] }>(COUNTED, { ...since, figure: 'NOT_CONCLUDED' });
  expect(now.casesCounted).toContainEqual({ ...before, stage: 'TRIAL' });
  const { overlong } = await ages(city, since.to);
  expect(overlong).toBeGreaterThan(0);
  expect(await number(city, { figure: 'OVERLONG', ...since })).toBe(overlong);
});

it('lists no case to whom it concerns, while the city’s total counts it', async () => {
  const [one] = await behind(city, { figure: 'DISCIPLINED' });
  const concerned = await isAbout(server, 'auditor', one?.number ?? '');
  expect((await statistics(concerned)).disciplined).toBe(18);
  const shown = await behind(concerned, { figure: 'DISCIPLINED' });
  expect(shown.length).toBe(17);
  expect(shown.map(({ id }) => id)).not.toContain(one?.id);
});
