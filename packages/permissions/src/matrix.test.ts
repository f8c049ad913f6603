// Longer than 300 lines because the adopted table stands here, row by row.
import { type Assignment, type Level, ledgers, type Role } from '@luze/domain';
import { aRow } from '@luze/domain/testing';
import { describe, expect, it } from 'vitest';
import { abilityFor, canEver, canOn, readsWhole } from './ability.ts';
import { type Actor, NOT_RECUSED } from './actor.ts';
import { permissionMatrix } from './matrix.ts';
import { mayOf, principalFor } from './may.ts';

const PREVENTION = {
  CITY_ADMIN: 'RCUAXE',
  COUNTY_SECRETARY: 'RCUSXE',
  BRANCH_SECRETARY: 'RS',
  AUDITOR: 'RE',
};
const COUNTED = { CITY_ADMIN: 'RCUAE', COUNTY_SECRETARY: 'RCUS', BRANCH_SECRETARY: '', AUDITOR: 'G' };

/** A channel of the city is the city's; those below it are entered below and approved one level up. */
const channelRows = (ledger: string) => ({
  [`${ledger} {"unitLevel":"CITY"}`]: {
    CITY_ADMIN: 'RCUSAE',
    COUNTY_SECRETARY: '',
    BRANCH_SECRETARY: '',
    AUDITOR: 'RE',
  },
  [`${ledger} {"unitLevel":["COUNTY","BRANCH"]}`]: {
    CITY_ADMIN: 'RAE',
    COUNTY_SECRETARY: 'RCUSAE',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'RE',
  },
});

