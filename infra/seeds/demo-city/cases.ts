// Longer than 300 lines because it is one table: the discipline ledger of the demo city, a block a line.
import type { LocalDate } from '@luze/domain';
import type { Story, StoryStep } from './stories.ts';

/** Who enters the monthly sheet of the discipline group. */
const CITY = 'city.discipline';

interface Sanctioned {
  readonly grade: string;
  readonly on: LocalDate;
  readonly probationYears?: number;
}

/** A line of the city's ledger of 2021. */
interface CaseLine {
  readonly caseNo: string;
  readonly unitCode: string;
  readonly staffNo: string;
  readonly name: string;
  readonly post: string;
  readonly rank: 'COUNTY_LEVEL' | 'TOWNSHIP_LEVEL' | 'STAFF' | 'OTHER';
  readonly isLeader?: boolean;
  readonly managedBy: 'CITY' | 'COUNTY';
  readonly cause: 'DUTY_FAILURE' | 'CORRUPTION' | 'DRUG_USE' | 'DRUNK_DRIVING';
  readonly source: string;
  readonly filedOn: LocalDate;
  readonly party?: Sanctioned;
  readonly gov?: Sanctioned;
  /** Stages reached after filing, with their days. */
  readonly stages: readonly (readonly [move: 'investigate' | 'toTrial' | 'toDecision', on: LocalDate])[];
}

const DUTY = 'DUTY_FAILURE';
const GRAFT = 'CORRUPTION';
const ROAD = 'DRUNK_DRIVING';

const INVESTIGATED = (day: LocalDate) => [['investigate', day]] as const;
const DECIDED = (investigated: LocalDate, tried: LocalDate, decided: LocalDate) =>
  [
    ['investigate', investigated],
    ['toTrial', tried],
    ['toDecision', decided],
  ] as const;

