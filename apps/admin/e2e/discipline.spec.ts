import { enter, expect, settle, test, turnTo, VIEW } from './support.ts';
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
  for (const path of [OVERVIEW, FIGURES, '/reports/L26', '/reports/L24', CASES, `${CASES}/new`])
    await expectWhole(page, path);
  await turnTo(page, CASES);
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

test('the table of cases is drawn by unit, and a number opens exactly the cases it counts', async ({
  page,
}) => {
  await enter(page, 'city.discipline', { path: '/reports/L26' });
  const outcome = page.locator('.lz-bar-matrix').first();
  await expect(outcome.locator('tfoot')).toContainText(/18\s*3\s*3\s*2/);
  const disciplined = outcome
    .getByRole('row', { name: /青柯区/ })
    .getByRole('link')
    .first();
  const count = Number(await disciplined.textContent());
  await disciplined.click();
  await expect(page).toHaveURL(/\/discipline\/counted\?/);
  await expect(page.locator('main tbody tr')).toHaveCount(count);
});

test('ends of sanctions stand on the workbench of the city’s duty holder, and on no other', async ({
  page,
}) => {
  await enter(page, 'city.discipline');
  await page.locator('.lz-case-reminders').getByRole('link', { name: 'DC-2021-002' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DC-2021-002');
  for (const username of ['sz.secretary', 'auditor', 'city.review1']) {
    await page.context().clearCookies();
    await enter(page, username);
    await expect(page.getByRole('navigation', { name: '菜单' })).toBeVisible();
    await settle(page);
    await expect(page.locator('.lz-case-reminders'), username).toHaveCount(0);
  }
});
