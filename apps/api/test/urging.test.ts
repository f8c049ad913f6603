import { findLedger, type Ledger } from '@luze/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scheduledJobs } from '../src/scheduled.ts';
import { enterFor, unitIdOf } from './entering.ts';
import { type Answer, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());
beforeEach(() => server.clock.set('2021-12-31'));

const hazard = findLedger('Hazard') as Ledger;
const URGED = '{ mayUrge because nodes { urgedOn note by { name } unit { name } } }';
const URGE = `mutation ($subject: String!, $id: ID!, $note: String) { urge(subject: $subject, id: $id, note: $note) ${URGED} }`;
const LIST = `query ($subject: String!, $id: ID!) { urgings(subject: $subject, id: $id) ${URGED} }`;

interface Of {
  readonly subject: string;
  readonly id: string;
}
interface Urgings {
  readonly mayUrge: boolean;
  readonly because: string | null;
  readonly nodes: readonly {
    urgedOn: string;
    note: string | null;
    by: { name: string };
    unit: { name: string };
  }[];
}

const urge = async (who: string, of: Of, note?: string): Promise<Answer> =>
  (await server.as(who)).ask(URGE, { ...of, ...(note === undefined ? {} : { note }) });
/** The code of what refused it: of the first field, or of the whole. */
function codeOf({ errors }: Answer): string {
  const extensions = errors[0]?.extensions as { code: string; violations?: { code: string }[] } | undefined;
  return extensions?.violations?.[0]?.code ?? extensions?.code ?? 'urged';
}
const refusal = async (who: string, of: Of, note?: string): Promise<string> =>
  codeOf(await urge(who, of, note));
const urgings = async (who: string, of: Of): Promise<Urgings> =>
  (await (await server.as(who)).get<{ urgings: Urgings }>(LIST, { ...of })).urgings;
const urgedFor = async (who: string): Promise<string[]> => {
  const { workbench } = await (await server.as(who)).get<{ workbench: { urged: { recordId: string }[] } }>(
    '{ workbench { urged { recordId } } }',
  );
  return workbench.urged.map(({ recordId }) => recordId);
};
const notesFor = async (who: string, { id }: Of): Promise<(string | null)[]> => {
  const { workbench } = await (await server.as(who)).get<{
    workbench: { urged: { recordId: string; urgingNote: string | null }[] };
  }>('{ workbench { urged { recordId urgingNote } } }');
  return workbench.urged.filter(({ recordId }) => recordId === id).map(({ urgingNote }) => urgingNote);
};
/** Carries out everything that is promised by now. */
async function deliver(): Promise<void> {
  const outbox = scheduledJobs(server.folder).find(({ name }) => name === 'outbox');
  const isLeft = async (): Promise<boolean> => {
    const rows = await server.database.query(
      "SELECT id FROM outbox WHERE state = 'WAITING' AND not_before_ms <= ? LIMIT 1",
      [Date.now()],
    );
    return rows.length > 0;
  };
  while (await isLeft())
    await outbox?.run(server.server.app, { name: 'job outbox', holder: 'test', fencing: 1 });
}
/** What a person was told about something, of urging. */
const toldTo = async (who: string, { id }: Of): Promise<string[]> => {
  await deliver();
  const { notifications } = await (await server.as(who)).get<{
    notifications: { kind: string; refId: string | null; text: string; title: string | null }[];
  }>('{ notifications(first: 100) { kind refId text title } }');
  return notifications
    .filter(({ kind, refId }) => kind.startsWith('NOTICE_URGED') && refId === id)
    .map(({ text, title }) => (title === null ? text : `${text}「${title}」`));
};
const now = async (id: string, move: string, input = '{}'): Promise<void> => {
  const county = await server.as('sz.secretary');
  const { hazard: row } = await county.get<{ hazard: { version: number } }>(
    'query ($id: ID!) { hazard(id: $id) { version } }',
    { id },
  );
  await county.get(
    `mutation ($id: ID!, $version: Int!) { ${move}Hazard(id: $id, version: $version, input: ${input}) { id } }`,
    { id, version: row.version },
  );
};

/** A hazard of a branch, found so long ago that it is late. */
const lateHazard = async (foundOn = '2021-12-01'): Promise<Of> => ({
  subject: 'Hazard',
  id: await enterFor(server, hazard, 'sz.b07', {
    level: 'GENERAL',
    sector: 'GEO',
    source: 'SELF_CHECK',
    entityName: '柳津后山切坡',
    description: '坡顶裂缝贯通，雨后渗水',
    foundOn,
  }),
});
const owed = async (kind: string, dueOn: string): Promise<Of> => {
  const [row] = await server.database.query<{ id: unknown }>(
    'SELECT id FROM obligation WHERE unit_id = ? AND kind = ? AND due_on = ?',
    [await unitIdOf(server, 'SZ-B07'), kind, dueOn],
  );
  if (row === undefined) throw new Error(`SZ-B07 owes no ${kind}`);
  return { subject: 'Obligation', id: String(row.id) };
};

