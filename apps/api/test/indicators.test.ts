// Longer than 300 lines because every figure of the review is held to what was adopted, in one demo city.
import { demoStories } from '@luze/infra/seeds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
const units = new Map<string, string>();
beforeAll(async () => {
  server = await startServer();
  for (const { id, code } of await server.database.query<{ id: unknown; code: string }>(
    'SELECT id, code FROM unit',
  ))
    units.set(code, String(id));
}, 120_000);
afterAll(() => server.close());

interface Figure {
  readonly code: string;
  readonly title: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly exempt: number;
  readonly definition: string;
}
const ONE = `query ($code: String!, $unitId: ID!, $asOf: Date!) {
  indicator(code: $code, unitId: $unitId, asOf: $asOf) { code title value numerator denominator exempt definition }
}`;
const ALL = `query ($unitId: ID!, $asOf: Date!) {
  indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt definition }
}`;
const END = '2021-12-31';
const at = (code: string, unit: string, asOf = END) => ({ code, unitId: units.get(unit), asOf });

async function figure(client: Client, code: string, unit: string, asOf = END): Promise<Figure> {
  return (await client.get<{ indicator: Figure }>(ONE, at(code, unit, asOf))).indicator;
}
const said = ({ numerator, denominator }: Figure): string => `${numerator}/${denominator}`;
async function figures(client: Client, unit: string, asOf = END): Promise<Record<string, string>> {
  const { indicators } = await client.get<{ indicators: Figure[] }>(ALL, { unitId: units.get(unit), asOf });
  return Object.fromEntries(indicators.map((one) => [one.code, said(one)]));
}

/** The figures behind the review of 2021, written down as they were adopted. */
const REVIEWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  QK: { DI1: '18/18', DI2: '84/100', DI3: '27/30', DI4: '2/2', DI5: '3/3', DI6: '4/4' },
  WX: { DI1: '16/16', DI2: '72/80', DI3: '21/24', DI4: '2/2', DI5: '2/2', DI6: '4/4' },
  SZ: { DI1: '20/20', DI2: '70/100', DI3: '30/40', DI4: '2/2', DI5: '2/4', DI6: '3/6' },
  SP: { DI1: '19/19', DI2: '72/90', DI3: '34/40', DI4: '2/2', DI5: '3/4', DI6: '4/4' },
  LD: { DI1: '17/17', DI2: '74/100', DI3: '24/30', DI4: '2/2', DI5: '3/4', DI6: '4/4' },
  LS: { DI1: '15/15', DI2: '56/70', DI3: '18/20', DI4: '2/2', DI5: '2/2', DI6: '3/4' },
};

describe('the indicators of discipline', () => {
  it('are, for the six counties of 2021, those of the review', async () => {
    const city = await server.as('city.discipline');
    for (const [county, expected] of Object.entries(REVIEWED))
      expect(await figures(city, county), county).toEqual(expected);
  });

  it('say their names and how they are counted in the language of the request', async () => {
    const city = await server.as('city.discipline');
    expect(await figure(city, 'DI1', 'SZ')).toMatchObject({ title: '责任书签订率', value: 1, exempt: 0 });
    const { definition, value } = await figure(city, 'DI5', 'SZ');
    expect(definition).toContain('口径');
    expect(value).toBe(0.5);
  });

  it('take a branch by its own rows, and the city with all below it', async () => {
    const city = await server.as('auditor');
    expect(said(await figure(city, 'DI1', 'SZ-B07'))).toBe('1/1');
    expect(said(await figure(city, 'DI1', 'LC'))).toBe('112/112');
  });
});

