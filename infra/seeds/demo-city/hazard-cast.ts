import { DEMO_COUNTIES } from './units.ts';

/** Who acts on a hazard of one unit: the owner, who grades, who accepts, and how a station is called. */
export interface Cast {
  readonly unitCode: string;
  /** Name a site is called after: 柳津 of 柳津所. */
  readonly stem: string;
  readonly owner: string;
  readonly ownerPost: string;
  readonly county: string;
  /** Accepts a general hazard. */
  readonly acceptor: string;
  readonly isStation: boolean;
}

export const CITY_ADMIN = 'city.admin';

const stemOf = (station: string): string => station.replace(/所$/, '');

/** Branches of 石栈县 have an account each; elsewhere the county bureau owns its hazards, and its first branch a few. */
export function castsOf(code: string): Cast[] {
  if (code === 'HQ') {
    return [{ unitCode: 'HQ', stem: '岭川', owner: 'hq.secretary', ownerPost: '机关服务中心', county: 'hq.secretary', acceptor: CITY_ADMIN, isStation: false }];
  }
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  if (county === undefined) throw new RangeError(`no county ${code}`);
  const secretary = `${code.toLowerCase()}.secretary`;
  const stems = county.stations.map(stemOf);
  const atBureau = stems.map((stem): Cast => ({ unitCode: code, stem, owner: secretary, ownerPost: `${stem}所`, county: secretary, acceptor: CITY_ADMIN, isStation: false }));
  const branch = (index: number, stem: string, name: string, isStation: boolean): Cast => {
    const number = String(index + 1).padStart(2, '0');
    return {
      unitCode: `${code}-B${number}`,
      stem,
      owner: `${code.toLowerCase()}.b${number}`,
      ownerPost: `${name}支部书记`,
      county: secretary,
      acceptor: code === 'SZ' && index % 2 === 0 ? 'sz.deputy' : secretary,
      isStation,
    };
  };
  const sections = county.sections.length;
  if (code !== 'SZ') return [...atBureau, branch(0, stems[0] ?? '', county.sections[0] ?? '', false)];
  const stations = county.stations.map((name, index) => branch(sections + index, stemOf(name), name, true));
  const offices = county.sections.map((name, index) => branch(index, county.place.slice(0, 2), name, false));
  return [...stations, ...offices, ...stations, ...atBureau.slice(0, 3)];
}
