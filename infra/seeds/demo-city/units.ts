import type { Level, LocalDate, UnitKind } from '@luze/domain';

/** Everything of the demo city exists unchanged since this day. */
export const DEMO_SINCE: LocalDate = '2021-01-01';

/** A unit of the demo city; every name is invented. */
export interface DemoUnit {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
  readonly kind: UnitKind;
  /** Place among its siblings, from 1. */
  readonly orderNo: number;
  readonly validFrom: LocalDate;
}

interface DemoCounty {
  readonly code: string;
  readonly place: string;
  readonly kind: UnitKind;
  readonly sections: readonly string[];
  readonly stations: readonly string[];
}

/** The first section looks after mines and geological hazards, so that every county's first branch has hazards. */
const SECTIONS = [
  '矿产地灾股',
  '办公室',
  '国土空间规划股',
  '执法监察股',
  '不动产登记股',
  '耕地保护股',
] as const;

const stationsOf = (names: string): string[] => names.split(' ').map((name) => `${name}所`);

const county = (code: string, place: string, sections: number, stations: string): DemoCounty => ({
  code,
  place,
  kind: place.endsWith('区') ? 'DISTRICT_BRANCH_BUREAU' : 'COUNTY_BUREAU',
  sections: SECTIONS.slice(0, sections),
  stations: stationsOf(stations),
});

/** Six counties with as many sections and stations as the ledgers of the demo year need, and the headquarters. */
export const DEMO_COUNTIES: readonly DemoCounty[] = [
  county('QK', '青柯区', 6, '芦汀 梧岭 葵坝 霁桥 枫麓 蓼湾 砚坪 竹坞'),
  county('WX', '望溪区', 5, '望星 溪沿 雁渡 荻浦 青矶 沙棠 月坝'),
  county('SZ', '石栈县', 5, '栖云 柳津 鸣鹿 苍坪 杉湾 石桥沟 雾山 竹影 北栈 浅滩 云脊'),
  county('SP', '松坪县', 5, '松烟 槲林 岚坳 野鹤 白芷 铁杉 栎台 药溪 雪坪 鹰崖'),
  county('LD', '临渡县', 4, '渡南 橹湾 石帆 蘋洲 长堤 鸥滩 篙坝 柳汀 皂角'),
  county('LS', '澜沙县', 4, '澜北 沙棘 红柳 驼岭 砾川 碧梁 霜沙'),
];

export const HQ_SECTIONS = [
  '办公室',
  '人事科',
  '国土空间规划科',
  '矿产管理科',
  '地质灾害防治科',
  '执法监察科',
];

type Bureau = Pick<DemoUnit, 'code' | 'name' | 'shortName' | 'kind'>;

const bureau = (
  values: Bureau,
  level: 'CITY' | 'COUNTY',
  parentCode: string | null,
  orderNo: number,
): DemoUnit => ({ ...values, level, parentCode, orderNo, validFrom: DEMO_SINCE });

/** Code of a county's branch, counted from 1: SZ-B07. */
export const branchCode = (county: string, orderNo: number): string =>
  `${county}-B${String(orderNo).padStart(2, '0')}`;

const branchesOf = (
  parentCode: string,
  sections: readonly string[],
  stations: readonly string[],
): DemoUnit[] =>
  [...sections, ...stations].map((name, index) => ({
    code: branchCode(parentCode, index + 1),
    parentCode,
    name: `${name}支部`,
    // A station is called by its own name, a section's branch cannot be: the section is not the branch.
    shortName: index < sections.length ? `${name}支部` : name,
    level: 'BRANCH',
    kind: index < sections.length ? 'SECTION_BRANCH' : 'STATION_BRANCH',
    orderNo: index + 1,
    validFrom: DEMO_SINCE,
  }));

const bureauOf = ({ code, place, kind }: DemoCounty): Bureau => ({
  code,
  name: `${place}自然资源和规划${kind === 'COUNTY_BUREAU' ? '局' : '分局'}`,
  shortName: `${place}局`,
  kind,
});

const CITY: Bureau = { code: 'LC', name: '岭川市自然资源和规划局', shortName: '岭川市局', kind: 'BUREAU' };
const HQ: Bureau = { code: 'HQ', name: '市局机关', shortName: '市局机关', kind: 'CITY_HQ' };

/** Parents before children. */
export const demoUnits: readonly DemoUnit[] = [
  bureau(CITY, 'CITY', null, 1),
  bureau(HQ, 'COUNTY', CITY.code, 1),
  ...DEMO_COUNTIES.map((each, index) => bureau(bureauOf(each), 'COUNTY', CITY.code, index + 2)),
  ...branchesOf(HQ.code, HQ_SECTIONS, []),
  ...DEMO_COUNTIES.flatMap(({ code, sections, stations }) => branchesOf(code, sections, stations)),
];
