import {
  branchMeeting,
  checkRow,
  indicators,
  type LedgerRow,
  meets,
  NO_DAY,
  OBLIGATION_TEMPLATES,
  type ObligationKind,
  type Owed,
  owedBy,
  RULE_PARAMETERS,
  rulesOn,
  statusOn,
} from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { demoPast, demoStories } from '../../index.ts';
import { isWorkday } from '../../work-calendar.ts';
import { DEMO_TODAY } from '../people.ts';
import { DEMO_DUTIES, demoExemptions, periodStartOf } from './duties.ts';

const BLANK = Object.fromEntries(
  Object.entries(branchMeeting.fields).map(([name, { kind }]) => [name, kind === 'flag' ? false : null]),
);

interface Kept {
  readonly unitCode: string;
  readonly row: LedgerRow;
}

const kept = (unitCode: string, values: object): Kept => ({
  unitCode,
  row: { ...BLANK, meetingNo: '-', ...values } as unknown as LedgerRow,
});

/** Every meeting of the demo year as it stands at its end, whether told or from an old book. */
const MEETINGS: readonly Kept[] = [
  ...demoStories('BranchMeeting').map(({ unitCode, input, steps }) =>
    kept(unitCode, {
      ...input,
      state: steps.at(-1)?.move === 'confirm' ? 'CONFIRMED' : 'SUBMITTED',
      submittedOn: steps.find(({ move }) => move === 'submit')?.day ?? null,
    }),
  ),
  ...demoPast('BranchMeeting').map(({ unitCode, input, said }) => {
    const stood = branchMeeting.workbook.history?.({ ...input, ...said });
    return kept(unitCode, { ...input, ...said, ...stood?.values, state: stood?.state });
  }),
];

function meetsOwed({ row }: Kept, { kind, subjectNo, period }: Owed): boolean {
  const { fulfils } = branchMeeting;
  const heldOn = String(row['heldOn']);
  return (
    fulfils?.states.includes(row.state) === true &&
    (fulfils.kinds[kind] ?? []).some((condition) => meets(row, condition)) &&
    (subjectNo === 0 || row['cellNo'] === subjectNo) &&
    period.start <= heldOn &&
    heldOn <= period.end
  );
}

/** How many of some kinds a county's branches met, owed and were exempted from, by the rules of the domain alone. */
function figureOf(county: string, kinds: readonly string[]): string {
  const statuses = demoStories('PartyBranch')
    .filter(({ unitCode }) => unitCode.startsWith(county))
    .flatMap(({ unitCode, input }) => {
      const life = {
        foundedOn: String(input['foundedOn']),
        closedOn: null,
        hasCommittee: input['hasCommittee'] === true,
        cellCount: Number(input['cellCount']),
        formerSettings: [],
      };
      const own = MEETINGS.filter((meeting) => meeting.unitCode === unitCode);
      const exemptions = demoExemptions.filter(({ duty }) => duty.branch.unitCode === unitCode);
      return owedBy(life, OBLIGATION_TEMPLATES, '2021-01-01', DEMO_TODAY)
        .filter(({ kind }) => kinds.includes(kind))
        .map((owed) =>
          statusOn(
            {
              generatedOn: '2021-01-01',
              withdrawnOn: NO_DAY,
              graceUntil: owed.graceUntil,
              exemptApprovedOn:
                exemptions.find(
                  ({ duty }) =>
                    duty.kind === owed.kind &&
                    duty.cellNo === owed.subjectNo &&
                    periodStartOf(duty) === owed.period.start,
                )?.on ?? null,
              fulfilments: own
                .filter((meeting) => meetsOwed(meeting, owed))
                .map(({ row }) => ({
                  heldOn: String(row['heldOn']),
                  fromDay: String(row['submittedOn']),
                  untilDay: NO_DAY,
                })),
            },
            DEMO_TODAY,
          ),
        );
    });
  const count = (status: string): number => statuses.filter((one) => one === status).length;
  return `${count('FULFILLED')}/${statuses.length - count('EXEMPT')} (${count('EXEMPT')})`;
}

