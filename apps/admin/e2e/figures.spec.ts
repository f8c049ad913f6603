import type { Page } from '@playwright/test';
import { enter, expect, rowsShown, settle, test, turnTo } from './support.ts';

const figuresOf = (page: Page): Promise<{ href: string; count: number }[]> =>
  page.locator('main a.lz-figure').evaluateAll((links) =>
    links
      .map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number((link.textContent ?? '').replace(/\D/g, '')),
      }))
      .filter(({ href }) => !href.startsWith('?')),
  );

/** An address without a list: what is turned to from there has no rows of another list to show meanwhile. */
const NOWHERE = '/nowhere';

async function holdsTrue(page: Page, figures: readonly { href: string; count: number }[]): Promise<void> {
  const seen = new Map(figures.map((figure) => [`${figure.href} ${figure.count}`, figure]));
  for (const { href, count } of seen.values()) {
    await turnTo(page, NOWHERE);
    await turnTo(page, href);
    expect(await rowsShown(page), href).toBe(count);
  }
}

test('every figure of the city’s first page opens exactly as many rows', async ({ page }) => {
  test.setTimeout(240_000);
  await enter(page, 'city.admin');
  await expect(page.locator('.lz-strip a.lz-figure').first()).toBeVisible();
  // The lines of the strip come as they are answered.
  await settle(page);
  const figures = await page.locator('.lz-strip a.lz-figure, .lz-reach a.lz-figure').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      count: Number((link.textContent ?? '').replace(/\D/g, '')),
    })),
  );
  expect(figures.length).toBeGreaterThan(20);
  await holdsTrue(
    page,
    figures.filter(({ href }) => !/\/\d+$/.test(href)),
  );
});

test('the overview drills from the city to a county and its branches, figures true on the way', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await enter(page, 'city.admin', { path: '/overview' });
  await page.locator('.lz-matrix').getByRole('link', { name: '石栈县局' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('石栈县');
  await expect(page.locator('.lz-matrix tbody tr')).toHaveCount(17);
  const figures = await figuresOf(page);
  expect(figures.length).toBeGreaterThan(20);
  await holdsTrue(page, figures.slice(0, 15));
});

test('the integrity overview draws its figures for a county, each opening exactly as many rows', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await enter(page, 'sz.secretary', { path: '/discipline/overview' });
  const panel = page.locator('.lz-indicator-panel').filter({ hasText: 'DI2' });
  await expect(panel).toContainText('70 / 100');
  await expect(panel).toContainText('70.0%');
  await expect(page.locator('.lz-bar-matrix').first()).toContainText('100');
  const figures = await figuresOf(page);
  expect(figures.length).toBeGreaterThan(12);
  await holdsTrue(page, figures.slice(0, 16));
});

test('the integrity overview of a past day tells that its lists stand as of today', async ({ page }) => {
  await enter(page, 'city.discipline', { path: '/discipline/overview?asOf=2021-06-30' });
  await expect(page.locator('main')).toContainText('统计日早于业务日期');
  await expect(page.locator('.lz-indicator-panel')).toHaveCount(6);
  await expect(page.locator('.lz-indicator-panel a.lz-figure')).toHaveCount(0);
});
