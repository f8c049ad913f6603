import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Notice {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const DRAFT = { title: '关于一起案例的通报', theme: 'OTHER', level: 'BUREAU', writtenOn: '2021-12-30' };

const draft = async (client: Client, text: string): Promise<Notice> =>
  (
    await client.get<{ createTypicalCaseNotice: Notice }>(
      'mutation ($input: TypicalCaseNoticeInput!) { createTypicalCaseNotice(input: $input) { id version state } }',
      { input: { ...DRAFT, text } },
    )
  ).createTypicalCaseNotice;
const move = (client: Client, name: string, { id, version }: Notice, input: object = {}) =>
  client.ask(
    `mutation ($id: ID!, $v: Int!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}TypicalCaseNoticeInput) { made: ${name}TypicalCaseNotice(id: $id, version: $v, input: $input) { id version state } }`,
    { id, v: version, input },
  );
const madeOf = async (answer: ReturnType<typeof move>): Promise<Notice> => {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return (data as unknown as { made: Notice }).made;
};
const codeOf = async (answer: ReturnType<typeof move>): Promise<string> =>
  String((await answer).errors[0]?.extensions['code']);
const reads = async (username: string, { id }: Notice): Promise<boolean> =>
  (await (await server.as(username)).ask('query ($id: ID!) { typicalCaseNotice(id: $id) { id } }', { id }))
    .errors.length === 0;

describe('a case notice', () => {
  it('of the city is published by another administrator, and then read by everybody', async () => {
    const writer = await server.as('city.admin');
    const submitted = await madeOf(move(writer, 'submit', await draft(writer, '某局张某酒后驾驶。')));
    expect(await reads('sz.b07', submitted)).toBe(false);
    expect(await codeOf(move(writer, 'approve', submitted))).toBe('FORBIDDEN');
    const published = await madeOf(move(await server.as('city.discipline'), 'approve', submitted));
    expect(published.state).toBe('APPROVED');
    for (const reader of ['sz.b07', 'qk.secretary', 'auditor', 'sz.clerk'])
      expect(await reads(reader, published), reader).toBe(true);
    expect(await codeOf(move(await server.as('qk.secretary'), 'archive', published))).toBe('FORBIDDEN');
    const archived = await madeOf(move(await server.as('city.discipline'), 'archive', published));
    expect(await reads('sz.b07', archived)).toBe(true);
  });

  it('of a county is a proposal: its proposer reads it, no other county does', async () => {
    const proposer = await server.as('qk.secretary');
    const proposed = await madeOf(move(proposer, 'submit', await draft(proposer, '某所李某某违规吃喝。')));
    expect(await reads('qk.secretary', proposed)).toBe(true);
    expect(await reads('sz.secretary', proposed)).toBe(false);
    expect(await reads('qk.b01', proposed)).toBe(false);
    expect(await codeOf(move(proposer, 'approve', proposed))).toBe('FORBIDDEN');
    const returned = await madeOf(
      move(await server.as('city.admin'), 'return', proposed, { opinion: '补充教训。' }),
    );
    const again = await madeOf(
      move(proposer, 'submit', returned, { text: '某所李某某违规吃喝，教训深刻。' }),
    );
    expect((await madeOf(move(await server.as('city.admin'), 'approve', again))).state).toBe('APPROVED');
    expect(await reads('sz.secretary', again)).toBe(true);
  });

  it('with what looks like a name waits until somebody has said that it is none', async () => {
    const writer = await server.as('city.admin');
    const named = await draft(writer, '经查，张伟酒后驾驶。');
    const { errors } = await move(writer, 'submit', named);
    expect(errors[0]?.extensions['violations']).toEqual([
      expect.objectContaining({
        field: 'noNames',
        code: 'NOTICE_NAMES',
        message: expect.stringContaining('张伟'),
      }),
    ]);
    const submitted = await madeOf(move(writer, 'submit', named, { noNames: true }));
    const seen = await (await server.as('city.discipline')).get<{
      typicalCaseNotice: { namesChecked: string };
    }>('query ($id: ID!) { typicalCaseNotice(id: $id) { namesChecked } }', { id: submitted.id });
    expect(seen.typicalCaseNotice.namesChecked).toBe('张伟');
  });

  it('is no branch’s to write', async () => {
    const branch = await server.as('sz.b07');
    expect(
      await branch.refusal(
        'mutation ($input: TypicalCaseNoticeInput!) { createTypicalCaseNotice(input: $input) { id } }',
        { input: { ...DRAFT, text: '某人。' } },
      ),
    ).toBe('FORBIDDEN');
  });
});