describe('the year of meetings in the demo city', () => {
  it.each([
    ['QK', '252/280 (12)', '144/160 (8)', '28/28 (0)'],
    ['WX', '209/220 (8)', '126/140 (4)', '24/24 (0)'],
    ['SZ', '258/300 (32)', '162/180 (12)', '21/30 (2)'],
    ['SP', '273/300 (12)', '153/170 (10)', '27/30 (0)'],
    ['LD', '220/250 (10)', '120/150 (6)', '26/26 (0)'],
    ['LS', '178/200 (8)', '102/120 (12)', '18/20 (2)'],
    ['HQ', '162/168 (0)', '70/72 (0)', '12/12 (0)'],
  ])('comes, by the rules of the domain, to PB1 to PB3 of %s', (county, ...figures) => {
    const told = indicators.flatMap(({ reckoning }) =>
      reckoning.kind === 'OBLIGATIONS' && reckoning.ledger === branchMeeting.name
        ? [figureOf(county, reckoning.kinds)]
        : [],
    );
    expect(told).toEqual(figures);
  });

  it.each([
    ['MEMBER_ASSEMBLY', 64, 0, 58],
    ['COMMITTEE', 132, 22, 94],
    ['CELL', 72, 10, 52],
    ['PARTY_LECTURE', 64, 0, 54],
    ['THEME_DAY', 192, 12, 162],
    ['ORG_LIFE', 16, 1, 11],
    ['APPRAISAL', 16, 1, 10],
  ] as const)('owed %s %i times in 石栈县, %i of them exempt, and held %i', (kind, ...figures) => {
    const count = (...outcomes: string[]): number =>
      DEMO_DUTIES.filter(
        (duty) => duty.branch.county === 'SZ' && duty.kind === kind && outcomes.includes(duty.outcome),
      ).length;
    expect([count('MET', 'MISSED', 'EXEMPT'), count('EXEMPT'), count('MET')]).toEqual(figures);
  });

  it('is in one record for each meeting, several of which were two or three', () => {
    const met = (kind: ObligationKind): number =>
      MEETINGS.filter(({ row }) =>
        (branchMeeting.fulfils?.kinds[kind] ?? []).some((condition) => meets(row, condition)),
      ).length;
    const kinds = Object.keys(branchMeeting.fulfils?.kinds ?? {}) as ObligationKind[];
    const held = kinds.reduce((sum, kind) => sum + met(kind), 0);
    expect(held).toBe(DEMO_DUTIES.filter(({ outcome }) => outcome === 'MET').length);
    expect(held).toBeGreaterThan(MEETINGS.length);
  });

  it('stands in the old books as the ledger would take it, on working days, none to come', () => {
    const context = { today: DEMO_TODAY, rules: rulesOn(RULE_PARAMETERS, DEMO_TODAY) };
    for (const { unitCode, row } of MEETINGS) {
      expect(checkRow(branchMeeting, row, context), `${unitCode} ${row['type']} ${row['heldOn']}`).toEqual(
        [],
      );
      for (const day of [row['heldOn'], row['submittedOn']]) {
        expect(isWorkday(String(day)), `${unitCode} ${day}`).toBe(true);
        expect(String(day) <= DEMO_TODAY, `${unitCode} ${day}`).toBe(true);
      }
    }
  });

  it('leaves 柳津所 its theme day and its committee of December, and the committee of November', () => {
    const missed = DEMO_DUTIES.filter(
      ({ branch, outcome, month }) => branch.unitCode === 'SZ-B07' && outcome === 'MISSED' && month > 10,
    ).map(({ kind, month }) => `${kind} ${month}`);
    expect(missed).toEqual(expect.arrayContaining(['COMMITTEE 11', 'COMMITTEE 12', 'THEME_DAY 12']));
  });
});
