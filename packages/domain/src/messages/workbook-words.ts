/**
 * Words of the workbooks officials exchange. They stand in files, not on screens, and are Chinese in every language
 * of the reader: the headings are the format (GB/T 9704 layout habits of 台账: title, unit line, headings, rows, total).
 */
export const WORKBOOK_WORDS = {
  yes: '是',
  no: '否',
  total: '合计',
  unit: '填报单位',
  filledOn: '填报时间',
  reporter: '填表人',
  reviewer: '审核人',
  keyed: '已换算，不保存',
  period: '统计时段',
  to: '至',
  note: '注',
  lights: { RED: '红', YELLOW: '黄', GREEN: '绿' },
  nothingDue: '–',
  faults: '错误说明',
  example: '示例',
  rules: '填表说明',
  ruleHeadings: ['列名', '是否必填', '填写要求'],
  required: '必填',
  optional: '可不填',
  requiredNew: '新增时必填',
  computed: '系统生成，导入时不读取',
  numberGiven: '已有的编号用来找到原记录；新的编号照此登记，留空的自动编号',
  numberFound: '已有的编号用来找到原记录；新增的行留空，自动编号',
  byMove: '导入不改变这一列，请在记录上办理“{move}”',
  bornOnly: '{rule}；新增的行照此登记，已有的记录不改变',
  pastOnly: '{rule}；按历史台账导入时照此登记，否则不改变',
  changedBy: '，改变请在记录上办理“{move}”',
  keyColumn: '{label}，用来识别同一人；读入时换算，不保存。导出的代号不读取，已有的记录可照留',
  oneOf: '只能填：{choices}',
  mainOf: '兼有几种的用顿号隔开，第一种为主：{choices}',
  someOf: '可填一种或几种，用顿号隔开：{choices}',
  day: '日期，例如 2021-12-31',
  number: '数字',
  numberUnit: '数字，单位{unit}',
  text: '文字，不超过 {max} 字',
  yesNo: '填“{yes}”或“{no}”',
  unitRule: '单位名称，简称或全称',
  indexRule: '可不填',
  rulesAbove: '请从“{sheet}”表第 4 行起填写，列的次序可变，列名请勿改动。涉密内容不得录入。',
  footer: '审计号 {audit}　{person}　{day}　内部资料',
} as const;

/** Sheets of our own templates that hold no rows. */
export const SHEETS_WITHOUT_ROWS: readonly string[] = [WORKBOOK_WORDS.example, WORKBOOK_WORDS.rules];

/** What is shown, and written by an export, where a person may not be named: made of the record's number. */
export const pseudonymFor = (number: string): string => `人员-${number}`;
/** Read back from a workbook it says nothing. */
export const PSEUDONYM = /^人员-/;

/** What stands in the first filled cell of a row of sums, blanks aside: 合计, 总计(万元)：. */
export const TOTAL_ROW = /^(?:本页)?(?:合计|总计|小计|共计|累计)(?:[(（][^()（）]*[)）])?[:：]?$/;

/** Lines above the headings and below the rows that speak of the sheet itself: 填表人：张三. */
export const ABOUT_SHEET =
  /^(填报单位|填报时间|填表时间|填报日期|填报人|填表人|制表人|审核人|负责人|联系人|联系电话|备注|注|说明)[:：]/;

/** Who filled the sheet in: the group is the name. */
export const REPORTER_LINE = /(?:填表人|填报人|制表人)[:：]\s*([^\s:：,，;；]+)/;

/** 必填 and the like behind a heading, widths folded: for who fills the sheet in, no part of the name. */
export const HEADING_MARK = /[([【]\s*(?:必填|必填项|选填|选填项|可不填|非必填)\s*[)\]】]/g;

/** The end of a bureau's short name: what stands before it is the county. */
export const BUREAU_ENDING = /局$/;

/** What people write for a county bureau itself where a station is asked for. */
export const COUNTY_ITSELF = /^(?:局机关|局本级|机关|本级)$/;

/** Cells that say there is nothing to say. */
export const EMPTY_MARKS: ReadonlySet<string> = new Set(['/', '／', '无', '—', '——', '-', '--', '－']);

export const YES_WORDS: ReadonlySet<string> = new Set(['是', '有', '√', '✓', 'TRUE', 'YES', 'Y', '1', '已']);
export const NO_WORDS: ReadonlySet<string> = new Set(['否', '无', '×', '✗', 'FALSE', 'NO', 'N', '0', '未']);

/** Units people write behind a number, as a divisor of the heading's unit: 120000元 in a column of 万元 is 12. */
export const NUMBER_UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  万元: { 万元: 1, 万: 1, W: 1, 元: 10_000, 亿元: 0.0001, 亿: 0.0001 },
};

/**
 * A day as people write it, widths folded: 2021-3-5, 2021.3.5, 2021年3月5日, with or without a weekday and a time
 * behind.
 */
export const DAY_SPELLING =
  /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?(?:\s*(?:星期|周)[一二三四五六日天])?(?:(?:[T\s]+|(?<=[日号一二三四五六天]))(?:上午|下午)?\s*\d{1,2}[:时]\d{1,2}分?(?::?\d{2}秒?(?:\.\d+)?)?Z?)?$/;

/** A time of day, alone or behind a day: 14:30, 2021-03-05 14:30, 3月5日下午2时30分. Groups: afternoon, hour, minute. */
export const TIME_SPELLING = /(下午)?\s*(?<![\d:])(\d{1,2})[:时](\d{2})?/;