/** The figures of party work behind the review of 2021, with what was exempted in brackets. */
const REVIEWED_OF_PARTY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  QK: { PB1: '252/280 (12)', PB2: '144/160 (8)', PB3: '28/28 (0)', PB4: '1/1 (0)' },
  WX: { PB1: '209/220 (8)', PB2: '126/140 (4)', PB3: '24/24 (0)', PB4: '0/0 (0)' },
  SZ: { PB1: '258/300 (32)', PB2: '162/180 (12)', PB3: '21/30 (2)', PB4: '1/2 (0)' },
  SP: { PB1: '273/300 (12)', PB2: '153/170 (10)', PB3: '27/30 (0)', PB4: '0/0 (0)' },
  LD: { PB1: '220/250 (10)', PB2: '120/150 (6)', PB3: '26/26 (0)', PB4: '1/2 (0)' },
  LS: { PB1: '178/200 (8)', PB2: '102/120 (12)', PB3: '18/20 (2)', PB4: '1/1 (0)' },
};

/** What the party groups of the counties studied, took up and owed, as the review of 2021 has it. */
const REVIEWED_OF_GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  QK: { PB5: '3/3', ID1: '4/4', ID2: '2/2' },
  WX: { PB5: '3/3', ID1: '4/4', ID2: '2/2' },
  SZ: { PB5: '2/3', ID1: '3/4', ID2: '1/2' },
  SP: { PB5: '2/3', ID1: '3/4', ID2: '2/2' },
  LD: { PB5: '3/3', ID1: '3/4', ID2: '2/2' },
  LS: { PB5: '3/3', ID1: '4/4', ID2: '2/2' },
};

describe('the indicators of party work', () => {
  const of = async (code: string, unit: string, asOf = END) => {
    const { numerator, denominator, exempt } = await figure(await server.as('city.admin'), code, unit, asOf);
    return `${numerator}/${denominator} (${exempt})`;
  };

  it.each(Object.entries(REVIEWED_OF_PARTY))(
    'are, for %s in 2021, those of the review, with what the flood exempted beside them',
    async (county, expected) => {
      for (const [code, said] of Object.entries(expected)) expect(await of(code, county), code).toBe(said);
    },
  );

  it.each(Object.entries(REVIEWED_OF_GROUPS))(
    'are, for the party group of %s in 2021, those of the review',
    async (county, expected) => {
      for (const [code, said] of Object.entries(expected))
        expect(await of(code, county), code).toBe(`${said} (0)`);
    },
  );

  it('count a lecture in a branch for the secretary of its county, and for nobody else', async () => {
    expect(await of('PB5', 'SP-B01')).toBe('0/0 (0)');
    expect(await of('PB5', 'QK', '2021-06-30')).toBe('1/1 (0)');
    expect(await of('PB5', 'HQ')).toBe('0/0 (0)');
  });

  it('count a session or a review from the day its record was submitted, and no lecture among sessions', async () => {
    expect(await of('ID1', 'SZ', '2021-09-30')).toBe('2/4 (0)');
    expect(await of('ID1', 'QK', '2021-09-30')).toBe('3/4 (0)');
    expect(await of('ID2', 'QK', '2021-05-10')).toBe('0/2 (0)');
    expect(await of('ID2', 'QK', '2021-06-30')).toBe('1/2 (0)');
  });

  it('are read by whose duties open what is behind them', async () => {
    const deputy = await server.as('qk.deputy');
    expect(said(await figure(deputy, 'PB5', 'QK'))).toBe('3/3');
    for (const code of ['ID1', 'ID2'])
      expect(await deputy.refusal(ONE, at(code, 'QK')), code).toBe('FORBIDDEN');
    expect(said(await figure(await server.as('sz.secretary'), 'ID1', 'SZ'))).toBe('3/4');
  });

  it('are of the city what they are of its counties and its headquarters together', async () => {
    expect(await of('PB1', 'LC')).toBe('1552/1718 (82)');
    expect(await of('PB2', 'LC')).toBe('877/992 (52)');
    expect(await of('PB3', 'LC')).toBe('156/170 (4)');
  });

  it('are 1 where no branch was weak, and count by its deadline one that was', async () => {
    const city = await server.as('city.admin');
    expect((await figure(city, 'PB4', 'WX')).value).toBe(1);
    expect((await figure(city, 'PB4', 'SZ')).value).toBe(0.5);
    expect(await of('PB4', 'SZ', '2021-08-31')).toBe('0/0 (0)');
    expect(await of('PB4', 'SZ', '2021-09-30')).toBe('1/1 (0)');
    expect(await of('PB4', 'LC')).toBe('4/6 (0)');
  });

  it('count what was due and known by a day, and exempt nothing before it was granted', async () => {
    expect(await of('PB3', 'SZ', '2021-12-30')).toBe('0/0 (0)');
    const city = await server.as('city.admin');
    expect((await figure(city, 'PB2', 'SZ', '2021-08-31')).exempt).toBe(12);
    expect((await figure(city, 'PB2', 'SZ', '2021-07-31')).exempt).toBe(0);
    expect((await figure(city, 'PB2', 'SZ', '2021-07-31')).denominator).toBe(112);
    expect((await figure(city, 'PB2', 'LS', '2021-07-31')).exempt).toBe(5);
  });
});

