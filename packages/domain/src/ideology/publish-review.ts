import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { date, flag, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { channelType } from './channels.ts';

const NAME = 40;

/** 审图号 in the ways it is written: GS(2021)1234号, 川S【2021】00012号, GS京（2022）1061号. */
const MAP_REVIEW_NO = /^[A-Z\p{Script=Han}]{1,6}[([〔【]?(?:19|20)\d{2}[)\]〕】]?第?\d{1,6}号?$/u;

/** True for what may be a map's review number, however its brackets and blanks are written. */
export const isMapReviewNo = (value: string): boolean =>
  MAP_REVIEW_NO.test(value.normalize('NFKC').toUpperCase().replaceAll(/\s/gu, ''));

const approval = approvalMoves({
  needs: [{ when: { isMapContent: true }, fields: ['mapReviewNo'] }],
  approveSets: ({ actor, today }) => ({ approvedBy: actor.name, approvedOn: today }),
});

const passed = (zh: string, en: string) => flag([zh, en], { decision: true });

/** 三审三校: what the unit published on a channel of its own, and which of the three reviews it went through before. */
export const publishReview = defineLedger({
  name: 'PublishReview',
  plural: 'publishReviews',
  table: 'publish_review',
  area: 'ideology',
  label: ['三审三校', 'Publication review'],
  createLabel: ['登记发布', 'Enter a publication'],
  impersonal: true,

  fields: {
    reviewNo: text(['审校编号', 'Review no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    channelType: channelType(),
    channelName: text(['阵地名称', 'Channel'], {
      max: 80,
      required: true,
      hint: ['宣传阵地台账中的名称。', 'As it is called in the ledger of channels.'],
    }),
    title: text(['发布标题', 'Title'], { max: 120, required: true, synonyms: ['标题'] }),
    publishedOn: date(['发布日期', 'Published on'], {
      required: true,
      sortable: true,
      synonyms: ['发布时间'],
    }),
    firstReviewOk: passed('一审一校', 'First review passed'),
    secondReviewOk: passed('二审二校', 'Second review passed'),
    finalReviewOk: passed('三审三校', 'Final review passed'),
    isMapContent: flag(['含地图', 'Shows a map'], { decision: true }),
    mapReviewNo: text(['审图号', 'Map review no.'], {
      max: 40,
      hint: ['含地图的必填，如 GS(2021)1234号。', 'Needed where a map is shown, such as GS(2021)1234号.'],
    }),
    approvedBy: text(['审核人', 'Approved by'], { max: NAME, byMoveOnly: true }),
    approvedOn: date(['审核日期', 'Approved on'], { byMoveOnly: true }),
  },

  states: APPROVAL_STATES,
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: levelAbove,
  moves: approval,

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'reviewNo', pattern: 'SJ-{county}-{year}-{seq:4}' },
  yearOf: 'publishedOn',
  closedOn: 'approvedOn',
  check: (row, { today }) => [
    row.publishedOn > today ? fault('publishedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.mapReviewNo !== null && !row.isMapContent ? fault('mapReviewNo', 'PUBLISH_NO_MAP') : null,
    row.mapReviewNo !== null && row.isMapContent && !isMapReviewNo(row.mapReviewNo)
      ? fault('mapReviewNo', 'PUBLISH_MAP_REVIEW_NO', { value: row.mapReviewNo })
      : null,
  ],
  advises: (row) => [
    row.firstReviewOk && row.secondReviewOk && row.finalReviewOk
      ? null
      : fault('finalReviewOk', 'PUBLISH_REVIEWS_INCOMPLETE'),
  ],

  title: ['title'],
  list: [
    'reviewNo',
    'title',
    'unit',
    'publishedOn',
    'firstReviewOk',
    'secondReviewOk',
    'finalReviewOk',
    'state',
  ],
  query: ['channelType', 'publishedOn', 'isMapContent'],
  search: ['reviewNo', 'title', 'channelName', 'mapReviewNo'],
  dimensions: ['channelType', 'firstReviewOk', 'secondReviewOk', 'finalReviewOk', 'isMapContent'],
  totals: [],
  sections: [
    { label: ['发布', 'Publication'], fields: ['channelType', 'channelName', 'title', 'publishedOn'] },
    {
      label: ['三审三校', 'Three reviews'],
      fields: ['firstReviewOk', 'secondReviewOk', 'finalReviewOk', 'isMapContent', 'mapReviewNo'],
    },
    { label: ['审核', 'Approval'], fields: ['approvedBy', 'approvedOn'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    PUBLISH_NO_MAP: {
      zh: '没有勾选“含地图”，不填审图号。',
      en: 'It is not said to show a map, and has no review number then.',
    },
    PUBLISH_MAP_REVIEW_NO: {
      zh: '“{value}”不像审图号，请写成 GS(2021)1234号 或 川S(2021)00012号。',
      en: '“{value}” does not look like a map’s review number; write GS(2021)1234号 or 川S(2021)00012号.',
    },
    PUBLISH_REVIEWS_INCOMPLETE: {
      zh: '三审三校没有全部完成，不计入合规。',
      en: 'Not all three reviews were passed: it does not count as compliant.',
    },
  },

  workbook: {
    code: 'SJ',
    title: ['三审三校台账', 'Ledger of publication reviews'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '审校编号', source: 'reviewNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['发布单位'] },
      { heading: '阵地类型', source: 'channelType' },
      { heading: '阵地名称', source: 'channelName', synonyms: ['发布平台'] },
      { heading: '发布标题', source: 'title', synonyms: ['标题'] },
      { heading: '发布日期', source: 'publishedOn', synonyms: ['发布时间'] },
      { heading: '一审一校', source: 'firstReviewOk', optional: true, synonyms: ['一审'] },
      { heading: '二审二校', source: 'secondReviewOk', optional: true, synonyms: ['二审'] },
      { heading: '三审三校', source: 'finalReviewOk', optional: true, synonyms: ['三审'] },
      { heading: '含地图', source: 'isMapContent', optional: true },
      { heading: '审图号', source: 'mapReviewNo', optional: true },
      { heading: '审核日期', source: 'approvedOn', mode: 'compare', move: 'approve', optional: true },
    ],
    key: ['unit', 'channelName', 'title', 'publishedOn'],
    history: (said) => ({
      state: 'APPROVED',
      values: { approvedOn: said['approvedOn'] ?? said['publishedOn'] },
    }),
  },
});
