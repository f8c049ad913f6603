import { enter, expect, test, VIEW } from './support.ts';
import { expectWhole } from './whole.ts';

const FIGURES = '/discipline/statistics';
const OVERVIEW = '/discipline/overview';
const CASES = '/discipline/discipline-cases';

test('the figures of the year are the same for everybody', async ({ page }) => {
  for (const username of ['city.discipline', 'sz.secretary', 'sz.b07', 'auditor']) {
    await page.context().clearCookies();
    await enter(page, username, { path: FIGURES });
    await expect(page.locator('main'), username).toContainText(
      /受党纪政务处分\s*18\s*人\s*立案调查\s*3\s*人\s*调查处理尚未结案\s*2\s*人/,
    );
  }
});

test(`cases and figures in ${VIEW.name} are whole and accessible`, async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(VIEW.size);
  await enter(page, 'city.discipline', { language: VIEW.language });
  for (const path of [OVERVIEW, FIGURES, CASES, `${CASES}/new`]) await expectWhole(page, path);
  await page.goto(CASES);
  await page.waitForLoadState('networkidle');
  const record = await page
    .locator(`main a[href*="${CASES}/"]:not([href$="/new"])`)
    .first()
    .getAttribute('href');
  await expectWhole(page, record ?? '');
});

test('a station is offered no case', async ({ page }) => {
  await enter(page, 'sz.b07', { path: '/safety/hazards' });
  await expect(page.locator('a[href="/safety/hazards"]').first()).toBeVisible();
  await expect(page.locator(`a[href="${CASES}"]`)).toHaveCount(0);
});

test('who counts a ledger without reading it finds what is computed of it in the menu', async ({ page }) => {
  await enter(page, 'auditor', { path: '/safety/hazards' });
  const nav = page.getByRole('navigation', { name: '菜单' });
  await nav.getByRole('link', { name: /中央八项规定/ }).click();
  await expect(page).toHaveURL(/\/reports\/L27/);
  await expect(page.locator('main')).toContainText('违反中央八项规定精神问题');
});
