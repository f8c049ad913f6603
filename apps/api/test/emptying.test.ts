// Longer than 300 lines because one city lives through fifteen years, and its figures are compared at each step.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DROP_FILES, fileDropper } from '../src/attachment/drop-files.service.ts';
import { runSealer } from '../src/audit/seal.service.ts';
import { verifyAudit } from '../src/audit/verify.service.ts';
import { remindOfEmptying } from '../src/emptying/remind-of-emptying.ts';
import { forgetOldImports } from '../src/import/import.service.ts';
import { deliver } from '../src/jobs/outbox.service.ts';
import { receiveNotification } from '../src/notification/notification.service.ts';
import { leaseOf } from './audit-record.ts';
import { filesUnder, leaksIn, unpacked } from './canary-search.ts';
import { A_CASE } from './cases.ts';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';
import { workbook } from './workbooks.ts';

let server: TestServer;
let first: Client;
let second: Client;
beforeAll(async () => {
  server = await startServer();
  first = await server.as('city.discipline');
  second = await server.as('city.admin');
}, 120_000);
afterAll(() => server.close());

/** Written into what names somebody, and nowhere else. */
const NAMES = {
  subject: '闻人澈野',
  renamed: '澹台霁明',
  leader: '赫连问樵',
  post: '金丝雀所长',
  note: '金丝雀备注',
  docNo: '金丝雀处字〔2021〕9号',
  opinion: '金丝雀意见',
  file: '金丝雀附件.pdf',
  content: '金丝雀附件里的字',
} as const;
const names = Object.values(NAMES);

interface Case {
  readonly id: string;
  readonly version: number;
}
interface Due {
  readonly subject: string;
  readonly recordId: string;
  readonly number: string;
  readonly dueFrom: string | null;
  readonly proposedBy: { readonly name: string } | null;
  readonly refusal: string | null;
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;
}
const EMPTYING =
  '{ subject recordId number dueFrom proposedBy { name } refusal mayPropose mayDecide decidedBy { name } }';
const listed = async (who: Client): Promise<{ years: number; due: Due[]; emptied: Due[] }> =>
  (
    await who.get<{ emptyings: { years: number; due: Due[]; emptied: Due[] } }>(
      `{ emptyings { years due ${EMPTYING} emptied ${EMPTYING} } }`,
    )
  ).emptyings;
const isListed = async (who: Client, id: string): Promise<boolean> =>
  (await listed(who)).due.some(({ recordId, subject }) => recordId === id && subject === 'DisciplineCase');
const act = (who: Client, name: string, ids: readonly string[], subject = 'DisciplineCase', rest = '') =>
  who.ask(`mutation ($subject: String!, $ids: [ID!]!) { ${name}(subject: $subject, ids: $ids${rest}) }`, {
    subject,
    ids,
  });
const codeOf = (answer: Awaited<ReturnType<Client['ask']>>): string =>
  String(answer.errors[0]?.extensions['code'] ?? 'DONE');
const move = async (name: string, one: Case, input: Record<string, unknown>): Promise<Case> => {
  const root = `${name}DisciplineCase`;
  const type = `${name.replace(/^./, (letter) => letter.toUpperCase())}DisciplineCaseInput`;
  const answer = await first.get<Record<string, Case>>(
    `mutation ($id: ID!, $version: Int!, $input: ${type}!) { ${root}(id: $id, version: $version, input: $input) { id version } }`,
    { id: one.id, version: one.version, input },
  );
  return answer[root] as Case;
};

async function enterCase(staffNo: string, input: Record<string, unknown> = {}): Promise<Case> {
  const { createDisciplineCase } = await first.get<{ createDisciplineCase: Case }>(
    'mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id version } }',
    {
      input: {
        unitId: await unitIdOf(server, 'SZ'),
        staffNo,
        ...A_CASE,
        isPartyMember: false,
        ...input,
      },
    },
  );
  return createDisciplineCase;
}

