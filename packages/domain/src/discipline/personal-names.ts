/**
 * Looks for what may be a person's name in a text that goes to everybody. It asks rather than knows: Chinese writes no
 * spaces, and 高 may begin a name or 高质量. Whoever submits the text answers for it.
 */

/** The commoner surnames; those of two characters first. */
const DOUBLE_SURNAMES =
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 百里 东方 南宫 独孤 轩辕 长孙 宇文'.split(
    ' ',
  );
const SINGLE_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾韦夏付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

/** Offices and forms of address: a name stands before or behind them. */
const OFFICES =
  '同志|先生|女士|书记|局长|副局长|处长|副处长|科长|副科长|股长|副股长|所长|副所长|站长|副站长|主任|副主任|组长|副组长|主席|校长|经理|董事长|会计|出纳|干部|职工|党员|科员|办事员|工作人员|负责人|当事人|被告人|嫌疑人|驾驶员|名叫';
/** What a sentence about a person goes on with behind the name. */
const GOES_ON =
  '因|利用|违规|违反|收受|索取|受到|被|在|于|身为|作为|任|担任|酒后|醉酒|驾驶|吸食|吸毒|擅自|先后|多次|同|与|和|等|对|向|将|给予|未|私自|涉嫌|接受|参加|组织|为|是|（|\\(';
/** No given name holds these: a place, an office, a particle or a count. */
const NO_GIVEN =
  '某×XxＸ*＊省市县区镇乡村组局所站股科室处厅部委办院队会党政年月日时分元万亿亩吨次件人名个条项期级类第的了是在不和与及或对向为以从到由被将把其这那等各本该上下中内外前后间一二三四五六七八九十百千两多少有无未已经可能应须要';
/** Words that begin like a name and are none. */
const WORDS =
  '高质量 高标准 高度 高压 高校 马上 方面 方案 方式 方法 方向 时间 时刻 时期 安全 安排 任务 任职 任何 任免 程序 成效 成绩 成果 成立 成员 严格 严肃 严重 严明 严禁 文件 文山 文明 金额 石材 华丽 田间 江河 和谐 项目 常委 常态 路线 管理 管控 规范 计划 计算 明确 明显 明察 关于 关键 关系 单位 单独 车辆 白酒 水利 符合 应当 应急 解决 解释 查处 查询 查实 温馨 景区 全面 全市 全局 全体 向上 向下 房屋 房产 易地 万元 边界 宗旨 宗地 师德 商业 商会 商议 沙石 荣誉 明知 明令 池塘 连续 连带 游玩 古建 广大 干部 宫殿 左右 夏季 冷漠 冷硬 党风 党纪 党员 党性 党组 党委 党内 成为 安置 安装 时任 时常 申请 申报 申诉 申领 支付 余款 余额 许可 许诺 周边 周期 周末 何种 何时 林地 林业 林木 章程 关注 关联 关闭 包括 包庇 施工 施压 尚未 宁可 盛行 路途 管辖 全部 全程 全年 农村 农业 农户 农田 农用 司机 司法 司乘 阳光 阳奉 简单 简化 简易 毕业 季度 曲解 华侨 成本 项下 华东 查看 查办 应付 应予 应对 全额 全省 全县 全区'.split(
    ' ',
  );

const SURNAME = `(?:${DOUBLE_SURNAMES.join('|')}|[${SINGLE_SURNAMES}])`;
const GIVEN = `[^\\P{Script=Han}${NO_GIVEN.replace('*', '\\*')}]`;
/** What leads to a name within a sentence. */
const LEADS_TO = '给予|对|由|与|和|及|经|伙同|陪同';
/** Where a word begins for certain: the start, a mark, a blank, an office in front, or what leads to a name. */
const BEGINS = `(?<=^|[^\\p{Script=Han}]|${OFFICES}|${LEADS_TO})`;
const ENDS = `(?=$|[^\\p{Script=Han}]|${OFFICES}|${GOES_ON})`;
const NAME = new RegExp(`${BEGINS}(${SURNAME}${GIVEN}{1,2}?)${ENDS}`, 'gmu');

/**
 * Parts of a text that may be somebody's name, each once, in their order. 张某 and 李某某 are not; names of units and
 * places are not, for they end as such or are given.
 * @param known words that are no names whatever they look like: units, places
 */
export function possibleNames(text: string, known: readonly string[] = []): string[] {
  const isKnown = (found: string): boolean =>
    WORDS.some((word) => found.startsWith(word)) || known.some((word) => word.includes(found));
  return [...new Set([...text.matchAll(NAME)].flatMap(([, name = '']) => (isKnown(name) ? [] : [name])))];
}