/** The figures of ideology work behind the review of 2021. */
const REVIEWED_OF_IDEOLOGY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  QK: { ID3: '216/240', ID4: '8/10' },
  WX: { ID3: '180/200', ID4: '9/10' },
  SZ: { ID3: '216/240', ID4: '14/15' },
  SP: { ID3: '180/200', ID4: '6/6' },
  LD: { ID3: '162/180', ID4: '8/10' },
  LS: { ID3: '170/200', ID4: '9/12' },
};

describe('the indicators of ideology work', () => {
  it('take the year up to a day, and the one late issue of 石栈县 from the day it was due', async () => {
    const city = await server.as('city.admin');
    const before = await figure(city, 'ID4', 'SZ', '2021-08-24');
    const after = await figure(city, 'ID4', 'SZ', '2021-08-25');
    expect(before.numerator).toBe(before.denominator);
    expect(after.denominator - after.numerator).toBe(1);
  });

  it.each(Object.entries(REVIEWED_OF_IDEOLOGY))(
    'are, for %s in 2021, those of the review',
    async (county, expected) => {
      const city = await server.as('city.admin');
      for (const [code, value] of Object.entries(expected))
        expect(said(await figure(city, code, county)), code).toBe(value);
    },
  );

  it('are of the city what they are of its counties together', async () => {
    expect(said(await figure(await server.as('auditor'), 'ID3', 'LC'))).toBe('1124/1260');
    expect(said(await figure(await server.as('auditor'), 'ID4', 'LC'))).toBe('54/63');
    expect(said(await figure(await server.as('auditor'), 'ID5', 'LC'))).toBe('23/24');
    expect(said(await figure(await server.as('city.admin'), 'ID5', 'LS'))).toBe('3/4');
  });
});

/** What the stories of a ledger had come to by a day: how many were due, and how many of those ended with a move. */
function byStories(ledger: string, county: string, asOf: string, ending: string): string {
  const due = demoStories(ledger).filter(
    ({ unitCode, day, input }) =>
      unitCode.startsWith(county) && day <= asOf && String(input['dueOn']) <= asOf,
  );
  const ended = due.filter(({ steps }) => steps.filter(({ day }) => day <= asOf).at(-1)?.move === ending);
  return `${ended.length}/${due.length}`;
}

