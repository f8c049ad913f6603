import type { Indicator } from '../indicator/indicator.ts';

/** Figures of the prevention of corruption; they speak of what was done, never of persons. */
export const disciplineIndicators: readonly Indicator[] = [
  {
    code: 'DI1',
    title: { zh: '责任书签订率', en: 'Responsibility letters signed' },
    definition: {
      zh: '口径：本年签订时限截至统计日已到的党风廉政责任书中，统计日已签订的占比；应签的为与市局签订的、每名班子副职的和每个支部的。退回重签的按未签订计，已作废的不计。依据：系统默认口径，可由市局调整。',
      en: 'Letters on integrity signed, of those to be signed this year by the day of the figure: the bureau’s with the city, each deputy’s and each branch’s. One sent back counts as unsigned, a voided one not at all. Source: default of this system.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'ResponsibilityLetter', day: 'dueOn', where: { area: 'INTEGRITY' } },
      done: { states: ['SIGNED'], on: 'signedOn' },
    },
  },
  {
    code: 'DI2',
    title: { zh: '一岗双责清单完成率', en: 'Duty list items completed' },
    definition: {
      zh: '口径：本年完成时限截至统计日已到的责任清单条目中，统计日已核验的占比；已上报未核验的不计完成，已作废的不计。依据：系统默认口径，可由市局调整。',
      en: 'Items of the duty lists verified, of those due this year by the day of the figure. Reported but not yet verified is not completed; voided items do not count. Source: default of this system.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'DutyListItem', day: 'dueOn' },
      done: { states: ['VERIFIED'], on: 'doneOn' },
    },
  },
  {
    code: 'DI3',
    title: { zh: '廉政谈话覆盖率', en: 'Key posts talked to' },
    definition: {
      zh: '口径：统计日的重点岗位中，本年截至统计日有廉政谈话的占比。重点岗位为统计日在本单位任职的“关键少数”（按谈话对象的姓名对应）和在册的高风险岗位（按谈话登记的职务对应，须与风险点的岗位名称一致）；同一人、同一岗位只计一次。依据：系统默认口径，可由市局调整。',
      en: 'Key posts whose holder was talked to this year by the day of the figure, of all there were on that day: leading people in office then, found by their name among those talked with, and posts with a high risk on the register, found by the name of the post; each counts once. Source: default of this system.',
    },
    reckoning: {
      kind: 'KEY_POSTS',
      talks: 'IntegrityTalk',
      posts: 'IntegrityRiskPoint',
      marks: {
        names: ['、', '，', ',', '；', ';', ' ', '\u3000'],
        // No 、 here: 党组书记、局长 is one post.
        posts: ['；', ';', ' ', '\u3000'],
      },
    },
  },
  {
    code: 'DI4',
    title: { zh: '警示教育', en: 'Warning education' },
    definition: {
      zh: '口径：本年截至统计日举办并经上级审核的警示教育场次，除以全年应办的 2 场，超过的按 1 计。依据：系统默认口径，可由市局调整。',
      en: 'Sessions held this year and approved by the day of the figure, over the 2 owed each year; more than that is still 1. Source: default of this system.',
    },
    reckoning: {
      kind: 'OWED',
      due: { ledger: 'WarningEducation', day: 'heldOn' },
      done: { states: ['APPROVED'], on: 'approvedOn' },
      owed: 2,
    },
  },
  {
    code: 'DI5',
    title: { zh: '以案促改完成率', en: 'Case rectification completed' },
    definition: {
      zh: '口径：本年时限截至统计日已到的以案促改事项中，统计日已核验的占比；已上报未核验的不计完成，已作废的不计。依据：系统默认口径，可由市局调整。',
      en: 'Items verified, of those due this year by the day of the figure. Reported but not yet verified is not completed; voided items do not count. Source: default of this system.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'CaseRectification', day: 'dueOn' },
      done: { states: ['VERIFIED'], on: 'doneOn' },
    },
  },
  {
    code: 'DI6',
    title: { zh: '制度修订按期率', en: 'Rules reviewed in time' },
    definition: {
      zh: '口径：本年应复审日期截至统计日已到的制度复审中，在应复审日期当日或之前复审（继续有效或修订后印发）的占比；到期前已废止的不计。依据：系统默认口径，可由市局调整。',
      en: 'Reviews done on or before their due day, of those due this year by the day of the figure, whether the rule was kept or issued anew. A rule repealed before its due day owes none. Source: default of this system.',
    },
    reckoning: {
      kind: 'RECURRING',
      ledger: 'InstitutionRule',
      due: 'reviewDueOn',
      done: 'reviewedOn',
      moves: ['confirm', 'reissue'],
      notIn: ['DRAFT', 'VOIDED'],
      endedOn: 'repealedOn',
    },
  },
];
