import { type Ledger, ledgers } from '@luze/domain';
import { sampleInput } from '@luze/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';
import { buildTwoCities, type Townsman, type TwoCities } from './two-cities.ts';
import { linesOf, workbook } from './workbooks.ts';

let server: TestServer;
let world: TwoCities;

/** A record of a ledger at a place, with a text of its own that no stranger may ever see. */
interface Planted {
  readonly id: string;
  readonly number: string;
  readonly path: string;
  readonly canary: string;
}

const planted = new Map<Ledger, Planted[]>();
const TODAY = '2021-12-31';
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const canaryOf = (path: string): string => `金丝雀${path.replaceAll('/', '')}号`;
const canaryField = (ledger: Ledger): string =>
  ledger.search.find((name) => name !== ledger.number.field) ?? '';
/** Where a ledger differs from the rest in what the adopted table lets people do. */
const DIFFERS: Readonly<
  Record<
    string,
    {
      /** Opened by party work too. */
      readonly party?: true;
      /** Branches enter and count, and read nothing. */
      readonly blind?: true;
      /** Auditors read and do not export. */
      readonly kept?: true;
      /** Branches enter nothing: the county enters what belongs to them. */
      readonly entersNothing?: true;
    }
  >
> = {
  ResponsibilityLetter: { party: true, entersNothing: true },
  DutyListItem: { party: true, entersNothing: true },
  IntegrityTalk: { blind: true, kept: true },
  CaseRectification: { entersNothing: true },
};
const keeperOf = (ledger: Ledger, path: string): string => {
  const { entersNothing, blind } = DIFFERS[ledger.name] ?? {};
  const at = entersNothing || blind ? path.split('/').slice(0, 2).join('/') : path;
  return (
    world.people.find(
      (person) =>
        person.at === at && (person.role === 'COUNTY_SECRETARY' || person.role === 'BRANCH_SECRETARY'),
    )?.username ?? ''
  );
};

/** Who works in the area of a ledger: an office with another duty, or none, opens nothing. */
const worksHere = (ledger: Ledger, { role, username }: Townsman): boolean =>
  role !== null && (!username.endsWith('.party') || DIFFERS[ledger.name]?.party === true);
const counts = (ledger: Ledger, person: Townsman, { path }: Planted): boolean =>
  worksHere(ledger, person) && (path === person.at || path.startsWith(`${person.at}/`));
const sees = (ledger: Ledger, person: Townsman, row: Planted): boolean =>
  counts(ledger, person, row) &&
  !(DIFFERS[ledger.name]?.blind === true && person.role === 'BRANCH_SECRETARY');
const exportsAny = (ledger: Ledger, { role }: Townsman): boolean =>
  role !== 'BRANCH_SECRETARY' && !(DIFFERS[ledger.name]?.kept === true && role === 'AUDITOR');

beforeAll(async () => {
  server = await startServer({ empty: true });
  world = await buildTwoCities(server);
  for (const ledger of ledgers) {
    const rows: Planted[] = [];
    for (const { path, id, level } of world.places.values()) {
      if (level === 'CITY') continue;
      const client = await server.as(keeperOf(ledger, path));
      const input = { ...sampleInput(ledger, canaryOf(path), TODAY), unitId: id };
      const made = await client.get<Record<string, { id: string; number: string }>>(
        `mutation ($input: ${ledger.name}Input!) { create${ledger.name}(input: $input) { id number: ${ledger.number.field} } }`,
        { input },
      );
      const row = made[`create${ledger.name}`];
      if (row !== undefined) rows.push({ ...row, path, canary: canaryOf(path) });
    }
    planted.set(ledger, rows);
  }
}, 120_000);
afterAll(() => server.close());

