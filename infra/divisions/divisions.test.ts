import { AppError } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { type CityPlan, planCity, readDivisions } from './index.ts';

const provinces = readDivisions();
const cities = provinces.flatMap((province) => province.cities);
const counties = cities.flatMap((city) => city.counties);

function refusalOf(code: string): { because: string | undefined; use: string } {
  try {
    planCity(code);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { because: error.details.because, use: String(error.details.params?.['use'] ?? '') };
  }
  throw new Error(`${code} is not refused`);
}

const codesOf = (plan: CityPlan): string[] => [
  plan.code,
  ...plan.counties.flatMap((county) => [county.code, ...county.stations.map((station) => station.code)]),
];

function expectSound(plan: CityPlan): void {
  const isUnique = (texts: readonly string[]) => expect(new Set(texts).size, plan.code).toBe(texts.length);
  isUnique(codesOf(plan));
  isUnique(plan.counties.map((county) => county.bureauName));
  for (const county of plan.counties) isUnique(county.stations.map((station) => station.stationName));
  expect(plan.counties.length, plan.code).toBeGreaterThan(0);
  for (const text of codesOf(plan)) expect(text).toMatch(/^(\d{2}|\d{4}|\d{6}|\d{9})$/);
  expect(plan.regionCode).toMatch(/^\d{6}$/);
  for (const { regionCode } of plan.counties) expect(regionCode).toMatch(/^\d{6}$/);
}

describe('the table of divisions', () => {
  it('has 31 provinces, 342 cities, 2,978 counties and 41,352 townships', () => {
    const townships = counties.flatMap((county) => county.townships);
    expect([provinces.length, cities.length, counties.length, townships.length]).toEqual([
      31, 342, 2978, 41352,
    ]);
  });

  it('reads names and codes as they were published', () => {
    expect(cities.find((city) => city.code === '5119')?.name).toBe('巴中市');
    expect(counties.find((county) => county.code === '632857')?.name).toBe('大柴旦行政委员会');
    expect(counties.find((county) => county.code === '110101')?.townships[0]).toEqual({
      code: '110101001',
      name: '东华门街道',
    });
  });
});

describe('a city planned from its code', () => {
  it('builds 巴中市 with 5 counties and 139 stations', () => {
    const plan = planCity('5119');
    expect(plan.bureauName).toBe('巴中市自然资源和规划局');
    expect(plan.counties.map(({ code, bureauName, kind }) => `${code} ${bureauName} ${kind}`)).toEqual([
      '511902 巴州区自然资源局 DISTRICT_BRANCH_BUREAU',
      '511903 恩阳区自然资源局 DISTRICT_BRANCH_BUREAU',
      '511921 通江县自然资源局 COUNTY_BUREAU',
      '511922 南江县自然资源局 COUNTY_BUREAU',
      '511923 平昌县自然资源局 COUNTY_BUREAU',
    ]);
    expect(plan.counties.flatMap((county) => county.stations)).toHaveLength(139);
  });

  it('gives the same plan every time', () => {
    expect(JSON.stringify(planCity('3713'))).toBe(JSON.stringify(planCity('3713')));
  });

  it.each(['511900', '511900000000', ' 5119 '])('understands 5119 written as "%s"', (code) => {
    expect(planCity(code).code).toBe('5119');
  });

  it('builds each of the 342 cities soundly, or refuses it naming codes that build', () => {
    const refused = cities.filter((city) => {
      try {
        expectSound(planCity(city.code));
        return false;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return true;
      }
    });
    expect(refused.map((city) => city.code)).toEqual([
      '1101',
      '1201',
      '3101',
      '4190',
      '4290',
      '4690',
      '5001',
      '5002',
      '6590',
    ]);
    for (const { code } of refused) {
      const { because, use } = refusalOf(code);
      expect(because).toBe('DIVISION_PSEUDO_CITY');
      const named = use.split('、').map((text) => text.split(' ')[0] ?? '');
      expect(named.length).toBeGreaterThan(0);
      for (const replacement of named) expectSound(planCity(replacement));
    }
  });

  it('reaches every county and township through the codes that build', () => {
    const codes = provinces.flatMap((province) =>
      province.cities.flatMap((city) => {
        try {
          return [planCity(city.code).code];
        } catch {
          return refusalOf(city.code)
            .use.split('、')
            .map((text) => text.split(' ')[0] ?? '');
        }
      }),
    );
    const plans = [...new Set(codes)].map(planCity);
    expect(plans.flatMap((plan) => plan.counties)).toHaveLength(2978);
    expect(plans.flatMap((plan) => plan.counties.flatMap((county) => county.stations))).toHaveLength(41352);
  });

  it.each([
    ['4419', '东莞市', 36],
    ['4420', '中山市', 23],
    ['4604', '儋州市', 18],
    ['6202', '嘉峪关市', 5],
  ])('hangs the towns of %s %s, a city without counties, under one bureau', (code, name, towns) => {
    const plan = planCity(code);
    expect(plan.counties.map((county) => county.name)).toEqual([name]);
    expect(plan.counties[0]?.stations).toHaveLength(towns);
  });

  it('builds a direct municipality with the districts and counties of both its groups', () => {
    expect(refusalOf('5002').use).toBe('50 重庆市');
    const plan = planCity('50');
    expect(plan.bureauName).toBe('重庆市自然资源和规划局');
    expect(plan.counties).toHaveLength(38);
    expect(new Set(plan.counties.map((county) => county.kind)).size).toBe(2);
    expect(planCity('110000').name).toBe('北京市');
  });

  it('builds a county straight below its province as a city of its own', () => {
    expect(refusalOf('4290').use).toBe('429004 仙桃市、429005 潜江市、429006 天门市、429021 神农架林区');
    const plan = planCity('429004');
    expect(plan.counties.map(({ code, regionCode, name }) => [code, regionCode, name])).toEqual([
      ['429004000', '429004', '仙桃市'],
    ]);
    expect(plan.counties[0]?.stations.length).toBeGreaterThan(10);
  });

  it('keeps a town and a street of one name in one county apart', () => {
    const stations = planCity('1302').counties.find((county) => county.name === '开平区')?.stations ?? [];
    expect(stations.map((station) => station.stationName)).toEqual(
      expect.arrayContaining(['开平街道自然资源所', '开平镇自然资源所']),
    );
  });

  it.each(['', '99', '9999', '5199', '511999', '511902999', 'SZ', '51190', 'constructor'])(
    'refuses the unknown code "%s"',
    (code) => {
      expect(refusalOf(code).because).toBe('DIVISION_UNKNOWN');
    },
  );

  it('names the city of a county or township, and the cities of a province', () => {
    expect(refusalOf('511902')).toEqual({ because: 'DIVISION_BELOW_CITY', use: '5119 巴中市' });
    expect(refusalOf('110101')).toEqual({ because: 'DIVISION_BELOW_CITY', use: '11 北京市' });
    expect(refusalOf('429004001')).toEqual({ because: 'DIVISION_BELOW_CITY', use: '429004 仙桃市' });
    expect(refusalOf('51').because).toBe('DIVISION_ABOVE_CITY');
    expect(refusalOf('42').use).toContain('429004 仙桃市');
  });
});