/** A case through its stages to its end in 2021, with a warning that counts for six months. */
async function concluded(one: Case): Promise<Case> {
  let now = one;
  for (const name of ['investigate', 'toTrial', 'toDecision'])
    now = await move(name, now, { on: '2021-12-28', opinion: NAMES.opinion });
  now = await move('sanction', now, {
    type: 'GOV',
    grade: 'WARNING',
    decidedOn: '2021-12-28',
    docNo: NAMES.docNo,
  });
  return move('conclude', now, { on: '2021-12-30' });
}

const STATISTICS = `query ($unitId: ID) { disciplineStatistics(year: 2021, unitId: $unitId) {
  disciplined underInvestigation notConcluded total openAtCutoff decisions averageDays overlong
  byCause { key count } byForm { key count } byGrade { key count }
  byUnit { unit { id } disciplined underInvestigation notConcluded } } }`;
const REVIEW = `{ caseReview(from: "2021-01-01", to: "2021-12-31") { unit { id } disciplined both underInvestigation
  notConcluded byGrade { key count } byCause { key count } byForm { key count } } }`;
/** Everything that is said of 2021, to everybody who may ask. */
async function figures(): Promise<unknown[]> {
  const said: unknown[] = [];
  for (const username of ['city.discipline', 'auditor', 'sz.secretary', 'sz.b07'])
    said.push(await (await server.as(username)).get(STATISTICS));
  for (const username of ['city.discipline', 'auditor'])
    said.push(await (await server.as(username)).get(REVIEW));
  return said;
}
const keyOf = async (id: string): Promise<string> =>
  String(
    (await server.database.query('SELECT person_key FROM discipline_case WHERE id = ?', [id]))[0]?.[
      'person_key'
    ],
  );

async function dumped(): Promise<string[]> {
  const tables =
    server.database.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';
  const found: { name: string; bytes: Buffer }[] = [];
  for (const { name } of await server.database.query<{ name: string }>(tables)) {
    const rows = await server.database.query<Record<string, unknown>>(`SELECT * FROM \`${name}\``);
    const values = rows.flatMap((row) => Object.values(row).map((value) => Buffer.from(String(value))));
    found.push({ name, bytes: Buffer.concat(values) });
  }
  return leaksIn(found, names);
}

const deliverAll = async (): Promise<void> => {
  const receivers = new Map([
    ['notify', receiveNotification],
    [DROP_FILES, fileDropper(server.folder)],
  ]);
  while ((await deliver(server.server.app, receivers)) > 0);
};

const rowsOf = async (username: string): Promise<number> =>
  (
    await (
      await server.as(username)
    ).get<{ disciplineCases: { totalCount: number } }>('{ disciplineCases(first: 1) { totalCount } }')
  ).disciplineCases.totalCount;

let canary: Case;
let twin: Case;
let lone: Case;

it('waits for the later of the conclusion and the end of the effect, and five years more', async () => {
  canary = await enterCase('CANARY1', {
    subjectName: NAMES.subject,
    subjectPost: NAMES.post,
    note: NAMES.note,
  });
  const update =
    'mutation ($id: ID!, $version: Int!, $input: DisciplineCaseInput!) { updateDisciplineCase(id: $id, version: $version, input: $input) { id version } }';
  canary = (
    await first.get<{ updateDisciplineCase: Case }>(update, {
      ...canary,
      input: { subjectName: NAMES.renamed, subjectPost: `${NAMES.post}二` },
    })
  ).updateDisciplineCase;
  const body = new FormData();
  body.append('securityMark', 'INTERNAL');
  body.append('file', new Blob([`%PDF-1.4 ${NAMES.content}`]), NAMES.file);
  const attached = await first.fetch(`/files/discipline-case/${canary.id}`, { method: 'POST', body });
  expect(attached.status, await attached.clone().text()).toBeLessThan(300);
  canary = await concluded(canary);
  // A second case of the same person, and one of somebody else, both with a later end.
  twin = await enterCase('CANARY1');
  lone = await concluded(await enterCase('CANARY2'));
  expect(await dumped()).not.toEqual([]);

  server.clock.set('2027-06-27');
  expect(await isListed(first, canary.id)).toBe(false);
  server.clock.set('2027-06-28');
  expect(await isListed(first, canary.id)).toBe(true);
  // An open case is never due, however old.
  expect(await isListed(first, twin.id)).toBe(false);
  expect((await listed(first)).years).toBe(5);
});

