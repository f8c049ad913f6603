import type { LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { diceOf } from '../random.ts';
import type { PastRecord } from '../stories.ts';
import { DEMO_COUNTIES } from '../units.ts';
import { DEMO_BRANCHES, type DemoBranch } from './branches.ts';
import { TOLD_COUNTY } from './duties.ts';

interface Campaign {
  readonly unitCode: string;
  readonly campaignNo: string;
  readonly input: {
    readonly code: string;
    readonly title: string;
    readonly beginsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly plan: string;
  };
  /** Null while it runs. */
  readonly closedOn: LocalDate | null;
}

/** 党史学习教育 of 2021, issued by the city and closed by it at the year's end. */
const PARTY_HISTORY: Campaign = {
  unitCode: 'LC',
  campaignNo: 'XX-LC-2021-001',
  input: {
    code: 'PARTY_HISTORY',
    title: '党史学习教育',
    beginsOn: '2021-03-15',
    endsOn: '2021-12-20',
    plan: '学党史、悟思想、办实事、开新局。党员自学指定书目，支部每月集中学习一次，班子成员到支部讲专题党课；各单位为群众办实事不少于三件。',
  },
  closedOn: '2021-12-28',
};

/** The campaign 石栈县 issued to its own branches, under way on the day the demo stands at. */
const PLENARY_SESSION: Campaign = {
  unitCode: TOLD_COUNTY,
  // Behind the records of its own and of its branches' on the city's campaign.
  campaignNo: 'XX-SZ-2021-018',
  input: {
    code: 'PLENARY_19_6',
    title: '学习贯彻党的十九届六中全会精神',
    beginsOn: '2021-11-25',
    endsOn: '2022-03-31',
    plan: '全体党员学习全会公报和决议原文；支部组织一次专题研讨，书记讲一次专题党课。',
  },
  closedOn: null,
};

/** Branches that had not reported when the city closed its campaign, and those of 石栈县 that still have to. */
const UNREPORTED: ReadonlySet<string> = new Set(['SZ-B12', 'SP-B09', 'LD-B04']);
const STILL_TO_REPORT: ReadonlySet<string> = new Set(['SZ-B05', 'SZ-B09', 'SZ-B12', 'SZ-B14', 'SZ-B15']);

/** Heads in a hundred that a county's branches missed, at most. */
const MISSED_SHARE: Readonly<Record<string, number>> = { WX: 2, QK: 4, LS: 4, HQ: 5, SP: 9, LD: 12, SZ: 16 };

const outcomesOf = ({ isStation }: DemoBranch): string =>
  isStation
    ? '集中学习和专题党课按计划完成；为群众代办不动产登记、上门核实地灾隐患。'
    : '集中学习和专题党课按计划完成；窗口延时服务，梳理历史登记问题。';

/** What a branch reported: who was to be trained, who was, for how long. */
function reportOf(branch: DemoBranch, { input }: Campaign): PastRecord['said'] {
  const dice = diceOf(`campaign ${input.code} ${branch.unitCode}`);
  const targetHeads = branch.fullMembers + branch.probationary;
  const missed = Math.round((targetHeads * dice.between(0, MISSED_SHARE[branch.county] ?? 0)) / 100);
  return {
    targetHeads,
    trainedHeads: targetHeads - missed,
    studyHours: dice.between(20, 40),
    outcomes: outcomesOf(branch),
  };
}

const closed = ({ closedOn }: Campaign): PastRecord['said'] => (closedOn === null ? {} : { closedOn });

const issued = (campaign: Campaign, units: number): PastRecord => ({
  unitCode: campaign.unitCode,
  input: campaign.input,
  said: { targetOrgs: units, ...closed(campaign) },
});

const received = (campaign: Campaign, unitCode: string, said: PastRecord['said']): PastRecord => ({
  unitCode,
  input: campaign.input,
  said: { issueNo: campaign.campaignNo, ...said, ...closed(campaign) },
});

/** A branch's record of a campaign; of one that has not reported the register alone says who is to be trained. */
const ofBranch = (campaign: Campaign, branch: DemoBranch, reportedOn: LocalDate | null): PastRecord =>
  received(
    campaign,
    branch.unitCode,
    reportedOn === null
      ? { targetHeads: branch.fullMembers + branch.probationary }
      : { ...reportOf(branch, campaign), reportedOn },
  );

const reportDay = (unitCode: string, month: string): LocalDate =>
  workdayFrom(`2021-${month}-${diceOf(`reported ${unitCode}`).between(6, 15).toString().padStart(2, '0')}`);

function partyHistory(): PastRecord[] {
  const bureaus = ['HQ', ...DEMO_COUNTIES.map(({ code }) => code)];
  return [
    issued(PARTY_HISTORY, bureaus.length + DEMO_BRANCHES.length),
    ...bureaus.map((code) =>
      received(PARTY_HISTORY, code, {
        outcomes: '党组带头学习、到支部讲专题党课；办实事清单全部完成。',
        reportedOn: reportDay(code, '12'),
      }),
    ),
    ...DEMO_BRANCHES.map((branch) =>
      ofBranch(
        PARTY_HISTORY,
        branch,
        UNREPORTED.has(branch.unitCode) ? null : reportDay(branch.unitCode, '12'),
      ),
    ),
  ];
}

function plenarySession(): PastRecord[] {
  const branches = DEMO_BRANCHES.filter(({ county }) => county === TOLD_COUNTY);
  return [
    issued(PLENARY_SESSION, branches.length),
    ...branches.map((branch) =>
      ofBranch(
        PLENARY_SESSION,
        branch,
        STILL_TO_REPORT.has(branch.unitCode) ? null : reportDay(branch.unitCode, '12'),
      ),
    ),
  ];
}

/** The campaigns of the demo year with the record of every unit they went to, from the city's and the county's books. */
export const demoPastStudyCampaigns = (): PastRecord[] => [...partyHistory(), ...plenarySession()];