describe('an indicator in the middle of the year', () => {
  it('takes what was due and done by that day, whatever came of it later', async () => {
    const city = await server.as('city.admin');
    for (const [county, asOf] of [
      ['SZ', '2021-06-30'],
      ['QK', '2021-09-20'],
      ['LD', '2021-12-24'],
    ] as const)
      expect(said(await figure(city, 'DI2', county, asOf)), county).toBe(
        byStories('DutyListItem', county, asOf, 'verify'),
      );
    expect(said(await figure(city, 'DI5', 'LD', '2021-12-17'))).toBe(
      byStories('CaseRectification', 'LD', '2021-12-17', 'verify'),
    );
    expect(said(await figure(city, 'DI4', 'SZ', '2021-07-30'))).toBe('0/2');
    expect(said(await figure(city, 'DI4', 'SZ', '2021-08-31'))).toBe('1/2');
    const [early, late] = [
      await figure(city, 'DI3', 'SZ', '2021-03-31'),
      await figure(city, 'DI3', 'SZ', '2021-09-30'),
    ];
    expect(early.denominator).toBe(40);
    expect(early.numerator).toBeLessThan(late.numerator);
    expect(late.numerator).toBeLessThan(30);
  });

  it('is not moved by what somebody is called since: no name tried now tells whom a talk was held with', async () => {
    const city = await server.as('city.admin');
    const before = await figure(city, 'DI3', 'SZ', '2021-12-30');
    const leaders = await server.database.query<{ id: unknown; name: string; version: unknown }>(
      "SELECT p.id, p.name, p.version FROM person p JOIN unit u ON u.id = p.unit_id WHERE u.code = 'SZ' AND p.is_key_minority = 1",
    );
    const talked = await server.database.query<{ names: string }>(
      "SELECT talkee_name AS names FROM integrity_talk WHERE county_id = (SELECT id FROM unit WHERE code = 'SZ') AND talkee_name IS NOT NULL",
    );
    const [named] = leaders.filter(({ name }) => talked.some(({ names }) => names.includes(name)));
    const [other] = leaders.filter(({ name }) => !talked.some(({ names }) => names.includes(name)));
    const rename = async (id: unknown, version: number, name: string): Promise<void> => {
      await city.get(
        'mutation ($id: ID!, $version: Int!, $input: PersonInput!) { updatePerson(id: $id, version: $version, input: $input) { id } }',
        { id: String(id), version, input: { name } },
      );
    };
    expect(named).toBeDefined();
    await rename(named?.id, Number(named?.version), '改名某');
    expect(said(await figure(city, 'DI3', 'SZ', '2021-12-30'))).toBe(said(before));
    if (other !== undefined) {
      await rename(other.id, Number(other.version), named?.name ?? '');
      expect(said(await figure(city, 'DI3', 'SZ', '2021-12-30'))).toBe(said(before));
      await rename(other.id, Number(other.version) + 1, other.name);
    }
    await rename(named?.id, Number(named?.version) + 1, named?.name ?? '');
    expect(said(await figure(city, 'DI3', 'SZ', '2021-12-30'))).toBe(said(before));
  });

  it('counts a review that came late as missed, before it came and after', async () => {
    const city = await server.as('city.admin');
    expect(said(await figure(city, 'DI6', 'SZ', '2021-07-31'))).toBe('2/3');
    expect(said(await figure(city, 'DI6', 'SZ', '2021-08-31'))).toBe('2/3');
  });

  it('is 1 where nothing was due yet', async () => {
    const city = await server.as('city.admin');
    expect(await figure(city, 'DI1', 'SZ', '2021-02-28')).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: 1,
    });
  });
});