/** The table as the bureau adopted it, letter by letter; what the rules say must be this and nothing else. */
const ADOPTED: Readonly<Record<string, Readonly<Record<Role, string>>>> = {
  'Hazard {"level":"GENERAL"}': {
    CITY_ADMIN: 'RCAXOE',
    COUNTY_SECRETARY: 'RCUSAXOE',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'RE',
  },
  'Hazard {"level":"MAJOR"}': {
    CITY_ADMIN: 'RCAXOE',
    COUNTY_SECRETARY: 'RCUSE',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'RE',
  },
  'DisciplineCase {"managedBy":"COUNTY"}': {
    CITY_ADMIN: 'RCUAXOE',
    COUNTY_SECRETARY: 'RCU',
    BRANCH_SECRETARY: '',
    AUDITOR: 'RE',
  },
  'DisciplineCase {"managedBy":"CITY"}': {
    CITY_ADMIN: 'RCUAXOE',
    COUNTY_SECRETARY: '',
    BRANCH_SECRETARY: '',
    AUDITOR: 'RE',
  },
  'ResponsibilityLetter {}': {
    CITY_ADMIN: 'RCUAE',
    COUNTY_SECRETARY: 'RCUSAE',
    BRANCH_SECRETARY: 'RS',
    AUDITOR: 'RE',
  },
  'DutyListItem {}': {
    CITY_ADMIN: 'RCUAE',
    COUNTY_SECRETARY: 'RCUSAE',
    BRANCH_SECRETARY: 'RS',
    AUDITOR: 'RE',
  },
  'IntegrityTalk {"unitLevel":"CITY"}': {
    CITY_ADMIN: 'RCUE',
    COUNTY_SECRETARY: '',
    BRANCH_SECRETARY: '',
    AUDITOR: 'R',
  },
  'IntegrityTalk {"unitLevel":["COUNTY","BRANCH"]}': {
    CITY_ADMIN: 'RE',
    COUNTY_SECRETARY: 'RCUSE',
    BRANCH_SECRETARY: 'CG',
    AUDITOR: 'R',
  },
  'WarningEducation {}': {
    CITY_ADMIN: 'RCUAXE',
    COUNTY_SECRETARY: 'RCUSXE',
    BRANCH_SECRETARY: 'RCS',
    AUDITOR: 'RE',
  },
  'CaseRectification null': {
    CITY_ADMIN: 'RCUAXE',
    COUNTY_SECRETARY: 'RCUSXE',
    BRANCH_SECRETARY: 'RS',
    AUDITOR: 'RE',
  },
  'InstitutionRule null': PREVENTION,
  'IntegrityRiskPoint null': PREVENTION,
  'EightRulesItem null': COUNTED,
  'StyleCheck null': COUNTED,
  'GiftHandIn null': COUNTED,
  'AppointmentProcedureCheck null': COUNTED,
  'PartyBranch null': {
    CITY_ADMIN: 'RAE',
    COUNTY_SECRETARY: 'RCUSAE',
    BRANCH_SECRETARY: 'RUS',
    AUDITOR: 'RE',
  },
  'BranchMeeting null': {
    CITY_ADMIN: 'RE',
    COUNTY_SECRETARY: 'RAOE',
    BRANCH_SECRETARY: 'RCUSE',
    AUDITOR: 'RE',
  },
  'BranchElection null': {
    CITY_ADMIN: 'RAE',
    COUNTY_SECRETARY: 'RCUSA',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'R',
  },
  'HeartTalkLog null': { CITY_ADMIN: 'R', COUNTY_SECRETARY: 'RA', BRANCH_SECRETARY: 'RCUS', AUDITOR: 'G' },
  'StudyCampaign null': {
    CITY_ADMIN: 'RCUAXE',
    COUNTY_SECRETARY: 'RCUSE',
    BRANCH_SECRETARY: 'RU',
    AUDITOR: 'R',
  },
  'PublicServiceItem null': {
    CITY_ADMIN: 'RAE',
    COUNTY_SECRETARY: 'RCUSAXE',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'R',
  },
  'UpstreamDocument null': { CITY_ADMIN: 'RCU', COUNTY_SECRETARY: 'R', BRANCH_SECRETARY: 'R', AUDITOR: 'R' },
  'WeakBranchCase null': {
    CITY_ADMIN: 'RCAXOE',
    COUNTY_SECRETARY: 'RCUSAE',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'RE',
  },
  ...Object.fromEntries(
    ['PartyGroupMeeting', 'StudyPlan', 'StudyGroupSession', 'TopicReview'].flatMap((ledger) => [
      [
        `${ledger} {"unitLevel":"CITY"}`,
        { CITY_ADMIN: 'RCUSAE', COUNTY_SECRETARY: '', BRANCH_SECRETARY: '', AUDITOR: 'RE' },
      ],
      [
        `${ledger} {"unitLevel":"COUNTY"}`,
        { CITY_ADMIN: 'RAE', COUNTY_SECRETARY: 'RCUSE', BRANCH_SECRETARY: '', AUDITOR: 'RE' },
      ],
    ]),
  ),
  'PeriodicReport {"unitLevel":"CITY"}': {
    CITY_ADMIN: 'RCUSAE',
    COUNTY_SECRETARY: '',
    BRANCH_SECRETARY: '',
    AUDITOR: 'R',
  },
  'PeriodicReport {"kind":"BRANCH_YEAR","unitLevel":["COUNTY","BRANCH"]}': {
    CITY_ADMIN: 'RAE',
    COUNTY_SECRETARY: 'RCUSA',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'R',
  },
  'IdeologyIssue null': {
    CITY_ADMIN: 'RCAXOE',
    COUNTY_SECRETARY: 'RCUSXE',
    BRANCH_SECRETARY: 'RU',
    AUDITOR: 'RE',
  },
  'EventFiling null': {
    CITY_ADMIN: 'RCUSAE',
    COUNTY_SECRETARY: 'RCUSA',
    BRANCH_SECRETARY: 'RCUS',
    AUDITOR: 'R',
  },
  'PeriodicReport {"kind":["IDEOLOGY_HALF_YEAR","STRICT_GOVERNANCE_YEAR","SAFETY_MONTH"],"unitLevel":["COUNTY","BRANCH"]}':
    {
      CITY_ADMIN: 'RAE',
      COUNTY_SECRETARY: 'RCUSA',
      BRANCH_SECRETARY: '',
      AUDITOR: 'R',
    },
  'PublicityItem null': {
    CITY_ADMIN: 'RCUE',
    COUNTY_SECRETARY: 'RCUE',
    BRANCH_SECRETARY: 'RCU',
    AUDITOR: 'R',
  },
  'PublicConcern null': {
    CITY_ADMIN: 'RCUXE',
    COUNTY_SECRETARY: 'RCUXE',
    BRANCH_SECRETARY: 'R',
    AUDITOR: 'G',
  },
  ...channelRows('OwnChannel'),
  ...channelRows('PublishReview'),
  'AccountabilityRecord null': {
    CITY_ADMIN: 'RCUE',
    COUNTY_SECRETARY: 'R',
    BRANCH_SECRETARY: '',
    AUDITOR: 'R',
  },
  'TypicalCaseNotice {"state":["APPROVED","ARCHIVED"]}': {
    CITY_ADMIN: 'RUAX',
    COUNTY_SECRETARY: 'R',
    BRANCH_SECRETARY: 'R',
    AUDITOR: 'R',
  },
  'TypicalCaseNotice {"state":["DRAFT","SUBMITTED","RETURNED","VOIDED"]}': {
    CITY_ADMIN: 'RCUAX',
    COUNTY_SECRETARY: 'C',
    BRANCH_SECRETARY: '',
    AUDITOR: 'R',
  },
};
const ORDER = 'RCUSAXOEG';

