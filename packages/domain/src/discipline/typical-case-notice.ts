import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves } from '../workflow/approval.ts';
import { fourStep, noCorruptionTag } from './measures.ts';
import { possibleNames } from './personal-names.ts';

const approval = approvalMoves({
  needs: ['title', 'text'],
  approveLabel: ['同意发布', 'Publish'],
  approveSets: ({ actor, today }) => ({ publishedOn: today, approvedBy: actor.name }),
});

interface Told {
  readonly row: { readonly title: string; readonly text: string };
  readonly input: Readonly<Record<string, unknown>>;
}

/** What may be names in a notice as it would be submitted. */
const namesIn = ({ row, input }: Told): string[] =>
  possibleNames(`${String(input['title'] ?? row.title)}\n${String(input['text'] ?? row.text)}`);

/**
 * 典型案例通报: a case told for everybody's warning, written anew and without names. The city publishes; a county may
 * propose. Nobody publishes what he submitted himself.
 */
export const typicalCaseNotice = defineLedger({
  name: 'TypicalCaseNotice',
  plural: 'typicalCaseNotices',
  table: 'typical_case_notice',
  area: 'discipline',
  label: ['典型案例通报', 'Case notice'],
  createLabel: ['起草通报', 'Draft a notice'],

  fields: {
    noticeNo: text(['通报编号', 'Notice no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    title: text('标题', { max: 120, required: true }),
    text: longText(['通报内容', 'Text'], {
      max: 5000,
      required: true,
      synonyms: ['正文', '内容'],
      hint: [
        '另行撰写，不照抄案卷。姓名写“张某”“李某某”，单位和职务写到不能认出本人为止。',
        'Written anew, not copied from a file. No names; units and posts no closer than to leave the person unknown.',
      ],
    }),
    theme: choice(
      ['问题类别', 'About'],
      {
        DUTY: ['履职不到位', 'Duties neglected'],
        CORRUPTION: ['贪污腐败', 'Corruption'],
        EIGHT_RULES: ['违反中央八项规定精神', 'Eight rules'],
        DRINK_DRIVING: ['酒驾醉驾', 'Drink driving'],
        DRUGS: ['吸毒', 'Drugs'],
        OTHER: '其他',
      },
      { required: true },
    ),
    level: choice(
      ['案例来源', 'Whose case'],
      {
        BUREAU: ['本系统', 'Our own'],
        CITY: ['市级通报', 'City'],
        PROVINCE: ['省级通报', 'Province'],
        CENTRAL: ['中央通报', 'Central'],
      },
      { required: true, initial: 'BUREAU', synonyms: ['级别'] },
    ),
    writtenOn: date(['起草日期', 'Written on'], { required: true, sortable: true }),
    fourStep: fourStep('GUIDE'),
    noCorruptionTag: noCorruptionTag(),
    namesChecked: text(['提交人核对过的疑似姓名', 'Possible names the submitter has checked'], {
      max: 500,
      byMoveOnly: true,
    }),
    publishedOn: date(['发布日期', 'Published on'], { byMoveOnly: true, sortable: true }),
    approvedBy: text(['签发人', 'Published by'], { max: 40, byMoveOnly: true }),
    archivedOn: date(['归档日期', 'Archived on'], { byMoveOnly: true }),
  },

  states: {
    ...APPROVAL_STATES,
    // Open while it is to be read: a notice leaves everybody's list when it is archived, not when it is published.
    APPROVED: { label: ['已发布', 'Published'] },
    ARCHIVED: { label: ['已归档', 'Archived'], open: false },
  },
  acceptor: () => 'CITY',
  unitLevels: ['CITY', 'COUNTY'],
  shared: { state: ['APPROVED', 'ARCHIVED'] },

  moves: {
    ...approval,
    submit: {
      ...approval.submit,
      // The matrix gives the city U and no S here: it works on what it will publish itself.
      letter: 'U',
      takes: ['theme', 'level'],
      asks: {
        noNames: flag(['疑似姓名已核对，不是真实姓名', 'Possible names checked: none is a real one'], {
          hint: [
            '系统认为标题或内容里有像姓名的字时，须先改掉，或者核对后选“是”再提交。',
            'Where title or text hold what looks like a name: change it, or check it and say yes.',
          ],
        }),
      },
      sets: (context) => ({ namesChecked: namesIn(context).join('、').slice(0, 500) || null }),
      check: (context) => {
        const names = namesIn(context);
        return names.length > 0 && context.input['noNames'] !== true
          ? [{ field: 'noNames', code: 'NOTICE_NAMES', params: { names: names.join('、') } }]
          : [];
      },
    },
    withdraw: { ...approval.withdraw, letter: 'U' },
    approve: {
      ...approval.approve,
      asks: {
        namesRead: flag(['已逐一核对疑似姓名', 'I have read what looks like names'], {
          hint: [
            '提交人说明标题或内容里像姓名的字不是真实姓名；发布后全市可见，签发人须再核对一次。',
            'The submitter says none of what looks like a name is a real one. Everybody reads it once it is out: check it again.',
          ],
        }),
      },
      check: ({ row, input }) =>
        row.namesChecked !== null && input['namesRead'] !== true
          ? [{ field: 'namesRead', code: 'NOTICE_NAMES_TO_READ', params: { names: row.namesChecked } }]
          : [],
    },
    archive: {
      label: ['归档', 'Archive'],
      from: ['APPROVED'],
      to: 'ARCHIVED',
      by: ['city'],
      letter: 'X',
      opinion: 'optional',
      sets: ({ today }) => ({ archivedOn: today }),
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'noticeNo', pattern: 'TB-{county}-{year}-{seq:3}' },
  yearOf: 'writtenOn',
  check: (row, { today }) => [
    row.writtenOn > today ? { field: 'writtenOn', code: 'DAY_IN_FUTURE', params: { today } } : null,
  ],

  advises: (row) => [
    row.state === 'SUBMITTED' && row.namesChecked !== null
      ? { field: 'text', code: 'NOTICE_NAMES_TO_READ', params: { names: row.namesChecked } }
      : null,
  ],

  title: ['title'],
  list: ['noticeNo', 'title', 'unit', 'theme', 'level', 'publishedOn', 'state'],
  query: ['theme', 'level', 'publishedOn'],
  search: ['noticeNo', 'title', 'text'],
  dimensions: ['theme', 'level', 'fourStep', 'noCorruptionTag'],
  totals: [],
  sections: [
    { label: ['通报', 'Notice'], fields: ['title', 'theme', 'level', 'writtenOn', 'text'] },
    { label: ['归类', 'Classification'], fields: ['fourStep', 'noCorruptionTag'] },
    { label: ['发布', 'Publication'], fields: ['namesChecked', 'publishedOn', 'approvedBy', 'archivedOn'] },
  ],
  path: () => ['create', 'submit', 'approve', 'archive'],

  sentences: {
    NOTICE_NAMES_TO_READ: {
      zh: '标题或内容里有像姓名的字：{names}。提交人称不是真实姓名，签发前请再核对。',
      en: 'Title or text hold what looks like names: {names}. The submitter says none is real; check before it goes out.',
    },
    NOTICE_NAMES: {
      zh: '像是姓名：{names}。请改成“某”，或者核对后选“是”。',
      en: 'This looks like names: {names}. Change them, or check them and say yes.',
    },
  },

  workbook: {
    code: 'TB',
    title: ['典型案例通报台账', 'Ledger of case notices'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '通报编号', source: 'noticeNo', optional: true },
      { heading: '区县', source: 'county', optional: true, synonyms: ['单位', '填报单位'] },
      { heading: '标题', source: 'title' },
      { heading: '问题类别', source: 'theme' },
      { heading: '案例来源', source: 'level', optional: true },
      { heading: '起草日期', source: 'writtenOn' },
      { heading: '通报内容', source: 'text' },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
      { heading: '发布日期', source: 'publishedOn', mode: 'compare', move: 'approve', optional: true },
    ],
    key: ['county', 'title'],
  },
});
