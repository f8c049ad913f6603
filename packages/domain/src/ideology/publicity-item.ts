import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, text } from '../ledger/field.ts';
import { levelAbove } from '../workflow/approval.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { CHANNEL_SYNONYMS, CHANNEL_TYPES } from './channels.ts';

const NAME = 40;

/** 正面宣传: a piece about the bureau's work that was published, counted by level and theme. A plain record. */
export const publicityItem = defineLedger({
  name: 'PublicityItem',
  plural: 'publicityItems',
  table: 'publicity_item',
  area: 'ideology',
  label: ['正面宣传', 'Publicity item'],
  createLabel: ['登记宣传稿件', 'Enter a piece'],
  impersonal: true,

  fields: {
    itemNo: text(['宣传编号', 'Item no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    title: text(['标题', 'Title'], { max: 120, required: true, synonyms: ['稿件标题'] }),
    outlet: choice(
      ['发布载体', 'Outlet'],
      { ...CHANNEL_TYPES, PRESS: ['报刊', 'Press'] },
      { required: true, choiceSynonyms: { ...CHANNEL_SYNONYMS, PRESS: ['报纸', '杂志'] } },
    ),
    outletName: text(['载体名称', 'Name of the outlet'], { max: 80, synonyms: ['媒体名称'] }),
    level: choice(
      ['级别', 'Level'],
      {
        COUNTY: ['县级', 'County'],
        CITY: ['市级', 'City'],
        PROVINCE: ['省级', 'Province'],
        NATIONAL: ['国家级', 'National'],
      },
      { required: true, choiceSynonyms: { NATIONAL: ['中央级', '中央'] } },
    ),
    theme: choice(
      ['主题', 'Theme'],
      {
        FARMLAND: ['耕地保护', 'Farmland'],
        PLANNING: ['国土空间规划', 'Spatial planning'],
        REGISTRATION: ['不动产登记', 'Registration'],
        GEOHAZARD: ['地灾防治', 'Geological hazards'],
        MINING: ['矿产管理', 'Mining'],
        ECOLOGY: ['生态修复', 'Ecological restoration'],
        SURVEYING: ['测绘地理信息', 'Surveying and maps'],
        PARTY: ['党建引领', 'Party work'],
        OTHER: '其他',
      },
      { required: true },
    ),
    spiritTag: choice(['精神标识', 'Spirit'], {
      COMMITMENT: ['担当', 'Commitment'],
      DRIVE: ['奋进', 'Drive'],
      INTEGRITY: ['廉洁', 'Integrity'],
      EFFICIENCY: ['高效', 'Efficiency'],
    }),
    publishedOn: date(['发布日期', 'Published on'], {
      required: true,
      sortable: true,
      synonyms: ['发布时间', '刊发时间'],
    }),
  },

  states: { RECORDED: { label: ['已登记', 'Recorded'] } },
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: levelAbove,

  // The matrix gives nobody S or A here: whoever may write a record may take it out of the count.
  moves: {
    void: { ...VOIDING, from: ['RECORDED'], by: ['owner', 'county'], letter: 'U' },
  },

  editable: { in: ['RECORDED'] },
  number: { field: 'itemNo', pattern: 'GJ-{county}-{year}-{seq:4}' },
  yearOf: 'publishedOn',
  closedOn: 'publishedOn',
  check: (row, { today }) => [
    row.publishedOn > today ? fault('publishedOn', 'DAY_IN_FUTURE', { today }) : null,
  ],

  title: ['title'],
  list: ['itemNo', 'title', 'unit', 'level', 'theme', 'outlet', 'outletName', 'publishedOn'],
  query: ['level', 'theme', 'publishedOn'],
  search: ['itemNo', 'title', 'outletName'],
  dimensions: ['level', 'theme', 'outlet', 'spiritTag'],
  counted: ['level', 'theme'],
  totals: [],
  sections: [
    {
      label: ['稿件', 'Piece'],
      fields: ['title', 'publishedOn', 'level', 'outlet', 'outletName', 'theme', 'spiritTag'],
      complete: true,
    },
  ],
  path: () => ['create'],

  workbook: {
    code: 'XC',
    title: ['正面宣传台账', 'Ledger of publicity'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '宣传编号', source: 'itemNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['报送单位'] },
      { heading: '标题', source: 'title' },
      { heading: '发布载体', source: 'outlet' },
      { heading: '载体名称', source: 'outletName', optional: true, synonyms: ['媒体名称'] },
      { heading: '级别', source: 'level' },
      { heading: '主题', source: 'theme' },
      { heading: '精神标识', source: 'spiritTag', optional: true },
      { heading: '发布日期', source: 'publishedOn', synonyms: ['刊发时间'] },
    ],
    key: ['unit', 'publishedOn', 'title', 'outletName'],
    history: () => ({ state: 'RECORDED', values: {} }),
  },
});
