import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Page, type Request } from '@playwright/test';

export const PASSWORD = 'Luze-demo-2021';
export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/**
 * How pages that are only looked at are shown. They are drawn from answers that the wire suite holds equal on both
 * databases: so each database walks every page of every role, the one as at a desk and the other as on a phone.
 */
export const VIEW = process.env.TEST_DATABASE_URL
  ? ({ language: 'en', size: PHONE, name: 'English on a phone' } as const)
  : ({ language: 'zh-CN', size: DESKTOP, name: 'Chinese on a desktop' } as const);

const STORED = readFileSync(new URL('../../api/operations.graphql', import.meta.url), 'utf8');

/** The text of one of the client's own operations: the server of these tests, as in production, answers no other. */
function textOf(operation: string): string {
  const text = STORED.split(/\n# sha256 \w+\n/).find((part) =>
    new RegExp(`^\\w+ ${operation}\\b`).test(part),
  );
  if (text === undefined) throw new Error(`no operation ${operation}`);
  return text.trimEnd();
}

/**
 * Faults no page of ours may show: errors in the console, thrown errors, requests to anybody else, and operations the
 * server does not know or understand.
 */
function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    // What the server refused on purpose is shown on the page; the browser notes the status by itself.
    const isStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isStatus) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${String(error)}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() === 400 && new URL(response.url()).pathname === '/graphql')
      faults.push(`not answered: ${response.request().postData()?.slice(0, 200)}`);
  });
}

/** What each page has asked the API and waits for. */
const waiting = new WeakMap<Page, Set<Request>>();

function count(page: Page): void {
  const open = new Set<Request>();
  waiting.set(page, open);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Waits until a page has asked all it asks, and has drawn what it was answered. */
export async function settle(page: Page): Promise<void> {
  const open = waiting.get(page);
  if (open === undefined) throw new Error('nobody counts what this page asks');
  await expect(page.locator('main').first()).toBeVisible();
  await expect(async () => {
    // Two frames: what was answered is drawn, and what the drawing asks is asked.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(open.size).toBe(0);
  }).toPass({ intervals: [20, 50, 100], timeout: 30_000 });
}

/**
 * Turns a page that is open to another address as a link within it does: what is loaded stays loaded.
 * What a first visit shows that a turn does not is seen where a page is opened by `enter`.
 */
export async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await settle(page);
}

export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('page', (page) => {
        watch(page, faults);
        count(page);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/**
 * Signs an account in without the form, and opens a page as its first.
 * @param options.language of the page from the first word on, until somebody turns it
 */
export async function enter(
  page: Page,
  username: string,
  options: { readonly path?: string; readonly language?: 'zh-CN' | 'en' } = {},
): Promise<void> {
  await page.addInitScript((language) => {
    if (localStorage.getItem('luze.language') === null) localStorage.setItem('luze.language', language);
  }, options.language ?? 'zh-CN');
  // The page's own cookies: what the answer sets is hers.
  await page.request.post('/graphql', {
    headers: { 'x-luze': '1' },
    data: { query: textOf('SignIn'), variables: { username, password: PASSWORD } },
  });
  await page.goto(options.path ?? '/');
  await expect(page.locator('main').first()).toBeVisible();
}

/** A second person at a second computer. */
export async function elsewhere(
  context: BrowserContext,
  username: string,
  path: string,
): Promise<{ page: Page; leave(): Promise<void> }> {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');
  const other = await browser.newContext({
    viewport: DESKTOP,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    baseURL: base.info().project.use.baseURL ?? '',
  });
  const page = await other.newPage();
  await enter(page, username, { path });
  return { page, leave: () => other.close() };
}

/** The figure behind 共: how many rows the open list has. */
export async function rowsShown(page: Page): Promise<number> {
  const total = page.locator('.lz-foot .ant-pagination-total-text');
  await expect(total).toHaveText(/\d/);
  return Number(((await total.textContent()) ?? '').replace(/\D/g, ''));
}

/** Asks the API as the page's own user. @param operation name of one of the client's own */
export async function ask<T>(page: Page, operation: string, variables: object = {}): Promise<T> {
  return page.evaluate(
    async ({ text, given }) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'x-luze': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables: given }),
      });
      const body = (await response.json()) as { data: never; errors?: unknown };
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    { text: textOf(operation), given: variables },
  ) as Promise<T>;
}
