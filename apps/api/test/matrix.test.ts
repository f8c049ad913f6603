// Longer than 300 lines because one planted world is asked through every exit there is.
import { type Ledger, type LedgerRow, ledgers, slugOf } from '@luze/domain';
import { hasForm, sampleInput, writtenField } from '@luze/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../src/ledger/columns.ts';
import { decodeRow } from '../src/ledger/values.ts';
import {
  CAST,
  canaryOf,
  counts,
  countsEver,
  isPlain,
  isUnder,
  lettersOf,
  type Planted,
  readsEver,
  sees,
  shownField,
  worksHere,
} from './matrix-model.ts';
import { type Client, startServer, type TestServer } from './server.ts';
import { buildTwoCities, type Townsman, type TwoCities } from './two-cities.ts';
import { linesOf, workbook } from './workbooks.ts';

let server: TestServer;
let world: TwoCities;

const planted = new Map<Ledger, Planted[]>();
const TODAY = '2021-12-31';
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
/** A record of a ledger at a place, entered by the first who may, from the place itself upwards; null where nobody may. */
async function plant(ledger: Ledger, path: string, unitId: string): Promise<Planted | null> {
  const canary = canaryOf(path);
  const field = writtenField(ledger);
  const input = {
    ...sampleInput(ledger, canary, TODAY),
    ...(field === null ? {} : { [field]: canary }),
    unitId,
  };
  const people = world.people
    .filter((person) => worksHere(person, ledger) && isUnder(person, path))
    .sort((one, other) => other.at.length - one.at.length);
  for (const person of people) {
    if (!lettersOf(ledger, person.role, null).has('C')) continue;
    const client = await server.as(person.username);
    const answer = await client.ask(
      `mutation ($input: ${ledger.name}Input!) { create${ledger.name}(input: $input) { id number: ${ledger.number.field} } }`,
      { input },
    );
    if (answer.errors.length > 0) continue;
    const { id, number } = (answer.data as unknown as Record<string, { id: string; number: string }>)[
      `create${ledger.name}`
    ] as { id: string; number: string };
    const [raw] = await server.database.query<Record<string, unknown>>(
      `SELECT * FROM \`${ledger.table}\` WHERE id = ?`,
      [id],
    );
    const row = decodeRow(columnsOf(ledger), raw ?? {}) as unknown as LedgerRow;
    return { id, number, path, canary: field === null ? number : canary, by: person.username, row };
  }
  return null;
}

beforeAll(async () => {
  server = await startServer({ empty: true });
  world = await buildTwoCities(server);
  for (const ledger of ledgers) {
    const rows: Planted[] = [];
    for (const { path, id, level } of world.places.values()) {
      const row = ledger.unitLevels.includes(level) ? await plant(ledger, path, id) : null;
      if (row !== null) rows.push(row);
    }
    planted.set(ledger, rows);
  }
}, 300_000);
afterAll(() => server.close());

/** Records asked for in one request: fewer than the server's limit of root fields, and of fields in all. */
const ROOTS_AT_ONCE = 8;

const chunksOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

interface Asking {
  readonly variables?: Record<string, unknown>;
  readonly head?: string;
  /** Fields of each row; the id and the planted one where nothing is said. */
  readonly shown?: string;
}

