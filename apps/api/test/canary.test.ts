import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { dump, onDisk, type ProductProcess, startProduct } from './canary-product.ts';
import { type Found, filesUnder, holds, leaksIn, unpacked } from './canary-search.ts';
import { A_CASE } from './cases.ts';
import { unitIdOf } from './entering.ts';
import { type Client, sessionOf, signIn, storedTexts } from './server.ts';
import { workbook } from './workbooks.ts';

/** Written where it is sealed or only asked after: no file of anybody may hold one. */
const SEALED = {
  subject: '闻人澈野',
  renamed: '澹台霁明',
  proposed: '呼延烁光',
  leader: '赫连昭砚',
  drafted: '公冶聆溪',
  column: '漆雕望舒',
  cell: '濮阳知微',
  sought: '拓跋青梧',
  refused: '钟离映雪',
  failed: '宗政鸣玉',
  staffNo: 'CANARYSTAFF4711',
} as const;
/** Stored in clear by design: the database holds them, or the search is blind; no log and no temporary file does. */
const OPEN = { note: '金丝雀备注甲', basis: '金丝雀依据乙', talkee: '万俟疏桐' } as const;

let running: ProductProcess;
let cookie = '';

beforeAll(async () => {
  running = await startProduct();
  cookie = await cookieOf('city.discipline');
}, 300_000);
afterAll(() => running.close());

const CASE = {
  staffNo: SEALED.staffNo,
  ...A_CASE,
  note: OPEN.note,
};
const ENTER_CASE =
  'mutation ($input: DisciplineCaseInput!, $key: String) { createDisciplineCase(input: $input, idempotencyKey: $key) { id version } }';
const ENTER_TALK =
  'mutation ($input: IntegrityTalkInput!) { createIntegrityTalk(input: $input) { id talkeeName } }';
const TALK = { kind: 'ROUTINE', talkedOn: '2021-12-20', talkerName: '谈话人', topicSummary: '廉洁自律' };
const HEADINGS = '案件编号 单位 人员代号 职级类别 是否党员 问题类别 立案日期 当前阶段 管理权限 姓名'.split(
  ' ',
);
const LINE =
  `DC-2021-777 石栈县 ${SEALED.staffNo} 一般人员 否 酒驾醉驾 2021-05-10 立案 县管 ${SEALED.column}`.split(
    ' ',
  );

interface Written {
  readonly id: string;
  readonly version: number;
}

