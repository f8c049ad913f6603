import {
  findIndicator,
  findLedger,
  indicators,
  kebab,
  ledgers,
  type RowsBehind,
  rowsBehind,
} from '@luze/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
const units = new Map<string, string>();
beforeAll(async () => {
  server = await startServer();
  for (const { id, code } of await server.database.query<{ id: unknown; code: string }>(
    'SELECT id, code FROM unit',
  ))
    units.set(code, String(id));
}, 120_000);
afterAll(() => server.close());

const TODAY = '2021-12-31';
const COUNTIES = ['HQ', 'QK', 'WX', 'SZ', 'SP', 'LD', 'LS'] as const;

/** How many rows the list behind one side of a figure has. */
async function rowsOf(client: Client, behind: RowsBehind, unit: string): Promise<number> {
  const ledger = findLedger(behind.ledger);
  if (ledger === null) throw new TypeError(behind.ledger);
  const filter = {
    and: [
      { unit: { under: units.get(unit) } },
      { state: { in: behind.states } },
      ...Object.entries(behind.days).map(([field, { from, to }]) => ({
        [field]: { lte: to, ...(from === null ? {} : { gte: from }) },
      })),
      ...Object.entries(behind.where).map(([field, value]) => ({ [field]: { eq: value } })),
    ],
  };
  const answer = await client.get<Record<string, { totalCount: number }>>(
    `query ($filter: ${ledger.name}Filter) { ${ledger.plural}(filter: $filter, first: 1) { totalCount } }`,
    { filter },
  );
  return answer[ledger.plural]?.totalCount ?? -1;
}

interface Figure {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number;
}
const figuresOf = async (client: Client, unit: string): Promise<Figure[]> =>
  (
    await client.get<{ indicators: Figure[] }>(
      'query ($unitId: ID!, $asOf: Date!) { indicators(unitId: $unitId, asOf: $asOf) { code numerator denominator } }',
      { unitId: units.get(unit), asOf: TODAY },
    )
  ).indicators;

/** Every side of a unit's figures whose list is said to be exact, with what figure and list say. */
async function exactSides(client: Client, unit: string): Promise<[string, number, number][]> {
  const sides: [string, number, number][] = [];
  for (const figure of await figuresOf(client, unit))
    for (const side of ['numerator', 'denominator'] as const) {
      const indicator = findIndicator(figure.code);
      const behind = indicator === null ? null : rowsBehind(indicator, side, TODAY);
      if (behind?.isExact === true)
        sides.push([`${unit} ${figure.code} ${side}`, figure[side], await rowsOf(client, behind, unit)]);
    }
  return sides;
}

describe('the lists behind the figures of prevention', () => {
  it('have today exactly as many rows as the figures say, in every county', async () => {
    const city = await server.as('city.discipline');
    for (const unit of COUNTIES) {
      const sides = await exactSides(city, unit);
      expect(sides).toHaveLength(7);
      for (const [name, said, listed] of sides) expect(listed, name).toBe(said);
    }
  });

  it('hold for a county’s secretary and a branch’s by their own lists', async () => {
    for (const [username, unit] of [
      ['sz.secretary', 'SZ'],
      ['sz.b07', 'SZ-B07'],
    ] as const)
      for (const [name, said, listed] of await exactSides(await server.as(username), unit))
        expect(listed, `${username} ${name}`).toBe(said);
  });

  it('are there for every indicator, each in fields and states its ledger has', () => {
    for (const indicator of indicators)
      for (const side of ['numerator', 'denominator'] as const) {
        const behind = rowsBehind(indicator, side, TODAY);
        if (behind === null) continue;
        const ledger = findLedger(behind.ledger);
        expect(Object.keys(ledger?.fields ?? {})).toEqual(
          expect.arrayContaining([...Object.keys(behind.days), ...Object.keys(behind.where)]),
        );
        expect(Object.keys(ledger?.states ?? {})).toEqual(expect.arrayContaining([...behind.states]));
      }
  });
});

describe('measures by the four steps', () => {
  const STEPS = `query ($filter: WarningEducationFilter) {
    warningEducationStats(filter: $filter, by: [FOUR_STEP, COUNTY]) { fourStep county { id } count }
  }`;
  const counted = async (username: string) =>
    (
      await (
        await server.as(username)
      ).get<{
        warningEducationStats: { fourStep: string; county: { id: string } | null; count: number }[];
      }>(STEPS, { filter: { heldOn: { gte: '2021-01-01', lte: TODAY } } })
    ).warningEducationStats;

  it('are of every county for the city and the auditor, of its own for a county and a branch', async () => {
    const all = await counted('city.discipline');
    expect(new Set(all.map(({ county }) => county?.id ?? null)).size).toBeGreaterThan(6);
    expect(await counted('auditor')).toEqual(all);
    for (const username of ['sz.secretary', 'sz.b07'])
      for (const { county } of await counted(username)) expect(county?.id, username).toBe(units.get('SZ'));
  });

  it('are told apart by the same four in every ledger that has them, and never for cases', () => {
    const carrying = ledgers.filter(({ dimensions }) => dimensions.includes('fourStep'));
    expect(carrying.map(({ plural }) => kebab(plural))).toContain('warning-educations');
    expect(carrying.map(({ name }) => name)).not.toContain('DisciplineCase');
    for (const { name, fields } of carrying)
      expect(Object.keys(fields['fourStep']?.choices ?? {}), name).toEqual([
        'LEAD',
        'RULES',
        'GUIDE',
        'PUNISH',
      ]);
  });
});

describe('how long cases take', () => {
  const AGES = `query ($year: Int!, $unitId: ID, $cutoff: Date) {
    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) { averageDays overlong published }
  }`;
  const ages = (client: Client, unit: string, cutoff = TODAY) =>
    client.ask(AGES, { year: 2021, unitId: units.get(unit), cutoff });

  it('is told whole to the city and the auditor, of its own list to a county, to nobody else', async () => {
    for (const username of ['city.discipline', 'auditor']) {
      const { data } = await ages(await server.as(username), 'LC');
      expect(data, username).toEqual({
        disciplineStatistics: { averageDays: 111, overlong: 0, published: false },
      });
    }
    const own = await ages(await server.as('sz.secretary'), 'SZ');
    expect(own.data).toMatchObject({ disciplineStatistics: { overlong: 0, published: false } });
    const other = await ages(await server.as('sz.secretary'), 'QK');
    expect(other.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    const branch = await ages(await server.as('sz.b07'), 'LC');
    expect(branch.data).toMatchObject({
      disciplineStatistics: { averageDays: null, overlong: null, published: true },
    });
  });
});