describe('who asks for an indicator', () => {
  it('reads his own units, and of others learns not even that they are there', async () => {
    const open = [
      ['sz.secretary', 'SZ', 'SZ-B07'],
      ['sz.clerk', 'SZ'],
      ['qk.deputy', 'QK'],
      ['sz.b07', 'SZ-B07'],
      ['auditor', 'LC', 'QK'],
    ] as const;
    for (const [username, ...own] of open)
      for (const unit of own) {
        const client = await server.as(username);
        expect((await figure(client, 'DI2', unit)).code, `${username} ${unit}`).toBe('DI2');
        expect(Object.keys(await figures(client, unit)), username).toContain('DI6');
      }
    const closed = [
      ['sz.secretary', 'QK', 'LC', 'QK-B01'],
      ['sz.b07', 'SZ', 'SZ-B08'],
      ['qk.deputy', 'SZ'],
    ] as const;
    for (const [username, ...others] of closed)
      for (const unit of others)
        for (const query of [ONE, ALL])
          expect(
            await (await server.as(username)).refusal(query, at('DI2', unit)),
            `${username} ${unit}`,
          ).toBe('NOT_FOUND');
    for (const username of ['sz.deputy', 'plat.system', 'plat.security', 'plat.audit'])
      for (const query of [ONE, ALL])
        expect(await (await server.as(username)).refusal(query, at('DI2', 'SZ')), username).toBe('FORBIDDEN');
  });

  it('is told at the field what code there is not, and what day is none', async () => {
    const city = await server.as('city.discipline');
    const fault = async (variables: Record<string, unknown>) => {
      const { errors } = await city.ask(ONE, variables);
      return errors[0]?.extensions;
    };
    expect(await fault(at('DI9', 'SZ'))).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'code', message: expect.stringContaining('没有代码为“DI9”的指标') }],
    });
    expect(await fault(at('DI1', 'SZ', '2021-02-30'))).toMatchObject({ violations: [{ field: 'asOf' }] });
    expect(await fault(at('DI1', 'SZ', '2022-01-01'))).toMatchObject({ violations: [{ field: 'asOf' }] });
  });
});

describe('the figures of last year', () => {
  it('stay as they were, whatever is done to its rows today', async () => {
    const city = await server.as('city.discipline');
    const county = await server.as('sz.secretary');
    const rowOf = async (table: string, where: string) => {
      const [row] = await server.database.query<{ id: unknown; version: unknown }>(
        `SELECT id, version FROM ${table} WHERE county_id = ? AND ${where} ORDER BY id LIMIT 1`,
        [units.get('SZ')],
      );
      return { id: String(row?.id), version: Number(row?.version) };
    };
    const act = async (client: Client, move: string, input: string, row: object) =>
      client.get(
        `mutation ($id: ID!, $version: Int!) { ${move}(id: $id, version: $version, input: ${input}) { id } }`,
        { ...row },
      );
    const mine = `unit_id = ${units.get('SZ')}`;
    server.clock.set('2022-01-06');
    try {
      const before = await figures(city, 'SZ');
      const letter = await rowOf('responsibility_letter', "state = 'SIGNED' AND area = 'INTEGRITY'");
      await act(city, 'returnResponsibilityLetter', '{ opinion: "缺签字页" }', letter);
      const waiting = await rowOf(
        'duty_list_item',
        `state = 'DONE' AND ${mine} AND kind = 'FIRST_RESPONSIBLE'`,
      );
      await act(city, 'verifyDutyListItem', '{}', waiting);
      const open = await rowOf('duty_list_item', `state = 'OPEN' AND ${mine}`);
      await act(county, 'updateDutyListItem', '{ dueOn: "2022-03-31" }', open);
      const item = await rowOf('case_rectification', "state = 'OPEN' AND due_on < '2022-01-01'");
      await act(city, 'voidCaseRectification', '{ reason: "重复登记" }', item);
      const missed = await rowOf('institution_rule', "state = 'IN_FORCE' AND review_due_on < '2022-01-01'");
      await act(county, 'confirmInstitutionRule', '{ note: "继续有效" }', missed);
      const talk = await rowOf('integrity_talk', "state = 'RECORDED' AND talked_on < '2022-01-01'");
      await act(county, 'updateIntegrityTalk', '{ talkeeName: "3人", talkeePost: "其他岗位" }', talk);
      const risk = await rowOf('integrity_risk_point', `state = 'APPROVED' AND level = 'HIGH' AND ${mine}`);
      await act(county, 'cancelIntegrityRiskPoint', '{ reason: "权力事项下放" }', risk);
      const revising = await rowOf('institution_rule', "state = 'REVISING'");
      await act(
        county,
        'reissueInstitutionRule',
        '{ on: "2021-09-01", docNo: "石自然资发〔2021〕99号" }',
        revising,
      );
      expect(await figures(city, 'SZ')).toEqual(before);
      expect(before).toEqual(REVIEWED['SZ']);
    } finally {
      server.clock.set(END);
    }
  });
});
