import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { turnTo } from './support.ts';

/** Words of a screen that nobody translated look like the keys they stand for. */
const BARE_KEY = /\b(?:ledger|work|import|manage|shell|audit|discipline|obligation):\w+|\{\{\w+\}\}/;

/** A page says something, in words, is accessible, and is no wider than its screen. */
export async function expectWhole(page: Page, path: string): Promise<void> {
  await expectWords(page, path);
  // Legacy: in the page itself; to gather what frames say, another page would be opened, and we have no frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 160)}`);
  expect(serious).toEqual([]);
}

/** The same without looking for what keeps people out, which takes longer than all the rest. */
export async function expectWords(page: Page, path: string): Promise<void> {
  await turnTo(page, path);
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text.trim().length, path).toBeGreaterThan(40);
  expect(BARE_KEY.exec(text)?.[0] ?? '', path).toBe('');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
}
