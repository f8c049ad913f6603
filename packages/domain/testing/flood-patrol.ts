import { defineLedger } from '../src/ledger/define-ledger.ts';
import { choice, date, decimal, longText, text } from '../src/ledger/field.ts';
import { daysParameter } from '../src/rules/parameters.ts';

/**
 * 防汛巡查, a ledger only tests know: unlike hazards it has no level, no child rows, no deferral and no figures to add
 * up, so that a reader written with hazards in mind is found out.
 */
export const floodPatrol = defineLedger({
  name: 'FloodPatrol',
  plural: 'floodPatrols',
  table: 'flood_patrol',
  area: 'safety',
  label: ['防汛巡查', 'Flood patrol'],
  createLabel: ['上报巡查', 'Report a patrol'],

  fields: {
    patrolNo: text(['巡查编号', 'Patrol no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    patrolledOn: date(['巡查日期', 'Patrolled on'], { required: true, sortable: true }),
    place: text('地点', { max: 120, required: true }),
    waterLevel: decimal(['水位', 'Water level'], { min: 0, max: 9999, unit: ['米', 'm'] }),
    finding: choice(
      ['巡查结果', 'Finding'],
      { NORMAL: ['正常', 'Normal'], SEEPAGE: ['渗漏', 'Seepage'], SLIDE: ['滑坡迹象', 'Signs of a slide'] },
      { required: true },
    ),
    note: longText(['说明', 'Note'], { max: 1000 }),
    dueOn: date(['确认时限', 'Confirm by'], { sortable: true }),
    confirmedOn: date(['确认日期', 'Confirmed on'], { byMoveOnly: true }),
    confirmedBy: text(['确认人', 'Confirmed by'], { max: 40, byMoveOnly: true }),
  },

  states: {
    REPORTED: { label: '已上报' },
    RETURNED: { label: '已退回' },
    CONFIRMED: { label: '已确认', open: false },
  },
  acceptor: () => 'COUNTY',

  moves: {
    confirm: {
      label: ['确认', 'Confirm'],
      from: ['REPORTED'],
      to: 'CONFIRMED',
      by: ['county'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      sets: ({ actor, today }) => ({ confirmedOn: today, confirmedBy: actor.name }),
    },
    return: {
      label: ['退回', 'Return'],
      from: ['REPORTED'],
      to: 'RETURNED',
      by: ['county'],
      letter: 'A',
      approves: true,
      opinion: 'required',
    },
    resubmit: {
      label: ['重新上报', 'Report again'],
      from: ['RETURNED'],
      to: 'REPORTED',
      by: ['owner'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: ['note'],
    },
  },

  editable: { in: ['REPORTED', 'RETURNED'] },
  number: { field: 'patrolNo', pattern: 'XC-{county}-{year}-{seq:4}' },
  yearOf: 'patrolledOn',
  light: {
    starts: 'patrolledOn',
    due: [
      {
        when: { finding: 'NORMAL' },
        field: 'patrolledOn',
        plusDays: 'flood.confirmDays',
        rule: 'RULE_FLOOD_NORMAL',
      },
      { field: 'dueOn', rule: 'RULE_FLOOD_FOUND' },
    ],
    warn: [{ days: 'flood.warnDays' }],
    done: 'confirmedOn',
    closed: 'confirmedOn',
    verifyDays: 'flood.confirmDays',
  },
  check: (row, { today }) => [
    row.patrolledOn > today ? { field: 'patrolledOn', code: 'DAY_IN_FUTURE', params: { today } } : null,
  ],

  title: ['place', 'note'],
  list: ['patrolNo', 'title', 'unit', 'finding', 'waterLevel', 'patrolledOn', 'state', 'light'],
  query: ['finding', 'patrolledOn'],
  search: ['patrolNo', 'place', 'note'],
  dimensions: ['finding'],
  totals: [],
  sections: [
    { label: ['巡查', 'Patrol'], fields: ['patrolledOn', 'place', 'waterLevel', 'finding', 'note', 'dueOn'] },
    { label: ['确认', 'Confirmation'], fields: ['confirmedOn', 'confirmedBy'] },
  ],
  path: () => ['create', 'confirm'],

  sentences: {
    RULE_FLOOD_NORMAL: {
      zh: '巡查之日起 {days} 日内确认。',
      en: 'Confirmed within {days} days of the patrol.',
    },
    RULE_FLOOD_FOUND: { zh: '以确认时限为准。', en: 'The day set for confirmation.' },
  },
  parameters: [
    daysParameter('flood.confirmDays', 3, { zh: '巡查确认天数', en: 'Days to confirm a patrol' }),
    daysParameter('flood.warnDays', 1, {
      zh: '巡查确认提前提醒天数',
      en: 'Days of warning before confirmation is due',
    }),
  ],

  workbook: {
    code: 'L12',
    title: ['防汛巡查台账', 'Ledger of flood patrols'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '巡查编号', source: 'patrolNo', optional: true },
      { heading: '区县', source: 'county' },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '巡查日期', source: 'patrolledOn' },
      { heading: '地点', source: 'place' },
      { heading: '水位(米)', source: 'waterLevel', optional: true },
      { heading: '巡查结果', source: 'finding' },
      { heading: '说明', source: 'note', optional: true },
      { heading: '确认时限', source: 'dueOn', optional: true },
      { heading: '确认日期', source: 'confirmedOn', mode: 'compare', move: 'confirm', optional: true },
    ],
    key: ['county', 'unit', 'patrolledOn', 'place'],
  },
});
