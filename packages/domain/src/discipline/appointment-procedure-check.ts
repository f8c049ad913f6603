import type { Violation } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { date, flag, integer, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

/** The steps of an appointment in their order (党政领导干部选拔任用工作条例 2019, chapters 3 to 7): the day each was done. */
const STEPS = ['motionOn', 'recommendationOn', 'inspectionOn', 'discussionOn', 'publicityOn'] as const;

/** 凡提四必: what must have been done for everybody proposed before the discussion. */
const FOUR_MUSTS = [
  'filesReviewed',
  'mattersVerified',
  'integrityOpinionObtained',
  'reportsChecked',
] as const;

const approval = approvalMoves({ needs: [...STEPS, ...FOUR_MUSTS], approveLabel: ['核查通过', 'Approve'] });

type Steps = Readonly<Partial<Record<(typeof STEPS)[number], unknown>>>;

/** 选人用人程序核查: whether a batch of appointments went step by step. Nobody is named or judged. */
export const appointmentProcedureCheck = defineLedger({
  name: 'AppointmentProcedureCheck',
  plural: 'appointmentProcedureChecks',
  table: 'appointment_procedure_check',
  area: 'discipline',
  label: ['选人用人程序核查', 'Appointment procedure check'],
  createLabel: ['登记程序核查', 'Enter a procedure check'],

  fields: {
    checkNo: text(['核查编号', 'Check no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    batch: text(['选任批次', 'Batch'], {
      max: 120,
      required: true,
      synonyms: ['批次'],
      hint: ['写批次，例如：2021年第二批股级职务选任；不写人选姓名。', 'The batch; no candidate is named.'],
    }),
    posts: integer(['职数', 'Posts'], { min: 1, max: 999, unit: ['个', 'in number'], synonyms: ['职位数'] }),
    motionOn: date(['分析研判和动议', 'Analysis and motion'], {
      required: true,
      sortable: true,
      synonyms: ['动议日期', '动议'],
    }),
    recommendationOn: date(['民主推荐', 'Recommendation'], { synonyms: ['民主推荐日期'] }),
    inspectionOn: date(['考察', 'Inspection'], { synonyms: ['考察日期'] }),
    discussionOn: date(['讨论决定', 'Discussion and decision'], { synonyms: ['讨论决定日期', '党组会讨论'] }),
    publicityOn: date(['任前公示', 'Publicity'], { sortable: true, synonyms: ['公示日期', '公示'] }),
    filesReviewed: flag(['干部档案已审核', 'Files reviewed'], {
      hint: ['凡提必审', 'For everybody proposed'],
    }),
    mattersVerified: flag(['个人有关事项已核查', 'Personal matters verified'], {
      hint: ['凡提必核', 'For everybody proposed'],
    }),
    integrityOpinionObtained: flag(['已听取纪检机关廉政意见', 'Integrity opinion obtained'], {
      hint: ['凡提必听', 'For everybody proposed'],
    }),
    reportsChecked: flag(['信访举报已核查', 'Reports checked'], {
      hint: ['凡提必查', 'For everybody proposed'],
    }),
    gaps: longText(['程序上的缺项和补正', 'Gaps in the procedure'], {
      max: 1000,
      hint: ['只写程序，不评价人选。', 'The procedure only; nobody is judged.'],
    }),
    fourStep: fourStep('LEAD'),
    noCorruptionTag: noCorruptionTag(),
  },

  states: APPROVAL_STATES,
  acceptor: levelAbove,
  moves: {
    ...approval,
    submit: {
      ...approval.submit,
      check: ({ row, input }) => {
        const after = { ...row, ...input };
        const open = FOUR_MUSTS.filter((name) => after[name] !== true);
        return [
          ...(open.length > 0 && (after.gaps ?? '') === ''
            ? open.map((field) => ({ field, code: 'APPOINTMENT_GAP_UNSAID' }))
            : []),
          ...outOfOrder(after),
        ];
      },
      takes: ['gaps'],
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'checkNo', pattern: 'XR-{county}-{year}-{seq:3}' },
  yearOf: 'motionOn',
  check: (row, { today }) => [
    ...STEPS.map((field) => {
      const day = row[field];
      return day !== null && day > today ? { field, code: 'DAY_IN_FUTURE', params: { today } } : null;
    }),
    ...outOfOrder(row),
  ],

  title: ['batch'],
  list: ['checkNo', 'title', 'unit', 'posts', 'motionOn', 'publicityOn', 'integrityOpinionObtained', 'state'],
  query: ['integrityOpinionObtained', 'motionOn', 'publicityOn'],
  search: ['checkNo', 'batch'],
  dimensions: ['integrityOpinionObtained', 'filesReviewed', 'mattersVerified', 'reportsChecked', 'fourStep'],
  totals: ['posts'],
  sections: [
    { label: ['批次', 'Batch'], fields: ['batch', 'posts'] },
    { label: ['程序步骤（填完成日期）', 'Steps (day each was done)'], fields: [...STEPS], complete: true },
    { label: ['凡提四必', 'The four musts'], fields: [...FOUR_MUSTS, 'gaps'] },
    { label: ['归类', 'Classification'], fields: ['fourStep', 'noCorruptionTag'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    APPOINTMENT_ORDER: {
      zh: '不能早于前一步（{before}）。',
      en: 'This may not be before the step that precedes it ({before}).',
    },
    APPOINTMENT_GAP_UNSAID: {
      zh: '这一项没有做到，请在“程序上的缺项和补正”里写明原因和补正情况。',
      en: 'This was not done: say in “Gaps in the procedure” why, and how it was made good.',
    },
  },

  workbook: {
    code: 'XR',
    title: ['选人用人程序核查台账', 'Ledger of appointment procedure checks'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '核查编号', source: 'checkNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '选任批次', source: 'batch' },
      { heading: '职数(个)', source: 'posts', optional: true, synonyms: ['职数'] },
      { heading: '分析研判和动议', source: 'motionOn' },
      { heading: '民主推荐', source: 'recommendationOn', optional: true },
      { heading: '考察', source: 'inspectionOn', optional: true },
      { heading: '讨论决定', source: 'discussionOn', optional: true },
      { heading: '任前公示', source: 'publicityOn', optional: true },
      { heading: '干部档案已审核', source: 'filesReviewed', optional: true },
      { heading: '个人有关事项已核查', source: 'mattersVerified', optional: true },
      { heading: '已听取纪检机关廉政意见', source: 'integrityOpinionObtained', optional: true },
      { heading: '信访举报已核查', source: 'reportsChecked', optional: true },
      { heading: '程序上的缺项和补正', source: 'gaps', optional: true },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
    ],
    key: ['county', 'unit', 'batch'],
  },
});

/** Steps dated before one that precedes them. */
function outOfOrder(row: Steps): Violation[] {
  const done = STEPS.flatMap((field) => {
    const day = row[field];
    return typeof day === 'string' ? [{ field, day }] : [];
  });
  return done.flatMap(({ field, day }, index) => {
    const before = done[index - 1];
    return before !== undefined && day < before.day
      ? [{ field, code: 'APPOINTMENT_ORDER', params: { before: before.day } }]
      : [];
  });
}