/** Everything a person gets out of one ledger over GraphQL, as one text, with the ids each exit gave. */
async function everything(client: Client, person: Townsman, ledger: Ledger, all: readonly Planted[]) {
  const many = ledger.plural;
  const node = `id ${ledger.number.field} ${shownField(ledger)} title unit { id name } county { id name } history { changes { after } } ${Object.keys(
    ledger.children,
  )
    .map((name) => `${name} { id }`)
    .join(' ')}`;
  const exits = new Map<string, string[]>();
  let text = '';
  const keep = (exit: string, ids: readonly string[], answer: unknown): void => {
    exits.set(exit, [...ids].sort());
    text += JSON.stringify(answer);
  };
  interface Page {
    totalCount: number;
    nodes: { id: string }[];
    edges: { node: { id: string } }[];
  }
  const list = async (
    exit: string,
    args: string,
    { variables = {}, head = '', shown = `id ${shownField(ledger)}` }: Asking = {},
  ): Promise<Page> => {
    const answer = await client.get<Record<string, Page>>(
      `query ${head} { ${many}(first: 100${args}) { totalCount nodes { ${shown} } edges { node { id } } } }`,
      variables,
    );
    const page = answer[many] as Page;
    keep(
      exit,
      page.nodes.map(({ id }) => id),
      answer,
    );
    expect(page.totalCount, `${exit} counts`).toBe(page.nodes.length);
    expect(page.edges.map((edge) => edge.node.id)).toEqual(page.nodes.map(({ id }) => id));
    return page;
  };
  await list('list', '', { shown: node });
  if (!CAST.includes(person.username)) return { exits, text };
  await list('by ids', ', filter: { id: { in: $ids } }', {
    variables: { ids: all.map(({ id }) => id) },
    head: '($ids: [ID!])',
  });
  const planted = writtenField(ledger);
  const search = `, filter: { ${planted}: { contains: "金丝雀" } }`;
  if (planted === null)
    for (const name of ledger.search)
      expect(name === ledger.number.field || hasForm(ledger, name)).toBe(true);
  else if (isPlain(person, ledger)) await list('by search', search);
  else
    expect(await client.refusal(`{ ${many}(first: 100${search}) { totalCount } }`), person.username).toBe(
      'FORBIDDEN_FIELD',
    );
  await list('by entry', ', orderBy: [{ field: CREATED_AT, direction: DESC }]');
  const units = [...world.places.values()].filter(({ level }) => level === 'CITY').map(({ id }) => id);
  await list(
    'under both cities',
    `, filter: { or: [${units.map((id) => `{ unit: { under: "${id}" } }`).join(', ')}] }`,
  );
  const single: string[] = [];
  const one = lower(ledger.name);
  const listed = all.filter(({ id }) => exits.get('list')?.includes(id));
  for (const some of chunksOf(listed, ROOTS_AT_ONCE)) {
    const answer = await client.get<Record<string, { id: string }>>(
      `query (${some.map((_, index) => `$i${index}: ID!`).join(', ')}) { ${some.map((_, index) => `r${index}: ${one}(id: $i${index}) { ${node} }`).join(' ')} }`,
      Object.fromEntries(some.map(({ id }, index) => [`i${index}`, id])),
    );
    text += JSON.stringify(answer);
    single.push(...Object.values(answer).map(({ id }) => id));
  }
  // A record that is not there is an error of the whole answer: asked for by itself.
  for (const { id } of all.filter((row) => !listed.includes(row))) {
    const answer = await client.ask(`query ($id: ID!) { ${one}(id: $id) { ${node} } }`, { id });
    text += JSON.stringify(answer);
    if (answer.errors.length === 0) single.push(id);
    else expect(answer.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  }
  exits.set('by id', single.sort());
  return { exits, text };
}

/** Groups by unit as a person gets them: for each the records of the model that should be in it. */
async function grouped(client: Client, ledger: Ledger, all: readonly Planted[]): Promise<string[]> {
  const stats = await client.get<Record<string, { count: number; unit: { id: string } }[]>>(
    `{ ${lower(ledger.name)}Stats(by: [UNIT]) { count unit { id name } } }`,
  );
  const groups = stats[`${lower(ledger.name)}Stats`] ?? [];
  const byUnit = groups.flatMap(({ unit }) =>
    all.filter(({ path }) => world.places.get(path)?.id === unit.id).map(({ id }) => id),
  );
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(byUnit.length);
  return byUnit.sort();
}

/** Every third record for one verb, the next ones for the next: each record meets several verbs, and each verb several. */
const someOf = <T>(all: readonly T[], turn: number): T[] =>
  all.filter((_, index) => all.length < 3 || index % 3 === turn % 3);

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];

