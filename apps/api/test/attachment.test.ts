import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';
import { goodRow, workbook } from './workbooks.ts';

let server: TestServer;
let branch: Client;
let record = '';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const send = (
  client: Client,
  id: string,
  name: string,
  bytes: Buffer,
  mark: string | null = 'INTERNAL',
): Promise<Response> => {
  const body = new FormData();
  if (mark !== null) body.append('securityMark', mark);
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  return client.fetch(`/files/hazard/${id}`, { method: 'POST', body });
};
const idOf = async (response: Response): Promise<string> => {
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return (JSON.parse(text) as { id: string }).id;
};
const codeOf = async (response: Response): Promise<string> =>
  `${response.status} ${((await response.json()) as { errors: { extensions: { code: string; because?: string } }[] }).errors.map(({ extensions }) => extensions.because ?? extensions.code).join()}`;
const listed = async (
  client: Client,
): Promise<{ id: string; name: string; mime: string; securityMark: string; person: { name: string } }[]> =>
  (
    await client.get<{
      hazard: {
        attachments: {
          id: string;
          name: string;
          mime: string;
          securityMark: string;
          person: { name: string };
        }[];
      };
    }>(`{ hazard(id: "${record}") { attachments { id name mime size securityMark person { name } at } } }`)
  ).hazard.attachments;

beforeAll(async () => {
  server = await startServer();
  branch = await server.as('sz.b07');
  const made = await branch.get<{ createHazard: { id: string } }>(
    'mutation ($input: HazardInput!) { createHazard(input: $input) { id } }',
    {
      input: {
        sector: 'MINE',
        level: 'GENERAL',
        source: 'SELF_CHECK',
        entityName: '附件点',
        place: '附件',
        description: '附件',
        foundOn: '2021-12-30',
      },
    },
  );
  record = made.createHazard.id;
});
afterAll(() => server.close());

describe('a file kept with a record', () => {
  it('is brought by who works on it, and read by who reads the record', async () => {
    const id = await idOf(await send(branch, record, '边坡照片.png', PNG));
    for (const username of ['sz.b07', 'sz.secretary', 'city.admin', 'auditor']) {
      const client = await server.as(username);
      const response = await client.fetch(`/files/${id}`);
      expect(response.status, username).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(PNG)).toBe(true);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('content-disposition')).toContain('attachment');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect((await listed(client)).map((file) => file.name)).toContain('边坡照片.png');
    }
    for (const username of ['qk.secretary', 'sz.b08', 'qk.deputy', 'plat.system'])
      expect((await (await server.as(username)).fetch(`/files/${id}`)).status, username).toBe(404);
    expect((await server.anonymous.fetch(`/files/${id}`)).status).toBe(401);
    expect((await branch.fetch('/files/999999')).status).toBe(404);
  });

  it('is refused from who may not work on the record', async () => {
    expect(await codeOf(await send(await server.as('auditor'), record, 'a.png', PNG))).toBe(
      '403 ATTACHMENT_NOT_YOURS',
    );
    expect(await codeOf(await send(await server.as('qk.secretary'), record, 'a.png', PNG))).toBe(
      '404 NOT_FOUND',
    );
    expect((await send(server.anonymous, record, 'a.png', PNG)).status).toBe(401);
  });

  it('is what its name says, without macros, not too large, and never a state secret', async () => {
    expect(await codeOf(await send(branch, record, 'a.png', Buffer.from('<html>')))).toBe(
      '422 ATTACHMENT_KIND',
    );
    expect(await codeOf(await send(branch, record, 'a.exe', PNG))).toBe('422 ATTACHMENT_KIND');
    expect(await codeOf(await send(branch, record, 'a.html', Buffer.from('<script>')))).toBe(
      '422 ATTACHMENT_KIND',
    );
    expect(await codeOf(await send(branch, record, 'a.svg', Buffer.from('<svg onload="x"/>')))).toBe(
      '422 ATTACHMENT_KIND',
    );
    expect((await send(branch, record, 'a.xlsx', await workbook([goodRow('附表')]))).status).toBe(200);
    expect(
      await codeOf(await send(branch, record, 'a.png', Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)]))),
    ).toBe('413 FILE_TOO_LARGE');
    for (const mark of ['SECRET', '机密', null])
      expect(await codeOf(await send(branch, record, 'a.png', PNG, mark))).toBe('400 INVALID');
  }, 30_000);

  it('marked sensitive is not for auditors, by list or by address', async () => {
    const id = await idOf(await send(branch, record, '敏感.png', PNG, 'SENSITIVE'));
    const auditor = await server.as('auditor');
    expect((await auditor.fetch(`/files/${id}`)).status).toBe(404);
    expect((await listed(auditor)).map((file) => file.name)).not.toContain('敏感.png');
    expect((await listed(await server.as('sz.secretary'))).map((file) => file.name)).toContain('敏感.png');
  });

  it('is taken away by who brought it only, and both acts are on record', async () => {
    const id = await idOf(await send(branch, record, '误传.png', PNG));
    const remove = (client: Client) =>
      client.fetch(`/files/${id}/remove`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
    expect((await remove(await server.as('sz.secretary'))).status).toBe(403);
    expect((await remove(await server.as('qk.secretary'))).status).toBe(404);
    expect((await remove(branch)).status).toBe(200);
    expect((await branch.fetch(`/files/${id}`)).status).toBe(404);
    const acts = await server.database.query<{ action: string }>(
      'SELECT action FROM audit WHERE entity_id = ? ORDER BY id',
      [record],
    );
    expect(acts.map(({ action }) => action)).toEqual(expect.arrayContaining(['attach', 'detach']));
    expect((await listed(branch)).length).toBeGreaterThan(0);
  });
});
