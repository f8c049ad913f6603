import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendLetters } from '../src/mail/mail.service.ts';
import { isDigestTime, sendDigests } from '../src/workbench/digest.service.ts';
import { type Client, startServer, type TestServer } from './server.ts';

/** A letter as the mail server took it. */
interface Taken {
  readonly to: readonly string[];
  readonly from: string;
  readonly id: string;
  readonly text: string;
}

const header = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw.replace(/\r?\n[ \t]+/g, ' '))?.[1]?.trim() ?? '';

/** Quoted-printable or base64, whichever the library chose. */
function bodyOf(raw: string): string {
  const body = raw.slice(raw.search(/\r?\n\r?\n/)).trim();
  const encoding = header(raw, 'Content-Transfer-Encoding');
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const taken: Taken[] = [];
/** What the mail server does before it says that it took a letter. */
let onLetter: () => Promise<void> = async () => undefined;
let refuses = false;
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session: SMTPServerSession, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', async () => {
      if (refuses) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      const raw = Buffer.concat(chunks).toString('utf8');
      const { mailFrom, rcptTo } = session.envelope;
      taken.push({
        to: rcptTo.map(({ address }) => address),
        from: mailFrom === false ? '' : mailFrom.address,
        id: header(raw, 'Message-ID'),
        text: bodyOf(raw),
      });
      await onLetter();
      done();
    });
  },
});

let server: TestServer;
let b07: Client;
let secretary: Client;
beforeAll(async () => {
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
  const { port } = post.server.address() as AddressInfo;
  server = await startServer({
    settings: {
      SMTP_URL: `smtp://127.0.0.1:${port}?from=luze@bureau.test`,
      BASE_URL: 'https://luze.bureau.test',
    },
  });
  b07 = await server.as('sz.b07');
  secretary = await server.as('sz.secretary');
});
afterAll(async () => {
  await server.close();
  await new Promise<void>((resolve) => post.close(() => resolve()));
});
beforeEach(() => {
  taken.length = 0;
  refuses = false;
  onLetter = async () => undefined;
});

const app = () => server.server.app;
const ask =
  'mutation ($address: String!) { askMailAddress(address: $address) { address isConfirmed wantsDigest } }';
const confirm = 'mutation ($code: String!) { confirmMailAddress(code: $code) { isConfirmed wantsDigest } }';
const fault = async (client: Client, text: string, variables: Record<string, unknown>) => {
  const { errors } = await client.ask(text, variables);
  return errors[0]?.extensions as { violations: { field: string; code: string }[] } | undefined;
};
const codeIn = (letter: Taken | undefined): string => /\d{6}/.exec(letter?.text ?? '')?.[0] ?? '';
/** As if a minute had passed since the last code. */
const aMinuteLater = () =>
  server.database.transaction((tx) =>
    tx.query("UPDATE mail_address SET code_sent_at = '2021-01-01 00:00:00.000' WHERE confirmed_at IS NULL"),
  );