/** Everything a person gets out of one ledger over GraphQL, as one text, with the ids each exit gave. */
async function everything(client: Client, ledger: Ledger, all: readonly Planted[]) {
  const many = ledger.plural;
  const node = `id ${ledger.number.field} ${canaryField(ledger)} title unit { id name } county { id name } history { changes { after } } ${Object.keys(
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
  const list = async (exit: string, args: string, variables: object = {}, head = ''): Promise<Page> => {
    const answer = await client.get<Record<string, Page>>(
      `query ${head} { ${many}(first: 100${args}) { totalCount nodes { ${node} } edges { node { id } } } }`,
      variables as Record<string, unknown>,
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
  await list('list', '');
  await list('by ids', ', filter: { id: { in: $ids } }', { ids: all.map(({ id }) => id) }, '($ids: [ID!])');
  await list('by search', `, filter: { ${canaryField(ledger)}: { contains: "金丝雀" } }`);
  await list('by entry', ', orderBy: [{ field: CREATED_AT, direction: DESC }]');
  const units = [...world.places.values()].filter(({ level }) => level === 'CITY').map(({ id }) => id);
  await list(
    'under both cities',
    `, filter: { or: [${units.map((id) => `{ unit: { under: "${id}" } }`).join(', ')}] }`,
  );
  const stats = await client.get<Record<string, { count: number; unit: { id: string } }[]>>(
    `{ ${lower(ledger.name)}Stats(by: [UNIT]) { count unit { id name } } }`,
  );
  const groups = stats[`${lower(ledger.name)}Stats`] ?? [];
  text += JSON.stringify(stats);
  const byUnit = groups.flatMap(({ unit }) =>
    all.filter(({ path }) => world.places.get(path)?.id === unit.id).map(({ id }) => id),
  );
  exits.set('groups', byUnit.sort());
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(byUnit.length);
  const single: string[] = [];
  for (const { id } of all) {
    const answer = await client.ask(`query ($id: ID!) { ${lower(ledger.name)}(id: $id) { ${node} } }`, {
      id,
    });
    text += JSON.stringify(answer);
    if (answer.errors.length === 0) single.push(id);
    else expect(answer.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  }
  exits.set('by id', single.sort());
  return { exits, text };
}

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_name, ledger) => {
  const rows = (): readonly Planted[] => planted.get(ledger) ?? [];
  const slug = lower(ledger.name);
  const address = ledger.name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

  it('shows each person the same rows on every exit, and no word of any other', async () => {
    for (const person of world.people) {
      const client = await server.as(person.username);
      const visible = rows().filter((row) => sees(ledger, person, row));
      if (!worksHere(ledger, person)) {
        expect(await client.refusal(`{ ${ledger.plural} { totalCount } }`), person.username).toBe(
          'FORBIDDEN',
        );
        expect(await client.refusal(`{ ${slug}(id: "${rows()[0]?.id}") { id } }`)).toBe('FORBIDDEN');
        continue;
      }
      const { exits, text } = await everything(client, ledger, rows());
      const ids = visible.map(({ id }) => id).sort();
      const counted = rows().filter((row) => counts(ledger, person, row));
      for (const [exit, got] of exits)
        expect(got, `${person.username} ${exit}`).toEqual(
          exit === 'groups' ? counted.map(({ id }) => id).sort() : ids,
        );
      for (const row of rows().filter((candidate) => !visible.includes(candidate)))
        expect(text, `${person.username} reads ${row.path}`).not.toContain(row.canary);
    }
  }, 120_000);

  it('exports to each person what he reads, or nothing at all', async () => {
    for (const person of world.people) {
      const client = await server.as(person.username);
      const response = await client.fetch(`/exports/${address}.xlsx`);
      const mayExport = worksHere(ledger, person) && exportsAny(ledger, person);
      expect(response.status, person.username).toBe(mayExport ? 200 : 403);
      if (!mayExport) continue;
      const text = JSON.stringify(await linesOf(response));
      for (const row of rows().filter((candidate) => !sees(ledger, person, candidate)))
        expect(text).not.toContain(row.canary);
      for (const row of rows().filter((candidate) => sees(ledger, person, candidate)))
        expect(text).toContain(row.canary);
    }
  }, 120_000);

  it('tells nothing of foreign rows to who imports their ids', async () => {
    const heading = ledger.workbook.columns.find(({ source }) => source === ledger.number.field)?.heading;
    for (const username of ['a.sz', 'a.sz.1', 'b.sx']) {
      const person = world.people.find((candidate) => candidate.username === username) as Townsman;
      const client = await server.as(username);
      const headings = [...ledger.workbook.columns.map((column) => column.heading), '_id', '_version'];
      const lines = rows().map((row) =>
        headings.map((name) =>
          name === '_id' ? row.id : name === '_version' ? 1 : name === heading ? row.number : null,
        ),
      );
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(await workbook(lines, { headings }))]), 'x.xlsx');
      const response = await client.fetch(`/imports/${address}?dryRun=1`, { method: 'POST', body });
      if (person.role === 'BRANCH_SECRETARY' && DIFFERS[ledger.name]?.entersNothing === true) {
        expect(response.status).toBe(403);
        continue;
      }
      const verdict = (await response.json()) as {
        rows: { row: number; violations: { code: string; message: string }[] }[];
      };
      const foreign = verdict.rows.filter((line) => !sees(ledger, person, rows()[line.row - 2] as Planted));
      expect(foreign.length).toBeGreaterThan(0);
      for (const line of foreign)
        expect(line.violations.map(({ code }) => code)).toContain('IMPORT_ROW_UNKNOWN');
      expect(new Set(foreign.map((line) => JSON.stringify(line.violations))).size).toBe(1);
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
    for (const person of world.people) {
      const client = await server.as(person.username);
      for (const { verb, root, input } of verbs) {
        const attempt = async (id: string): Promise<string> => {
          const answer = await client.ask(
            `mutation ($id: ID!, $input: ${input}!) { ${root}(id: $id, version: 1, input: $input) { id } }`,
            { id, input: verb === 'update' ? { [canaryField(ledger)]: '改' } : { opinion: '意见' } },
          );
          const [error] = answer.errors;
          return error === undefined ? 'DONE' : `${String(error.extensions['code'])} ${error.message}`;
        };
        const absent = await attempt('987654321');
        expect(absent).toMatch(/^(NOT_FOUND|FORBIDDEN) /);
        for (const row of rows()) {
          if (!sees(ledger, person, row))
            expect(await attempt(row.id), `${person.username} ${verb} ${row.path}`).toBe(absent);
          else {
            const { [slug]: record } = await client.get<Record<string, { may: Record<string, boolean> }>>(
              `query ($id: ID!) { ${slug}(id: $id) { may { ${verb} } } }`,
              { id: row.id },
            );
            if (record?.may[verb] !== true)
              expect(await attempt(row.id), `${person.username} ${verb} ${row.path}`).toMatch(
                /^(FORBIDDEN|LOCKED|INVALID) /,
              );
          }
        }
      }
    }
    expect(await digest()).toBe(before);
  }, 300_000);

  it('offers an auditor no verb at all', async () => {
    for (const person of world.people.filter(({ role }) => role === 'AUDITOR')) {
      const client = await server.as(person.username);
      const all = [...Object.keys(ledger.moves), 'update', 'delete'];
      const answer = await client.get<Record<string, { nodes: { may: Record<string, boolean> }[] }>>(
        `{ ${ledger.plural} { nodes { may { ${all.join(' ')} } } } }`,
      );
      for (const { may } of answer[ledger.plural]?.nodes ?? [])
        expect(Object.values(may)).not.toContain(true);
    }
  });

  it('keeps the audit record within the reach as well', async () => {
    for (const person of world.people.filter((each) => worksHere(ledger, each))) {
      const client = await server.as(person.username);
      const answer = await client.ask('{ auditLog(first: 100) { nodes { entity entityId } } }');
      if (answer.errors.length > 0) continue;
      const nodes = (
        answer.data as unknown as { auditLog: { nodes: { entity: string; entityId: string }[] } }
      ).auditLog.nodes;
      for (const { entity, entityId } of nodes.filter(
        (entry) => entry.entity === ledger.name && entry.entityId !== null,
      )) {
        const row = rows().find(({ id }) => id === entityId);
        if (row !== undefined)
          expect(sees(ledger, person, row), `${person.username} ${entity} ${row.path}`).toBe(true);
      }
    }
  });
});
