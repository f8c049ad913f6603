// Longer than 300 lines because one mail server and one confirmed address run through all of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlInstant } from '../src/database/dialect.ts';
import { sendLetters } from '../src/mail/mail.service.ts';
import { scheduledJobs } from '../src/scheduled.ts';
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
const change = (sql: string, params: unknown[] = []) =>
  server.database.transaction((tx) => tx.query(sql, params));
/** As if the pause after the last code were over. */
const aMinuteLater = () =>
  change("UPDATE mail_address SET code_sent_at = '2021-01-01 00:00:00.000' WHERE confirmed_at IS NULL");
const forget = 'mutation { forgetMailAddress { address isConfirmed wantsDigest } }';
const faultsOf = (answers: readonly Awaited<ReturnType<typeof fault>>[]) =>
  answers.map((one) => one?.violations[0]?.code ?? 'sent').sort();
const TOO_OFTEN = { violations: [{ field: 'address', code: 'MAIL_CODE_TOO_OFTEN' }] };

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

describe('a code', () => {
  const address = 'deputy@bureau.test';
  let deputy: Client;
  beforeAll(async () => {
    deputy = await server.as('qk.deputy');
  });
  const manyAtOnce = async () =>
    faultsOf(await Promise.all(Array.from({ length: 5 }, () => fault(deputy, ask, { address }))));
  const ONE_SENT = [...Array.from({ length: 4 }, () => 'MAIL_CODE_TOO_OFTEN'), 'sent'];

  it('goes once a minute, however many are asked for at once, the first time and later', async () => {
    expect(await manyAtOnce()).toEqual(ONE_SENT);
    expect(await sendLetters(app())).toBe(1);
    await aMinuteLater();
    expect(await manyAtOnce()).toEqual(ONE_SENT);
    expect(await sendLetters(app())).toBe(1);
  });

  it('comes no sooner, and is tried no more often, for the address having been forgotten', async () => {
    await aMinuteLater();
    await deputy.get(ask, { address });
    await sendLetters(app());
    const code = codeIn(taken[0]);
    const wrong = code === '000000' ? '000001' : '000000';
    await fault(deputy, confirm, { code: wrong });
    expect(await deputy.get(forget)).toEqual({
      forgetMailAddress: { address: null, isConfirmed: false, wantsDigest: false },
    });
    expect(await fault(deputy, confirm, { code })).toMatchObject({
      violations: [{ code: 'MAIL_CODE_WRONG' }],
    });
    expect(await fault(deputy, ask, { address })).toMatchObject(TOO_OFTEN);
    const [row] = await server.database.query<{ tries: number }>(
      'SELECT code_attempts AS tries FROM mail_address WHERE address IS NULL AND code_hash IS NULL',
    );
    expect(row?.tries).toBe(1);
  });

  it('goes ten times a day and no more, forgotten in between or not', async () => {
    // Three went above.
    for (let sent = 3; sent < 10; sent += 1) {
      await aMinuteLater();
      expect(await fault(deputy, ask, { address }), `code ${sent + 1}`).toBeUndefined();
      await deputy.get(forget);
    }
    await aMinuteLater();
    expect(await fault(deputy, ask, { address })).toMatchObject({
      violations: [{ field: 'address', code: 'MAIL_CODES_SPENT' }],
    });
    await change("UPDATE mail_address SET codes_day = '2021-01-01' WHERE codes_that_day = 10");
    expect(await fault(deputy, ask, { address })).toBeUndefined();
    const [row] = await server.database.query<{ sent: number }>(
      'SELECT codes_that_day AS sent FROM mail_address WHERE address = ?',
      [address],
    );
    expect(row?.sent).toBe(1);
  });

  it('that still waits goes no more once another address is named, or none', async () => {
    await aMinuteLater();
    await deputy.get(ask, { address: 'other@bureau.test' });
    expect(await sendLetters(app())).toBe(1);
    expect(taken.map(({ to }) => to)).toEqual([['other@bureau.test']]);
    await aMinuteLater();
    await deputy.get(ask, { address });
    await deputy.get(forget);
    expect(await sendLetters(app())).toBe(0);
  });
});

const bench =
  '{ workbench { due { id title } near { id title } late { id title ledger } returned { id title } toApprove { id title } } }';
interface Bench {
  readonly workbench: Readonly<
    Record<
      'due' | 'near' | 'late' | 'returned' | 'toApprove',
      readonly { id: string; title: string; ledger?: string }[]
    >
  >;
}

