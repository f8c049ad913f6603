import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { VOIDING } from '../workflow/voiding.ts';

/** A mark of a state secret as it stands on the head of a document: 机密★1年, （秘密）, 绝密级. */
const SECRET_MARK = /(?:绝密|机密|秘密)\s*(?:[★☆*]|级)|[（(【[]\s*(?:绝密|机密|秘密)/u;

/**
 * 上级文件: what was issued above and is referred to here: title, number, issuer and what it asks for. Entered by the city,
 * read by everybody whatever his duties. No secret one has a place in this system (《保守国家秘密法》).
 */
export const upstreamDocument = defineLedger({
  name: 'UpstreamDocument',
  plural: 'upstreamDocuments',
  table: 'upstream_document',
  area: 'party',
  label: ['上级文件', 'Upstream document'],
  createLabel: ['登记文件', 'Enter a document'],

  fields: {
    registerNo: text(['登记编号', 'Entry no.'], {
      max: 40,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    title: text(['标题', 'Title'], { max: 200, required: true, synonyms: ['文件标题', '文件名称'] }),
    docNo: text(['文号', 'Document no.'], {
      max: 60,
      required: true,
      synonyms: ['发文字号', '文件号'],
      hint: [
        '如 自然资发〔2021〕12号；没有文号的写发文日期。',
        'As printed on it; the day of issue where it bears none.',
      ],
    }),
    issuer: text(['发文机关', 'Issued by'], { max: 80, required: true, synonyms: ['发文单位', '印发单位'] }),
    level: choice(
      ['级别', 'Level'],
      {
        CENTRAL: ['中央', 'Central'],
        PROVINCE: ['省级', 'Province'],
        CITY: ['市级', 'City'],
        BUREAU: ['本局', 'The bureau itself'],
      },
      { required: true, choiceSynonyms: { CENTRAL: ['国家级', '中央级'], PROVINCE: ['省'], CITY: ['市'] } },
    ),
    issuedOn: date(['印发日期', 'Issued on'], {
      required: true,
      sortable: true,
      synonyms: ['发文日期', '成文日期', '印发时间'],
    }),
    summary: longText(['主要要求', 'What it asks for'], { max: 1000, synonyms: ['内容摘要', '摘要'] }),
  },

  states: { RECORDED: { label: ['已登记', 'Recorded'] } },
  unitLevels: ['CITY'],
  shared: { state: 'RECORDED' },
  sole: { by: ['issuer', 'docNo'], among: 'VALID', field: 'docNo', because: 'DOCUMENT_ENTERED_ALREADY' },
  acceptor: () => 'CITY',

  // The matrix gives nobody S or A here: whoever may write a document may take it out.
  moves: {
    void: { ...VOIDING, from: ['RECORDED'], by: ['city'], letter: 'U' },
  },

  editable: { in: ['RECORDED'] },
  number: { field: 'registerNo', pattern: 'WJ-{county}-{year}-{seq:3}' },
  yearOf: 'issuedOn',
  closedOn: 'issuedOn',
  check: (row, { today }) => [
    row.issuedOn > today ? fault('issuedOn', 'DAY_IN_FUTURE', { today }) : null,
    ...(['title', 'docNo', 'summary'] as const).map((field) =>
      SECRET_MARK.test(row[field] ?? '') ? fault(field, 'DOCUMENT_SECRET') : null,
    ),
  ],

  title: ['title'],
  list: ['registerNo', 'title', 'docNo', 'issuer', 'level', 'issuedOn'],
  query: ['level', 'issuedOn'],
  search: ['registerNo', 'title', 'docNo', 'issuer'],
  dimensions: ['level'],
  counted: ['level'],
  totals: [],
  sections: [
    {
      label: ['文件', 'Document'],
      fields: ['title', 'docNo', 'issuer', 'level', 'issuedOn', 'summary'],
      complete: true,
    },
  ],
  path: () => ['create'],

  sentences: {
    DOCUMENT_ENTERED_ALREADY: {
      zh: '这份文件已经登记。',
      en: 'This document is entered already.',
    },
    DOCUMENT_SECRET: {
      zh: '带有密级标志：涉密文件不得录入本系统。',
      en: 'This bears a mark of secrecy: no secret document may be entered here.',
    },
  },

  workbook: {
    code: 'WJ',
    title: ['上级文件目录', 'Upstream documents'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '登记编号', source: 'registerNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['登记单位'] },
      { heading: '标题', source: 'title' },
      { heading: '文号', source: 'docNo' },
      { heading: '发文机关', source: 'issuer' },
      { heading: '级别', source: 'level' },
      { heading: '印发日期', source: 'issuedOn' },
      { heading: '主要要求', source: 'summary', optional: true },
    ],
    key: ['issuer', 'docNo'],
    history: () => ({ state: 'RECORDED', values: {} }),
  },
});
