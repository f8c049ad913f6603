import { branchCode, DEMO_COUNTIES, HQ_SECTIONS } from './units.ts';

/** Who acts on the hazards of one unit. Only accounts that exist: branches outside 石栈县 have one each. */
export interface Cast {
  readonly county: string;
  readonly unitCode: string;
  /** Reports, starts and applies for the unit. */
  readonly owner: string;
  /** The owner by post, for fields that name somebody: no invented person beside the accounts. */
  readonly ownerPost: string;
  /** Grades, and proposes what is major. */
  readonly grader: string;
  /** Accepts a general hazard; a major one is the city's to accept. */
  readonly acceptor: string;
  /** Names sites are called after; a station has its own only. */
  readonly stems: readonly string[];
  /** What its office building is called after. */
  readonly house: string;
  /** A section branch answers for offices alone, unless it is the one for mines and geological hazards. */
  readonly isOfficeOnly: boolean;
}

export const CITY_ADMIN = 'city.admin';

const stemOf = (station: string): string => station.replace(/所$/, '');

function headquarters(orderNo: number | null): Cast {
  const branch = orderNo === null ? null : (HQ_SECTIONS[orderNo - 1] ?? '');
  return {
    county: 'HQ',
    unitCode: orderNo === null ? 'HQ' : branchCode('HQ', orderNo),
    owner: orderNo === null ? 'hq.secretary' : `hq.b${String(orderNo).padStart(2, '0')}`,
    ownerPost: branch === null ? '机关服务中心负责人' : `${branch}支部书记`,
    grader: 'hq.secretary',
    acceptor: orderNo === null ? CITY_ADMIN : 'hq.secretary',
    stems: ['岭川'],
    house: '市局',
    isOfficeOnly: true,
  };
}

/**
 * The cast of a unit.
 * @param orderNo of the branch, or null for the bureau itself
 */
export function castOf(code: string, orderNo: number | null): Cast {
  if (code === 'HQ') return headquarters(orderNo);
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  if (county === undefined) throw new RangeError(`no county ${code}`);
  const secretary = `${code.toLowerCase()}.secretary`;
  const stems = county.stations.map(stemOf);
  // Two may act for 石栈县: the deputy grades, and of two branches each accepts one's.
  const grader = code === 'SZ' ? 'sz.deputy' : secretary;
  const house = `${county.place}局`;
  if (orderNo === null) {
    const ownerPost = '矿产地灾股负责人';
    return {
      county: code,
      unitCode: code,
      owner: secretary,
      ownerPost,
      grader,
      acceptor: CITY_ADMIN,
      stems,
      house,
      isOfficeOnly: false,
    };
  }
  const sections = county.sections.length;
  const name = [...county.sections, ...county.stations][orderNo - 1] ?? '';
  const isStation = orderNo > sections;
  return {
    county: code,
    unitCode: branchCode(code, orderNo),
    owner: `${code.toLowerCase()}.b${String(orderNo).padStart(2, '0')}`,
    ownerPost: `${name}支部书记`,
    grader,
    acceptor: code === 'SZ' && orderNo % 2 === 0 ? 'sz.deputy' : secretary,
    stems: isStation ? [stemOf(name)] : stems,
    house: isStation ? name : house,
    isOfficeOnly: !isStation && orderNo > 1,
  };
}
