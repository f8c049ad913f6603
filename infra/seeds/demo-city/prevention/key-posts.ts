import { demoPeople } from '../people.ts';
import { DEMO_COUNTIES } from '../units.ts';

/** What may go wrong in a post, and what holds it in check. */
export interface PostText {
  readonly post: string;
  readonly process: string;
  readonly risk: string;
  readonly control: string;
}

const text = (post: string, process: string, risk: string, control: string): PostText => ({
  post,
  process,
  risk,
  control,
});

/** Posts of each section in the order of their weight: a larger county has more of them on its list. */
const SECTION_POSTS: Readonly<Record<string, readonly PostText[]>> = {
  矿产地灾股: [
    text(
      '股长',
      '采矿权延续登记初审',
      '利用初审权为不符合条件的延续申请放行',
      '双人初审、集体会审，会审记录随件归档',
    ),
    text(
      '矿山巡查岗',
      '矿山越界开采现场核查',
      '接受矿山企业宴请后瞒报、轻报越界事实',
      '双随机派员，现场影像当日上传，季度交叉复核',
    ),
    text(
      '地灾项目岗',
      '地质灾害治理工程量确认',
      '在工程量签证中虚增工程量',
      '第三方复测，签证三方会签，按比例抽查',
    ),
  ],
  办公室: [
    text('主任', '公务接待和公务用车审批', '超标准接待、公车私用', '接待清单逐单公示，车辆轨迹每月抽查'),
    text('财务岗', '资金拨付和报销', '虚假发票报销、违规垫付', '会计出纳分设，大额支出集体研究'),
    text('采购岗', '政府采购和零星采购', '拆分项目规避招标、指定供应商', '年度采购目录管理，采购与验收分离'),
  ],
  国土空间规划股: [
    text('股长', '规划条件出具', '随意调整容积率、绿地率等指标', '规划条件集体审议，调整事项网上公示'),
    text('方案审查岗', '建设工程设计方案审查', '为特定业主降低审查标准', '专家库随机抽取，审查意见留痕'),
    text('规划核实岗', '竣工规划核实', '对超面积建设不予指出', '实测数据第三方比对，异常件复核'),
  ],
  执法监察股: [
    text(
      '股长',
      '违法用地案件立案和处罚',
      '有案不立、压案不查、以罚代管',
      '立案销案集体讨论，案件台账每月核对',
    ),
    text('巡查岗', '动态巡查和卫片图斑核查', '通风报信、核查不实', '图斑核查双人到场，市局按一成抽查'),
    text('案审岗', '行政处罚自由裁量', '裁量畸轻畸重、人情案', '裁量基准公开，超基准须说明并会审'),
  ],
  不动产登记股: [
    text('股长', '疑难登记件审核', '违规为手续不全的件登簿', '疑难件会审，登簿日志不可改'),
    text('登簿岗', '不动产登簿', '擅自更改登记簿信息', '双人登簿，异常操作次日推送复核'),
    text('档案查询岗', '登记档案查询', '违规查询、出售登记信息', '凭证查询、全程留痕，月度审计'),
  ],
  耕地保护股: [
    text('股长', '占补平衡指标管理', '虚报新增耕地、违规调剂指标', '指标入库市县两级核验，交易进平台'),
    text('项目验收岗', '土地整治项目验收', '收受施工方好处后放宽验收', '验收组随机抽取，回避承诺书签字'),
    text('补偿审核岗', '征地补偿安置资金审核', '虚列面积、套取补偿款', '补偿清册三榜公示，资金直拨到户'),
  ],
};

const STATION_POSTS: readonly PostText[] = [
  text(
    '所长',
    '乡村建设用地初审和现场踏勘',
    '吃拿卡要、为不符合条件的宅基地开口子',
    '踏勘双人到场，初审结果村务公开栏公示',
  ),
  text('执法巡查岗', '违法占地早期制止', '收受好处后不制止、不报告', '巡查轨迹可查，发现—制止—报告限时闭环'),
  text('窗口受理岗', '登记申请受理', '优亲厚友、违规加急', '取号受理，限时办结，好差评回访'),
];

/** Key posts of each county as the talks are counted (谈话覆盖率 of 2021). */
export const KEY_POSTS_OF_2021: Readonly<Record<string, number>> = {
  QK: 30,
  WX: 24,
  SZ: 40,
  SP: 40,
  LD: 30,
  LS: 20,
};

/** A post with a high risk, where it is. */
export interface KeyPost extends PostText {
  /** Its name with section or station in front; no two of a county alike. */
  readonly name: string;
  /** Place of its branch in the county, from 1. */
  readonly branch: number;
}

/**
 * Posts of a county with a high risk: first the heads of its sections and stations, then what stands below them. With
 * the leading people of the county (关键少数) they are all key posts there are.
 */
export function keyPostsOf(code: string): KeyPost[] {
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  if (county === undefined) throw new RangeError(`no county ${code}`);
  const leading = demoPeople.filter(
    ({ unitCode, isKeyMinority }) => unitCode === code && isKeyMinority,
  ).length;
  const all = [0, 1, 2].flatMap((rank) => [
    ...county.sections.flatMap((section, index) =>
      (SECTION_POSTS[section]?.slice(rank, rank + 1) ?? []).map((found) => at(section, index + 1, found)),
    ),
    ...county.stations.flatMap((station, index) =>
      STATION_POSTS.slice(rank, rank + 1).map((found) =>
        at(station, county.sections.length + index + 1, found),
      ),
    ),
  ]);
  return all.slice(0, (KEY_POSTS_OF_2021[code] ?? 0) - leading);
}

const at = (place: string, branch: number, found: PostText): KeyPost => ({
  ...found,
  name: `${place}${found.post}`,
  branch,
});