/** Every person is invented. */
const LINES: readonly CaseLine[] = [
  {
    caseNo: 'DC-2021-001',
    unitCode: 'HQ',
    staffNo: 'P01',
    name: '竺怀远',
    post: '规划科科长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'CITY',
    cause: DUTY,
    source: 'INSPECTION',
    filedOn: '2021-01-18',
    party: { grade: 'WARNING', on: '2021-04-09' },
    stages: DECIDED('2021-01-25', '2021-03-08', '2021-03-29'),
  },
  {
    caseNo: 'DC-2021-002',
    unitCode: 'HQ',
    staffNo: 'P02',
    name: '应书瑶',
    post: '登记中心主任',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'CITY',
    cause: DUTY,
    source: 'AUDIT',
    filedOn: '2021-03-02',
    gov: { grade: 'WARNING', on: '2021-06-21' },
    stages: DECIDED('2021-03-11', '2021-05-17', '2021-06-07'),
  },
  {
    caseNo: 'DC-2020-031',
    unitCode: 'QK',
    staffNo: 'P03',
    name: '穆临川',
    post: '土地储备中心副主任',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'CITY',
    cause: GRAFT,
    source: 'SUPERIOR',
    filedOn: '2020-11-16',
    party: { grade: 'EXPULSION', on: '2021-03-12' },
    gov: { grade: 'DISCHARGE', on: '2021-03-12' },
    stages: DECIDED('2020-11-23', '2021-02-01', '2021-03-01'),
  },
  {
    caseNo: 'DC-2021-003',
    unitCode: 'QK',
    staffNo: 'P04',
    name: '阮书白',
    post: '副局长（分管时）',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'SELF_FOUND',
    filedOn: '2021-02-22',
    party: { grade: 'WARNING', on: '2021-05-18' },
    stages: DECIDED('2021-03-01', '2021-04-19', '2021-05-06'),
  },
  {
    caseNo: 'DC-2021-004',
    unitCode: 'QK',
    staffNo: 'P05',
    name: '阎竹溪',
    post: '执法大队科员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: ROAD,
    source: 'TRANSFER_POLICE',
    filedOn: '2021-05-10',
    gov: { grade: 'DEMERIT', on: '2021-07-06' },
    stages: DECIDED('2021-05-17', '2021-06-15', '2021-06-28'),
  },
  {
    caseNo: 'DC-2021-005',
    unitCode: 'WX',
    staffNo: 'P06',
    name: '柯远舟',
    post: '权籍股股长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'INSPECTION',
    filedOn: '2021-04-12',
    party: { grade: 'WARNING', on: '2021-07-30' },
    stages: DECIDED('2021-04-20', '2021-06-21', '2021-07-12'),
  },
  {
    caseNo: 'DC-2021-006',
    unitCode: 'WX',
    staffNo: 'P07',
    name: '谭雪汀',
    post: '站所工作人员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: ROAD,
    source: 'TRANSFER_POLICE',
    filedOn: '2021-06-15',
    party: { grade: 'SERIOUS_WARNING', on: '2021-08-27' },
    stages: DECIDED('2021-06-22', '2021-07-26', '2021-08-16'),
  },
  {
    caseNo: 'DC-2021-007',
    unitCode: 'SZ',
    staffNo: 'P08',
    name: '褚岚生',
    post: '矿产股股长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: GRAFT,
    source: 'REPORT',
    filedOn: '2021-01-25',
    party: { grade: 'REMOVAL_FROM_PARTY_POST', on: '2021-06-30' },
    gov: { grade: 'DEMOTION', on: '2021-06-30' },
    stages: DECIDED('2021-02-01', '2021-05-10', '2021-06-15'),
  },
  {
    caseNo: 'DC-2021-008',
    unitCode: 'SZ',
    staffNo: 'P09',
    name: '夏侯砚',
    post: '党组成员、副局长',
    rank: 'COUNTY_LEVEL',
    isLeader: true,
    managedBy: 'CITY',
    cause: GRAFT,
    source: 'SUPERIOR',
    filedOn: '2021-03-15',
    party: { grade: 'PROBATION', on: '2021-09-10', probationYears: 1 },
    gov: { grade: 'REMOVAL_FROM_POST', on: '2021-09-10' },
    stages: DECIDED('2021-03-22', '2021-07-19', '2021-08-23'),
  },
  {
    caseNo: 'DC-2021-009',
    unitCode: 'SZ',
    staffNo: 'P10',
    name: '喻千帆',
    post: '耕保股股长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'INSPECTION',
    filedOn: '2021-04-26',
    party: { grade: 'SERIOUS_WARNING', on: '2021-08-05' },
    stages: DECIDED('2021-05-06', '2021-06-28', '2021-07-22'),
  },
  {
    caseNo: 'DC-2021-010',
    unitCode: 'SZ',
    staffNo: 'P11',
    name: '戚照野',
    post: '测绘队队员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: 'DRUG_USE',
    source: 'TRANSFER_POLICE',
    filedOn: '2021-07-05',
    party: { grade: 'EXPULSION', on: '2021-09-24' },
    stages: DECIDED('2021-07-12', '2021-08-20', '2021-09-13'),
  },
  {
    caseNo: 'DC-2021-011',
    unitCode: 'SP',
    staffNo: 'P12',
    name: '桑若愚',
    post: '办公室主任',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'SELF_FOUND',
    filedOn: '2021-03-29',
    party: { grade: 'WARNING', on: '2021-06-11' },
    stages: DECIDED('2021-04-06', '2021-05-12', '2021-05-31'),
  },
  {
    caseNo: 'DC-2021-012',
    unitCode: 'SP',
    staffNo: 'P13',
    name: '洪听松',
    post: '利用股副股长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: GRAFT,
    source: 'AUDIT',
    filedOn: '2021-05-31',
    party: { grade: 'SERIOUS_WARNING', on: '2021-10-22' },
    stages: DECIDED('2021-06-07', '2021-09-06', '2021-10-11'),
  },
  {
    caseNo: 'DC-2021-013',
    unitCode: 'SP',
    staffNo: 'P14',
    name: '莫雨棠',
    post: '不动产登记员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'INSPECTION',
    filedOn: '2021-08-09',
    gov: { grade: 'WARNING', on: '2021-10-29' },
    stages: DECIDED('2021-08-16', '2021-09-27', '2021-10-18'),
  },
  {
    caseNo: 'DC-2021-014',
    unitCode: 'LD',
    staffNo: 'P15',
    name: '古长汀',
    post: '规划股股长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'INSPECTION',
    filedOn: '2021-06-07',
    party: { grade: 'WARNING', on: '2021-09-03' },
    stages: DECIDED('2021-06-15', '2021-08-02', '2021-08-23'),
  },
  {
    caseNo: 'DC-2021-015',
    unitCode: 'LD',
    staffNo: 'P16',
    name: '盛小楼',
    post: '司机',
    rank: 'OTHER',
    managedBy: 'COUNTY',
    cause: ROAD,
    source: 'TRANSFER_POLICE',
    filedOn: '2021-08-23',
    gov: { grade: 'DEMERIT', on: '2021-11-05' },
    stages: DECIDED('2021-08-30', '2021-10-11', '2021-10-25'),
  },
  {
    caseNo: 'DC-2021-016',
    unitCode: 'LS',
    staffNo: 'P17',
    name: '邬清越',
    post: '窗口工作人员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'REPORT',
    filedOn: '2021-07-19',
    gov: { grade: 'WARNING', on: '2021-10-15' },
    stages: DECIDED('2021-07-26', '2021-09-13', '2021-10-08'),
  },
  {
    caseNo: 'DC-2021-017',
    unitCode: 'LS',
    staffNo: 'P18',
    name: '廖南乔',
    post: '财务人员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: GRAFT,
    source: 'AUDIT',
    filedOn: '2021-06-28',
    gov: { grade: 'MAJOR_DEMERIT', on: '2021-12-03' },
    stages: DECIDED('2021-07-05', '2021-10-25', '2021-11-22'),
  },
  {
    caseNo: 'DC-2021-018',
    unitCode: 'QK',
    staffNo: 'P19',
    name: '樊未央',
    post: '信息中心主任',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'INSPECTION',
    filedOn: '2021-11-08',
    stages: INVESTIGATED('2021-11-15'),
  },
  {
    caseNo: 'DC-2021-019',
    unitCode: 'SZ',
    staffNo: 'P20',
    name: '宗政宁',
    post: '党组成员、副局长',
    rank: 'COUNTY_LEVEL',
    isLeader: true,
    managedBy: 'CITY',
    cause: GRAFT,
    source: 'SUPERIOR',
    filedOn: '2021-10-18',
    stages: INVESTIGATED('2021-10-25'),
  },
  {
    caseNo: 'DC-2021-020',
    unitCode: 'LD',
    staffNo: 'P21',
    name: '路惊鸿',
    post: '执法大队副队长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'SELF_FOUND',
    filedOn: '2021-12-06',
    stages: [],
  },
  {
    caseNo: 'DC-2021-021',
    unitCode: 'WX',
    staffNo: 'P22',
    name: '毕闲庭',
    post: '测绘股科员',
    rank: 'STAFF',
    managedBy: 'COUNTY',
    cause: ROAD,
    source: 'TRANSFER_POLICE',
    filedOn: '2021-09-13',
    stages: [
      ['investigate', '2021-09-22'],
      ['toTrial', '2021-11-29'],
    ],
  },
  {
    caseNo: 'DC-2021-022',
    unitCode: 'SP',
    staffNo: 'P23',
    name: '郗九皋',
    post: '征收股股长',
    rank: 'TOWNSHIP_LEVEL',
    managedBy: 'COUNTY',
    cause: GRAFT,
    source: 'REPORT',
    filedOn: '2021-08-30',
    stages: DECIDED('2021-09-06', '2021-11-15', '2021-12-20'),
  },
];

