// Longer than 300 lines because a ledger is one definition, read from top to bottom: fields, moves, masks, workbook.
import type { LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, integer, labelOf, secret, text } from '../ledger/field.ts';
import type { MoveContext } from '../ledger/ledger.ts';
import { latestOf } from '../ledger/retention.ts';
import { pseudonymFor } from '../messages/workbook-words.ts';
import { VOIDING } from '../workflow/voiding.ts';
import {
  bornSanctionFaults,
  bornSanctions,
  type CaseRow,
  caseOf,
  correctionFaults,
  dayIn,
  formAfter,
  gradesOf,
  heaviestDay,
  heaviestGrade,
  lastEffect,
  newSanctionFaults,
  sanctionNamed,
  sanctionsOf,
  sanctionValues,
  termsOf,
  thatOne,
  thatSanction,
  whichSanction,
} from './case-sanctions.ts';
import { disciplineCaseParameters, IDENTITY_YEARS } from './discipline-case-parameters.ts';
import { disciplineCaseSentences } from './discipline-case-sentences.ts';
import {
  FORMS,
  formOf,
  GRADES_OF,
  LONGEST_COMBINED_MONTHS,
  OUTCOMES,
  type Outcome,
  SANCTION_GRADES,
  SANCTION_TYPES,
} from './sanction.ts';
import { INVESTIGATED, OUTCOME_AWAITED } from './statistics.ts';

/** Stages of an open case in their order. */
export const CASE_STAGES = {
  PRELIM: ['初核', 'Preliminary inquiry'],
  FILED: ['立案', 'Filed'],
  INVESTIGATING: ['审查调查', 'Under investigation'],
  TRIAL: ['审理', 'In trial'],
  DECISION_PENDING: ['待处理决定', 'Decision pending'],
} as const;

export const RANK_GROUPS = {
  COUNTY_LEVEL: ['县处级', 'County level'],
  TOWNSHIP_LEVEL: ['乡科级', 'Township level'],
  STAFF: ['一般人员', 'Staff'],
  OTHER: '其他',
} as const;

export const CASE_CAUSES = {
  DUTY_FAILURE: ['履职不到位', 'Failure in duty'],
  CORRUPTION: ['贪污腐败', 'Corruption'],
  DRUG_USE: ['吸毒', 'Drug use'],
  DRUNK_DRIVING: ['酒驾醉驾', 'Drunk driving'],
  EIGHT_RULES: ['违反中央八项规定精神', 'Against the eight rules'],
  OTHER: '其他',
} as const;

const STAGES = ['PRELIM', 'FILED', 'INVESTIGATING', 'TRIAL', 'DECISION_PENDING'] as const;
const HANDLED = [...INVESTIGATED, ...OUTCOME_AWAITED] as const;
const UNDER_WAY = ['PRELIM', ...HANDLED] as const;
const ENDED = ['CONCLUDED', 'CLOSED_NO_CASE', 'WITHDRAWN'] as const;
const IN_THE_LEDGER = [...UNDER_WAY, ...ENDED];

const on = (zh: string, en: string) =>
  date([zh, en], { hint: ['不填为今天。', 'Today unless said otherwise.'] });

/** The day a stage was reached: as given, else today. */
const stageDay = ({ input, today }: MoveContext<object>): LocalDate => dayIn(input, 'on') ?? today;

function stageDayFaults({ row, input, today }: MoveContext<object>): Violation[] {
  const day = dayIn(input, 'on');
  const last = caseOf(row).stageHistory?.at(-1)?.on;
  if (day === null) return [];
  if (day > today) return [fault('on', 'DAY_IN_FUTURE', { today })];
  return last !== undefined && day < last ? [fault('on', 'CASE_DAY_BEFORE_STAGE', { day: last })] : [];
}

const enters = (stage: string) =>
  ({
    name: 'stageHistory',
    values: (context: MoveContext<object>) => ({ stage, on: stageDay(context) }),
  }) as const;

