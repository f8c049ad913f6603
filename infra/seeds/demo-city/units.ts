import type { Level, UnitKind } from '@luze/domain';

/** A unit of the demo city; every name is invented. */
export interface DemoUnit {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
  readonly kind: UnitKind;
}

interface DemoCounty {
  readonly code: string;
  readonly place: string;
  readonly kind: UnitKind;
  readonly sections: readonly string[];
  readonly stations: readonly string[];
}

const SECTIONS = ['办公室', '国土空间规划股', '矿产地灾股', '执法监察股', '不动产登记股', '耕地保护股'] as const;

/** Six counties with as many sections and stations as the ledgers of the demo year need, and the headquarters. */
export const DEMO_COUNTIES: readonly DemoCounty[] = [
  { code: 'QK', place: '青柯区', kind: 'DISTRICT_BRANCH_BUREAU', sections: SECTIONS, stations: ['青禾所', '柏树湾所', '南溪所', '白鹭所', '榆林坪所', '石榴所', '东柯所', '花桥所'] },
  { code: 'WX', place: '望溪区', kind: 'DISTRICT_BRANCH_BUREAU', sections: SECTIONS.slice(0, 5), stations: ['北望所', '双桥所', '枫林所', '竹溪所', '金盆所', '茶店所', '沙湾所'] },
  {
    code: 'SZ',
    place: '石栈县',
    kind: 'COUNTY_BUREAU',
    sections: SECTIONS.slice(0, 5),
    stations: ['栖云所', '柳津所', '鸣鹿所', '苍坪所', '杉湾所', '石桥沟所', '雾山所', '竹影所', '北栈所', '浅滩所', '云脊所'],
  },
  {
    code: 'SP',
    place: '松坪县',
    kind: 'COUNTY_BUREAU',
    sections: SECTIONS.slice(0, 5),
    stations: ['松坪所', '云峰所', '龙潭口所', '板桥所', '黄柏所', '高岩所', '青杠所', '水磨所', '梨树所', '木门所'],
  },
  { code: 'LD', place: '临渡县', kind: 'COUNTY_BUREAU', sections: SECTIONS.slice(0, 4), stations: ['官渡所', '渔洞所', '三汇口所', '石梁所', '江嘴所', '芦滩所', '桐油所', '麻柳所', '回龙所'] },
  { code: 'LS', place: '澜沙县', kind: 'COUNTY_BUREAU', sections: SECTIONS.slice(0, 4), stations: ['澜沙所', '沙坝所', '红岩所', '清水所', '磨盘所', '杨柳所', '大石所'] },
];

const CITY: DemoUnit = { code: 'LC', parentCode: null, name: '岭川市自然资源和规划局', shortName: '岭川市局', level: 'CITY', kind: 'BUREAU' };
const HQ: DemoUnit = { code: 'HQ', parentCode: 'LC', name: '市局机关', shortName: '市局机关', level: 'COUNTY', kind: 'CITY_HQ' };
const HQ_SECTIONS = ['办公室', '人事科', '国土空间规划科', '矿产管理科', '地质灾害防治科', '执法监察科'];

const branchCode = (county: string, index: number): string => `${county}-B${String(index + 1).padStart(2, '0')}`;

const section = (county: string, name: string, index: number): DemoUnit => ({
  code: branchCode(county, index),
  parentCode: county,
  name: `${name}党支部`,
  shortName: `${name}支部`,
  level: 'BRANCH',
  kind: 'SECTION_BRANCH',
});

const station = (county: string, name: string, index: number): DemoUnit => ({
  code: branchCode(county, index),
  parentCode: county,
  name: `${name}党支部`,
  shortName: name,
  level: 'BRANCH',
  kind: 'STATION_BRANCH',
});

const countyUnits = ({ code, place, kind, sections, stations }: DemoCounty): DemoUnit[] => [
  { code, parentCode: 'LC', name: `${place}自然资源和规划${kind === 'COUNTY_BUREAU' ? '局' : '分局'}`, shortName: `${place}局`, level: 'COUNTY', kind },
  ...sections.map((name, index) => section(code, name, index)),
  ...stations.map((name, index) => station(code, name, sections.length + index)),
];

/** Parents before children. */
export const demoUnits: readonly DemoUnit[] = [CITY, HQ, ...HQ_SECTIONS.map((name, index) => section('HQ', name, index)), ...DEMO_COUNTIES.flatMap(countyUnits)];