/** What a person is offered on each record he reads; nothing where he reads none of the ledger. */
async function offers(
  client: Client,
  ledger: Ledger,
  verbs: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, boolean>>>> {
  interface Offered {
    readonly nodes: readonly { readonly id: string; readonly may: Readonly<Record<string, boolean>> }[];
  }
  const answer = await client.ask(
    `{ ${ledger.plural}(first: 100) { nodes { id may { ${verbs.join(' ')} } } } }`,
  );
  const page = (answer.data as Readonly<Record<string, Offered>> | null)?.[ledger.plural];
  return new Map((page?.nodes ?? []).map(({ id, may }) => [id, may]));
}

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_name, ledger) => {
  const rows = (): readonly Planted[] => planted.get(ledger) ?? [];
  const slug = lower(ledger.name);
  const address = slugOf(ledger);
  const cast = (): Townsman[] => world.people.filter(({ username }) => CAST.includes(username));

  it('shows each person the same rows on every exit, and no word of any other', async () => {
    expect(rows().length).toBeGreaterThan(1);
    for (const person of world.people) {
      const client = await server.as(person.username);
      const visible = rows().filter((row) => sees(person, ledger, row));
      if (countsEver(person, ledger)) {
        const counted = rows().filter((row) => counts(person, ledger, row));
        expect(await grouped(client, ledger, rows()), `${person.username} groups`).toEqual(
          counted.map(({ id }) => id).sort(),
        );
      } else
        expect(await client.refusal(`{ ${slug}Stats(by: [UNIT]) { count } }`), person.username).toBe(
          'FORBIDDEN',
        );
      if (!readsEver(person, ledger)) {
        for (const root of [`${ledger.plural} { totalCount }`, `${slug}(id: "${rows()[0]?.id}") { id }`])
          expect(await client.refusal(`{ ${root} }`), person.username).toBe('FORBIDDEN');
        continue;
      }
      const { exits, text } = await everything(client, person, ledger, rows());
      const ids = visible.map(({ id }) => id).sort();
      for (const [exit, got] of exits) expect(got, `${person.username} ${exit}`).toEqual(ids);
      for (const row of rows().filter((candidate) => !visible.includes(candidate)))
        expect(text, `${person.username} reads ${row.path}`).not.toContain(row.canary);
    }
  }, 120_000);

  it('exports to each person what he reads, or nothing at all', async () => {
    for (const person of world.people) {
      const client = await server.as(person.username);
      const response = await client.fetch(`/exports/${address}.xlsx?reason=check`);
      const mayExport = worksHere(person, ledger) && lettersOf(ledger, person.role, null).has('E');
      expect(response.status, person.username).toBe(mayExport ? 200 : 403);
      if (!mayExport) continue;
      const text = JSON.stringify(await linesOf(response));
      const isCarried = ledger.workbook.columns.some(({ source }) => source === shownField(ledger));
      for (const row of rows().filter((candidate) => !sees(person, ledger, candidate)))
        expect(text).not.toContain(row.canary);
      for (const row of rows().filter((candidate) => sees(person, ledger, candidate)))
        if (isCarried && isPlain(person, ledger)) expect(text).toContain(row.canary);
    }
  }, 120_000);

  it('tells nothing of foreign rows to who imports their ids', async () => {
    const heading = ledger.workbook.columns.find(({ source }) => source === ledger.number.field)?.heading;
    const headings = [...ledger.workbook.columns.map((column) => column.heading), '_id', '_version'];
    const lines = rows().map((row) =>
      headings.map((name) =>
        name === '_id' ? row.id : name === '_version' ? 1 : name === heading ? row.number : null,
      ),
    );
    const file = new Blob([new Uint8Array(await workbook(lines, { headings }))]);
    for (const username of ['a.sz', 'a.sz.1', 'b.sx']) {
      const person = world.people.find((candidate) => candidate.username === username) as Townsman;
      const client = await server.as(username);
      const body = new FormData();
      body.append('file', file, 'x.xlsx');
      const response = await client.fetch(`/imports/${address}?dryRun=1`, { method: 'POST', body });
      const letters = worksHere(person, ledger) ? lettersOf(ledger, person.role, null) : new Set();
      const isCitys = ledger.workbook.alwaysHistory === true && person.role !== 'CITY_ADMIN';
      if (isCitys || (!letters.has('C') && !letters.has('U'))) {
        expect(response.status, username).toBe(403);
        continue;
      }
      const verdict = (await response.json()) as {
        rows: { row: number; violations: { code: string; message: string }[] }[];
      };
      const foreign = verdict.rows.filter((line) => !sees(person, ledger, rows()[line.row - 2] as Planted));
      expect(foreign.length).toBeGreaterThan(0);
      for (const line of foreign)
        expect(line.violations.map(({ code }) => code)).toContain('IMPORT_ROW_UNKNOWN');
      // That a sheet says something twice is of the sheet alone.
      const told = foreign.map(({ violations }) =>
        violations.filter(({ code }) => code !== 'IMPORT_ROW_TWICE'),
      );
      expect(new Set(told.map((violations) => JSON.stringify(violations))).size).toBe(1);
    }
  });

  it('refuses every verb on a hidden row exactly as on one that never was, and every verb that is not offered', async () => {
    const digest = async (): Promise<string> =>
      JSON.stringify(await server.database.query(`SELECT * FROM \`${ledger.table}\` ORDER BY id`));
    const before = await digest();
    const verbs = [
      ...Object.keys(ledger.moves).map((move) => ({
        verb: move,
        root: `${move}${ledger.name}`,
        input: `${move.charAt(0).toUpperCase()}${move.slice(1)}${ledger.name}Input`,
      })),
      { verb: 'update', root: `update${ledger.name}`, input: `${ledger.name}Input` },
    ];
    const field = writtenField(ledger);
    const change = field === null ? { unitId: '987654321' } : { [field]: '改' };
    for (const person of cast()) {
      const client = await server.as(person.username);
      const offered = await offers(
        client,
        ledger,
        verbs.map(({ verb }) => verb),
      );
      for (const [at, { verb, root, input }] of verbs.entries()) {
        const attempt = async (id: string): Promise<string> => {
          const answer = await client.ask(
            `mutation ($id: ID!, $input: ${input}!) { ${root}(id: $id, version: 1, input: $input) { id } }`,
            { id, input: verb === 'update' ? change : { opinion: '意见' } },
          );
          const [error] = answer.errors;
          return error === undefined ? 'DONE' : `${String(error.extensions['code'])} ${error.message}`;
        };
        const absent = await attempt('987654321');
        expect(absent).toMatch(/^(NOT_FOUND|FORBIDDEN) /);
        const [seen, hidden] = partition(rows(), (row) => sees(person, ledger, row));
        for (const row of someOf(hidden, at))
          expect(await attempt(row.id), `${person.username} ${verb} ${row.path}`).toBe(absent);
        for (const row of someOf(seen, at))
          if (offered.get(row.id)?.[verb] !== true)
            expect(await attempt(row.id), `${person.username} ${verb} ${row.path}`).toMatch(
              /^(FORBIDDEN|LOCKED|INVALID) /,
            );
      }
    }
    expect(await digest()).toBe(before);
  }, 300_000);

  it('offers an auditor no verb at all', async () => {
    const auditors = world.people.filter(({ role }) => role === 'AUDITOR');
    for (const person of auditors.filter((one) => readsEver(one, ledger))) {
      const client = await server.as(person.username);
      const all = [...Object.keys(ledger.moves), 'update', 'delete'];
      const answer = await client.get<Record<string, { nodes: { may: Record<string, boolean> }[] }>>(
        `{ ${ledger.plural} { nodes { may { ${all.join(' ')} } } } }`,
      );
      for (const { may } of answer[ledger.plural]?.nodes ?? [])
        expect(Object.values(may)).not.toContain(true);
    }
  });
});