/** What no letter may hold: titles, names and numbers of records, names of units. */
async function wordsOfRecords({ workbench }: Bench): Promise<string[]> {
  const told = await server.database.query<{ word: string }>(
    'SELECT hazard_no AS word FROM hazard UNION SELECT entity_name FROM hazard UNION SELECT name FROM unit',
  );
  const titles = Object.values(workbench).flatMap((items) => items.map(({ title }) => title));
  return [...told.map(({ word }) => word), ...titles];
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
    // Figures only.
    expect(new Set(workbench.late.map(({ ledger }) => ledger))).toContain('Obligation');
    const words = await wordsOfRecords({ workbench });
    expect(words.length).toBeGreaterThan(100);
    const subjects = await server.database.query<{ subject: string }>('SELECT subject FROM mail');
    const written = [letter?.text ?? '', ...subjects.map(({ subject }) => subject)].join('\n');
    expect(words.filter((word) => written.includes(word))).toEqual([]);
  });

  it('comes no more to who does not want it, and speaks of safety alone on a day of rest', async () => {
    await b07.get('mutation { chooseDigest(wanted: false) { wantsDigest } }');
    const lateOn = async (day: string) => {
      server.clock.set(day);
      expect(await sendDigests(app())).toBeGreaterThan(0);
      const [told] = await server.database.query<{ params: string }>(
        "SELECT n.params FROM notification n JOIN account a ON a.person_id = n.person_id WHERE a.username = 'sz.b07' AND n.source = ?",
        [`digest ${day}`],
      );
      const { workbench } = await b07.get<Bench & Record<string, never>>(bench);
      const safety = workbench.late.filter(({ ledger }) => ledger === 'Hazard');
      expect(workbench.late.length).toBeGreaterThan(safety.length);
      const { overdue = 0 } = JSON.parse(told?.params ?? '{}') as { overdue?: number };
      return { told: overdue, all: workbench.late.length, safety: safety.length };
    };
    // A Monday of the New Year’s holiday; a Saturday worked for the Spring Festival.
    const rest = await lateOn('2022-01-03');
    expect(rest.told).toBe(rest.safety);
    const worked = await lateOn('2022-01-29');
    expect(worked.told).toBe(worked.all);
    expect(await sendLetters(app())).toBe(0);
    server.clock.set('2021-12-31');
  });
});

describe('a letter', () => {
  const letterTo = (source: string, username = 'sz.b07', address = 'b07@bureau.test') =>
    change(
      "INSERT INTO mail (person_id, address, subject, body, source, state, attempts, not_before_ms, created_at) SELECT person_id, ?, '题', '文', ?, 'WAITING', 0, 0, '2021-12-31 00:00:00.000' FROM account WHERE username = ?",
      [address, source, username],
    );
  const lettersOf = (source: string) =>
    server.database.query<{ state: string; body: string; attempts: number }>(
      'SELECT state, body, attempts FROM mail WHERE source = ?',
      [source],
    );
  const disable = (disabled: 0 | 1) =>
    change("UPDATE account SET disabled = ? WHERE username = 'sz.b07'", [disabled]);

  it('of a digest goes only where it is still wanted, to who may still sign in', async () => {
    const wants = (wanted: boolean) =>
      b07.get('mutation ($wanted: Boolean!) { chooseDigest(wanted: $wanted) { wantsDigest } }', { wanted });
    const isSent = async (source: string, address?: string) => {
      await letterTo(source, 'sz.b07', address);
      const sent = await sendLetters(app());
      expect(await lettersOf(source)).toHaveLength(sent);
      return sent === 1;
    };
    await wants(true);
    expect(await isSent('digest wanted')).toBe(true);
    expect(await isSent('digest elsewhere', 'before@bureau.test')).toBe(false);
    await disable(1);
    expect(await isSent('digest disabled')).toBe(false);
    await disable(0);
    await wants(false);
    expect(await isSent('digest unwanted')).toBe(false);
    await wants(true);
    await letterTo('digest forgotten');
    await b07.get(forget);
    expect(await lettersOf('digest forgotten')).toEqual([]);
    expect(await isSent('digest after')).toBe(false);
    expect(taken).toHaveLength(1);
  });

  it('not taken ten times is laid aside without its text', async () => {
    await letterTo('laid aside');
    await change("UPDATE mail SET attempts = 8 WHERE source = 'laid aside'");
    refuses = true;
    await sendLetters(app());
    expect(await lettersOf('laid aside')).toEqual([{ state: 'WAITING', body: '文', attempts: 9 }]);
    await change('UPDATE mail SET not_before_ms = 0');
    await sendLetters(app());
    expect(await lettersOf('laid aside')).toEqual([{ state: 'DEAD', body: '', attempts: 10 }]);
  });

  it('that went or was laid aside is forgotten after thirty days by the nightly tidying', async () => {
    const daysAgo = (days: number) => sqlInstant(new Date(Date.now() - days * 86_400_000));
    const kept = [
      ['tidy sent', 'SENT', 31],
      ['tidy dead', 'DEAD', 31],
      ['tidy waiting', 'WAITING', 31],
      ['tidy young', 'SENT', 29],
    ] as const;
    for (const [source, state, days] of kept) {
      await letterTo(source);
      await change('UPDATE mail SET state = ?, created_at = ? WHERE source = ?', [
        state,
        daysAgo(days),
        source,
      ]);
    }
    await scheduledJobs(server.folder)
      .find(({ name }) => name === 'tidy')
      ?.run(app(), { name: 'job tidy', holder: 'test', fencing: 1 });
    const left = await server.database.query<{ source: string }>(
      "SELECT source FROM mail WHERE source LIKE 'tidy %' ORDER BY id",
    );
    expect(left.map(({ source }) => source)).toEqual(['tidy waiting', 'tidy young']);
    await change("DELETE FROM mail WHERE source = 'tidy waiting'");
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
    await change('UPDATE mail SET not_before_ms = 0');
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