const hazard = ledgers.find(({ name }) => name === 'Hazard');
if (hazard === undefined) throw new TypeError('no hazards');

const holding = (
  role: Role,
  unitId: string,
  unitLevel: Level,
  duties: Assignment['duties'] = [],
): Assignment => ({
  id: '1',
  personId: '7',
  role,
  unitId,
  unitLevel,
  cityId: '1',
  duties,
  validFrom: '2021-01-01',
  validTo: null,
});
const actor = (...assignments: Assignment[]): Actor => ({
  personId: '7',
  assignments,
  delegations: [],
  recusal: NOT_RECUSED,
});

describe('the permission matrix', () => {
  it('is the adopted table, cell by cell', () => {
    const found = Object.fromEntries(
      permissionMatrix().map(({ ledger, when, cells }) => {
        const letters = (role: Role) =>
          [...ORDER]
            .filter((letter) => cells.some((cell) => cell.role === role && cell.letter === letter))
            .join('');
        return [
          `${ledger.name} ${JSON.stringify(when)}`,
          {
            CITY_ADMIN: letters('CITY_ADMIN'),
            COUNTY_SECRETARY: letters('COUNTY_SECRETARY'),
            BRANCH_SECRETARY: letters('BRANCH_SECRETARY'),
            AUDITOR: letters('AUDITOR'),
          },
        ];
      }),
    );
    for (const [row, cells] of Object.entries(ADOPTED)) expect(found[row], row).toEqual(cells);
    const adopted = new Set(Object.keys(ADOPTED).map((row) => row.split(' ')[0]));
    expect([...adopted].sort()).toEqual(ledgers.map(({ name }) => name).sort());
  });
});

