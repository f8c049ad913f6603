import { type CitySource, citySourceOf } from './city-source.ts';
import { distinctNames } from './distinct-names.ts';
import type { County, Township } from './read-divisions.ts';

/** A 自然资源所 of one township; to be a unit of level BRANCH, kind STATION_BRANCH. */
export interface StationPlan {
  /** Division code of nine digits; the unit's code. */
  readonly code: string;
  /** Name of the township. */
  readonly name: string;
  /** Unique within its county. */
  readonly stationName: string;
}

/** The bureau of one county; to be a unit of level COUNTY. */
export interface CountyPlan {
  /** Division code of six digits; nine where the county is the city itself, whose code is taken by the city. */
  readonly code: string;
  /** Six digits. */
  readonly regionCode: string;
  /** Name of the county. */
  readonly name: string;
  /** Unique within its city. */
  readonly bureauName: string;
  readonly kind: 'COUNTY_BUREAU' | 'DISTRICT_BRANCH_BUREAU';
  readonly stations: readonly StationPlan[];
}

/** A city bureau with everything under it; every code is unique within the plan. */
export interface CityPlan {
  /** The code asked for, without its noughts. */
  readonly code: string;
  /** Six digits. */
  readonly regionCode: string;
  readonly name: string;
  readonly bureauName: string;
  readonly counties: readonly CountyPlan[];
}

/** An office is named after the place it looks after, not after the committee that runs the place. */
function placeName(name: string): string {
  const place = name.replace(/街道办事处$/, '街道').replace(/(管理委员会|管委会|行政委员会|办事处)$/, '');
  return place.length > 1 ? place : name;
}

const namesWith = (name: string, ending: string): string[] => [
  `${placeName(name)}${ending}`,
  `${name}${ending}`,
];

function stationsOf(townships: readonly Township[]): StationPlan[] {
  const names = distinctNames(
    townships.map(({ code, name }) => ({ code, names: namesWith(name, '自然资源所') })),
  );
  return townships.map(({ code, name }) => ({ code, name, stationName: names.get(code) ?? name }));
}

/** 区 are branch bureaus of the city, 县, 市, 旗 have bureaus of their own. */
const kindOf = (county: County): CountyPlan['kind'] =>
  /(区|新城)$/.test(county.name) && !/林区$/.test(county.name) ? 'DISTRICT_BRANCH_BUREAU' : 'COUNTY_BUREAU';

function countiesOf(source: CitySource): CountyPlan[] {
  const names = distinctNames(
    source.counties.map(({ code, name }) => ({ code, names: namesWith(name, '自然资源局') })),
  );
  return source.counties.map((county) => ({
    code: county.code,
    regionCode: county.code.slice(0, 6),
    name: county.name,
    bureauName: names.get(county.code) ?? county.name,
    kind: kindOf(county),
    stations: stationsOf(county.townships),
  }));
}

/**
 * The organisation of a real city: its bureau, one bureau a county, one station a township. A city without
 * counties (东莞, 中山, 儋州, 嘉峪关) has its towns under one bureau, as the table lists it.
 * @throws AppError INVALID for a code that is no city's, saying which code to use
 */
export function planCity(code: string): CityPlan {
  const source = citySourceOf(code);
  return {
    code: source.code,
    regionCode: source.code.padEnd(6, '0'),
    name: source.name,
    bureauName: `${source.name}自然资源和规划局`,
    counties: countiesOf(source),
  };
}
