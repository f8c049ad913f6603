import { createHmac } from 'node:crypto';
import { outcomeOf, type RobotKind, type RobotOutcome } from '@luze/domain';

/** Where the vendors' robots are spoken to: their own hosts, or the gateways of a closed network. */
export type VendorBases = Readonly<Record<RobotKind, URL>>;

/** Path and parameter of a robot's address, as the vendors hand it out. */
const ADDRESSES: Readonly<Record<RobotKind, { readonly path: string; readonly key: string }>> = {
  WECOM: { path: '/cgi-bin/webhook/send', key: 'key' },
  DINGTALK: { path: '/robot/send', key: 'access_token' },
};
export const VENDOR_HOSTS: Readonly<Record<RobotKind, string>> = {
  WECOM: 'https://qyapi.weixin.qq.com',
  DINGTALK: 'https://oapi.dingtalk.com',
};

const KEY = /^[\w-]{16,128}$/;

/** What the address of a robot begins with, for who pastes one. */
export const startOf = (kind: RobotKind): string =>
  `${VENDOR_HOSTS[kind]}${ADDRESSES[kind].path}?${ADDRESSES[kind].key}=`;

/**
 * The key in a robot's address. The key alone is kept, never the address: so no message can go anywhere but to the
 * vendor, whatever somebody pastes.
 * @returns null for what is no such address of this vendor
 */
export function keyIn(kind: RobotKind, given: string): string | null {
  const { path, key } = ADDRESSES[kind];
  const text = given.trim();
  if (!URL.canParse(text)) return null;
  const { origin, pathname, searchParams, username } = new URL(text);
  const found = searchParams.get(key) ?? '';
  const isVendors = origin === VENDOR_HOSTS[kind] && pathname === path && username === '';
  return isVendors && KEY.test(found) ? found : null;
}

/** What opens a group to a sender. */
export interface Opened {
  readonly kind: RobotKind;
  readonly key: string;
  /** DingTalk's 加签; null where none is used. */
  readonly secret: string | null;
}

/** 钉钉《自定义机器人安全设置》加签: HMAC-SHA256 of the time and the secret, under the secret, in base64. */
export const signature = (secret: string, atMs: number): string =>
  createHmac('sha256', secret).update(`${atMs}\n${secret}`).digest('base64');

function addressOf(bases: VendorBases, { kind, key, secret }: Opened, atMs: number): URL {
  const { path, key: parameter } = ADDRESSES[kind];
  const base = bases[kind];
  const address = new URL(base);
  address.pathname = `${base.pathname.replace(/\/$/, '')}${path}`;
  address.searchParams.set(parameter, key);
  if (secret !== null) {
    address.searchParams.set('timestamp', String(atMs));
    address.searchParams.set('sign', signature(secret, atMs));
  }
  return address;
}

/** How one delivery went; the vendor's number where it named one. */
export interface Delivered {
  readonly outcome: RobotOutcome;
  readonly errcode: number | null;
}

const ANSWER_MS = 5_000;
const LONGEST_ANSWER = 64 * 1024;

/** The first bytes of an answer; who sends more is no vendor. */
async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function errcodeIn(body: string): number | null {
  try {
    const { errcode } = JSON.parse(body) as { errcode?: unknown };
    return Number.isSafeInteger(errcode) && Math.abs(Number(errcode)) < 2 ** 31 ? Number(errcode) : null;
  } catch {
    // A page of a gateway, an empty body: no answer of a vendor.
    return null;
  }
}

/** Speaks to the vendors of group robots. */
export interface Vendors {
  /** Never throws: neither the address nor what a library says of it may reach a log. @param atMs now, for signing */
  send(to: Opened, text: string, atMs: number): Promise<Delivered>;
}

/** @param bases from the environment; a redirect is no answer, wherever it points */
export const vendorsAt = (bases: VendorBases): Vendors => ({
  async send(to, text, atMs) {
    try {
      const response = await fetch(addressOf(bases, to, atMs), {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_MS),
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
      });
      const errcode = response.status === 200 ? errcodeIn(await bodyOf(response)) : null;
      if (errcode === null) return { outcome: 'NOT_VENDOR', errcode };
      return { outcome: outcomeOf(to.kind, errcode), errcode };
    } catch {
      // A refused connection, a name unknown, a silence of five seconds: alike to who waits for the message.
      return { outcome: 'NO_ANSWER', errcode: null };
    }
  },
});