const step = (day: LocalDate, move: string, input: StoryStep['input'] = {}): StoryStep => ({
  day,
  by: CITY,
  move,
  input,
});

function sanctionStep(type: 'PARTY' | 'GOV', { grade, on, probationYears }: Sanctioned): StoryStep {
  return step(on, 'sanction', {
    type,
    grade,
    decidedOn: on,
    ...(probationYears === undefined ? {} : { probationYears }),
  });
}

function inputOf(line: CaseLine, stage: string): Story['input'] {
  return {
    caseNo: line.caseNo,
    staffNo: line.staffNo,
    subjectName: line.name,
    subjectPost: line.post,
    rankGroup: line.rank,
    subjectIsLeader: line.isLeader ?? false,
    // Who has a government sanction alone is no Party member.
    isPartyMember: line.party !== undefined || line.gov === undefined,
    managedBy: line.managedBy,
    cause: line.cause,
    source: line.source,
    proposedStage: stage,
    ...(stage === 'PRELIM' ? {} : { filedOn: line.filedOn }),
  };
}

function lifeOf(line: CaseLine): Story {
  const sanctions = [
    ...(line.party === undefined ? [] : [sanctionStep('PARTY', line.party)]),
    ...(line.gov === undefined ? [] : [sanctionStep('GOV', line.gov)]),
  ];
  const decidedOn = sanctions.at(-1)?.day;
  return {
    key: line.caseNo,
    unitCode: line.unitCode,
    day: line.filedOn,
    by: CITY,
    input: inputOf(line, 'FILED'),
    steps: [
      ...line.stages.map(([move, on]) => step(on, move, { on })),
      ...sanctions,
      ...(decidedOn === undefined ? [] : [step(decidedOn, 'conclude', { on: decidedOn })]),
    ],
  };
}

