import type { Duty, Office, Role } from '@luze/domain';

/** A person of the demo city with his account; every name is invented. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly unitCode: string;
  readonly isKeyMinority: boolean;
  readonly isPartyGroupMember: boolean;
  readonly assignment: { readonly role: Role; readonly unitCode: string; readonly duties: readonly Duty[] } | null;
  readonly office: Office | null;
}

/** The clerk's delegation: ninety days. */
export const demoDelegations = [{ principal: 'sz.secretary', delegate: 'sz.clerk', validFrom: '2021-11-01', validTo: '2022-01-29' }] as const;

export const DEMO_SINCE = '2021-01-01';
export const DEMO_TODAY = '2021-12-31';

const leader = { isKeyMinority: true, isPartyGroupMember: true };
const staff = { isKeyMinority: false, isPartyGroupMember: false };

/** LEAD_HANDLER must be named, and naming one duty narrows the rest: so these secretaries name all they have. */
const WITH_LEADS: readonly Duty[] = ['PARTY', 'IDEOLOGY', 'BUSINESS', 'SAFETY', 'DISCIPLINE', 'LEAD_HANDLER', 'PETITION'];

const secretary = (code: string, name: string, duties: readonly Duty[] = []): DemoPerson => ({
  username: `${code.toLowerCase()}.secretary`,
  name,
  jobTitle: '党组书记、局长',
  unitCode: code,
  ...leader,
  assignment: { role: 'COUNTY_SECRETARY', unitCode: code, duties },
  office: null,
});

const branchSecretary = (username: string, unitCode: string, name: string): DemoPerson => ({
  username,
  name,
  jobTitle: '支部书记',
  unitCode,
  ...staff,
  assignment: { role: 'BRANCH_SECRETARY', unitCode, duties: [] },
  office: null,
});

const city = (username: string, name: string, jobTitle: string, duties: readonly Duty[]): DemoPerson => ({
  username,
  name,
  jobTitle,
  unitCode: 'HQ',
  ...staff,
  assignment: { role: 'CITY_ADMIN', unitCode: 'LC', duties },
  office: null,
});

const officer = (username: string, name: string, jobTitle: string, office: Office): DemoPerson => ({
  username,
  name,
  jobTitle,
  unitCode: 'HQ',
  ...staff,
  assignment: null,
  office,
});

const SZ_BRANCH_NAMES = ['温岚舟', '纪云谷', '傅青岩', '简闻溪', '聂松声', '祝晚樵', '江渡月', '段鹿鸣', '卫苍梧', '岑杉野', '卓石桥', '费雾白', '凌竹影', '闻北辰', '滕浅川', '越云开'];

export const demoPeople: readonly DemoPerson[] = [
  city('city.admin', '顾临川', '综合科科长', ['PARTY', 'IDEOLOGY', 'BUSINESS', 'SAFETY', 'DISCIPLINE', 'LEAD_HANDLER', 'PETITION']),
  city('city.discipline', '沈砚秋', '机关纪委书记', ['DISCIPLINE']),
  city('city.review1', '叶初霁', '监票员', ['REVIEW_SCRUTINEER']),
  city('city.review2', '商若谷', '监票员', ['REVIEW_SCRUTINEER']),
  secretary('QK', '林知远'),
  secretary('WX', '苏若川'),
  secretary('SZ', '贺临岳', WITH_LEADS),
  secretary('SP', '秦望舒'),
  secretary('LD', '罗清野', WITH_LEADS),
  secretary('LS', '柏行舟'),
  { ...secretary('HQ', '容怀瑾'), jobTitle: '机关党委书记' },
  { username: 'sz.deputy', name: '穆听澜', jobTitle: '副局长', unitCode: 'SZ', ...leader, assignment: { role: 'COUNTY_SECRETARY', unitCode: 'SZ', duties: ['SAFETY', 'BUSINESS'] }, office: null },
  { username: 'qk.deputy', name: '阮书白', jobTitle: '副局长', unitCode: 'QK', ...leader, assignment: { role: 'COUNTY_SECRETARY', unitCode: 'QK', duties: ['PARTY', 'DISCIPLINE'] }, office: null },
  { username: 'sz.clerk', name: '童小满', jobTitle: '办公室科员', unitCode: 'SZ', ...staff, assignment: null, office: null },
  ...SZ_BRANCH_NAMES.map((name, index) => {
    const number = String(index + 1).padStart(2, '0');
    return branchSecretary(`sz.b${number}`, `SZ-B${number}`, name);
  }),
  branchSecretary('hq.b01', 'HQ-B01', '易知秋'),
  branchSecretary('qk.b01', 'QK-B01', '蓝采薇'),
  branchSecretary('wx.b01', 'WX-B01', '骆一帆'),
  branchSecretary('sp.b01', 'SP-B01', '明若松'),
  branchSecretary('ld.b01', 'LD-B01', '舒渡安'),
  branchSecretary('ls.b01', 'LS-B01', '辛澜生'),
  { username: 'auditor', name: '连正则', jobTitle: '督察专员', unitCode: 'HQ', ...staff, assignment: { role: 'AUDITOR', unitCode: 'LC', duties: [] }, office: null },
  officer('plat.system', '史存真', '系统管理员', 'SYSTEM_OFFICER'),
  officer('plat.security', '安守拙', '安全管理员', 'SECURITY_OFFICER'),
  officer('plat.audit', '严以照', '审计管理员', 'AUDIT_OFFICER'),
];
