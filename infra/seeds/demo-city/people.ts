import type { Duty, Label, LocalDate, Office, Role } from '@luze/domain';
import { branchCode, DEMO_COUNTIES, DEMO_SINCE, HQ_SECTIONS } from './units.ts';

/** A person of the demo city with his account; every name is invented. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly unitCode: string;
  readonly isKeyMinority: boolean;
  readonly isPartyGroupMember: boolean;
  /** Where a record is kept from the person it is about. */
  readonly staffNo?: string;
  readonly assignment: {
    readonly role: Role;
    readonly unitCode: string;
    readonly duties: readonly Duty[];
    readonly validFrom: LocalDate;
  } | null;
  readonly office: Office | null;
  /** Who this is, for the list of accounts on the sign-in page. */
  readonly label: Label;
  /** What to sign in as this person for. */
  readonly note: Label;
}

/** The clerk enters and submits for the secretary: ninety days, the longest there is. */
export const demoDelegations = [
  { principal: 'sz.secretary', delegate: 'sz.clerk', validFrom: '2021-11-01', validTo: '2022-01-29' },
] as const;

/** The business day the demo stands at. */
export const DEMO_TODAY: LocalDate = '2021-12-31';

/** Accounts shown first on the sign-in page, in this order; the others are behind a link. */
export const DEMO_FEATURED = [
  'city.admin',
  'sz.secretary',
  'sz.clerk',
  'sz.b07',
  'auditor',
  'plat.security',
] as const;

const leader = { isKeyMinority: true, isPartyGroupMember: true };
const staff = { isKeyMinority: false, isPartyGroupMember: false };

/** LEAD_HANDLER must be named, and naming one duty narrows the rest: so these secretaries name all they have. */
const WITH_LEADS: readonly Duty[] = [
  'PARTY',
  'IDEOLOGY',
  'BUSINESS',
  'SAFETY',
  'DISCIPLINE',
  'LEAD_HANDLER',
  'PETITION',
];

/** An auditor reads what the discipline ledgers hold, masked; at city level that duty must be named, and so the rest. */
const AUDITED: readonly Duty[] = ['PARTY', 'IDEOLOGY', 'BUSINESS', 'SAFETY', 'DISCIPLINE', 'PETITION'];

const label = (zh: string, en: string): Label => ({ zh, en });

interface Post {
  readonly unitCode: string;
  readonly jobTitle: string;
  readonly standing: typeof leader | typeof staff;
  readonly label: Label;
  readonly note: Label;
}

const person = (
  username: string,
  name: string,
  { unitCode, jobTitle, standing, label, note }: Post,
  role: { readonly role: Role; readonly unitCode: string; readonly duties: readonly Duty[] } | null,
  office: Office | null = null,
): DemoPerson => ({
  username,
  name,
  unitCode,
  jobTitle,
  ...standing,
  assignment: role === null ? null : { ...role, validFrom: DEMO_SINCE },
  office,
  label,
  note,
});

const secretary = (code: string, name: string, duties: readonly Duty[] = []): DemoPerson => {
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  const place = county === undefined ? '市局机关' : `${county.place}局`;
  const branches =
    county === undefined ? HQ_SECTIONS.length : county.sections.length + county.stations.length;
  const jobTitle = county === undefined ? '机关党委书记' : '党组书记、局长';
  return person(
    `${code.toLowerCase()}.secretary`,
    name,
    {
      unitCode: code,
      jobTitle,
      standing: leader,
      label: label(`${place}书记`, `Secretary, ${code}`),
      note: label(
        `${name}；本${county === undefined ? '级' : place.slice(2, 3)}及 ${branches} 个支部`,
        `The bureau and its ${branches} branches`,
      ),
    },
    { role: 'COUNTY_SECRETARY', unitCode: code, duties },
  );
};

const deputy = (code: string, name: string, duties: readonly Duty[], note: Label): DemoPerson =>
  person(
    `${code.toLowerCase()}.deputy`,
    name,
    {
      unitCode: code,
      jobTitle: '党组成员、副局长',
      standing: leader,
      label: label(
        `${DEMO_COUNTIES.find((county) => county.code === code)?.place ?? ''}局副局长`,
        `Deputy director, ${code}`,
      ),
      note,
    },
    { role: 'COUNTY_SECRETARY', unitCode: code, duties },
  );

function branchSecretary(code: string, orderNo: number, name: string): DemoPerson {
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  const branches = county === undefined ? HQ_SECTIONS : [...county.sections, ...county.stations];
  const branch = branches[orderNo - 1] ?? '';
  const place = county === undefined ? '市局机关' : `${county.place}局`;
  const isStation = orderNo > (county?.sections.length ?? branches.length);
  return person(
    branchCode(code, orderNo).toLowerCase().replace('-', '.'),
    name,
    {
      unitCode: branchCode(code, orderNo),
      jobTitle: '支部书记',
      standing: staff,
      label: label(
        `${isStation ? '' : place}${branch}支部书记`,
        `Branch secretary, ${branchCode(code, orderNo)}`,
      ),
      note: isStation
        ? label('手机上报隐患、本月待办', 'Reports hazards by phone; this month’s duties')
        : label('机关支部', 'Section branch'),
    },
    { role: 'BRANCH_SECRETARY', unitCode: branchCode(code, orderNo), duties: [] },
  );
}

