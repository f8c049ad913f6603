import { addYears } from '../calendar/local-date.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, longText, text } from '../ledger/field.ts';
import { daysParameter, yearsParameter } from '../rules/parameters.ts';
import { levelAbove } from '../workflow/approval.ts';
import { reasonToVoid, VOIDING } from '../workflow/voiding.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

const OUTCOMES = {
  KEPT: ['继续有效', 'Kept as it is'],
  REVISED: ['修订后印发', 'Revised and issued anew'],
} as const;

/** 制度: an internal rule, in force from the day it was issued, looked at again every three years (制度“笼子”). */
export const institutionRule = defineLedger({
  name: 'InstitutionRule',
  plural: 'institutionRules',
  table: 'institution_rule',
  area: 'discipline',
  label: ['内部制度', 'Internal rule'],
  createLabel: ['登记制度', 'Enter a rule'],

  fields: {
    ruleNo: text(['制度编号', 'Rule no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    title: text(['制度名称', 'Title'], { max: 120, required: true, synonyms: ['名称', '文件名称'] }),
    docNo: text(['文号', 'Document no.'], { max: 60, synonyms: ['发文字号'] }),
    area: choice(
      ['管理领域', 'Field'],
      {
        LAND: ['用地审批', 'Land approval'],
        PLANNING: ['规划许可', 'Planning permits'],
        REGISTRATION: ['不动产登记', 'Registration'],
        MINING: ['矿产管理', 'Mining'],
        ENFORCEMENT: ['执法监察', 'Enforcement'],
        FINANCE: ['财务采购', 'Finance and procurement'],
        PERSONNEL: ['选人用人', 'Appointments'],
        OTHER: '其他',
      },
      { required: true, synonyms: ['领域'] },
    ),
    issuedOn: date(['印发日期', 'Issued on'], { sortable: true, synonyms: ['发布日期', '印发时间'] }),
    reviewDueOn: date(['应复审日期', 'Review due on'], { byMoveOnly: true, sortable: true }),
    reviewedOn: date(['最近复审日期', 'Last reviewed on'], { byMoveOnly: true }),
    fromCase: flag(['由案件推动', 'Prompted by a case'], {
      hint: [
        '以案促改中建立或修订的勾选；不填案件编号，编号会让无权的人知道有案。',
        'Made or revised after a case. No case number: it would tell those without the right that there is one.',
      ],
    }),
    fourStep: fourStep('RULES'),
    noCorruptionTag: noCorruptionTag(),
    revisionPlan: longText(['修订打算', 'What will be revised'], { max: 1000, byMoveOnly: true }),
    repealedOn: date(['废止日期', 'Repealed on'], { byMoveOnly: true }),
  },

  children: {
    reviews: {
      label: ['复审记录', 'Reviews'],
      table: 'institution_rule_review',
      fields: {
        dueOn: date(['应复审日期', 'Due on'], { required: true }),
        reviewedOn: date(['复审日期', 'Reviewed on'], { required: true }),
        outcome: choice('结果', OUTCOMES, { required: true }),
        note: longText(['说明', 'Note'], { max: 1000 }),
      },
    },
  },

  states: {
    DRAFT: { label: '草稿' },
    IN_FORCE: { label: ['有效', 'In force'] },
    REVISING: { label: '修订中' },
    REPEALED: { label: ['废止', 'Repealed'], open: false },
  },
  acceptor: levelAbove,

  moves: {
    issue: {
      label: ['印发生效', 'Put in force'],
      from: ['DRAFT'],
      to: 'IN_FORCE',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      needs: ['docNo', 'issuedOn'],
      sets: ({ row, input, rules }) => ({
        reviewDueOn: nextReview(String(input['issuedOn'] ?? row.issuedOn ?? ''), rules),
      }),
    },
    confirm: {
      label: ['复审继续有效', 'Review: keep'],
      from: ['IN_FORCE'],
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      asks: { note: longText(['复审意见', 'What the review found'], { max: 1000, required: true }) },
      sets: ({ today, rules }) => ({ reviewedOn: today, reviewDueOn: nextReview(today, rules) }),
      child: {
        name: 'reviews',
        values: ({ row, input, today }) => ({
          dueOn: row.reviewDueOn,
          reviewedOn: today,
          outcome: 'KEPT',
          note: input['note'],
        }),
      },
    },
    startRevision: {
      label: ['启动修订', 'Begin a revision'],
      from: ['IN_FORCE'],
      to: 'REVISING',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      needs: ['revisionPlan'],
    },
    reissue: {
      label: ['修订后印发', 'Issue anew'],
      from: ['REVISING'],
      to: 'IN_FORCE',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      needs: ['docNo'],
      asks: { on: date(['修订印发日期', 'Issued anew on'], { required: true }) },
      sets: ({ input, rules }) => ({
        reviewedOn: input['on'],
        reviewDueOn: nextReview(String(input['on']), rules),
      }),
      check: ({ row, input, today }) => [
        ...(String(input['on']) > today ? [{ field: 'on', code: 'DAY_IN_FUTURE', params: { today } }] : []),
        ...(row.issuedOn !== null && String(input['on']) <= row.issuedOn
          ? [{ field: 'on', code: 'RULE_REISSUED_EARLY', params: { issued: row.issuedOn } }]
          : []),
      ],
      child: {
        name: 'reviews',
        values: ({ row, input }) => ({
          dueOn: row.reviewDueOn,
          reviewedOn: input['on'],
          outcome: 'REVISED',
          note: row.revisionPlan,
        }),
      },
    },
    repeal: {
      label: ['废止', 'Repeal'],
      from: ['IN_FORCE', 'REVISING'],
      to: 'REPEALED',
      by: ['owner'],
      letter: 'X',
      danger: true,
      opinion: 'optional',
      asks: { reason: longText(['废止理由', 'Reason'], { max: 1000, required: true }) },
      sets: ({ today }) => ({ repealedOn: today }),
    },
    void: {
      ...VOIDING,
      from: ['DRAFT', 'IN_FORCE', 'REVISING'],
      by: ['acceptor'],
      letter: 'A',
      asks: {
        reason: reasonToVoid([
          '重复登记、登记有误等；制度不再执行的请办理“废止”。',
          'Entered twice or wrongly; a rule given up is repealed.',
        ]),
      },
    },
  },

  editable: {
    in: ['DRAFT', 'IN_FORCE', 'REVISING'],
    only: { issuedOn: ['DRAFT'], docNo: ['DRAFT'], title: ['DRAFT', 'REVISING'] },
  },
  number: { field: 'ruleNo', pattern: 'ZD-{county}-{year}-{seq:3}' },
  yearOf: 'issuedOn',
  light: {
    starts: 'issuedOn',
    due: [
      { when: { state: ['IN_FORCE', 'REVISING'] }, field: 'reviewDueOn', rule: 'RULE_INSTITUTION_REVIEW' },
    ],
    warn: [{ days: 'institutionRule.warnDays' }],
    done: 'repealedOn',
    closed: 'repealedOn',
  },
  check: (row, { today }) => [
    row.issuedOn !== null && row.issuedOn > today
      ? { field: 'issuedOn', code: 'DAY_IN_FUTURE', params: { today } }
      : null,
  ],

  title: ['title'],
  list: ['ruleNo', 'title', 'unit', 'area', 'issuedOn', 'reviewDueOn', 'state', 'light'],
  query: ['area', 'fourStep', 'issuedOn', 'reviewDueOn'],
  search: ['ruleNo', 'title', 'docNo'],
  dimensions: ['area', 'fourStep', 'noCorruptionTag', 'fromCase'],
  totals: [],
  sections: [
    { label: ['制度', 'Rule'], fields: ['title', 'docNo', 'area', 'issuedOn', 'fromCase'], complete: true },
    { label: ['归类', 'Classification'], fields: ['fourStep', 'noCorruptionTag'] },
    {
      label: ['复审与废止', 'Review and repeal'],
      fields: ['reviewDueOn', 'reviewedOn', 'revisionPlan', 'repealedOn'],
    },
  ],
  // In force, the next step is the review; it comes again and again.
  path: ({ state }) => {
    if (state === 'REVISING') return ['create', 'issue', 'startRevision', 'reissue', 'repeal'];
    return state === 'IN_FORCE' ? ['create', 'issue', 'confirm', 'repeal'] : ['create', 'issue', 'repeal'];
  },

  sentences: {
    RULE_INSTITUTION_REVIEW: {
      zh: '印发或最近一次复审满三年之前应再次复审（系统默认年限，可由市局调整）。',
      en: 'To be reviewed within three years of its issue or its last review (default of this system).',
    },
    RULE_REISSUED_EARLY: {
      zh: '修订印发日期必须晚于原印发日期 {issued}。',
      en: 'This must be after the day it was first issued, {issued}.',
    },
  },
  parameters: [
    yearsParameter('institutionRule.reviewYears', 3, {
      zh: '制度复审年限',
      en: 'Years between reviews of a rule',
    }),
    daysParameter('institutionRule.warnDays', 60, {
      zh: '制度复审提前提醒天数',
      en: 'Days of warning before a rule’s review',
    }),
  ],

  workbook: {
    code: 'ZD',
    title: ['内部制度台账', 'Ledger of internal rules'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '制度编号', source: 'ruleNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '制度名称', source: 'title' },
      { heading: '文号', source: 'docNo', optional: true },
      { heading: '管理领域', source: 'area' },
      { heading: '印发日期', source: 'issuedOn', optional: true },
      { heading: '应复审日期', source: 'reviewDueOn', mode: 'computed', optional: true },
      { heading: '最近复审日期', source: 'reviewedOn', mode: 'compare', move: 'confirm', optional: true },
      { heading: '由案件推动', source: 'fromCase', optional: true },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
      { heading: '废止日期', source: 'repealedOn', mode: 'compare', move: 'repeal', optional: true },
      {
        heading: '复审记录',
        source: 'history',
        child: 'reviews',
        mode: 'compare',
        move: 'confirm',
        optional: true,
      },
    ],
    key: ['county', 'unit', 'title'],
  },
});

/** Three years on, by the figure in force on the day the rule was entered. @param from empty where no day is known */
function nextReview(from: string, rules: { number(code: string): number }): string | null {
  return from === '' ? null : addYears(from, rules.number('institutionRule.reviewYears'));
}