/** A sheet with a column of its own and a name where none belongs: checked, its good row carried out, its bad one sent back. */
async function bringSheet(city: Client): Promise<void> {
  const body = new FormData();
  const bad = LINE.map((cell, at) => (at === 0 ? 'DC-2021-778' : at === 5 ? SEALED.cell : cell));
  const file = new Uint8Array(await workbook([LINE, bad], { headings: HEADINGS }));
  body.append('file', new Blob([file]), 'L25.xlsx');
  const checked = await city.fetch('/imports/discipline-case?dryRun=1', { method: 'POST', body });
  const { importId, counts, rows } = (await checked.json()) as Record<'importId' | 'counts' | 'rows', string>;
  expect(counts, JSON.stringify(rows)).toMatchObject({ CREATE: 1, REJECT: 1 });
  const failed = await city.fetch(`/imports/${importId}/failed.xlsx`);
  const parts = await unpacked({ name: 'failed', bytes: Buffer.from(await failed.arrayBuffer()) });
  // Its author gets back what he wrote; nobody but him.
  expect(leaksIn(parts, [SEALED.cell]).length).toBeGreaterThan(0);
  const committed = await city.fetch(`/imports/${importId}/commit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode: 'GOOD_ROWS' }),
  });
  expect(committed.status, await committed.text()).toBe(200);
}

async function cookieOf(username: string): Promise<string> {
  const answer = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-luze': '1' },
    body: JSON.stringify({
      query: storedTexts.get('SignIn'),
      variables: { username, password: DEMO_PASSWORD },
    }),
  });
  return sessionOf(answer);
}

/** Sends the half of a file that holds a name, lets us look, and hangs up. */
async function halfAnUpload(look: () => Promise<void>): Promise<void> {
  const sent = request(`${running.url}/imports/discipline-case?dryRun=1`, {
    method: 'POST',
    headers: { cookie, 'x-luze': '1', 'content-type': 'multipart/form-data; boundary=half' },
  });
  sent.on('error', () => undefined);
  const head = '--half\r\ncontent-disposition: form-data; name="file"; filename="L25.xlsx"\r\n\r\n';
  sent.write(`${head}${SEALED.column.repeat(20_000)}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await look();
  sent.destroy();
}

/** While it lasts, entering a case meets an error nobody foresaw. */
async function withoutCases(act: () => Promise<void>): Promise<void> {
  await running.database.writer.query('ALTER TABLE discipline_case RENAME TO discipline_case_away');
  try {
    await act();
  } finally {
    await running.database.writer.query('ALTER TABLE discipline_case_away RENAME TO discipline_case');
  }
}

const names = (found: readonly Found[], text: string): string[] =>
  found.filter(({ bytes }) => holds(bytes, text)).map(({ name }) => name);

it('the search finds a text however it is spelled', () => {
  const spelled = [
    SEALED.subject,
    Buffer.from(SEALED.subject, 'utf16le'),
    Buffer.from(SEALED.subject).toString('hex').toUpperCase(),
    '"\\u95fb\\u4eba\\u6f88\\u91ce"',
    encodeURIComponent(SEALED.subject),
    ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${SEALED.subject}z`).toString('base64')),
  ];
  for (const text of spelled) {
    expect(holds(Buffer.concat([Buffer.alloc(7, 1), Buffer.from(text as string)]), SEALED.subject)).toBe(
      true,
    );
    expect(holds(Buffer.from(text as string), SEALED.renamed)).toBe(false);
  }
});

describe('a name that was entered, changed, imported, exported, sought, refused and lost to an error', () => {
  const everySealed = Object.values(SEALED);

  beforeAll(async () => {
    const [city, county] = [
      await signIn(running.url, 'city.discipline'),
      await signIn(running.url, 'sz.secretary'),
    ];
    const unit = await unitIdOf(running, 'SZ');
    const enter = async (client: Client, subjectName: string): Promise<Written> => {
      const input = { ...CASE, unitId: unit, subjectName };
      const answer = await client.get<{ createDisciplineCase: Written }>(ENTER_CASE, {
        input,
        key: randomUUID(),
      });
      return answer.createDisciplineCase;
    };
    const entered = await enter(city, SEALED.subject);
    await enter(county, SEALED.proposed);
    const changed = await city.get<{ updateDisciplineCase: Written }>(
      'mutation ($id: ID!, $version: Int!, $input: DisciplineCaseInput!) { updateDisciplineCase(id: $id, version: $version, input: $input) { id version } }',
      { ...entered, input: { subjectName: SEALED.renamed } },
    );
    await city.get(
      'mutation ($id: ID!, $version: Int!) { sanctionDisciplineCase(id: $id, version: $version, input: { type: GOV, grade: WARNING, decidedOn: "2021-12-28" }) { id } }',
      { ...changed.updateDisciplineCase },
    );
    await city.get(
      'mutation ($input: AccountabilityRecordInput!) { createAccountabilityRecord(input: $input) { id } }',
      {
        input: {
          unitId: unit,
          targetType: 'LEADER',
          targetName: SEALED.leader,
          staffNo: SEALED.staffNo,
          admonished: true,
          basis: OPEN.basis,
          decidedOn: '2021-12-20',
        },
      },
    );
    await county.get(ENTER_TALK, { input: { ...TALK, unitId: unit, talkeeName: OPEN.talkee } });
    const values = { subjectName: SEALED.drafted, staffNo: SEALED.staffNo };
    await city.get(
      'mutation ($content: JSON!) { saveFormDraft(ledger: "DisciplineCase", content: $content) { id } }',
      { content: { values } },
    );
    await bringSheet(city);

    const filter = { subjectName: { eq: SEALED.sought } };
    const SEEK =
      'query ($filter: DisciplineCaseFilter) { disciplineCases(first: 5, filter: $filter) { totalCount nodes { subjectName } } }';
    const mine = await county.get<{ disciplineCases: { totalCount: number } }>(SEEK, {
      filter: { subjectName: { eq: SEALED.proposed } },
    });
    expect(mine.disciplineCases.totalCount).toBe(1);
    await county.get(SEEK, { filter });
    expect(await city.refusal(SEEK, { filter })).toBe('FORBIDDEN_FIELD');
    const asked = encodeURIComponent(JSON.stringify(filter));
    for (const path of [
      `/exports/discipline-case.xlsx?reason=check&filter=${asked}`,
      `/nowhere/${SEALED.sought}`,
    ])
      await city.fetch(encodeURI(decodeURI(path)));

    const refused = `${SEALED.refused}`.repeat(12);
    expect(await city.refusal(ENTER_CASE, { input: { ...CASE, unitId: unit, subjectName: refused } })).toBe(
      'INVALID',
    );
    await withoutCases(async () => {
      const input = { ...CASE, unitId: unit, subjectName: SEALED.failed };
      expect(await city.refusal(ENTER_CASE, { input })).toBe('INTERNAL');
    });
    // Drivers repeat in their message the value that stands in the way.
    await running.database.writer.query(
      'CREATE UNIQUE INDEX canary ON integrity_talk (talkee_name, talker_name, talked_on, unit_id)',
    );
    const again = { ...TALK, unitId: unit, talkeeName: OPEN.talkee };
    expect(await county.refusal(ENTER_TALK, { input: again })).toBe('INTERNAL');
  }, 240_000);

  it('lies in no table, while what is not sealed does', async () => {
    const found = await dump(running);
    expect(leaksIn(found, everySealed)).toEqual([]);
    expect(names(found, OPEN.note)).toContain('discipline_case');
    expect(names(found, OPEN.basis)).toContain('accountability_record');
    expect(names(found, OPEN.talkee)).toContain('integrity_talk');
  });

  it('lies in no log, with what went wrong told there all the same', async () => {
    await expect.poll(() => running.said().match(/"internal error"/g)?.length).toBe(2);
    expect(running.said()).toContain('"listening"');
    const places = [{ name: 'log', bytes: Buffer.from(running.said()) }];
    expect(leaksIn(places, [...everySealed, ...Object.values(OPEN)])).toEqual([]);
  });

  it('lies in no temporary file, nor does half an upload', async () => {
    const look = async (): Promise<void> => {
      const found = [
        ...(await filesUnder(join(running.folder, 'tmp'))),
        ...(await filesUnder(join(running.folder, 'data'))),
      ];
      expect(found.map(({ name }) => name)).toContain('luze.key.ring');
      expect(leaksIn(found, everySealed)).toEqual([]);
    };
    await look();
    await halfAnUpload(look);
  }, 60_000);

  it('lies in no workbook of a reader who is shown pseudonyms', async () => {
    for (const account of ['auditor', 'city.discipline']) {
      const answer = await (await signIn(running.url, account)).fetch(
        '/exports/discipline-case.xlsx?reason=check',
      );
      const parts = await unpacked({ name: account, bytes: Buffer.from(await answer.arrayBuffer()) });
      expect(parts.length).toBeGreaterThan(5);
      expect(leaksIn(parts, everySealed)).toEqual([]);
      expect(names(parts, LINE[0] ?? '')).not.toEqual([]);
    }
  }, 60_000);

  it('lies in no file of the database: neither data nor write-ahead nor binary log', async () => {
    const found = await onDisk(running);
    expect(leaksIn(found, everySealed)).toEqual([]);
    const seen = names(found, OPEN.note);
    if (running.database.dialect === 'sqlite') {
      // A page is in the log until it is brought into the database, which happens whenever SQLite thinks fit.
      expect(found.map(({ name }) => name)).toContain('luze.db-wal');
      expect(seen).toContainEqual(expect.stringMatching(/^luze\.db(-wal)?$/));
    } else
      expect(seen).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/canary\.0+\d+$/),
          expect.stringMatching(/discipline_case\.ibd$|ib_logfile0$/),
        ]),
      );
  }, 120_000);

  it('lies in no file once the server has stopped', async () => {
    await running.stop();
    const found = await filesUnder(running.folder);
    expect(leaksIn(found, everySealed)).toEqual([]);
    if (running.database.dialect === 'sqlite')
      expect(names(found, OPEN.note)).toContainEqual(expect.stringContaining('luze.db'));
  }, 60_000);
});
