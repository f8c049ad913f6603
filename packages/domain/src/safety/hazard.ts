// Longer than 300 lines because a ledger is one definition, read from top to bottom: fields, moves, light, workbook.
import { addDays, daysBetween } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { TO_LEVEL_ABOVE } from '../ledger/escalation.ts';
import { choice, date, decimal, flag, longText, text } from '../ledger/field.ts';
import { reasonToVoid, VOIDING } from '../workflow/voiding.ts';
import { hazardParameters } from './hazard-parameters.ts';
import { hazardSentences } from './hazard-sentences.ts';

const NAME = 40;
const PLACE = 120;

/** 挂牌督办 levels; NONE stands for a hazard that is not listed. */
const LISTING = {
  NONE: ['未挂牌', 'Not listed'],
  COUNTY: ['县级', 'County'],
  CITY: ['市级', 'City'],
  PROVINCE: ['省级', 'Province'],
} as const;

/** 五落实: before a major hazard is rectified, five things stand (安全生产法 art. 41; 重大隐患治理方案). */
const FIVE_IN_PLACE = ['measure', 'fundsWan', 'dueOn'] as const;

/** The owner's own people; for a major hazard the county above answers beside the branch. */
const OWNER = ['owner', { party: 'county', when: { level: 'MAJOR' } }] as const;

/** A county lists and unlists at its own level; what the city or the province has listed is not the county's to touch. */
const COUNTY_LISTING = { party: 'county', when: { listedLevel: ['NONE', 'COUNTY'] } } as const;

