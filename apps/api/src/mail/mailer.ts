import { hostname } from 'node:os';

/** A letter as it goes out. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same whenever the same letter is sent again: mail programs then show it once. */
  readonly messageId: string;
}

/** Speaks to the mail server of the installation. */
export interface Mailer {
  /** What letters are numbered under; the server's own name would tell where it stands. */
  readonly domain: string;
  /** @throws Error when the server did not take it */
  send(letter: Letter): Promise<void>;
}

const CONNECT_MS = 10_000;
const ANSWER_MS = 20_000;

/**
 * Who letters are from: `?from=` of the address, else its user where that is an address.
 * @param url `smtps://user:secret@mail.example.org:465?from=luze@example.org`
 */
export function senderOf(url: URL): string {
  const user = decodeURIComponent(url.username);
  return url.searchParams.get('from') ?? (user.includes('@') ? user : `luze@${url.hostname}`);
}

/** The mail server of an address; the library is loaded with the first letter. */
export function mailerFor(url: URL): Mailer {
  const from = senderOf(url);
  const server = new URL(url);
  server.searchParams.delete('from');
  return {
    domain: from.split('@')[1] ?? hostname(),
    async send({ to, subject, text, messageId }) {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url: server.href,
        connectionTimeout: CONNECT_MS,
        greetingTimeout: CONNECT_MS,
        socketTimeout: ANSWER_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        messageId,
        // RFC 3834: nobody’s absence note shall answer.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}
