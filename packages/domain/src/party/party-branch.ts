// Longer than 300 lines because a ledger is one definition, read from top to bottom: fields, moves, light, workbook.
import { addDays, addYears } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { date, flag, integer, longText, text } from '../ledger/field.ts';
import { reasonToVoid, VOIDING } from '../workflow/voiding.ts';
import { branchParameters, branchSentences, MOST_CELLS } from './party-branch-words.ts';

const NAME = 40;

/** From so many full members on a branch has a committee (《支部工作条例（试行）》第六章). */
export const COMMITTEE_FROM = 7;
const FEWEST_MEMBERS = 3;
const MOST_MEMBERS = 50;

/** Where no committee is, or so many members are, is settled while a branch is entered; afterwards by a move with its day. */
const ENTERING = ['DRAFT', 'RETURNED'] as const;

/**
 * 党支部: what a branch is made of. Its committee and its cells decide which meetings it owes, so what they were on
 * an earlier day is kept beside it.
 */
export const partyBranch = defineLedger({
  name: 'PartyBranch',
  plural: 'partyBranches',
  table: 'party_branch',
  area: 'party',
  label: ['党支部', 'Party branch'],
  createLabel: ['登记党支部', 'Enter a branch'],

  fields: {
    branchNo: text(['党支部编号', 'Branch no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    fullName: text(['党组织全称', 'Full name'], { max: 120, synonyms: ['党支部全称'] }),
    isStation: flag(['是否基层站所', 'Grassroots station'], { decision: true, synonyms: ['基层站所'] }),
    foundedOn: date(['成立日期', 'Founded on'], { sortable: true, synonyms: ['成立时间', '批准成立日期'] }),
    isJoint: flag(['联合党支部', 'Joint branch'], { decision: true }),
    coveredUnits: integer(['覆盖单位数', 'Units covered'], {
      min: 2,
      max: 5,
      hint: ['联合党支部填，覆盖单位一般不超过 5 个。', 'For a joint branch, which covers at most 5 units.'],
    }),
    secretaryName: text(['书记', 'Secretary'], { max: NAME, synonyms: ['支部书记', '书记姓名'] }),
    secretaryVacantSince: date(['书记空缺起始', 'Secretary missing since'], {
      hint: ['书记在任的不填。', 'Empty while there is a secretary.'],
    }),
    fullMemberCount: integer(['正式党员数', 'Full members'], { required: true, min: 0, max: 9999 }),
    probationaryMemberCount: integer(['预备党员数', 'Probationary members'], {
      required: true,
      min: 0,
      max: 9999,
    }),
    hasCommittee: flag(['是否设支委会', 'Has a committee'], { decision: true, synonyms: ['设支委会'] }),
    committeeSize: integer(['支委人数', 'Committee members'], {
      min: 3,
      max: 7,
      hint: ['一般 3 至 5 人，最多 7 人。', 'Usually 3 to 5, at most 7.'],
    }),
    cellCount: integer(['党小组数', 'Party cells'], { required: true, min: 0, max: MOST_CELLS }),
    settingSince: date(['现设置起始', 'Set up so since'], { byMoveOnly: true }),
    termStart: date(['本届起始', 'Term began'], { synonyms: ['本届起始时间', '换届时间'] }),
    termYears: integer(['任期年数', 'Years of a term'], {
      min: 1,
      max: 5,
      hint: ['一般 3 年；村和社区 5 年。', 'Usually 3 years; 5 in villages and communities.'],
    }),
    termEnd: date(['届满时间', 'Term ends'], {
      sortable: true,
      synonyms: ['届满日期'],
      hint: ['不填的按本届起始和任期计算。', 'Left empty: counted from the beginning and the years.'],
    }),
    fixedThemeDay: text(['固定党日', 'Fixed theme day'], { max: 60, synonyms: ['主题党日'] }),
    closingReason: longText(['撤销原因', 'Why it is to be closed'], { max: 500, byMoveOnly: true }),
    closedOn: date(['撤销日期', 'Closed on'], { byMoveOnly: true }),
    note: longText(['备注', 'Note'], { max: 500 }),
  },

  children: {
    formerSettings: {
      label: ['设置沿革', 'How it was set up before'],
      table: 'party_branch_setting',
      fields: {
        validTo: date(['止于', 'Until'], { required: true }),
        hasCommittee: flag(['是否设支委会', 'Has a committee'], { decision: true }),
        cellCount: integer(['党小组数', 'Party cells'], { required: true, min: 0 }),
        note: longText(['说明', 'Note'], { max: 500 }),
      },
    },
  },

  states: {
    DRAFT: { label: '草稿' },
    SUBMITTED: { label: '待审核' },
    RETURNED: { label: '已退回' },
    REGISTERED: { label: ['在册', 'On the register'] },
    CLOSING: { label: ['拟撤销', 'To be closed'] },
    CLOSED: { label: ['已撤销', 'Closed'], open: false },
  },
  unitLevels: ['BRANCH'],
  sole: { by: [], among: 'OPEN', field: 'unitId', because: 'BRANCH_ENTERED_ALREADY' },
  acceptor: () => 'CITY',

  moves: {
    submit: {
      label: ['提交审核', 'Submit'],
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: ['owner', 'county'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: ['foundedOn', 'termStart', 'termYears', 'termEnd'],
    },
    withdraw: {
      label: ['撤回', 'Withdraw'],
      from: ['SUBMITTED'],
      to: 'DRAFT',
      by: ['owner', 'county'],
      letter: 'S',
      opinion: 'optional',
    },
    register: {
      label: ['通过入册', 'Approve'],
      from: ['SUBMITTED'],
      to: 'REGISTERED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
    },
    return: {
      label: ['退回', 'Return'],
      from: ['SUBMITTED'],
      to: 'RETURNED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
    },
    restructure: {
      label: ['变更设置', 'Set up anew'],
      from: ['REGISTERED'],
      by: ['county'],
      letter: 'A',
      opinion: 'optional',
      takes: ['hasCommittee', 'committeeSize', 'cellCount', 'fullMemberCount'],
      asks: {
        since: date(['自何日起', 'From this day on'], { required: true }),
        note: longText(['变更说明', 'Note'], { max: 500 }),
      },
      sets: ({ input }) => ({
        settingSince: input['since'],
        ...(input['hasCommittee'] === false ? { committeeSize: null } : {}),
      }),
      check: ({ row, input, today }) => [
        ...sinceFaults(row, String(input['since']), today),
        ...committeeFaults({
          fullMemberCount: Number(input['fullMemberCount'] ?? row.fullMemberCount),
          hasCommittee: (input['hasCommittee'] ?? row.hasCommittee) === true,
        }),
      ],
      child: {
        name: 'formerSettings',
        values: ({ row, input }) => ({
          validTo: addDays(String(input['since']), -1),
          hasCommittee: row.hasCommittee,
          cellCount: row.cellCount,
          note: input['note'] ?? null,
        }),
      },
    },
    // Made by the approval of the election; by hand the county puts the register right.
    elect: {
      label: ['登记换届', 'Record an election'],
      from: ['REGISTERED'],
      by: ['county'],
      letter: 'S',
      opinion: 'optional',
      takes: ['secretaryName', 'committeeSize'],
      asks: {
        heldOn: date(['换届日期', 'Held on'], { required: true }),
        years: integer(['任期年数', 'Years of the term'], { required: true, min: 1, max: 5 }),
      },
      sets: ({ input }) => ({
        termStart: input['heldOn'],
        termYears: input['years'],
        termEnd: addYears(String(input['heldOn']), Number(input['years'])),
        secretaryVacantSince: null,
      }),
      check: ({ row, input, today }) => {
        const heldOn = String(input['heldOn']);
        if (heldOn > today) return [fault('heldOn', 'DAY_IN_FUTURE', { today })];
        return row.termStart !== null && heldOn <= row.termStart
          ? [fault('heldOn', 'BRANCH_ELECTED_EARLY', { day: row.termStart })]
          : [];
      },
    },
    proposeClosing: {
      label: ['申请撤销', 'Ask to close'],
      from: ['REGISTERED'],
      to: 'CLOSING',
      by: ['county'],
      letter: 'S',
      submits: true,
      danger: true,
      opinion: 'optional',
      needs: ['closingReason'],
    },
    close: {
      label: ['批准撤销', 'Close'],
      from: ['CLOSING'],
      to: 'CLOSED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      danger: true,
      opinion: 'optional',
      asks: { on: date(['撤销日期', 'Closed on'], { required: true }) },
      sets: ({ input }) => ({ closedOn: input['on'] }),
      check: ({ row, input, today }) => {
        const on = String(input['on']);
        if (on > today) return [fault('on', 'DAY_IN_FUTURE', { today })];
        return row.foundedOn !== null && on < row.foundedOn
          ? [fault('on', 'BRANCH_BEFORE_FOUNDED', { day: row.foundedOn })]
          : [];
      },
    },
    keep: {
      label: ['不予撤销', 'Keep'],
      from: ['CLOSING'],
      to: 'REGISTERED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'REFUSE',
      sets: () => ({ closingReason: null }),
    },
    void: {
      ...VOIDING,
      from: ['SUBMITTED', 'RETURNED', 'REGISTERED'],
      by: ['acceptor'],
      letter: 'A',
      asks: {
        reason: reasonToVoid([
          '重复登记、登记有误等；党支部撤销的请办理“申请撤销”。',
          'Entered twice or wrongly; a branch that ends is closed.',
        ]),
      },
    },
  },

  editable: {
    in: ['DRAFT', 'RETURNED', 'REGISTERED'],
    only: {
      foundedOn: ENTERING,
      hasCommittee: ENTERING,
      cellCount: ENTERING,
      termStart: ENTERING,
      termYears: ENTERING,
      termEnd: ENTERING,
    },
  },
  number: { field: 'branchNo', pattern: 'DZB-{county}-{year}-{seq:3}' },
  yearOf: 'foundedOn',
  defaults: ({ input, rules }) => {
    if (typeof input['termStart'] !== 'string') return {};
    const termYears = Number(input['termYears'] ?? rules.number('partyBranch.termYears'));
    return { termYears, termEnd: addYears(input['termStart'], termYears) };
  },
  light: {
    starts: 'termStart',
    due: [{ when: { state: ['REGISTERED', 'CLOSING'] }, field: 'termEnd', rule: 'RULE_BRANCH_TERM' }],
    warn: [{ days: 'partyBranch.termWarnDays' }],
    done: 'closedOn',
    closed: 'closedOn',
    // The election of the term tells of it.
    remindDays: [],
  },
  check: (row, { today }) => [
    ...committeeFaults(row).map((found) =>
      isEntering(row.state) ? found : fault('fullMemberCount', 'BRANCH_SET_UP_FIRST', found.params),
    ),
    row.hasCommittee || row.committeeSize === null
      ? null
      : fault('committeeSize', 'BRANCH_COMMITTEE_SIZE_ALONE'),
    row.isJoint && row.coveredUnits === null ? fault('coveredUnits', 'REQUIRED') : null,
    !row.isJoint && row.coveredUnits !== null ? fault('coveredUnits', 'BRANCH_NOT_JOINT') : null,
    row.foundedOn !== null && row.foundedOn > today ? fault('foundedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.termStart !== null && row.termStart > today ? fault('termStart', 'DAY_IN_FUTURE', { today }) : null,
    row.secretaryVacantSince !== null && row.secretaryVacantSince > today
      ? fault('secretaryVacantSince', 'DAY_IN_FUTURE', { today })
      : null,
    termFault(row),
  ],
  advises: (row, { today, rules }) => [
    row.fullMemberCount < FEWEST_MEMBERS && !row.isJoint
      ? fault('fullMemberCount', 'BRANCH_FEW_MEMBERS', { least: FEWEST_MEMBERS })
      : null,
    row.fullMemberCount > MOST_MEMBERS
      ? fault('fullMemberCount', 'BRANCH_MANY_MEMBERS', { most: MOST_MEMBERS })
      : null,
    row.secretaryVacantSince !== null &&
    addDays(row.secretaryVacantSince, rules.number('partyBranch.vacantDays')) < today
      ? fault('secretaryVacantSince', 'BRANCH_NO_SECRETARY', {
          days: rules.number('partyBranch.vacantDays'),
        })
      : null,
  ],

  title: ['fullName', 'secretaryName'],
  list: [
    'branchNo',
    'unit',
    'secretaryName',
    'fullMemberCount',
    'hasCommittee',
    'cellCount',
    'termEnd',
    'state',
    'light',
  ],
  query: ['isStation', 'hasCommittee', 'termEnd'],
  search: ['branchNo', 'fullName', 'secretaryName'],
  dimensions: ['isStation', 'isJoint', 'hasCommittee'],
  totals: ['fullMemberCount', 'probationaryMemberCount', 'cellCount'],
  sections: [
    {
      label: ['党支部', 'Branch'],
      fields: ['fullName', 'isStation', 'foundedOn', 'isJoint', 'coveredUnits', 'fixedThemeDay', 'note'],
    },
    {
      label: ['书记和党员', 'Secretary and members'],
      fields: ['secretaryName', 'secretaryVacantSince', 'fullMemberCount', 'probationaryMemberCount'],
    },
    {
      label: ['支委会和党小组', 'Committee and cells'],
      fields: ['hasCommittee', 'committeeSize', 'cellCount', 'settingSince'],
    },
    { label: ['任期', 'Term'], fields: ['termStart', 'termYears', 'termEnd'], complete: true },
    { label: ['撤销', 'Closing'], fields: ['closingReason', 'closedOn'] },
  ],
  path: () => ['create', 'submit', 'register', 'proposeClosing', 'close'],

  sentences: branchSentences,
  parameters: branchParameters,

  workbook: {
    code: 'L01',
    title: ['基层党组织台账', 'Ledger of party branches'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '党支部名称', source: 'unit', synonyms: ['党支部', '支部名称'] },
      { heading: '是否基层站所', source: 'isStation' },
      {
        heading: '支部类型(单独/联合)',
        source: 'isJoint',
        synonyms: ['支部类型'],
        optional: true,
        words: { yes: '联合', no: '单独' },
      },
      { heading: '书记', source: 'secretaryName', optional: true },
      { heading: '正式党员数', source: 'fullMemberCount' },
      { heading: '预备党员数', source: 'probationaryMemberCount' },
      { heading: '是否设支委会', source: 'hasCommittee' },
      { heading: '党小组数', source: 'cellCount' },
      { heading: '本届起始', source: 'termStart', optional: true },
      { heading: '届满时间', source: 'termEnd', optional: true },
      { heading: '固定党日', source: 'fixedThemeDay', optional: true },
      { heading: '备注', source: 'note', optional: true },
      { heading: '成立日期', source: 'foundedOn', optional: true },
      { heading: '覆盖单位数', source: 'coveredUnits', optional: true },
    ],
    key: ['county', 'unit'],
  },
});

/** Once on the register the committee is the matter of a move of its own: only the number of members is edited. */
const isEntering = (state: string): boolean => (ENTERING as readonly string[]).includes(state);

interface Committee {
  readonly fullMemberCount: number;
  readonly hasCommittee: boolean;
}

const committeeFaults = ({ fullMemberCount, hasCommittee }: Committee): Violation[] =>
  fullMemberCount >= COMMITTEE_FROM && !hasCommittee
    ? [fault('hasCommittee', 'BRANCH_NEEDS_COMMITTEE', { from: COMMITTEE_FROM })]
    : [];

interface Settled {
  readonly foundedOn: string | null;
  readonly settingSince: string | null;
}

/** A new setting begins after the one it replaces, and not before the branch. */
function sinceFaults({ foundedOn, settingSince }: Settled, since: string, today: string): Violation[] {
  if (since > today) return [fault('since', 'DAY_IN_FUTURE', { today })];
  const earlier = settingSince ?? foundedOn;
  return earlier !== null && since <= earlier ? [fault('since', 'BRANCH_SET_EARLY', { day: earlier })] : [];
}

interface Term {
  readonly termStart: string | null;
  readonly termYears: number | null;
  readonly termEnd: string | null;
}

function termFault({ termStart, termYears, termEnd }: Term): Violation | null {
  if (termStart === null || termYears === null || termEnd === null) return null;
  const day = addYears(termStart, termYears);
  return termEnd === day ? null : fault('termEnd', 'BRANCH_TERM_END', { day, years: termYears });
}