describe('a late record', () => {
  it('is urged by who answers for its unit, and told to who takes the next step, until it is taken', async () => {
    const of = await lateHazard();
    // The county grades it first: that is its own step, and the city's to urge.
    expect(await refusal('sz.secretary', of)).toBe('URGING_OWN_STEP');
    expect((await urgings('sz.secretary', of)).because).toContain('下一步由本级');
    const { urge: done } = (await urge('city.admin', of, ' 请本周内定级 ')).data as unknown as {
      urge: Urgings;
    };
    expect(done).toMatchObject({ mayUrge: false, because: expect.stringContaining('已于 2021-12-31 催办') });
    expect(done.nodes).toMatchObject([{ urgedOn: '2021-12-31', note: '请本周内定级' }]);
    expect(await toldTo('sz.secretary', of)).toEqual([
      expect.stringMatching(/催办意见：请本周内定级「.*柳津后山切坡.*」/),
    ]);
    expect(await notesFor('sz.secretary', of)).toEqual(['请本周内定级']);
    expect(await toldTo('sz.b07', of)).toEqual([]);
    expect(await urgedFor('sz.secretary')).toContain(of.id);
    expect(await urgedFor('city.admin')).not.toContain(of.id);
    // Both sides see it on the record.
    for (const who of ['sz.b07', 'sz.secretary', 'city.admin', 'auditor'])
      expect((await urgings(who, of)).nodes, who).toHaveLength(1);
    await now(of.id, 'grade');
    expect(await urgedFor('sz.secretary')).not.toContain(of.id);
    // Now it is the branch's to begin, and the county's to urge.
    expect(await refusal('sz.secretary', of)).toBe('urged');
    expect(await toldTo('sz.b07', of)).toEqual([expect.stringContaining('请尽快办理')]);
    expect(await notesFor('sz.b07', of)).toEqual([null]);
    expect(await urgedFor('sz.secretary')).not.toContain(of.id);
    const [act] = await server.database.query<{ action: string; reason: string }>(
      "SELECT action, reason FROM audit WHERE entity = 'Hazard' AND entity_id = ? AND action = 'urge' ORDER BY id",
      [of.id],
    );
    expect(act).toEqual({ action: 'urge', reason: '请本周内定级' });
  });

  it('is urged once a day by one level, however many do at once, and by another all the same', async () => {
    const of = await lateHazard('2021-12-02');
    const answers = await Promise.all(Array.from({ length: 4 }, () => urge('city.admin', of)));
    expect(answers.map(codeOf).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'URGING_TOO_SOON'),
      'urged',
    ]);
    await now(of.id, 'grade');
    expect(await refusal('sz.secretary', of)).toBe('urged');
    server.clock.set('2022-01-01');
    expect(await refusal('city.admin', of)).toBe('urged');
    expect((await urgings('city.admin', of)).nodes).toHaveLength(3);
  });

  it('waits not for the end of a holiday where it is about safety', async () => {
    server.clock.set('2022-01-01');
    const of = await lateHazard('2021-12-03');
    await urge('city.admin', of);
    expect(await toldTo('sz.secretary', of)).toHaveLength(1);
  });

  it('that is not due is not urged', async () => {
    expect(await refusal('city.admin', await lateHazard('2021-12-31'))).toBe('URGING_NOT_DUE');
  });
});