/** A move from stage to stage, made on the day its sheet names. */
const stageMove = <const F extends string, const T extends string>(
  zh: string,
  en: string,
  from: readonly F[],
  to: T,
) =>
  ({
    label: [zh, en],
    from,
    to,
    by: ['city'],
    letter: 'A',
    opinion: 'optional',
    asks: { on: on('日期', 'On') },
    reads: ['stageHistory'],
    check: stageDayFaults,
    child: enters(to),
  }) as const;

/** What who may not see a subject is shown in its place; a surname with a star would name him to everybody there. */
const pseudonym = (row: object): string => pseudonymFor(caseOf(row).caseNo);
const rankOf = (row: object): string =>
  labelOf(RANK_GROUPS[(row as { rankGroup: keyof typeof RANK_GROUPS }).rankGroup], '').zh;

const COUNTY_HIDDEN = [{ roles: ['COUNTY_SECRETARY', 'AUDITOR'] }] as const;

/** 执纪审查: a case as the ledger keeps it. Its state is its stage; evidence, statements and clues never enter. */
export const disciplineCase = defineLedger({
  name: 'DisciplineCase',
  plural: 'disciplineCases',
  table: 'discipline_case',
  area: 'discipline',
  label: ['执纪审查案件', 'Discipline case'],
  createLabel: ['登记案件', 'Enter a case'],

  fields: {
    caseNo: text(['案件编号', 'Case no.'], {
      max: 40,
      byMoveOnly: true,
      required: true,
      sortable: true,
      hint: ['不填则自动编号。', 'Numbered by itself where left empty.'],
    }),
    subjectName: secret(['被审查人', 'Subject'], {
      max: 40,
      hint: ['加密保存；不能确定时可以不填。', 'Kept sealed; may be left empty.'],
    }),
    subjectPost: text(['职务', 'Post'], { max: 80 }),
    rankGroup: choice(['职级类别', 'Rank'], RANK_GROUPS, { required: true, decision: true }),
    subjectIsLeader: flag(['班子成员', 'Member of the leading group'], { decision: true }),
    isPartyMember: flag(['是否党员', 'Party member'], { required: true }),
    managedBy: choice(
      ['管理权限', 'Managed by'],
      { CITY: ['市管', 'City'], COUNTY: ['县管', 'County'] },
      {
        required: true,
        decision: true,
        choiceSynonyms: { CITY: ['市局', '市'], COUNTY: ['县局', '区县', '县'] },
      },
    ),
    cause: choice(['问题类别', 'Cause'], CASE_CAUSES, {
      required: true,
      decision: true,
      choiceSynonyms: { DRUNK_DRIVING: ['酒驾', '醉驾', '酒驾、醉驾'], EIGHT_RULES: ['八项规定'] },
    }),
    source: choice(['线索来源', 'Source'], {
      INSPECTION: '巡察',
      AUDIT: '审计',
      TRANSFER_POLICE: ['公安移送', 'Transferred by the police'],
      REPORT: ['信访举报', 'Report'],
      SUPERIOR: ['上级交办', 'From above'],
      SELF_FOUND: ['自查', 'Found by ourselves'],
    }),
    clueReceivedOn: date(['收到线索', 'Clue received on']),
    clueDisposition: choice(['线索处置', 'Disposition of the clue'], {
      TALK_INQUIRY: ['谈话函询', 'Talk or written inquiry'],
      PRELIM: ['初步核实', 'Preliminary verification'],
      SUSPENDED: ['暂存待查', 'Kept for later'],
      CLOSED: ['予以了结', 'Closed'],
    }),
    proposedStage: choice(['登记时所处阶段', 'Stage on entry'], CASE_STAGES, {
      required: true,
      initial: 'FILED',
    }),
    filedOn: date(['立案日期', 'Filed on'], { sortable: true, synonyms: ['立案时间'] }),
    enteredFor: date(['台账日期', 'Ledger day'], { required: true, byMoveOnly: true }),
    form: choice(['运用形态', 'Form'], FORMS, { byMoveOnly: true }),
    formByHand: flag(['形态经调整', 'Form set by hand'], { byMoveOnly: true }),
    outcomeWithoutSanction: choice(['未处分的结果', 'Outcome without sanction'], OUTCOMES, {
      byMoveOnly: true,
    }),
    concludedOn: date(['结案日期', 'Concluded on'], { byMoveOnly: true, sortable: true }),
    criminalTransferOn: date(['移送司法日期', 'Transferred to justice on'], { byMoveOnly: true }),
    note: text('备注', {
      max: 200,
      hint: ['不写姓名、证据和线索内容。', 'No names, evidence or clues.'],
    }),
  },

  asks: {
    staffNo: text(['工号', 'Staff no.'], {
      max: 40,
      plain: true,
      required: true,
      hint: [
        '只用来识别同一人，换算后不保存。',
        'Tells one person from another; turned into a code, never kept.',
      ],
    }),
    partySanction: choice(['党纪处分', 'Party sanction'], gradesOf('PARTY'), {
      choiceSynonyms: {
        PROBATION_1: ['留党察看1年', '留党察看(一年)', '留党察看（一年）'],
        PROBATION_2: ['留党察看2年', '留党察看两年', '留党察看(二年)', '留党察看（二年）'],
      },
    }),
    partyDecidedOn: date(['党纪处分日期', 'Party sanction decided on']),
    govSanction: choice(['政务处分', 'Government sanction'], gradesOf('GOV')),
    govDecidedOn: date(['政务处分日期', 'Government sanction decided on']),
  },
  keys: { personKey: { from: 'staffNo', purpose: 'staff number' } },
  recusal: { person: 'personKey', leader: { subjectIsLeader: true } },
  // The number of a decision leads to its text, and that to the person; notes are kept free of names by hand only.
  retention: {
    years: IDENTITY_YEARS,
    empties: ['subjectName', 'subjectPost', 'note', 'sanctions.docNo'],
    reads: ['sanctions', 'stageHistory'],
    endedOn: (_row, { sanctions = [], stageHistory = [] }) =>
      latestOf([
        ...stageHistory.map((stage) => stage['on']),
        ...sanctions.filter(({ revokedOn }) => revokedOn === null).map(({ effectUntil }) => effectUntil),
      ]),
  },

  children: {
    sanctions: {
      label: ['处分', 'Sanctions'],
      table: 'discipline_sanction',
      fields: {
        type: choice(['类别', 'Kind'], SANCTION_TYPES, { required: true }),
        grade: choice(['种类', 'Grade'], SANCTION_GRADES, { required: true }),
        decidedOn: date(['处分日期', 'Decided on'], { required: true }),
        effectiveOn: date(['生效日期', 'Effective on'], { required: true }),
        docNo: text(['文号', 'Document no.'], { max: 60 }),
        probationYears: integer(['察看年数', 'Years of probation']),
        periodMonths: integer(['影响期（月）', 'Months of effect']),
        effectUntil: date(['影响期至', 'Effective until']),
        releasedOn: date(['期满确认', 'Confirmed at its end']),
        revokedOn: date(['撤销日期', 'Revoked on']),
      },
    },
    stageHistory: {
      label: ['阶段', 'Stages'],
      table: 'discipline_stage',
      fields: {
        stage: choice(
          ['阶段', 'Stage'],
          {
            ...CASE_STAGES,
            CONCLUDED: ['结案', 'Concluded'],
            REOPENED: ['复查', 'Reopened'],
            CLOSED_NO_CASE: ['了结', 'Closed without a case'],
            WITHDRAWN: ['撤案', 'Withdrawn'],
          },
          { required: true },
        ),
        on: date(['日期', 'On'], { required: true }),
      },
    },
  },

  states: {
    PROPOSED: { label: ['待入账', 'Proposed'] },
    RETURNED: { label: ['已退回', 'Returned'] },
    PRELIM: { label: CASE_STAGES.PRELIM },
    FILED: { label: CASE_STAGES.FILED },
    INVESTIGATING: { label: CASE_STAGES.INVESTIGATING },
    TRIAL: { label: CASE_STAGES.TRIAL },
    DECISION_PENDING: { label: CASE_STAGES.DECISION_PENDING },
    REOPENED: { label: ['复查', 'Reopened'] },
    CONCLUDED: { label: ['结案', 'Concluded'], open: false },
    CLOSED_NO_CASE: { label: ['了结', 'Closed without a case'], open: false },
    WITHDRAWN: { label: ['撤案', 'Withdrawn'], open: false },
  },
  // A county proposes; what the city enters stands in the ledger at once.
  births: {
    states: ['PROPOSED', ...STAGES],
    stateOf: (row, level) => (level === 'COUNTY' || level === 'BRANCH' ? 'PROPOSED' : row.proposedStage),
  },
  bornChildren: (row, input) =>
    row.state === 'PROPOSED'
      ? []
      : [
          ...bornSanctions(input).map((sanction) => ({
            name: 'sanctions' as const,
            values: sanctionValues({ ...sanction, effectiveOn: sanction.decidedOn }),
          })),
          ...bornStages(row).map((values) => ({ name: 'stageHistory' as const, values })),
        ],

  createWhen: { COUNTY: { managedBy: 'COUNTY', subjectIsLeader: false } },
  // What comes of a case is the city's to enter; a county proposes that there is one.
  createWithout: { COUNTY: ['caseNo', 'partySanction', 'partyDecidedOn', 'govSanction', 'govDecidedOn'] },
  createLabelAt: { COUNTY: ['提请入账', 'Propose a case'] },
  updateWhen: { COUNTY: { state: ['PROPOSED', 'RETURNED'] } },
  acceptor: () => 'CITY',

  moves: {
    accept: {
      label: ['同意入账', 'Take into the ledger'],
      from: ['PROPOSED'],
      to: 'FILED',
      toOf: (row) => row.proposedStage,
      by: ['city'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      needs: ['source'],
      child: {
        name: 'stageHistory',
        values: ({ row, today }) => ({ stage: row.proposedStage, on: row.filedOn ?? today }),
      },
    },
    return: {
      label: ['退回', 'Return'],
      from: ['PROPOSED'],
      to: 'RETURNED',
      by: ['city'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
    },
    propose: {
      label: ['重新提请入账', 'Propose again'],
      from: ['RETURNED'],
      to: 'PROPOSED',
      by: ['county'],
      letter: 'U',
      submits: true,
      opinion: 'optional',
    },
    file: {
      ...stageMove('立案', 'File', ['PRELIM'], 'FILED'),
      sets: (context) => ({ filedOn: stageDay(context) }),
    },
    investigate: stageMove('转审查调查', 'Investigate', ['FILED'], 'INVESTIGATING'),
    toTrial: stageMove('转审理', 'Bring to trial', ['INVESTIGATING', 'REOPENED'], 'TRIAL'),
    toDecision: stageMove('转待处理决定', 'Bring to decision', ['TRIAL'], 'DECISION_PENDING'),
    sanction: {
      label: ['登记处分', 'Enter a sanction'],
      from: [...HANDLED, 'CONCLUDED'],
      by: ['city'],
      letter: 'U',
      opinion: 'optional',
      reads: ['sanctions'],
      asks: {
        type: whichSanction.type,
        grade: choice(['处分种类', 'Grade'], SANCTION_GRADES, {
          required: true,
          choicesBy: { field: 'type', choices: GRADES_OF },
        }),
        decidedOn: date(['处分日期', 'Decided on'], {
          required: true,
          hint: ['党组（党委）集体决定之日。', 'The day the leading group decided together.'],
        }),
        effectiveOn: date(['生效日期', 'Effective on'], {
          hint: ['不填为处分日期。', 'The day of the decision unless said otherwise.'],
        }),
        docNo: text(['文号', 'Document no.'], { max: 60 }),
        probationYears: integer(['察看年数', 'Years of probation'], { min: 1, max: 2 }),
        combinedMonths: integer(['合并处分期（月）', 'Combined period in months'], {
          min: 1,
          max: LONGEST_COMBINED_MONTHS,
        }),
      },
      sets: ({ row, input }) =>
        formAfter(row, {
          outcomeWithoutSanction: null,
          sanctions: [
            ...sanctionsOf(row),
            { ...termsOf(input), decidedOn: String(input['decidedOn']), revokedOn: null, effectUntil: null },
          ],
        }),
      check: newSanctionFaults,
      child: {
        name: 'sanctions',
        values: ({ input }) =>
          sanctionValues({
            ...termsOf(input),
            decidedOn: String(input['decidedOn']),
            docNo: input['docNo'] ?? null,
          }),
      },
    },
    revokeSanction: {
      label: ['撤销处分', 'Revoke a sanction'],
      from: [...HANDLED, 'CONCLUDED'],
      by: ['city'],
      letter: 'A',
      danger: true,
      opinion: 'required',
      reads: ['sanctions'],
      asks: { ...whichSanction, revokedOn: on('撤销日期', 'Revoked on') },
      picks: { ...thatOne, among: ({ revokedOn }) => revokedOn === null },
      sets: ({ row, input }) => {
        const named = sanctionNamed(row, input);
        return formAfter(row, { sanctions: sanctionsOf(row).filter((known) => known !== named) });
      },
      check: ({ row, input, today }) => [
        ...(sanctionNamed(row, input) === undefined ? [fault('decidedOn', 'CASE_NO_SUCH_SANCTION')] : []),
        ...((dayIn(input, 'revokedOn') ?? today) > today
          ? [fault('revokedOn', 'DAY_IN_FUTURE', { today })]
          : []),
      ],
      child: {
        name: 'sanctions',
        where: thatSanction,
        values: ({ input, today }) => ({ revokedOn: input['revokedOn'] ?? today }),
      },
    },
    confirmRelease: {
      label: ['处分期满确认', 'Confirm a sanction’s end'],
      from: [...HANDLED, 'CONCLUDED'],
      by: ['city'],
      letter: 'A',
      opinion: 'optional',
      reads: ['sanctions'],
      asks: { ...whichSanction, releasedOn: on('期满确认日期', 'Confirmed on') },
      picks: {
        ...thatOne,
        among: ({ revokedOn, releasedOn, effectUntil }, today) =>
          revokedOn === null &&
          releasedOn === null &&
          typeof effectUntil === 'string' &&
          effectUntil <= today,
      },
      check: ({ row, input, today }) => {
        const named = sanctionNamed(row, input);
        if (named === undefined) return [fault('decidedOn', 'CASE_NO_SUCH_SANCTION')];
        const day = dayIn(input, 'releasedOn') ?? today;
        if (day > today) return [fault('releasedOn', 'DAY_IN_FUTURE', { today })];
        return named.effectUntil === null || day < named.effectUntil
          ? [fault('releasedOn', 'CASE_EFFECT_NOT_OVER', { day: named.effectUntil ?? '—' })]
          : [];
      },
      child: {
        name: 'sanctions',
        where: thatSanction,
        values: ({ input, today }) => ({ releasedOn: input['releasedOn'] ?? today }),
      },
    },
    conclude: {
      label: ['结案', 'Conclude'],
      from: ['DECISION_PENDING', 'REOPENED'],
      to: 'CONCLUDED',
      by: ['city'],
      letter: 'X',
      opinion: 'optional',
      reads: ['sanctions', 'stageHistory'],
      takes: ['outcomeWithoutSanction'],
      asks: { on: on('结案日期', 'Concluded on') },
      sets: (context) => ({
        concludedOn: stageDay(context),
        ...formAfter(context.row, {
          outcomeWithoutSanction: (context.input['outcomeWithoutSanction'] as Outcome | undefined) ?? null,
        }),
      }),
      check: (context) => {
        const { row, input } = context;
        const isSanctioned = sanctionsOf(row).some(({ revokedOn }) => revokedOn === null);
        const outcome = input['outcomeWithoutSanction'] ?? null;
        return [
          ...stageDayFaults(context),
          ...(!isSanctioned && outcome === null ? [fault('outcomeWithoutSanction', 'CASE_NO_OUTCOME')] : []),
          ...(isSanctioned && outcome !== null
            ? [fault('outcomeWithoutSanction', 'CASE_OUTCOME_BESIDE_SANCTION')]
            : []),
        ];
      },
      child: enters('CONCLUDED'),
    },
    reopen: {
      ...stageMove('复查', 'Reopen', ['CONCLUDED'], 'REOPENED'),
      letter: 'O',
      danger: true,
      opinion: 'required',
      sets: () => ({ concludedOn: null, outcomeWithoutSanction: null }),
    },
    closeNoCase: {
      ...stageMove('了结', 'Close without a case', ['PRELIM'], 'CLOSED_NO_CASE'),
      letter: 'X',
    },
    withdraw: {
      ...stageMove('撤案', 'Withdraw', HANDLED, 'WITHDRAWN'),
      letter: 'X',
      danger: true,
      opinion: 'required',
    },
    transfer: {
      label: ['移送司法', 'Transfer to justice'],
      from: [...HANDLED, 'CONCLUDED'],
      by: ['city'],
      letter: 'A',
      opinion: 'optional',
      reads: ['sanctions'],
      asks: { on: on('移送日期', 'Transferred on') },
      sets: (context) => ({
        criminalTransferOn: stageDay(context),
        ...formAfter(context.row, { criminalTransferOn: stageDay(context) }),
      }),
      check: ({ row, input, today }) => {
        const day = dayIn(input, 'on');
        const { filedOn } = caseOf(row);
        if (day !== null && day > today) return [fault('on', 'DAY_IN_FUTURE', { today })];
        return day !== null && filedOn !== null && day < filedOn
          ? [fault('on', 'CASE_DAY_BEFORE_FILED', { day: filedOn })]
          : [];
      },
    },
    setForm: {
      label: ['调整运用形态', 'Set the form by hand'],
      from: [...HANDLED, 'CONCLUDED'],
      by: ['city'],
      letter: 'A',
      opinion: 'required',
      asks: { form: choice(['运用形态', 'Form'], FORMS, { required: true }) },
      sets: ({ input }) => ({ form: input['form'], formByHand: true }),
    },
    void: {
      ...VOIDING,
      from: ['PROPOSED', 'RETURNED', ...IN_THE_LEDGER],
      by: ['city'],
      letter: 'A',
      asks: {
        reason: text(['作废理由', 'Reason'], {
          max: 400,
          required: true,
          hint: ['重复登记等；不写姓名。', 'A duplicate and the like; no names.'],
        }),
      },
    },
    correct: {
      label: ['更正', 'Correct'],
      from: IN_THE_LEDGER,
      by: ['city'],
      letter: 'A',
      danger: true,
      opinion: 'optional',
      reads: ['sanctions'],
      check: correctionFaults,
      asks: { reason: text(['更正理由', 'Reason'], { max: 400, required: true }) },
      takes: [
        'subjectName',
        'subjectPost',
        'rankGroup',
        'isPartyMember',
        'cause',
        'source',
        'filedOn',
        'note',
      ],
    },
  },

  editable: {
    in: ['PROPOSED', 'RETURNED', ...UNDER_WAY],
    only: {
      proposedStage: ['PROPOSED', 'RETURNED'],
      // Sanctions stand on these: once in the ledger they are corrected with a reason.
      isPartyMember: ['PROPOSED', 'RETURNED'],
      filedOn: ['PROPOSED', 'RETURNED'],
      managedBy: ['PROPOSED', 'RETURNED'],
      subjectIsLeader: ['PROPOSED', 'RETURNED'],
    },
  },

  number: { field: 'caseNo', pattern: 'DC-{year}-{seq:3}', given: true },
  yearOf: 'enteredFor',
  closedOn: 'concludedOn',
  defaults: ({ input, today }) => ({ enteredFor: input['filedOn'] ?? input['clueReceivedOn'] ?? today }),
  check: (row, { today }) => [
    row.subjectIsLeader && row.managedBy !== 'CITY' ? fault('managedBy', 'CASE_LEADER_IS_CITY') : null,
    row.filedOn !== null && row.filedOn > today ? fault('filedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.clueReceivedOn !== null && row.clueReceivedOn > today
      ? fault('clueReceivedOn', 'DAY_IN_FUTURE', { today })
      : null,
    row.filedOn !== null && row.clueReceivedOn !== null && row.filedOn < row.clueReceivedOn
      ? fault('filedOn', 'CASE_FILED_BEFORE_CLUE', { day: row.clueReceivedOn })
      : null,
    row.filedOn === null && row.proposedStage !== 'PRELIM' ? fault('filedOn', 'CASE_FILED_ON_MISSING') : null,
  ],

  checkBirth: (row, asked, { today }) => bornSanctionFaults(row, asked, today),

  masks: {
    subjectName: [
      {
        roles: ['CITY_ADMIN'],
        when: { managedBy: 'CITY' },
        shows: pseudonym,
        from: ['caseNo'],
        revealable: true,
      },
      { roles: ['AUDITOR'], shows: pseudonym, from: ['caseNo'] },
    ],
    subjectPost: [{ roles: ['AUDITOR'], shows: rankOf, from: ['rankGroup'] }],
    subjectIsLeader: COUNTY_HIDDEN,
    source: COUNTY_HIDDEN,
    clueReceivedOn: COUNTY_HIDDEN,
    // The day of the clue, where the case was entered before it was filed.
    enteredFor: COUNTY_HIDDEN,
    clueDisposition: COUNTY_HIDDEN,
    note: [{ roles: ['AUDITOR'] }],
    stageHistory: [{ roles: ['COUNTY_SECRETARY'] }],
    'sanctions.docNo': [{ roles: ['AUDITOR'] }],
    // What a county proposed and why it came back is its own to read; what the city does with a case is not.
    history: [
      { roles: ['COUNTY_SECRETARY'], when: { state: IN_THE_LEDGER } },
      { roles: ['AUDITOR'], shows: () => 'stages and days' },
    ],
  },

  title: ['caseNo', 'subjectPost'],
  list: ['caseNo', 'subjectPost', 'unit', 'cause', 'managedBy', 'state', 'filedOn', 'form', 'concludedOn'],
  query: ['cause', 'managedBy', 'form', 'filedOn', 'concludedOn'],
  search: ['caseNo'],
  dimensions: ['cause', 'managedBy', 'form', 'rankGroup'],
  counted: ['managedBy'],
  totals: [],
  sections: [
    {
      label: ['人员', 'Person'],
      fields: [
        'staffNo',
        'subjectName',
        'subjectPost',
        'rankGroup',
        'isPartyMember',
        'subjectIsLeader',
        'managedBy',
      ],
    },
    {
      label: ['案件', 'Case'],
      fields: [
        'caseNo',
        'cause',
        'source',
        'clueReceivedOn',
        'clueDisposition',
        'proposedStage',
        'filedOn',
        'note',
      ],
    },
    {
      label: ['处分', 'Sanctions'],
      fields: ['partySanction', 'partyDecidedOn', 'govSanction', 'govDecidedOn'],
    },
    {
      label: ['结果', 'Outcome'],
      fields: ['form', 'formByHand', 'outcomeWithoutSanction', 'concludedOn', 'criminalTransferOn'],
    },
  ],
  // What the city enters stands in the ledger at once; a proposal is taken in first.
  path: (row) => [
    'create',
    ...(row.state === 'RETURNED' ? ['propose'] : []),
    ...(row.state === 'PROPOSED' || row.state === 'RETURNED' ? ['accept'] : []),
    ...(row.proposedStage === 'PRELIM' ? ['file'] : []),
    'investigate',
    'toTrial',
    'toDecision',
    'conclude',
  ],

  sentences: disciplineCaseSentences,
  parameters: disciplineCaseParameters,

  workbook: {
    code: 'L25',
    title: ['执纪审查情况台账', 'Ledger of discipline cases'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '案件编号', source: 'caseNo', optional: true, synonyms: ['编号'] },
      { heading: '单位', source: 'county', synonyms: ['区县', '区县局', '所在单位'] },
      { heading: '人员代号', source: 'staffNo', synonyms: ['工号'], move: 'correct', shows: pseudonym },
      { heading: '职级类别', source: 'rankGroup', synonyms: ['职级'] },
      { heading: '管理权限', source: 'managedBy', optional: true, synonyms: ['管理权限(市管/县管)'] },
      { heading: '是否党员', source: 'isPartyMember' },
      { heading: '问题类别', source: 'cause' },
      { heading: '立案日期', source: 'filedOn', optional: true, synonyms: ['立案时间'] },
      { heading: '当前阶段', source: 'state', mode: 'compare', move: 'conclude', optional: true },
      {
        heading: '党纪处分种类',
        source: 'partySanction',
        move: 'sanction',
        optional: true,
        shows: heaviestGrade('PARTY'),
      },
      { heading: '党纪处分日期', source: 'partyDecidedOn', optional: true, shows: heaviestDay('PARTY') },
      {
        heading: '政务处分种类',
        source: 'govSanction',
        move: 'sanction',
        optional: true,
        shows: heaviestGrade('GOV'),
      },
      { heading: '政务处分日期', source: 'govDecidedOn', optional: true, shows: heaviestDay('GOV') },
      { heading: '运用形态', source: 'form', mode: 'compare', move: 'setForm', optional: true },
      { heading: '结案日期', source: 'concludedOn', mode: 'compare', move: 'conclude', optional: true },
      { heading: '影响期至', source: 'effectUntil', mode: 'computed', optional: true, shows: lastEffect },
      { heading: '备注', source: 'note', optional: true },
    ],
    key: ['caseNo'],
    alwaysHistory: true,
    history: (said) => {
      const state = typeof said['state'] === 'string' ? said['state'] : stageToldBy(said);
      const sanctions = bornSanctions(said);
      const isOpen = STAGES.some((stage) => stage === state);
      return {
        state,
        values: {
          ...(isOpen ? { proposedStage: state } : {}),
          form: said['form'] ?? formOf({ sanctions, criminalTransferOn: null, outcome: null }),
          formByHand:
            said['form'] !== undefined &&
            said['form'] !== formOf({ sanctions, criminalTransferOn: null, outcome: null }),
        },
      };
    },
    defaults: {},
  },
});

/** The stages a record is known to have been through when it enters the ledger. */
function bornStages(row: object): { readonly stage: string; readonly on: LocalDate }[] {
  const { filedOn, enteredFor, concludedOn, state } = row as CaseRow & {
    readonly enteredFor: LocalDate;
    readonly concludedOn: LocalDate | null;
    readonly state: string;
  };
  const filed = filedOn === null || state === 'FILED' ? [] : [{ stage: 'FILED', on: filedOn }];
  return [...filed, { stage: state, on: concludedOn ?? filedOn ?? enteredFor }];
}

/** The stage of a line that names none: as far as its days say. */
const stageToldBy = (said: Readonly<Record<string, unknown>>): string =>
  said['concludedOn'] !== undefined ? 'CONCLUDED' : said['filedOn'] !== undefined ? 'FILED' : 'PRELIM';