/** 隐患: a danger found on site, graded by the county, rectified by its owner, struck off by who accepted it. */
export const hazard = defineLedger({
  name: 'Hazard',
  plural: 'hazards',
  table: 'hazard',
  area: 'safety',
  label: ['安全隐患', 'Hazard'],
  createLabel: ['上报隐患', 'Report a hazard'],

  fields: {
    hazardNo: text(['隐患编号', 'Hazard no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    sector: choice(
      '行业',
      {
        MINE: '矿山',
        GEO: ['地质灾害', 'Geological hazard'],
        SURVEYING: '测绘',
        PROJECT: ['在建项目', 'Construction project'],
        OFFICE: '办公场所',
        OTHER: '其他',
      },
      {
        required: true,
        choiceSynonyms: {
          GEO: ['地灾'],
          PROJECT: ['在建', '在建工程'],
          OFFICE: ['办公', '办公区'],
          MINE: ['矿山企业'],
        },
      },
    ),
    level: choice(
      ['隐患等级', 'Level'],
      { GENERAL: '一般', MAJOR: '重大' },
      {
        required: true,
        decision: true,
        hint: [
          '能马上或十五日内改好的为一般；要停产停用、治理周期长的为重大。由区县局定级。',
          'General: can be mended at once or within fifteen days. Major: needs a shutdown or long treatment. The county decides.',
        ],
        choiceSynonyms: { GENERAL: ['一般隐患', '一般事故隐患'], MAJOR: ['重大隐患', '重大事故隐患'] },
      },
    ),
    source: choice(
      ['隐患来源', 'Source'],
      {
        SELF_CHECK: ['自查', 'Self-check'],
        INSPECTION: '检查',
        REPORT: ['举报', 'Report from outside'],
        UPSTREAM: ['上级交办', 'From above'],
        MONITOR: ['监测', 'Monitoring'],
      },
      {
        required: true,
        decision: true,
        choiceSynonyms: {
          SELF_CHECK: ['自查自纠', '日常自查'],
          INSPECTION: ['上级检查', '检查发现'],
          UPSTREAM: ['交办'],
          MONITOR: ['监测预警'],
        },
      },
    ),
    entityName: text(['单位（点位）名称', 'Site'], {
      max: PLACE,
      required: true,
      synonyms: ['单位名称', '点位名称', '矿山/项目单位'],
    }),
    place: text('地点', { max: PLACE, required: true, synonyms: ['隐患地点', '详细地点'] }),
    description: longText(['隐患描述', 'Description'], {
      max: 1000,
      required: true,
      synonyms: ['隐患内容', '存在隐患'],
    }),
    foundOn: date(['发现时间', 'Found on'], {
      required: true,
      sortable: true,
      synonyms: ['发现日期', '排查时间'],
    }),
    foundBy: text(['发现人', 'Found by'], {
      max: NAME,
      required: true,
      hint: [
        '来自举报的，填接报的工作人员，不得填举报人。',
        'For a report from outside: the member of staff who took it, never the reporter.',
      ],
    }),
    interimSafeguard: longText(['已先做的防护', 'Interim safeguard'], {
      max: 1000,
      hint: ['例如：已拉警戒线。随时可填。', 'For example: area cordoned off. May be recorded at any time.'],
    }),

    dutyLeader: text(['责任领导', 'Duty leader'], { max: NAME, synonyms: ['分管领导', '包案领导'] }),
    rectifyOwner: text(['整改责任人', 'Person responsible'], { max: NAME, synonyms: ['责任人'] }),
    measure: longText(['整改措施', 'Measures'], { max: 2000, synonyms: ['治理措施'] }),
    fundsWan: decimal(['整改资金', 'Funds'], {
      min: 0,
      max: 9_999_999,
      scale: 2,
      unit: ['万元', '10,000 yuan'],
      synonyms: ['资金', '治理资金'],
    }),
    dueOn: date(['整改时限', 'Due on'], {
      sortable: true,
      synonyms: ['整改期限', '完成时限', '整改完成时限'],
    }),
    emergencyPlanRef: text(['应急预案', 'Emergency plan'], { max: 200, synonyms: ['预案'] }),
    needGovCoordination: flag(['需政府协调', 'Needs government coordination']),
    partialStop: flag(['局部停产停用', 'Partial shutdown']),
    fullStop: flag(['全部停产停用', 'Full shutdown']),
    progressNote: longText(['整改情况', 'Progress'], { once: true, max: 2000, synonyms: ['整改进展'] }),

    listedLevel: choice(['督办级别', 'Listed at'], LISTING, {
      byMoveOnly: true,
      decision: true,
      initial: 'NONE',
    }),
    listedBy: text(['挂牌人', 'Listed by'], { max: NAME, byMoveOnly: true }),
    listedOn: date(['挂牌日期', 'Listed on'], { byMoveOnly: true }),
    listedDueOn: date(['督办时限', 'Listing due on'], { byMoveOnly: true }),
    deferralOpen: flag(['延期待审', 'Deferral pending'], { byMoveOnly: true, decision: true }),

    appliedOn: date(['申请验收日期', 'Applied on'], { byMoveOnly: true }),
    selfOk: flag(['自评合格', 'Self-assessment passed'], { byMoveOnly: true }),
    expertOk: flag(['专家评估合格', 'Expert assessment passed'], { byMoveOnly: true }),
    govOk: flag(['政府验收合格', 'Government acceptance passed'], { byMoveOnly: true }),
    investedWan: decimal(['实际投入', 'Invested'], {
      byMoveOnly: true,
      min: 0,
      max: 9_999_999,
      scale: 2,
      unit: ['万元', '10,000 yuan'],
    }),
    acceptedOn: date(['验收时间', 'Accepted on'], { byMoveOnly: true }),
    acceptedBy: text(['验收人', 'Accepted by'], { max: NAME, byMoveOnly: true }),
    closedOn: date(['销号时间', 'Closed on'], { byMoveOnly: true, sortable: true }),
    recurred: flag(['反弹', 'Recurred'], { byMoveOnly: true }),
  },

  children: {
    deferrals: {
      label: ['延期', 'Deferrals'],
      table: 'hazard_deferral',
      fields: {
        reason: longText(['延期理由', 'Reason'], { max: 1000, required: true }),
        appliedOn: date(['申请日期', 'Applied on'], { required: true }),
        newDueOn: date(['申请延至', 'New due day'], { required: true }),
        decision: choice(
          '结果',
          { APPLIED: '已申请', GRANTED: '同意', REFUSED: '不同意' },
          { required: true },
        ),
        opinion: text('意见', { max: 500 }),
        decidedBy: text(['审批人', 'Decided by'], { max: NAME }),
        decidedOn: date(['审批日期', 'Decided on']),
      },
    },
    checks: {
      label: ['复查', 'Checks'],
      table: 'hazard_check',
      fields: {
        on: date(['复查日期', 'Checked on'], { required: true }),
        by: text(['复查人', 'Checked by'], { max: NAME, required: true }),
        result: choice(
          ['复查结果', 'Result'],
          { OK: ['已到位', 'In place'], NOT_OK: ['未到位', 'Not in place'] },
          { required: true },
        ),
        note: longText(['说明', 'Note'], { max: 1000 }),
      },
    },
  },

  states: {
    REPORTED: { label: '已上报' },
    MAJOR_PROPOSED: { label: ['拟定重大', 'Proposed as major'] },
    GRADED: { label: '已定级' },
    RECTIFYING: { label: '整改中' },
    APPLIED_ACCEPTANCE: { label: ['申请验收', 'Acceptance applied for'] },
    ACCEPTED: { label: '已验收' },
    CLOSED: { label: '已销号', open: false },
  },

  createWhen: { CITY: { source: ['INSPECTION', 'UPSTREAM'] } },
  acceptor: (row) => (row.level === 'GENERAL' && row.unitLevel === 'BRANCH' ? 'COUNTY' : 'CITY'),

  moves: {
    grade: {
      label: ['定为一般', 'Grade as general'],
      from: ['REPORTED'],
      to: 'GRADED',
      by: ['county'],
      letter: 'A',
      opinion: 'optional',
      asks: { level: choice(['隐患等级', 'Level'], { GENERAL: '一般', MAJOR: '重大' }) },
      sets: () => ({ level: 'GENERAL' }),
      check: ({ input }) => (input.level === 'MAJOR' ? [fault('level', 'HAZARD_MAJOR_IS_PROPOSED')] : []),
    },
    proposeMajor: {
      label: ['拟定重大', 'Propose as major'],
      from: ['REPORTED'],
      to: 'MAJOR_PROPOSED',
      by: ['county'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      takes: [
        'measure',
        'fundsWan',
        'dueOn',
        'emergencyPlanRef',
        'interimSafeguard',
        'needGovCoordination',
        'partialStop',
        'fullStop',
      ],
      sets: () => ({ level: 'MAJOR' }),
    },
    confirmMajor: {
      label: ['确认重大', 'Confirm as major'],
      from: ['MAJOR_PROPOSED'],
      to: 'GRADED',
      by: ['city'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
    },
    returnMajor: {
      label: ['退回重定', 'Return for grading'],
      from: ['MAJOR_PROPOSED'],
      to: 'REPORTED',
      by: ['city'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
    },
    start: {
      label: ['开始整改', 'Start rectification'],
      from: ['GRADED'],
      to: 'RECTIFYING',
      by: ['county', 'owner'],
      letter: 'S',
      opinion: 'optional',
      needs: ['dutyLeader', 'rectifyOwner', 'dueOn', { when: { level: 'MAJOR' }, fields: FIVE_IN_PLACE }],
      takes: [
        'measure',
        'fundsWan',
        'emergencyPlanRef',
        'interimSafeguard',
        'needGovCoordination',
        'partialStop',
        'fullStop',
      ],
      sets: ({ row, input, rules }) =>
        row.level === 'GENERAL' && row.dueOn === null && (input.dueOn ?? null) === null
          ? { dueOn: addDays(row.foundOn, rules.number('hazard.generalDays')) }
          : {},
      check: ({ row, input }) =>
        row.level === 'MAJOR' &&
        !(input.emergencyPlanRef ?? row.emergencyPlanRef) &&
        !(input.interimSafeguard ?? row.interimSafeguard)
          ? [fault('emergencyPlanRef', 'HAZARD_PLAN_MISSING')]
          : [],
    },
    list: {
      label: ['挂牌督办', 'List'],
      from: ['GRADED', 'RECTIFYING', 'APPLIED_ACCEPTANCE'],
      by: ['city', COUNTY_LISTING],
      letter: 'A',
      opinion: 'optional',
      asks: {
        level: choice(
          ['督办级别', 'Listed at'],
          { COUNTY: '县级', CITY: '市级', PROVINCE: '省级' },
          { required: true },
        ),
        dueOn: date(['督办时限', 'Listing due on'], { required: true }),
      },
      sets: ({ input, actor, today }) => ({
        listedLevel: input.level,
        listedDueOn: input.dueOn,
        listedBy: actor.name,
        listedOn: today,
      }),
      check: ({ row, input, actor }) => [
        ...(actor.level === 'COUNTY' && input.level !== 'COUNTY'
          ? [fault('level', 'HAZARD_LISTING_ABOVE_COUNTY')]
          : []),
        ...(typeof input.dueOn === 'string' && input.dueOn < row.foundOn
          ? [fault('dueOn', 'DUE_BEFORE_FOUND', { day: input.dueOn, found: row.foundOn })]
          : []),
      ],
    },
    unlist: {
      label: ['撤销挂牌', 'Unlist'],
      from: ['GRADED', 'RECTIFYING', 'APPLIED_ACCEPTANCE'],
      by: ['city', COUNTY_LISTING],
      letter: 'A',
      when: { listedLevel: ['COUNTY', 'CITY', 'PROVINCE'] },
      because: 'HAZARD_NOT_LISTED',
      opinion: 'required',
      sets: () => ({ listedLevel: 'NONE', listedBy: null, listedOn: null, listedDueOn: null }),
    },
    requestDeferral: {
      label: ['申请延期', 'Request a deferral'],
      from: ['RECTIFYING'],
      by: OWNER,
      letter: 'S',
      submits: true,
      when: { deferralOpen: false },
      because: 'HAZARD_DEFERRAL_PENDING',
      opinion: 'optional',
      asks: {
        newDueOn: date(['申请延至', 'New due day'], { required: true }),
        reason: longText(['延期理由', 'Reason'], { max: 1000, required: true }),
      },
      sets: () => ({ deferralOpen: true }),
      check: ({ row, input }) =>
        typeof input.newDueOn === 'string' && row.dueOn !== null && input.newDueOn <= row.dueOn
          ? [fault('newDueOn', 'HAZARD_DEFERRAL_NOT_LATER', { due: row.dueOn })]
          : [],
      child: {
        name: 'deferrals',
        values: ({ input, today }) => ({
          reason: input.reason,
          newDueOn: input.newDueOn,
          appliedOn: today,
          decision: 'APPLIED',
        }),
      },
    },
    grantDeferral: {
      label: ['同意延期', 'Grant the deferral'],
      from: ['RECTIFYING'],
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      when: { deferralOpen: true },
      because: 'HAZARD_NO_DEFERRAL',
      opinion: 'required',
      sets: ({ row }) => ({ deferralOpen: false, dueOn: openDeferralDay(row) }),
      child: {
        name: 'deferrals',
        where: { decision: 'APPLIED' },
        values: ({ input, actor, today }) => ({
          decision: 'GRANTED',
          opinion: input.opinion,
          decidedBy: actor.name,
          decidedOn: today,
        }),
      },
    },
    refuseDeferral: {
      label: ['不同意延期', 'Refuse the deferral'],
      from: ['RECTIFYING'],
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      when: { deferralOpen: true },
      because: 'HAZARD_NO_DEFERRAL',
      opinion: 'required',
      turnsDown: 'REFUSE',
      sets: () => ({ deferralOpen: false }),
      child: {
        name: 'deferrals',
        where: { decision: 'APPLIED' },
        values: ({ input, actor, today }) => ({
          decision: 'REFUSED',
          opinion: input.opinion,
          decidedBy: actor.name,
          decidedOn: today,
        }),
      },
    },
    check: {
      label: ['登记复查', 'Check'],
      from: ['RECTIFYING', 'APPLIED_ACCEPTANCE', 'ACCEPTED'],
      by: [...OWNER, 'acceptor'],
      letter: 'U',
      opinion: 'optional',
      asks: {
        on: date(['复查日期', 'Checked on'], { required: true }),
        result: choice(
          ['复查结果', 'Result'],
          { OK: ['已到位', 'In place'], NOT_OK: ['未到位', 'Not in place'] },
          { required: true },
        ),
        note: longText(['说明', 'Note'], { max: 1000 }),
      },
      check: ({ row, input, today }) => [
        ...(typeof input.on === 'string' && input.on > today
          ? [fault('on', 'DAY_IN_FUTURE', { today })]
          : []),
        ...(typeof input.on === 'string' && input.on < row.foundOn
          ? [fault('on', 'DUE_BEFORE_FOUND', { day: input.on, found: row.foundOn })]
          : []),
      ],
      child: {
        name: 'checks',
        values: ({ input, actor }) => ({
          on: input.on,
          by: actor.name,
          result: input.result,
          note: input.note ?? null,
        }),
      },
    },
    apply: {
      label: ['申请验收', 'Apply for acceptance'],
      from: ['RECTIFYING'],
      to: 'APPLIED_ACCEPTANCE',
      by: OWNER,
      letter: 'S',
      submits: true,
      when: { deferralOpen: false },
      because: 'HAZARD_DEFERRAL_PENDING',
      opinion: 'optional',
      needs: ['progressNote'],
      sets: ({ today }) => ({ appliedOn: today }),
    },
    accept: {
      label: ['通过验收', 'Accept'],
      from: ['APPLIED_ACCEPTANCE'],
      to: 'ACCEPTED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      needs: ['selfOk', 'expertOk', 'govOk'],
      takes: ['investedWan'],
      sets: ({ actor, today }) => ({ acceptedOn: today, acceptedBy: actor.name }),
      check: ({ row, input }) => [
        ...(input.selfOk === false ? [fault('selfOk', 'HAZARD_BOX_NOT_PASSED')] : []),
        ...(row.level === 'MAJOR' && input.govOk === false ? [fault('govOk', 'HAZARD_BOX_NOT_PASSED')] : []),
      ],
    },
    reject: {
      label: ['退回整改', 'Send back'],
      from: ['APPLIED_ACCEPTANCE'],
      to: 'RECTIFYING',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ appliedOn: null }),
    },
    close: {
      label: ['销号', 'Close'],
      from: ['ACCEPTED'],
      to: 'CLOSED',
      by: ['acceptor'],
      letter: 'X',
      approves: true,
      opinion: 'optional',
      sets: ({ today }) => ({ closedOn: today }),
    },
    reopen: {
      label: ['重新打开', 'Reopen'],
      from: ['CLOSED'],
      to: 'RECTIFYING',
      by: ['acceptor', 'city'],
      letter: 'O',
      danger: true,
      opinion: 'optional',
      turnsDown: 'RETURN',
      asks: {
        reason: longText(['重新打开的理由', 'Reason'], { max: 1000, required: true }),
        dueOn: date(['新的整改时限', 'New due day']),
      },
      sets: ({ row, input, today, rules }) => ({
        appliedOn: null,
        acceptedOn: null,
        acceptedBy: null,
        selfOk: null,
        expertOk: null,
        govOk: null,
        closedOn: null,
        dueOn: input.dueOn ?? addDays(today, rules.number('hazard.generalDays')),
        recurred:
          row.recurred === true ||
          (row.closedOn !== null &&
            daysBetween(row.closedOn, today) <= rules.number('hazard.recurrenceDays')),
      }),
      check: ({ input, today }) =>
        typeof input.dueOn === 'string' && input.dueOn < today
          ? [fault('dueOn', 'DAY_IN_PAST', { today })]
          : [],
    },
    void: {
      ...VOIDING,
      from: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED'],
      by: [
        { party: 'county', when: { level: 'GENERAL' } },
        { party: 'city', when: { level: 'MAJOR' } },
      ],
      letter: 'A',
      asks: { reason: reasonToVoid(['不是隐患、重复登记等。', 'Not a hazard, a duplicate, and the like.']) },
    },
    correct: {
      label: ['更正', 'Correct'],
      from: [
        'REPORTED',
        'MAJOR_PROPOSED',
        'GRADED',
        'RECTIFYING',
        'APPLIED_ACCEPTANCE',
        'ACCEPTED',
        'CLOSED',
      ],
      by: ['city'],
      letter: 'A',
      danger: true,
      opinion: 'optional',
      asks: { reason: longText(['更正理由', 'Reason'], { max: 1000, required: true }) },
      takes: [
        'sector',
        'source',
        'entityName',
        'place',
        'description',
        'foundOn',
        'foundBy',
        'dutyLeader',
        'rectifyOwner',
        'measure',
        'fundsWan',
        'dueOn',
        'emergencyPlanRef',
        'interimSafeguard',
        'progressNote',
      ],
    },
  },

  editable: {
    in: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED', 'RECTIFYING'],
    always: ['interimSafeguard'],
    only: {
      level: ['REPORTED'],
      source: ['REPORTED'],
      dueOn: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED'],
      foundOn: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED'],
    },
  },

  number: { field: 'hazardNo', pattern: 'YH-{county}-{year}-{seq:4}' },
  yearOf: 'foundOn',
  defaults: ({ input, actorName }) => ({
    place: input.place ?? input.entityName ?? null,
    foundBy: input.foundBy ?? actorName,
  }),
  light: {
    starts: 'foundOn',
    due: [
      {
        when: { state: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED'] },
        field: 'foundOn',
        plusDays: 'hazard.generalDays',
        rule: 'RULE_HAZARD_BEFORE_START',
      },
      { when: { level: 'MAJOR' }, field: 'dueOn', rule: 'RULE_HAZARD_MAJOR' },
      { field: 'dueOn', rule: 'RULE_HAZARD_GENERAL' },
    ],
    warn: [{ when: { level: 'MAJOR' }, days: 'hazard.warnDays.major' }, { days: 'hazard.warnDays.general' }],
    // The city's daily list of major hazards.
    toCity: [{ when: { level: 'MAJOR' }, after: TO_LEVEL_ABOVE }],
    done: 'appliedOn',
    closed: 'closedOn',
    verifyDays: 'hazard.verifyDays',
  },

  check: (row, { today }) => [
    row.foundOn > today ? fault('foundOn', 'DAY_IN_FUTURE', { today }) : null,
    row.dueOn !== null && row.dueOn < row.foundOn
      ? fault('dueOn', 'DUE_BEFORE_FOUND', { day: row.dueOn, found: row.foundOn })
      : null,
    row.partialStop === true && row.fullStop === true ? fault('fullStop', 'HAZARD_STOP_TWICE') : null,
  ],
  masks: { foundBy: [{ roles: ['AUDITOR'] }] },

  title: ['entityName', 'description'],
  list: ['hazardNo', 'title', 'unit', 'level', 'state', 'dueOn', 'light', 'fundsWan'],
  query: ['level', 'sector', 'source', 'foundOn', 'dueOn'],
  search: ['hazardNo', 'entityName', 'description', 'place'],
  dimensions: ['level', 'sector', 'source', 'listedLevel'],
  counted: ['level'],
  totals: ['fundsWan'],
  sections: [
    {
      label: ['事实', 'Facts'],
      fields: [
        'sector',
        'source',
        'level',
        'entityName',
        'place',
        'description',
        'foundOn',
        'foundBy',
        'interimSafeguard',
      ],
    },
    {
      label: ['五落实', 'Five in place'],
      fields: [
        'dutyLeader',
        'rectifyOwner',
        'measure',
        'fundsWan',
        'dueOn',
        'emergencyPlanRef',
        'needGovCoordination',
        'partialStop',
        'fullStop',
      ],
      complete: true,
    },
    {
      label: ['挂牌督办', 'Listed supervision'],
      fields: ['listedLevel', 'listedBy', 'listedOn', 'listedDueOn'],
    },
    {
      label: ['整改与验收', 'Rectification and acceptance'],
      fields: [
        'progressNote',
        'appliedOn',
        'selfOk',
        'expertOk',
        'govOk',
        'investedWan',
        'acceptedOn',
        'acceptedBy',
        'closedOn',
        'recurred',
      ],
    },
  ],
  path: (row) =>
    row.level === 'MAJOR'
      ? ['create', 'proposeMajor', 'confirmMajor', 'start', 'apply', 'accept', 'close']
      : ['create', 'grade', 'start', 'apply', 'accept', 'close'],

  sentences: hazardSentences,
  parameters: hazardParameters,

  workbook: {
    code: 'L11',
    title: ['安全隐患排查治理台账', 'Ledger of hazards found and rectified'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '隐患编号', source: 'hazardNo', optional: true, synonyms: ['编号'] },
      { heading: '区县', source: 'county', synonyms: ['区县局', '县区', '填报单位'] },
      {
        heading: '站所(支部)',
        source: 'unit',
        optional: true,
        synonyms: ['站所', '支部', '站所支部', '所属支部'],
      },
      { heading: '行业', source: 'sector', synonyms: ['行业类别', '所属行业'] },
      {
        heading: '单位(点位)名称',
        source: 'entityName',
        synonyms: ['单位名称', '点位名称', '矿山/项目单位'],
      },
      { heading: '地点', source: 'place', optional: true, synonyms: ['隐患地点', '详细地点'] },
      { heading: '隐患描述', source: 'description', synonyms: ['隐患内容', '存在隐患', '主要隐患'] },
      { heading: '隐患等级', source: 'level', synonyms: ['等级', '隐患级别'] },
      { heading: '隐患来源', source: 'source', synonyms: ['来源'] },
      { heading: '发现时间', source: 'foundOn', synonyms: ['发现日期', '排查时间'] },
      { heading: '发现人', source: 'foundBy', optional: true },
      { heading: '责任领导', source: 'dutyLeader', optional: true, synonyms: ['分管领导'] },
      { heading: '整改措施', source: 'measure', optional: true, synonyms: ['治理措施'] },
      { heading: '整改责任人', source: 'rectifyOwner', optional: true, synonyms: ['责任人'] },
      {
        heading: '整改资金(万元)',
        source: 'fundsWan',
        optional: true,
        synonyms: ['整改资金', '资金(万元)', '治理资金(万元)'],
      },
      { heading: '整改时限', source: 'dueOn', optional: true, synonyms: ['整改期限', '完成时限'] },
      { heading: '应急预案', source: 'emergencyPlanRef', optional: true, synonyms: ['预案'] },
      {
        heading: '是否挂牌督办',
        source: 'listedLevel',
        mode: 'compare',
        move: 'list',
        optional: true,
        noneValue: 'NONE',
        synonyms: ['挂牌督办'],
      },
      {
        heading: '督办级别',
        source: 'listedLevel',
        mode: 'compare',
        move: 'list',
        optional: true,
        synonyms: ['挂牌级别'],
      },
      { heading: '整改情况', source: 'progressNote', optional: true, synonyms: ['整改进展'] },
      {
        heading: '验收时间',
        source: 'acceptedOn',
        mode: 'compare',
        move: 'accept',
        optional: true,
        synonyms: ['验收日期'],
      },
      { heading: '验收人', source: 'acceptedBy', mode: 'compare', move: 'accept', optional: true },
      {
        heading: '销号时间',
        source: 'closedOn',
        mode: 'compare',
        move: 'close',
        optional: true,
        synonyms: ['销号日期'],
      },
      {
        heading: '延期情况',
        source: 'history',
        child: 'deferrals',
        mode: 'compare',
        move: 'requestDeferral',
        optional: true,
      },
    ],
    key: ['county', 'unit', 'entityName', 'foundOn', 'description'],
    defaults: { place: { field: 'entityName' }, foundBy: 'reporter' },
    history: (said) => {
      const isAccepted = said['acceptedOn'] !== undefined || said['closedOn'] !== undefined;
      const isStarted = said['dutyLeader'] !== undefined && said['dueOn'] !== undefined;
      return {
        state:
          said['closedOn'] !== undefined
            ? 'CLOSED'
            : isAccepted
              ? 'ACCEPTED'
              : isStarted
                ? 'RECTIFYING'
                : 'GRADED',
        // Paper ledgers name the day of acceptance only: the work was reported done by then.
        values: isAccepted
          ? {
              appliedOn: said['acceptedOn'] ?? said['closedOn'],
              acceptedOn: said['acceptedOn'] ?? said['closedOn'],
              selfOk: true,
            }
          : {},
      };
    },
  },
});

/** The day the open application asks for; a move that changes child rows finds them on the row. */
function openDeferralDay(row: object): string | null {
  const deferrals =
    (row as { deferrals?: readonly { decision: string; newDueOn: string }[] }).deferrals ?? [];
  return deferrals.find((deferral) => deferral.decision === 'APPLIED')?.newDueOn ?? null;
}