describe('who does not answer for the unit', () => {
  it('does not urge: the auditor, the branch, the officers, the county beside it', async () => {
    const of = await lateHazard('2021-12-04');
    for (const who of ['auditor', 'sz.b07']) {
      expect(await refusal(who, of), who).toBe('FORBIDDEN');
      expect(await urgings(who, of), who).toMatchObject({ mayUrge: false, because: null });
    }
    for (const who of ['qk.secretary', 'plat.system']) {
      expect(await refusal(who, of), who).toBe('NOT_FOUND');
      expect(codeOf(await (await server.as(who)).ask(LIST, { ...of })), who).toBe('NOT_FOUND');
    }
  });

  it('learns nothing of what is hidden: a case of the city is to a county as one that is not there', async () => {
    const [row] = await server.database.query<{ id: unknown }>(
      "SELECT id FROM discipline_case WHERE managed_by = 'CITY' LIMIT 1",
    );
    const hidden = await urge('sz.secretary', { subject: 'DisciplineCase', id: String(row?.id) });
    const absent = await urge('sz.secretary', { subject: 'DisciplineCase', id: '987654321' });
    expect(codeOf(hidden)).toBe('NOT_FOUND');
    expect(hidden.errors).toEqual(absent.errors);
    expect(await refusal('sz.secretary', { subject: 'Unit', id: '1' })).toBe('NOT_FOUND');
  });

  it('writes a few words at most, and they are refused at their field', async () => {
    const of = await lateHazard('2021-12-05');
    const { errors } = await urge('city.admin', of, '请'.repeat(201));
    expect(errors[0]?.extensions['violations']).toMatchObject([{ field: 'note', code: 'TOO_LONG' }]);
    expect((await urgings('city.admin', of)).nodes).toEqual([]);
  });
});

describe('what a branch owes', () => {
  const FIND =
    'query ($id: ID!) { obligations(asOf: "2021-12-31", first: 1, filter: { id: $id }) { nodes { urgedOn urgingNote may { urge } } } }';
  const seen = async (who: string, { id }: Of) =>
    (await (await server.as(who)).get<{ obligations: { nodes: object[] } }>(FIND, { id })).obligations
      .nodes[0];

  it('is urged by its county, seen in its row by both, and stands among what is urged', async () => {
    const of = await owed('COMMITTEE', '2021-11-30');
    expect(await seen('sz.secretary', of)).toEqual({ urgedOn: null, urgingNote: null, may: { urge: true } });
    expect(await seen('sz.b07', of)).toEqual({ urgedOn: null, urgingNote: null, may: { urge: false } });
    expect(await refusal('sz.b07', of)).toBe('FORBIDDEN');
    expect(await refusal('qk.secretary', of)).toBe('NOT_FOUND');
    expect(await refusal('sz.secretary', of, '请尽快补开')).toBe('urged');
    const urged = { urgedOn: '2021-12-31', urgingNote: '请尽快补开' };
    expect(await seen('sz.secretary', of)).toEqual({ ...urged, may: { urge: false } });
    expect(await seen('sz.b07', of)).toEqual({ ...urged, may: { urge: false } });
    expect(await seen('city.admin', of)).toEqual({ ...urged, may: { urge: true } });
    expect(await notesFor('sz.b07', of)).toEqual(['请尽快补开']);
    expect(await toldTo('sz.b07', of)).toEqual([
      expect.stringMatching(/2021 年 11 月 支部委员会.*催办意见：请尽快补开$/),
    ]);
    // Another level that writes nothing on the same day leaves what was written.
    expect(await refusal('city.admin', of)).toBe('urged');
    expect(await seen('sz.b07', of)).toMatchObject(urged);
  });

  it('is not spoken of on a day of rest, but on the morning after it', async () => {
    server.clock.set('2022-01-01');
    const of = await owed('THEME_DAY', '2021-12-31');
    expect(await refusal('sz.secretary', of)).toBe('urged');
    expect(await toldTo('sz.b07', of)).toEqual([]);
    const [row] = await server.database.query<{ ahead: unknown }>(
      "SELECT MAX(not_before_ms) AS ahead FROM outbox WHERE state = 'WAITING'",
    );
    const ahead = Number(row?.ahead) - Date.now();
    // Three days of rest lie between: 1 to 3 January 2022.
    expect(ahead).toBeGreaterThan(2 * 86_400_000);
    expect(ahead).toBeLessThan(4 * 86_400_000);
  });

  it('is told of no longer to who gave up the office it was told in', async () => {
    const of = await owed('COMMITTEE', '2021-11-30');
    expect(await toldTo('sz.b07', of)).not.toEqual([]);
    const branch = await server.as('sz.b07');
    const { viewer } = await branch.get<{ viewer: { assignments: { id: string }[] } }>(
      '{ viewer { assignments { id } } }',
    );
    const city = await server.as('city.admin');
    await city.get('mutation ($id: ID!, $on: Date!) { endAssignment(id: $id, validTo: $on) { id } }', {
      id: viewer.assignments[0]?.id,
      on: '2021-12-31',
    });
    server.clock.set('2022-01-01');
    const again = await signIn(server.url, 'sz.b07');
    const { notifications } = await again.get<{ notifications: { refType: string | null }[] }>(
      '{ notifications(first: 100) { refType } }',
    );
    expect(notifications.filter(({ refType }) => refType === 'Obligation')).toEqual([]);
  });
});