it('keeps the audit record of every ledger within the reach as well', async () => {
  let told = 0;
  for (const person of world.people) {
    const client = await server.as(person.username);
    for (const some of chunksOf(
      ledgers.filter((ledger) => worksHere(person, ledger)),
      ROOTS_AT_ONCE,
    )) {
      const roots = some.map(
        ({ name }) =>
          `${name}: auditLog(first: 100, filter: { entity: "${name}" }) { nodes { action entityId } }`,
      );
      const answer = await client.ask(`{ ${roots.join(' ')} }`);
      // Who reads no record of acts at all is held by every-root.
      const read = (answer.data ?? {}) as unknown as Readonly<
        Record<
          string,
          { readonly nodes: readonly { readonly action: string; readonly entityId: string | null }[] }
        >
      >;
      for (const ledger of some)
        for (const { action, entityId } of read[ledger.name]?.nodes ?? []) {
          // What was refused has the number somebody asked for, wherever it lies and whether it is there or not.
          if (action === 'deny') continue;
          const row = planted.get(ledger)?.find(({ id }) => id === entityId);
          if (row === undefined) continue;
          told += 1;
          expect(isUnder(person, row.path), `${person.username} ${ledger.name} ${row.path}`).toBe(true);
        }
    }
  }
  expect(told).toBeGreaterThan(0);
});