const city = (
  username: string,
  name: string,
  jobTitle: string,
  duties: readonly Duty[],
  who: Label,
  note: Label,
): DemoPerson =>
  person(
    username,
    name,
    { unitCode: 'HQ', jobTitle, standing: staff, label: who, note },
    { role: 'CITY_ADMIN', unitCode: 'LC', duties },
  );

const officer = (username: string, name: string, office: Office, who: Label, note: Label): DemoPerson =>
  person(
    username,
    name,
    { unitCode: 'HQ', jobTitle: who.zh, standing: staff, label: who, note },
    null,
    office,
  );

const SCRUTINEER = label('述职评议监票员', 'Review scrutineer');
const SCRUTINEER_NOTE = label('两人一组开箱、计票', 'Opens and counts ballots, always two together');

const SZ_BRANCH_NAMES =
  '温岚舟 纪云谷 傅青岩 简闻溪 聂松声 祝晚樵 江渡月 段鹿鸣 卫苍梧 岑杉野 卓石桥 费雾白 凌竹影 闻北辰 滕浅川 越云开'.split(
    ' ',
  );

export const demoPeople: readonly DemoPerson[] = [
  city(
    'city.admin',
    '顾临川',
    '综合科科长',
    WITH_LEADS,
    label('市局管理员', 'City administrator'),
    label('全市总览、挂牌督办、验收销号', 'Whole city: listing, acceptance, closing'),
  ),
  city(
    'city.discipline',
    '沈砚秋',
    '机关纪委书记',
    ['DISCIPLINE'],
    label('市局管理员（纪检）', 'City administrator, discipline'),
    label('只管纪检，不看其他台账', 'Discipline only, no other ledgers'),
  ),
  city('city.review1', '叶初霁', '综合科科员', ['REVIEW_SCRUTINEER'], SCRUTINEER, SCRUTINEER_NOTE),
  city('city.review2', '商若谷', '人事科科员', ['REVIEW_SCRUTINEER'], SCRUTINEER, SCRUTINEER_NOTE),
  secretary('QK', '林知远'),
  secretary('WX', '苏若川'),
  secretary('SZ', '贺临岳', WITH_LEADS),
  secretary('SP', '秦望舒'),
  secretary('LD', '罗清野', WITH_LEADS),
  secretary('LS', '柏行舟'),
  secretary('HQ', '容怀瑾'),
  deputy('SZ', '穆听澜', ['SAFETY', 'BUSINESS'], label('分管安全和业务', 'In charge of safety and business')),
  {
    ...deputy(
      'QK',
      '阮书白',
      ['PARTY', 'DISCIPLINE'],
      label('分管党建和纪检，不看安全台账', 'In charge of party work and discipline; no safety ledgers'),
    ),
    staffNo: 'P04',
  },
  person(
    'sz.clerk',
    '童小满',
    {
      unitCode: 'SZ',
      jobTitle: '办公室科员',
      standing: staff,
      label: label('石栈县局经办人', 'Clerk, SZ'),
      note: label('受贺临岳委托，导入台账', 'Enters and imports for the secretary'),
    },
    null,
  ),
  ...SZ_BRANCH_NAMES.map((name, index) => branchSecretary('SZ', index + 1, name)),
  branchSecretary('QK', 1, '蓝采薇'),
  branchSecretary('WX', 1, '骆一帆'),
  branchSecretary('SP', 1, '明若松'),
  branchSecretary('LD', 1, '舒渡安'),
  branchSecretary('LS', 1, '辛澜生'),
  branchSecretary('HQ', 1, '易知秋'),
  person(
    'auditor',
    '连正则',
    {
      unitCode: 'HQ',
      jobTitle: '督察专员',
      standing: staff,
      label: label('审计（只读）', 'Auditor (read only)'),
      note: label('全市可见，敏感字段遮盖', 'Sees the whole city, sensitive fields masked'),
    },
    { role: 'AUDITOR', unitCode: 'LC', duties: AUDITED },
  ),
  officer(
    'plat.system',
    '史存真',
    'SYSTEM_OFFICER',
    label('系统管理员', 'System officer'),
    label('系统参数与备份，不看业务数据', 'Settings and backups, no business data'),
  ),
  officer(
    'plat.security',
    '安守拙',
    'SECURITY_OFFICER',
    label('安全管理员', 'Security officer'),
    label('账号与授权，不看业务数据', 'Accounts and authority, no business data'),
  ),
  officer(
    'plat.audit',
    '严以照',
    'AUDIT_OFFICER',
    label('审计管理员', 'Audit officer'),
    label('审计记录，不看业务数据', 'The audit trail, no business data'),
  ),
];