describe('an address of one’s own', () => {
  it('is refused where it is none, at the field', async () => {
    for (const address of [
      '',
      '林知远',
      'a@b',
      'a b@example.test',
      'a@example.test, b@example.test',
      'a@example.test\nBcc: c@d.test',
    ])
      expect(await fault(b07, ask, { address }), address).toMatchObject({
        violations: [{ field: 'address', code: 'MAIL_ADDRESS_MALFORMED' }],
      });
    expect(await sendLetters(app())).toBe(0);
  });

  it('is written to only after the code that was sent there came back', async () => {
    expect(await b07.get(ask, { address: 'b07@bureau.test' })).toEqual({
      askMailAddress: { address: 'b07@bureau.test', isConfirmed: false, wantsDigest: true },
    });
    expect(await sendLetters(app())).toBe(1);
    expect(taken).toMatchObject([{ to: ['b07@bureau.test'], from: 'luze@bureau.test' }]);
    const code = codeIn(taken[0]);
    expect(code).toHaveLength(6);
    const [row] = await server.database.query<{ body: string; state: string }>(
      'SELECT body, state FROM mail',
    );
    expect(row).toEqual({ body: '', state: 'SENT' });
    expect(await fault(b07, ask, { address: 'other@bureau.test' })).toMatchObject({
      violations: [{ field: 'address', code: 'MAIL_CODE_TOO_OFTEN' }],
    });
    expect(await fault(secretary, confirm, { code })).toMatchObject({ violations: [{ field: 'code' }] });
    expect(await b07.get(confirm, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).toEqual({
      confirmMailAddress: { isConfirmed: true, wantsDigest: true },
    });
    expect(await fault(b07, confirm, { code })).toMatchObject({ violations: [{ code: 'MAIL_CODE_WRONG' }] });
  });

  it('stands five wrong codes and no more, however many come at once', async () => {
    await secretary.get(ask, { address: 'secretary@bureau.test' });
    await sendLetters(app());
    const code = codeIn(taken[0]);
    const wrong = code === '000000' ? '000001' : '000000';
    await Promise.all(Array.from({ length: 8 }, () => fault(secretary, confirm, { code: wrong })));
    expect(await fault(secretary, confirm, { code })).toMatchObject({
      violations: [{ code: 'MAIL_CODE_WRONG' }],
    });
    await aMinuteLater();
    expect(await fault(secretary, confirm, { code })).toMatchObject({
      violations: [{ code: 'MAIL_CODE_WRONG' }],
    });
  });
});

const bench =
  '{ workbench { due { id } near { id } late { id title dueOn } returned { id } toApprove { id } } }';
interface Bench {
  readonly workbench: Readonly<
    Record<'due' | 'near' | 'late' | 'returned' | 'toApprove', readonly { id: string }[]>
  >;
}

describe('the daily digest', () => {
  it('goes out from eight in the morning on, China time', () => {
    const at = (time: string) => isDigestTime(new Date(`2021-12-31T${time}Z`));
    expect([at('00:00'), at('15:59'), at('16:00'), at('23:59')]).toEqual([true, true, false, false]);
  });

  it('says what the workbench says: once in the application, once by mail to who chose it', async () => {
    const told = await sendDigests(app());
    expect(told).toBeGreaterThan(10);
    expect(await sendDigests(app())).toBe(0);
    await sendLetters(app());
    const [letter] = taken;
    expect(taken).toHaveLength(1);
    const { workbench } = await b07.get<Bench & Record<string, never>>(bench);
    expect(workbench.late.length).toBeGreaterThan(0);
    expect(letter?.to).toEqual(['b07@bureau.test']);
    expect(letter?.text).toContain(`逾期 ${workbench.late.length} 项，临期 ${workbench.near.length} 项`);
    expect(letter?.text).toContain('https://luze.bureau.test');
    const { notifications } = await b07.get<{ notifications: { kind: string; text: string }[] }>(
      '{ notifications { kind text } }',
    );
    const digests = notifications.filter(({ kind }) => kind === 'NOTICE_DIGEST');
    expect(digests).toHaveLength(1);
    expect(letter?.text).toContain(digests[0]?.text);
  });

  it('holds figures only: no title, name or number of any record', async () => {
    const rows = await server.database.query<{ hazard_no: string; entity_name: string }>(
      'SELECT hazard_no, entity_name FROM hazard',
    );
    const letters = await server.database.query<{ subject: string }>('SELECT subject FROM mail');
    for (const { hazard_no, entity_name } of rows)
      for (const text of [...taken.map((one) => one.text), ...letters.map((one) => one.subject)]) {
        expect(text).not.toContain(hazard_no);
        expect(text).not.toContain(entity_name);
      }
  });

  it('comes no more to who does not want it, and speaks of safety alone on a day of rest', async () => {
    await b07.get('mutation { chooseDigest(wanted: false) { wantsDigest } }');
    server.clock.set('2022-01-01');
    expect(await sendDigests(app())).toBeGreaterThan(0);
    await sendLetters(app());
    expect(taken).toEqual([]);
    const spoken = await server.database.query<{ username: string }>(
      "SELECT a.username FROM notification n JOIN account a ON a.person_id = n.person_id WHERE n.source = 'digest 2022-01-01'",
    );
    expect(spoken.map(({ username }) => username)).not.toContain('city.review1');
    server.clock.set('2021-12-31');
  });
});

describe('a letter', () => {
  const letterTo = (source: string) =>
    server.database.transaction(async (tx) => {
      await tx.query(
        "INSERT INTO mail (person_id, address, subject, body, source, state, attempts, not_before_ms, created_at) VALUES (1, 'x@bureau.test', '题', '文', ?, 'WAITING', 0, 0, '2021-12-31 00:00:00.000')",
        [source],
      );
    });

  it('waits longer each time the server does not take it, and goes when it does', async () => {
    await letterTo('refused');
    refuses = true;
    expect(await sendLetters(app())).toBe(0);
    const [row] = await server.database.query<{ attempts: number; state: string; ahead: unknown }>(
      "SELECT attempts, state, not_before_ms AS ahead FROM mail WHERE source = 'refused'",
    );
    expect(row).toMatchObject({ attempts: 1, state: 'WAITING' });
    expect(Number(row?.ahead)).toBeGreaterThan(app().clock.systemNow().getTime());
    refuses = false;
    expect(await sendLetters(app())).toBe(0);
    await server.database.transaction((tx) => tx.query('UPDATE mail SET not_before_ms = 0'));
    expect(await sendLetters(app())).toBe(1);
  });

  it('whose sender is killed before he could note it goes again under the same number', async () => {
    await letterTo('killed');
    const { port } = post.server.address() as AddressInfo;
    const sender = spawn(process.execPath, [join(import.meta.dirname, 'mail-process.mjs')], {
      env: {
        PATH: process.env['PATH'] ?? '',
        ...server.settings,
        SMTP_URL: `smtp://127.0.0.1:${port}?from=luze@bureau.test`,
      },
      stdio: 'ignore',
    });
    onLetter = async () => {
      sender.kill('SIGKILL');
      await once(sender, 'exit');
    };
    await once(sender, 'exit');
    expect(sender.signalCode).toBe('SIGKILL');
    onLetter = async () => undefined;
    expect(await sendLetters(app())).toBe(1);
    expect(taken).toHaveLength(2);
    expect(taken[0]?.id).toMatch(/^<luze-\d+@bureau\.test>$/);
    expect(taken[1]?.id).toBe(taken[0]?.id);
    expect(await sendLetters(app())).toBe(0);
  });
});