describe('an ability', () => {
  const row = aRow(hazard, { level: 'GENERAL' });

  it('of nobody opens nothing', () => {
    const ability = abilityFor(actor());
    for (const verb of ['read', 'create', 'update', 'export', ...Object.keys(hazard.moves)])
      expect(canEver(ability, verb, hazard), verb).toBe(false);
  });

  it('reaches rows by the ancestors they were born with', () => {
    expect(canOn(abilityFor(actor(holding('COUNTY_SECRETARY', '3', 'COUNTY'))), 'read', hazard, row)).toBe(
      true,
    );
    for (const other of ['30', '33', '1', '4'])
      expect(
        canOn(abilityFor(actor(holding('COUNTY_SECRETARY', other, 'COUNTY'))), 'read', hazard, row),
        other,
      ).toBe(false);
  });

  it('needs the duty of the area where duties are named', () => {
    const reads = (duties: Assignment['duties']) =>
      canOn(abilityFor(actor(holding('COUNTY_SECRETARY', '3', 'COUNTY', duties))), 'read', hazard, row);
    expect([reads([]), reads(['SAFETY']), reads(['PARTY']), reads(['PARTY', 'SAFETY'])]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('keeps no case from the city’s duty holder and the auditor, unless a recusal speaks of them', () => {
    const cases = ledgers.filter(({ name }) => name === 'DisciplineCase');
    const whole = (one: Actor) => cases.map((ledger) => readsWhole(one, ledger));
    const auditor = actor(holding('AUDITOR', '1', 'CITY'));
    expect(whole(auditor)).toEqual([true]);
    expect(whole(actor(holding('CITY_ADMIN', '1', 'CITY', ['DISCIPLINE'])))).toEqual([true]);
    expect(whole(actor(holding('CITY_ADMIN', '1', 'CITY', ['SAFETY'])))).toEqual([false]);
    expect(whole(actor(holding('COUNTY_SECRETARY', '3', 'COUNTY', ['DISCIPLINE'])))).toEqual([false]);
    expect(whole(actor(holding('AUDITOR', '3', 'COUNTY')))).toEqual([false]);
    expect(whole({ ...auditor, recusal: { personKey: 'k', leads: [] } })).toEqual([false]);
    expect(whole({ ...auditor, recusal: { personKey: null, leads: ['3'] } })).toEqual([false]);
  });

  it('opens letters and duty lists to who has party work, and talks to who has discipline alone', () => {
    const opens = (duty: Assignment['duties'][number], name: string) => {
      const ledger = ledgers.find((candidate) => candidate.name === name);
      if (ledger === undefined) throw new TypeError(`no ledger ${name}`);
      return canOn(
        abilityFor(actor(holding('COUNTY_SECRETARY', '3', 'COUNTY', [duty]))),
        'read',
        ledger,
        aRow(ledger),
      );
    };
    expect(
      ['ResponsibilityLetter', 'DutyListItem', 'IntegrityTalk'].map((name) => opens('PARTY', name)),
    ).toEqual([true, true, false]);
    expect(opens('DISCIPLINE', 'ResponsibilityLetter') && opens('DISCIPLINE', 'IntegrityTalk')).toBe(true);
    expect(opens('SAFETY', 'ResponsibilityLetter')).toBe(false);
  });

  it('never decides on what its holder submitted, or what was submitted for him, whatever else he holds', () => {
    const applied = { ...row, state: 'APPLIED_ACCEPTANCE' };
    const both = abilityFor(
      actor(holding('COUNTY_SECRETARY', '3', 'COUNTY'), holding('CITY_ADMIN', '1', 'CITY')),
    );
    expect(canOn(both, 'accept', hazard, applied)).toBe(true);
    expect(canOn(both, 'accept', hazard, { ...applied, submittedBy: '7' })).toBe(false);
    expect(canOn(both, 'accept', hazard, { ...applied, submittedFor: '7' })).toBe(false);
    const { may, refusals } = mayOf(both, hazard, { ...applied, submittedBy: '7' });
    expect(may['accept']).toBe(false);
    expect(refusals.find(({ move }) => move === 'accept')?.code).toBe('MOVE_OWN_SUBMISSION');
  });

  it('lets the city enter what is from before the system, also where it writes nothing of today; nobody else, and no delegate', () => {
    const meeting = ledgers.find(({ name }) => name === 'BranchMeeting');
    if (meeting === undefined) throw new TypeError('no branch meetings');
    const past = aRow(meeting, { state: 'CONFIRMED' });
    const enters = (...assignments: Assignment[]) =>
      canOn(abilityFor(actor(...assignments)), 'importHistory', meeting, past);
    const city = holding('CITY_ADMIN', '1', 'CITY');
    expect(enters(city)).toBe(true);
    expect(canOn(abilityFor(actor(city)), 'create', meeting, past)).toBe(false);
    expect(enters(holding('CITY_ADMIN', '2', 'CITY'))).toBe(false);
    expect(enters({ ...city, duties: ['SAFETY'] })).toBe(false);
    expect(enters(holding('COUNTY_SECRETARY', '3', 'COUNTY'))).toBe(false);
    expect(enters(holding('BRANCH_SECRETARY', '30', 'BRANCH'))).toBe(false);
    expect(enters(holding('AUDITOR', '1', 'CITY'))).toBe(false);
    const carried = { principalId: '9', principalName: '管理员', assignments: [city] };
    const clerk = { personId: '7', assignments: [], delegations: [carried], recusal: NOT_RECUSED };
    expect(canOn(abilityFor(clerk), 'importHistory', meeting, past)).toBe(false);
    const branches = ledgers.find(({ name }) => name === 'PartyBranch');
    if (branches === undefined) throw new TypeError('no party branches');
    expect(canEver(abilityFor(actor(city)), 'importHistory', branches)).toBe(false);
  });

  it('of a delegate carries reading, entering and submitting, never deciding', () => {
    const carried = {
      principalId: '9',
      principalName: '书记',
      assignments: [holding('COUNTY_SECRETARY', '3', 'COUNTY')],
    };
    const clerk = abilityFor({
      personId: '7',
      assignments: [],
      delegations: [carried],
      recusal: NOT_RECUSED,
    });
    expect(canOn(clerk, 'read', hazard, row)).toBe(true);
    expect(canOn(clerk, 'create', hazard, row)).toBe(true);
    expect(canOn(clerk, 'proposeMajor', hazard, row)).toBe(true);
    for (const verb of ['grade', 'accept', 'close', 'reopen', 'void'])
      expect(canOn(clerk, verb, hazard, row), verb).toBe(false);
    const own = abilityFor({ personId: '7', assignments: [], delegations: [], recusal: NOT_RECUSED });
    const carried9 = [{ principalId: '9', ability: clerk }];
    expect(principalFor({ own, carried: carried9 }, 'create', hazard, row)).toBe('9');
    expect(principalFor({ own: clerk, carried: [] }, 'create', hazard, row)).toBeNull();
  });

  it('stands on columns that are there: a row without one is refused, not let through', () => {
    const { level: _level, ...without } = row as Record<string, unknown>;
    expect(
      canOn(abilityFor(actor(holding('COUNTY_SECRETARY', '3', 'COUNTY'))), 'close', hazard, {
        ...without,
        state: 'ACCEPTED',
        acceptorLevel: 'CITY',
      } as never),
    ).toBe(false);
  });
});
