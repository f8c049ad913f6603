import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

interface Item {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly light: { readonly colour: string } | null;
}

describe('a service to the public', () => {
  const SHOWN = '{ id version state light { colour } }';
  const move = async (username: string, name: string, of: Item, input: object = {}): Promise<Item> => {
    const root = `${name}PublicServiceItem`;
    const answer = await (await server.as(username)).get<Record<string, Item>>(
      `mutation ($id: ID!, $v: Int!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}PublicServiceItemInput!) { ${root}(id: $id, version: $v, input: $input) ${SHOWN} }`,
      { id: of.id, v: of.version, input },
    );
    return answer[root] as Item;
  };
  const refusal = (username: string, name: string, of: Item, input: object = {}): Promise<string> =>
    move(username, name, of, input).then(
      () => 'done',
      (error: Error) => /"code":"([A-Z_]+)"/.exec(error.message)?.[1] ?? error.message,
    );

  it('is approved by the county, done by its branch, sent back once, and accepted by who did not do it', async () => {
    const { createPublicServiceItem: born } = await (await server.as('sz.b07')).get<{
      createPublicServiceItem: Item;
    }>(`mutation ($input: PublicServiceItemInput!) { createPublicServiceItem(input: $input) ${SHOWN} }`, {
      input: {
        unitId: await unitIdOf(server, 'SZ-B07'),
        title: '窗口延时办理',
        beneficiaryKind: 'APPLICANTS',
        beneficiaryCount: 300,
        measure: '周六开窗。',
        ownerName: '所长',
        plannedOn: '2021-12-01',
        dueOn: '2021-12-30',
      },
    });
    expect(born).toMatchObject({ state: 'DRAFT', light: { colour: 'RED' } });
    let item = await move('sz.b07', 'submit', born);
    expect(await refusal('sz.b07', 'approve', item)).toBe('FORBIDDEN');
    item = await move('sz.secretary', 'approve', item);
    expect(await refusal('sz.b07', 'complete', item, { doneOn: '2021-12-29' })).toBe('INVALID');
    item = await move('sz.b07', 'complete', item, { doneOn: '2021-12-29', outcome: '已开窗。' });
    expect(item).toMatchObject({ state: 'DONE', light: { colour: 'GREEN' } });
    expect(await refusal('sz.b07', 'accept', item)).toBe('FORBIDDEN');
    expect(await refusal('qk.secretary', 'accept', item)).toBe('NOT_FOUND');
    item = await move('sz.secretary', 'sendBack', item, { opinion: '未公布时间' });
    expect(item).toMatchObject({ state: 'APPROVED', light: { colour: 'RED' } });
    item = await move('sz.b07', 'complete', item, { doneOn: '2021-12-31', outcome: '已开窗并公布。' });
    item = await move('sz.secretary', 'accept', item);
    expect(item, 'a day late').toMatchObject({ state: 'ACCEPTED', light: { colour: 'GREY_LATE' } });
  });
});

describe('an upstream document', () => {
  const titles = async (username: string): Promise<string[]> =>
    (
      await (
        await server.as(username)
      ).get<{ upstreamDocuments: { nodes: { title: string }[] } }>(
        '{ upstreamDocuments { nodes { title } } }',
      )
    ).upstreamDocuments.nodes.map(({ title }) => title);

  it('is read by everybody, whatever his unit and his duties', async () => {
    const all = await titles('city.admin');
    expect(all).toHaveLength(5);
    for (const username of ['sz.secretary', 'sz.deputy', 'sz.b07', 'city.discipline', 'auditor'])
      expect((await titles(username)).toSorted(), username).toEqual(all.toSorted());
  });

  it('is entered by the city alone, once, and never a secret one', async () => {
    const enter = async (username: string, over: object = {}): Promise<string> => {
      const answer = await (await server.as(username)).ask(
        'mutation ($input: UpstreamDocumentInput!) { createUpstreamDocument(input: $input) { id } }',
        {
          input: {
            unitId: await unitIdOf(server, 'LC'),
            title: '关于做好汛期工作的通知',
            docNo: '省自然资办〔2021〕20号',
            issuer: '省自然资源厅',
            level: 'PROVINCE',
            issuedOn: '2021-05-06',
            ...over,
          },
        },
      );
      return answer.errors.length === 0 ? 'done' : JSON.stringify(answer.errors[0]?.extensions);
    };
    expect(await enter('sz.secretary')).toContain('FORBIDDEN');
    expect(await enter('city.admin', { title: '机密★1年 某通知' })).toContain('DOCUMENT_SECRET');
    expect(await enter('city.admin')).toBe('done');
    expect(await enter('city.admin')).toContain('DOCUMENT_ENTERED_ALREADY');
  });
});