it('tells the holders once a month how many there are', async () => {
  expect(await remindOfEmptying(server.server.app)).toBeGreaterThanOrEqual(2);
  const told = (): Promise<unknown[]> =>
    server.database.query("SELECT id FROM notification WHERE kind = 'IDENTITIES_DUE'");
  const once = (await told()).length;
  await remindOfEmptying(server.server.app);
  expect((await told()).length).toBe(once);
});

it('takes two holders of the duty, and nobody else', async () => {
  for (const username of ['auditor', 'sz.secretary', 'sz.b07'])
    expect(codeOf(await (await server.as(username)).ask('{ emptyings { years } }'))).toBe('FORBIDDEN');
  expect(codeOf(await act(second, 'consentEmptying', [canary.id]))).toBe('INVALID');
  expect(codeOf(await act(first, 'proposeEmptying', [twin.id]))).toBe('INVALID');
  expect(codeOf(await act(first, 'proposeEmptying', []))).toBe('INVALID');
  expect(codeOf(await act(first, 'proposeEmptying', [canary.id, lone.id]))).toBe('DONE');
  expect(codeOf(await act(first, 'proposeEmptying', [canary.id]))).toBe('INVALID');
  expect(codeOf(await act(first, 'consentEmptying', [canary.id]))).toBe('INVALID');
  const seen = (await listed(second)).due.find(({ recordId }) => recordId === canary.id);
  expect(seen).toMatchObject({ mayPropose: false, mayDecide: true, dueFrom: '2027-06-28' });
  // Refused with a reason, it may be proposed again.
  expect(codeOf(await act(second, 'refuseEmptying', [canary.id], 'DisciplineCase', ', reason: "不"'))).toBe(
    'INVALID',
  );
  expect(
    codeOf(await act(second, 'refuseEmptying', [canary.id], 'DisciplineCase', ', reason: "法院尚在调卷"')),
  ).toBe('DONE');
  const refused = (await listed(first)).due.find(({ recordId }) => recordId === canary.id);
  expect(refused).toMatchObject({ refusal: '法院尚在调卷', mayPropose: true });
  expect(codeOf(await act(first, 'proposeEmptying', [canary.id]))).toBe('DONE');
});

it('can be proposed by another when its author no longer holds the duty, so that no record waits for ever', async () => {
  const term = async (until: string | null): Promise<void> => {
    await server.database.transaction((tx) =>
      tx.query(
        "UPDATE role_assignment SET valid_to = ? WHERE person_id = (SELECT person_id FROM account WHERE username = 'city.discipline')",
        [until],
      ),
    );
  };
  const of = async (who: Client) => (await listed(who)).due.find(({ recordId }) => recordId === canary.id);
  expect(await of(second)).toMatchObject({ mayPropose: false, mayDecide: true });
  await term('2021-12-31');
  expect(await of(second)).toMatchObject({ mayPropose: true, mayDecide: false });
  expect(codeOf(await act(second, 'consentEmptying', [canary.id]))).toBe('INVALID');
  await term(null);
  expect(await of(second)).toMatchObject({ mayPropose: false, mayDecide: true });
});

it('leaves a case alone that was reopened after it was proposed', async () => {
  await move('reopen', lone, { opinion: '申诉复查' });
  expect(await isListed(second, lone.id)).toBe(false);
  expect(codeOf(await act(second, 'consentEmptying', [canary.id, lone.id]))).toBe('INVALID');
  expect(await isListed(second, canary.id)).toBe(true);
});