/** A first inquiry, which no figure counts. */
const PRELIMINARY: Story = {
  key: 'DC-2021-023',
  unitCode: 'LS',
  day: '2021-11-29',
  by: CITY,
  input: {
    caseNo: 'DC-2021-023',
    staffNo: 'P25',
    subjectName: '满庭芳',
    subjectPost: '征收股科员',
    rankGroup: 'STAFF',
    isPartyMember: true,
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'REPORT',
    clueReceivedOn: '2021-11-22',
    clueDisposition: 'PRELIM',
    proposedStage: 'PRELIM',
  },
  steps: [],
};

/** Warned, looked into again, and found to have done nothing: it counts nowhere. */
const REVERSED: Story = {
  key: 'DC-2021-024',
  unitCode: 'WX',
  day: '2021-01-11',
  by: CITY,
  input: {
    caseNo: 'DC-2021-024',
    staffNo: 'P24',
    subjectName: '公良策',
    subjectPost: '调查股科员',
    rankGroup: 'STAFF',
    isPartyMember: true,
    managedBy: 'COUNTY',
    cause: DUTY,
    source: 'REPORT',
    proposedStage: 'FILED',
    filedOn: '2021-01-11',
  },
  steps: [
    ...DECIDED('2021-01-18', '2021-03-15', '2021-04-06').map(([move, on]) => step(on, move, { on })),
    sanctionStep('PARTY', { grade: 'WARNING', on: '2021-04-20' }),
    step('2021-04-20', 'conclude', { on: '2021-04-20' }),
    step('2021-08-16', 'reopen', { on: '2021-08-16', opinion: '本人申诉，重新核查。' }),
    step('2021-09-30', 'revokeSanction', {
      type: 'PARTY',
      decidedOn: '2021-04-20',
      revokedOn: '2021-09-30',
      opinion: '事实不成立，撤销原处分。',
    }),
    step('2021-09-30', 'conclude', { on: '2021-09-30', outcomeWithoutSanction: 'NOT_ESTABLISHED' }),
  ],
};

/** The discipline ledger of the demo city: the 23 lines of 2021 and the two that count nowhere. */
export const demoCases = (): Story[] => [...LINES.map(lifeOf), PRELIMINARY, REVERSED];
