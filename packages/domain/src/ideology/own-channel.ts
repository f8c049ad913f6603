import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { date, longText, text } from '../ledger/field.ts';
import { daysParameter } from '../rules/parameters.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { channelType } from './channels.ts';

const NAME = 40;
const REVIEWERS = ['reviewer1', 'reviewer2', 'reviewer3'] as const;

const approval = approvalMoves({
  needs: ['ownerName', ...REVIEWERS],
  approveLabel: ['通过启用', 'Approve'],
  approvedAs: 'ACTIVE',
  approveSets: ({ actor, today }) => ({ approvedBy: actor.name, approvedOn: today }),
});

const reviewer = (zh: string, en: string) => text([zh, en], { max: NAME });

const reason = (zh: string, en: string) => longText([zh, en], { max: 500, required: true });

/**
 * 宣传阵地: a channel or a venue the unit itself runs, with who answers for it and who reviews what it publishes. Checked
 * by the unit once a quarter. What people write on it has no place here.
 */
export const ownChannel = defineLedger({
  name: 'OwnChannel',
  plural: 'ownChannels',
  table: 'own_channel',
  area: 'ideology',
  label: ['宣传阵地', 'Own channel'],
  createLabel: ['登记阵地', 'Enter a channel'],
  impersonal: true,

  fields: {
    channelNo: text(['阵地编号', 'Channel no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    type: channelType(),
    name: text(['名称', 'Name'], { max: 80, required: true, synonyms: ['阵地名称'] }),
    registeredNo: text(['备案号', 'Registration no.'], {
      max: 60,
      hint: ['网站备案号、公众号主体备案号等。', 'Of the website, of the official account, and the like.'],
    }),
    openedOn: date(['启用日期', 'Opened on'], {
      sortable: true,
      hint: ['不填的为登记当日。', 'Left empty: the day it is entered.'],
    }),
    ownerName: text(['责任人', 'Answerable'], { max: NAME }),
    reviewer1: reviewer('一审', 'First reviewer'),
    reviewer2: reviewer('二审', 'Second reviewer'),
    reviewer3: reviewer('三审', 'Final reviewer'),
    lastCheckedOn: date(['最近自查时间', 'Last checked on'], {
      byMoveOnly: true,
      sortable: true,
      synonyms: ['最近自查日期'],
    }),
    checkFinding: longText(['自查情况', 'What the check found'], {
      max: 500,
      byMoveOnly: true,
      hint: [
        '写权限、口令、内容、链接等检查了什么；查出的问题另行登记。',
        'Accounts, passwords, content, links: what was looked at. A fault found is entered as an issue.',
      ],
    }),
    approvedBy: text(['审核人', 'Approved by'], { max: NAME, byMoveOnly: true }),
    approvedOn: date(['审核日期', 'Approved on'], { byMoveOnly: true }),
    closedOn: date(['关闭日期', 'Closed on'], { byMoveOnly: true }),
  },

  states: {
    DRAFT: APPROVAL_STATES.DRAFT,
    SUBMITTED: APPROVAL_STATES.SUBMITTED,
    RETURNED: APPROVAL_STATES.RETURNED,
    ACTIVE: { label: ['在用', 'Active'] },
    SUSPENDED: { label: ['停用', 'Suspended'] },
    CLOSED: { label: ['关闭', 'Closed'], open: false },
  },
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: levelAbove,

  moves: {
    ...approval,
    check: {
      label: ['季度自查', 'Quarterly check'],
      from: ['ACTIVE'],
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      needs: ['checkFinding'],
      sets: ({ today }) => ({ lastCheckedOn: today }),
    },
    suspend: {
      label: ['停用', 'Suspend'],
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      asks: { reason: reason('停用原因', 'Why it is suspended') },
    },
    resume: {
      label: ['恢复使用', 'Resume'],
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
    },
    close: {
      label: ['关闭', 'Close'],
      from: ['ACTIVE', 'SUSPENDED'],
      to: 'CLOSED',
      by: ['owner'],
      letter: 'S',
      danger: true,
      opinion: 'optional',
      asks: { reason: reason('关闭原因', 'Why it is closed') },
      sets: ({ today }) => ({ closedOn: today }),
    },
    void: { ...approval.void, from: ['SUBMITTED', 'RETURNED', 'ACTIVE', 'SUSPENDED'] },
  },

  // Who answers for a channel in use changes; what it is does not.
  editable: { in: ['DRAFT', 'RETURNED'], always: ['ownerName', ...REVIEWERS] },
  number: { field: 'channelNo', pattern: 'YD-{county}-{year}-{seq:3}' },
  yearOf: 'openedOn',
  defaults: ({ input, today }) => ({ openedOn: input['openedOn'] ?? today }),
  light: {
    starts: 'openedOn',
    due: [
      {
        when: { state: 'ACTIVE' },
        field: 'lastCheckedOn',
        plusDays: 'channel.checkDays',
        rule: 'RULE_CHANNEL_CHECK',
      },
      {
        when: { state: 'ACTIVE' },
        field: 'openedOn',
        plusDays: 'channel.checkDays',
        rule: 'RULE_CHANNEL_CHECK',
      },
    ],
    warn: [{ days: 'channel.warnDays' }],
    done: 'closedOn',
    closed: 'closedOn',
  },
  check: (row, { today }) => [
    row.openedOn !== null && row.openedOn > today ? fault('openedOn', 'DAY_IN_FUTURE', { today }) : null,
  ],
  advises: (row) => {
    const named = REVIEWERS.map((field) => row[field]).filter((name) => name !== null);
    return [new Set(named).size < named.length ? fault('reviewer3', 'CHANNEL_ONE_REVIEWER_TWICE') : null];
  },

  title: ['name'],
  list: ['channelNo', 'title', 'unit', 'type', 'ownerName', 'lastCheckedOn', 'state', 'light'],
  query: ['type', 'lastCheckedOn'],
  search: ['channelNo', 'name', 'registeredNo'],
  dimensions: ['type'],
  totals: [],
  sections: [
    {
      label: ['阵地', 'Channel'],
      fields: ['type', 'name', 'registeredNo', 'openedOn'],
    },
    { label: ['责任和三审', 'Who answers and reviews'], fields: ['ownerName', ...REVIEWERS], complete: true },
    { label: ['自查', 'Checks'], fields: ['lastCheckedOn', 'checkFinding'] },
    { label: ['审核', 'Approval'], fields: ['approvedBy', 'approvedOn', 'closedOn'] },
  ],
  // In use, the next step is the check; it comes again and again.
  path: ({ state }) =>
    state === 'ACTIVE'
      ? ['create', 'submit', 'approve', 'check', 'close']
      : ['create', 'submit', 'approve', 'close'],

  sentences: {
    RULE_CHANNEL_CHECK: {
      zh: '自启用或最近一次自查之日起 {days} 日内再次自查（每季度一次；停用期间不计）。',
      en: 'To be checked within {days} days of its opening or its last check (once a quarter; not while suspended).',
    },
    CHANNEL_ONE_REVIEWER_TWICE: {
      zh: '一审、二审、三审最好由三个人分别承担。',
      en: 'The three reviews are best done by three people.',
    },
  },
  parameters: [
    daysParameter('channel.checkDays', 92, {
      zh: '宣传阵地自查间隔天数',
      en: 'Days between checks of a channel',
    }),
    daysParameter('channel.warnDays', 15, {
      zh: '宣传阵地自查提前提醒天数',
      en: 'Days of warning before a channel’s check',
    }),
  ],

  workbook: {
    code: 'L07',
    title: ['宣传阵地台账', 'Ledger of own channels'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '单位', source: 'unit', synonyms: ['主办单位'] },
      { heading: '阵地类型', source: 'type', synonyms: ['类型'] },
      { heading: '名称', source: 'name', synonyms: ['阵地名称'] },
      { heading: '备案号', source: 'registeredNo', optional: true },
      { heading: '责任人', source: 'ownerName', optional: true },
      { heading: '一审', source: 'reviewer1', optional: true, synonyms: ['一审人员'] },
      { heading: '二审', source: 'reviewer2', optional: true, synonyms: ['二审人员'] },
      { heading: '三审', source: 'reviewer3', optional: true, synonyms: ['三审人员'] },
      { heading: '最近自查时间', source: 'lastCheckedOn', mode: 'compare', move: 'check', optional: true },
      { heading: '状态', source: 'state', mode: 'compare', move: 'approve', optional: true },
      { heading: '启用日期', source: 'openedOn', optional: true },
    ],
    key: ['unit', 'type', 'name'],
    history: (said) => ({
      state: said['state'] === 'SUSPENDED' ? 'SUSPENDED' : 'ACTIVE',
      values: {
        lastCheckedOn: said['lastCheckedOn'] ?? null,
        checkFinding: said['checkFinding'] ?? null,
      },
    }),
  },
});
