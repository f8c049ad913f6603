import { AppError } from '@luze/domain';
import { type City, type County, type Province, readDivisions } from './read-divisions.ts';

/** What a city bureau is built from: its name and the counties under it. */
export interface CitySource {
  readonly code: string;
  readonly name: string;
  readonly counties: readonly County[];
}

/** Rows the statistics put in a city's place: no such city exists, and so no bureau. */
const PSEUDO_NAME = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;

export const isPseudoCity = (city: City): boolean => PSEUDO_NAME.test(city.name);

/** 北京, 天津, 上海, 重庆: the municipality itself is the city, its districts stand under 市辖区 (and 县). */
export const isMunicipality = (province: Province): boolean =>
  province.cities.every((city) => isPseudoCity(city));

/** Codes are also written with six or twelve digits, noughts behind: 511900 is 5119, 110000 is 11. */
function shortened(code: string): string {
  const digits = code.trim();
  if (!/^\d+$/.test(digits)) return digits;
  const bare = digits.length === 12 ? digits.replace(/000$/, '').replace(/000$/, '') : digits;
  return bare.length === 6 ? bare.replace(/0000$/, '').replace(/^(\d{4})00$/, '$1') : bare;
}

const withName = ({ code, name }: { readonly code: string; readonly name: string }): string =>
  `${code} ${name}`;

/** A county-level city, county or district straight below the province is its own city; its towns hang under one bureau. */
const asItsOwnCity = (county: County): CitySource => ({
  code: county.code,
  name: county.name,
  counties: [{ ...county, code: `${county.code}000` }],
});

/** The cities a province can be built as, in the order of their codes. */
function sourcesOf(province: Province): CitySource[] {
  if (isMunicipality(province)) {
    return [
      {
        code: province.code,
        name: province.name,
        counties: province.cities.flatMap((city) => city.counties),
      },
    ];
  }
  return province.cities.flatMap((city) => (isPseudoCity(city) ? city.counties.map(asItsOwnCity) : [city]));
}

/** What takes the place of a row that is no city. */
const replacementsOf = (province: Province, city: City): CitySource[] =>
  isMunicipality(province) || !isPseudoCity(city)
    ? sourcesOf(province).filter((source) => isMunicipality(province) || source.code === city.code)
    : city.counties.map(asItsOwnCity);

const refusal = (
  because: string,
  division: { readonly code: string; readonly name: string },
  use: readonly CitySource[],
): AppError =>
  new AppError('INVALID', {
    because,
    params: { code: division.code, name: division.name, use: use.map(withName).join('、') },
  });

/**
 * The city a code stands for.
 * @param code 5119 (also 511900, 511900000000), a direct municipality's 11, or a county straight below its province, 429004
 * @throws AppError INVALID because DIVISION_UNKNOWN, DIVISION_PSEUDO_CITY, DIVISION_ABOVE_CITY or DIVISION_BELOW_CITY
 */
export function citySourceOf(code: string): CitySource {
  const wanted = shortened(code);
  const province = readDivisions().find((candidate) => candidate.code === wanted.slice(0, 2));
  if (province === undefined)
    throw new AppError('INVALID', { because: 'DIVISION_UNKNOWN', params: { code } });
  const source = sourcesOf(province).find((candidate) => candidate.code === wanted);
  if (source !== undefined) return source;
  if (province.code === wanted) throw refusal('DIVISION_ABOVE_CITY', province, sourcesOf(province));
  const city = province.cities.find((candidate) => candidate.code === wanted.slice(0, 4));
  if (city?.code === wanted) throw refusal('DIVISION_PSEUDO_CITY', city, replacementsOf(province, city));
  const county = city?.counties.find((candidate) => candidate.code === wanted.slice(0, 6));
  const below =
    county?.code === wanted ? county : county?.townships.find((township) => township.code === wanted);
  if (city === undefined || county === undefined || below === undefined) {
    throw new AppError('INVALID', { because: 'DIVISION_UNKNOWN', params: { code } });
  }
  const above = replacementsOf(province, city).filter((candidate) =>
    candidate.code.length === 6 ? candidate.code === county.code : true,
  );
  throw refusal('DIVISION_BELOW_CITY', below, above);
}
