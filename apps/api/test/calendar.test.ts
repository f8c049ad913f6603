import { branchMeeting, findLedger, type Ledger } from '@luze/domain';
import { sampleInput } from '@luze/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

interface Entry {
  readonly id: string;
  readonly recordId: string;
  readonly title: string;
  readonly colour: string | null;
  readonly unit: { readonly id: string };
}
interface Line {
  readonly id: string;
  readonly day: string;
  readonly kind: 'HELD' | 'PLANNED' | 'DUE';
  readonly ledger: string;
  readonly obligationKind: string | null;
  readonly count: number;
  readonly colour: string | null;
  readonly entries: readonly Entry[];
}

const CALENDAR =
  'query ($unitId: ID!, $from: Date!, $to: Date!) { calendar(unitId: $unitId, from: $from, to: $to) { id day kind ledger obligationKind count colour entries { id recordId title colour unit { id } } } }';

async function linesOf(client: Client, unitId: string, from: string, to: string): Promise<readonly Line[]> {
  const { calendar } = await client.get<{ calendar: readonly Line[] }>(CALENDAR, { unitId, from, to });
  return calendar;
}

const filterOf = (ledger: Ledger, { kind, day }: Line): object => {
  if (kind === 'DUE') return { open: { eq: true }, dueDay: { eq: day } };
  const { on = '', planned = [], held = [] } = ledger.calendar ?? {};
  return { [on]: { eq: day }, state: { in: kind === 'PLANNED' ? planned : held } };
};

/** Ids of the first rows the list behind a line holds, and how many there are. */
async function listed(client: Client, unitId: string, line: Line) {
  const ledger = findLedger(line.ledger);
  const field = ledger === null ? 'obligations' : ledger.plural;
  const args =
    ledger === null
      ? `(asOf: "2021-12-31", first: 100, filter: { unitId: "${unitId}", kind: [${line.obligationKind}], status: [PENDING, OVERDUE], dueFrom: "${line.day}", dueTo: "${line.day}" })`
      : '(first: 100, filter: $f)';
  const answer = await client.get<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
    `query${ledger === null ? '' : ` ($f: ${ledger.name}Filter)`} { ${field}${args} { totalCount nodes { id } } }`,
    ledger === null ? {} : { f: { and: [filterOf(ledger, line), { unit: { under: unitId } }] } },
  );
  return { total: answer[field]?.totalCount, ids: answer[field]?.nodes.map(({ id }) => id) ?? [] };
}

describe('the calendar', () => {
  it.each([
    ['city.admin', 'LC'],
    ['city.discipline', 'LC'],
    ['sz.secretary', 'SZ'],
    ['sz.b07', 'SZ-B07'],
    ['auditor', 'LC'],
  ])(
    'counts for %s exactly what the list behind each number holds',
    async (username, code) => {
      const client = await server.as(username);
      const unitId = await unitIdOf(server, code);
      const lines = await linesOf(client, unitId, '2021-12-01', '2022-01-11');
      expect(lines.length).toBeGreaterThan(5);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const line of lines) {
        const { total, ids } = await listed(client, unitId, line);
        expect(line.count, line.id).toBe(total);
        if (line.entries.length > 0)
          expect(line.entries.map(({ recordId }) => recordId).sort(), line.id).toEqual([...ids].sort());
      }
    },
    120_000,
  );

  it('tells each thing on a day with few, numbers alone on a full one, and the worst light of each', async () => {
    const client = await server.as('city.admin');
    const lines = await linesOf(client, await unitIdOf(server, 'LC'), '2021-12-01', '2022-01-11');
    const onDay = (day: string): readonly Line[] => lines.filter((line) => line.day === day);
    for (const day of new Set(lines.map((line) => line.day))) {
      const sum = onDay(day).reduce((total, { count }) => total + count, 0);
      for (const { id, count, entries } of onDay(day)) expect(entries.length, id).toBe(sum <= 6 ? count : 0);
    }
    const lastDay = onDay('2021-12-31');
    expect(lastDay.some(({ kind, count }) => kind === 'DUE' && count > 6)).toBe(true);
    expect(lines.filter(({ kind, colour }) => (kind === 'DUE') === (colour === null))).toEqual([]);
    expect(lines.some(({ day, colour }) => day < '2021-12-31' && colour === 'RED')).toBe(true);
  });

  it('holds a branch’s meeting as planned from the day it is planned, until it is cancelled', async () => {
    const client = await server.as('sz.b07');
    const unitId = await unitIdOf(server, 'SZ-B07');
    const { topic: _, ...sample } = sampleInput(branchMeeting, '巡查', '2022-01-06');
    const { createBranchMeeting: made } = await client.get<{
      createBranchMeeting: { id: string; version: number };
    }>('mutation ($i: BranchMeetingInput!) { createBranchMeeting(input: $i) { id version } }', {
      i: { ...sample, topic: '一月支委会', present: null, absent: null, onLeave: null, unitId },
    });
    const planned = async (): Promise<readonly Entry[]> =>
      (await linesOf(client, unitId, '2022-01-06', '2022-01-06'))
        .filter(({ kind, ledger }) => kind === 'PLANNED' && ledger === 'BranchMeeting')
        .flatMap(({ entries }) => entries);
    expect((await planned()).map(({ recordId, title }) => [recordId, title])).toEqual([
      [made.id, '一月支委会'],
    ]);
    await client.get(
      'mutation ($id: ID!, $v: Int!, $i: CancelBranchMeetingInput!) { cancelBranchMeeting(id: $id, version: $v, input: $i) { id } }',
      { id: made.id, v: made.version, i: { reason: '改期' } },
    );
    expect(await planned()).toEqual([]);
  });

  it('is of six weeks at most, of days that are days, and of units the viewer reads', async () => {
    const client = await server.as('sz.b07');
    const unitId = await unitIdOf(server, 'SZ-B07');
    const six = { unitId, from: '2021-12-01', to: '2022-01-11' };
    expect(await client.refusal(CALENDAR, { ...six, to: '2022-01-12' })).toBe('INVALID');
    expect(await client.refusal(CALENDAR, { ...six, from: '2022-01-12' })).toBe('INVALID');
    expect(await client.refusal(CALENDAR, { ...six, from: '2021-12-32' })).toBe('INVALID');
    for (const code of ['LC', 'QK', 'QK-B01'])
      expect(await client.refusal(CALENDAR, { ...six, unitId: await unitIdOf(server, code) })).toBe(
        'NOT_FOUND',
      );
  });
});