it('empties what names the person everywhere, and leaves every figure as it was', async () => {
  const now = await figures();
  const key = await keyOf(canary.id);
  const path = String(
    (await server.database.query('SELECT sha256 FROM attachment WHERE record_id = ?', [canary.id]))[0]?.[
      'sha256'
    ],
  );
  const file = join(server.folder, 'files', path.slice(0, 2), path);
  expect(existsSync(file)).toBe(true);
  expect(codeOf(await act(second, 'consentEmptying', [canary.id]))).toBe('DONE');
  await deliverAll();
  expect(await figures()).toEqual(now);
  expect(existsSync(file)).toBe(false);
  expect(
    (await dumped()).filter((leak) => !leak.includes(NAMES.docNo) && !leak.includes(NAMES.opinion)),
  ).toEqual([]);

  // While the other case may still name him, both are known to be one person's.
  expect(await keyOf(canary.id)).toBe(key);
  expect(await keyOf(twin.id)).toBe(key);
});

interface Shown {
  readonly subjectName: string | null;
  readonly subjectPost: string | null;
  readonly emptiedOn: string | null;
  readonly maskedFields: readonly string[];
  readonly revealable: readonly string[];
  readonly may: Readonly<Record<string, boolean>>;
  readonly history: readonly { readonly label: string; readonly opinion: string | null }[];
}
const DETAIL = `query ($id: ID!) { disciplineCase(id: $id) { subjectName subjectPost emptiedOn maskedFields revealable
  may { correct reopen void } refusals { code } sanctions { docNo grade } history { label opinion changes { field before after } } } }`;

it('says that it was emptied and when, and changes no more', async () => {
  const { disciplineCase: shown } = await first.get<{ disciplineCase: Shown }>(DETAIL, { id: canary.id });
  expect(shown).toMatchObject({
    subjectName: null,
    subjectPost: null,
    emptiedOn: '2027-06-28',
    revealable: [],
    may: { correct: false, reopen: false, void: false },
  });
  expect(shown.maskedFields).toEqual(expect.arrayContaining(['subjectName', 'subjectPost', 'note']));
  expect(shown.history.at(-1)?.label).toBe('清除身份信息');
  expect(shown.history.every(({ opinion }) => opinion === null)).toBe(true);
  const [stored] = await server.database.query<{ version: unknown }>(
    'SELECT version FROM discipline_case WHERE id = ?',
    [canary.id],
  );
  const refused = await first.ask(
    'mutation ($id: ID!, $version: Int!) { reopenDisciplineCase(id: $id, version: $version, input: { opinion: "复查" }) { id } }',
    { id: canary.id, version: Number(stored?.version) },
  );
  expect(refused.errors[0]?.extensions['code']).toBe('LOCKED');
  expect(
    codeOf(
      await first.ask(
        'mutation ($id: ID!) { askReveal(subject: "DisciplineCase", id: $id, reason: "核对送达对象") { id } }',
        { id: canary.id },
      ),
    ),
  ).toBe('FORBIDDEN');
});

it('is found by no name any more, and stands in no workbook with one', async () => {
  const county = await server.as('sz.secretary');
  for (const name of [NAMES.subject, NAMES.renamed]) {
    const { disciplineCases } = await county.get<{ disciplineCases: { totalCount: number } }>(
      'query ($filter: DisciplineCaseFilter) { disciplineCases(filter: $filter, first: 1) { totalCount } }',
      { filter: { subjectName: { eq: name } } },
    );
    expect(disciplineCases.totalCount).toBe(0);
  }
  const answer = await county.fetch('/exports/discipline-case.xlsx?reason=check');
  const parts = await unpacked({ name: 'export', bytes: Buffer.from(await answer.arrayBuffer()) });
  expect(leaksIn(parts, [NAMES.subject, NAMES.renamed, NAMES.post, NAMES.note])).toEqual([]);
});

it('is recorded with keyed hashes, and the sealed record verifies', async () => {
  const acts = await server.database.query<{ action: string; value_hashes: unknown }>(
    "SELECT action, value_hashes FROM audit WHERE entity = 'DisciplineCase' AND entity_id = ? AND action IN ('proposeEmptying', 'refuseEmptying', 'emptyIdentity') ORDER BY id",
    [canary.id],
  );
  expect(acts.map(({ action }) => action)).toEqual([
    'proposeEmptying',
    'refuseEmptying',
    'proposeEmptying',
    'emptyIdentity',
  ]);
  expect(JSON.stringify(acts.at(-1)?.value_hashes)).toMatch(/subjectName.*[0-9a-f]{64}/);
  await runSealer(server.server.app, await leaseOf(server.database, 'test'));
  expect((await verifyAudit(server.server.app)).findings).toEqual([]);
});

it('exchanges the hash of a person when none of his cases may name him, for the same in all of them', async () => {
  const key = await keyOf(twin.id);
  twin = await concluded(twin);
  lone = await move('conclude', await current(lone.id), { on: '2027-06-28' });
  const now = await figures();
  const kept = await rowsOf('qk.deputy');
  const { createAccountabilityRecord: made } = await first.get<{ createAccountabilityRecord: Case }>(
    'mutation ($input: AccountabilityRecordInput!) { createAccountabilityRecord(input: $input) { id version } }',
    {
      input: {
        unitId: await unitIdOf(server, 'SZ'),
        targetType: 'LEADER',
        targetName: NAMES.leader,
        staffNo: 'P77',
        circulated: true,
        basis: '依据',
        decidedOn: '2021-12-20',
      },
    },
  );
  await first.get(
    'mutation ($id: ID!, $version: Int!) { endAccountabilityRecord(id: $id, version: $version, input: {}) { id } }',
    { id: made.id, version: made.version },
  );
  server.clock.set('2041-01-01');
  const due = (await listed(first)).due;
  expect(due.length).toBeGreaterThan(18);
  for (const subject of ['DisciplineCase', 'AccountabilityRecord']) {
    const ids = due.filter((one) => one.subject === subject).map(({ recordId }) => recordId);
    expect(ids, subject).not.toEqual([]);
    expect(codeOf(await act(first, 'proposeEmptying', ids, subject))).toBe('DONE');
    expect(codeOf(await act(second, 'consentEmptying', ids, subject))).toBe('DONE');
  }
  expect((await listed(first)).due).toEqual([]);
  expect((await listed(first)).emptied.length).toBe(due.length + 1);
  expect(await figures()).toEqual(now);
  expect(await keyOf(twin.id)).toBe(await keyOf(canary.id));
  expect(await keyOf(twin.id)).not.toBe(key);
  expect(await keyOf(lone.id)).not.toBe(await keyOf(canary.id));
  // Whom a row names no more nobody is recused from: his colleagues' list has it, without a name, and so has his.
  expect(await rowsOf('qk.deputy')).toBe(kept + 1);
}, 60_000);

it('forgets the sheet of an import after thirty days', async () => {
  const headings = '案件编号 单位 人员代号 职级类别 是否党员 问题类别 立案日期 当前阶段 管理权限'.split(' ');
  const line = 'DC-2021-777 石栈县 CANARY-3 一般人员 否 酒驾醉驾 2021-05-10 立案 县管'.split(' ');
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(await workbook([line], { headings }))]), 'L25.xlsx');
  const checked = await first.fetch('/imports/discipline-case?dryRun=1', { method: 'POST', body });
  expect(checked.status).toBe(200);
  const kept = async (days: number): Promise<number> => {
    await server.database.transaction((tx) => forgetOldImports(tx, new Date(Date.now() + days * 86_400_000)));
    return (await server.database.query("SELECT id FROM import_job WHERE ledger = 'DisciplineCase'")).length;
  };
  expect(await kept(29)).toBe(1);
  expect(await kept(31)).toBe(0);
});

it('leaves no name in the files of the embedded database once they are written anew', async () => {
  await deliverAll();
  expect(await dumped()).toEqual([]);
  if (server.database.dialect !== 'sqlite') return;
  await server.database.writer.query('VACUUM');
  await server.database.writer.query('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(leaksIn(await filesUnder(server.folder), names)).toEqual([]);
});

const current = async (id: string): Promise<Case> =>
  (
    await first.get<{ disciplineCase: Case }>('query ($id: ID!) { disciplineCase(id: $id) { id version } }', {
      id,
    })
  ).disciplineCase;
