import { ask, enter, expect, test, turnTo, VIEW } from './support.ts';
import { expectWhole, expectWords } from './whole.ts';

/** The pages of each kind of person; who has most to see of a page comes before who has less. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'city.admin': [
    '/',
    '/calendar?month=2021-12',
    '/overview',
    '/obligations',
    '/obligations/heat',
    '/reports/L03',
    '/safety/hazards',
    '/safety/hazards/new',
    '/import/hazard',
    '/units',
    '/people',
    '/permissions',
    '/rules',
    '/robots',
    '/escalated',
    '/discipline/retention',
    '/audit',
    '/messages',
    '/mine',
    '/mine/sessions',
    '/mine/password',
    '/mine/two-step',
    '/mine/mail',
    '/mine/appearance',
  ],
  'sz.secretary': [
    '/',
    '/escalated',
    '/overview',
    '/safety/hazards',
    '/safety/hazards/new',
    '/import/hazard',
    '/units',
    '/people',
    '/audit',
    '/messages',
  ],
  'sz.b07': [
    '/',
    '/calendar?month=2021-12',
    '/obligations',
    '/safety/hazards',
    '/safety/hazards/new',
    '/import/hazard',
    '/messages',
    '/mine',
  ],
  auditor: ['/', '/overview', '/safety/hazards', '/audit', '/audit/checkpoint', '/permissions', '/people'],
  'plat.audit': ['/audit', '/audit/checkpoint', '/officers'],
  'plat.security': ['/', '/units', '/people', '/officers', '/audit'],
};

/** Pages one test walks: few enough that two workers end at the same time. */
const AT_ONCE = 6;

const isPlatform = (username: string): boolean => username.startsWith('plat.');

/**
 * True where a person's page is looked at for accessibility: the first page is another for everybody, any other is one
 * screen for all of the bureau and one for the platform's officers, examined as who has most of it sees it.
 */
function isExamined(username: string, path: string): boolean {
  const [first] = Object.entries(PAGES).find(
    ([other, paths]) => isPlatform(other) === isPlatform(username) && paths.includes(path),
  ) ?? [username];
  return path === '/' || first === username;
}

for (const [username, paths] of Object.entries(PAGES)) {
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const walked = paths.slice(at, at + AT_ONCE);
    const name = `pages ${at + 1} to ${at + walked.length} of ${username}`;
    test(`${name} in ${VIEW.name} are whole, and each screen is accessible`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(VIEW.size);
      await enter(page, username, { language: VIEW.language });
      for (const path of walked)
        await (isExamined(username, path) ? expectWhole(page, path) : expectWords(page, path));
    });
  }
}

for (const username of Object.keys(PAGES).filter((one) => !isPlatform(one))) {
  test(`a record as ${username} reads it in ${VIEW.name} is whole and accessible`, async ({ page }) => {
    await page.setViewportSize(VIEW.size);
    await enter(page, username, { language: VIEW.language });
    const { hazards } = await ask<{ hazards: { nodes: { id: string }[] } }>(page, 'HazardList', {
      first: 1,
    });
    const [record] = hazards.nodes;
    expect(record).toBeDefined();
    await expectWhole(page, `/safety/hazards/${record?.id}`);
  });
}

test('the auditor is offered nothing to change, and told what is masked', async ({ page }) => {
  await enter(page, 'auditor', { path: '/safety/hazards' });
  await expect(page.getByRole('link', { name: '导入安全隐患' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '上报隐患' })).toHaveCount(0);
  const { hazards } = await ask<{ hazards: { nodes: { id: string }[] } }>(page, 'HazardList', { first: 1 });
  await turnTo(page, `/safety/hazards/${hazards.nodes[0]?.id}`);
  await expect(page.locator('main')).toContainText('发现人');
  await expect(page.locator('main')).toContainText('已遮掩');
  for (const verb of ['编辑', '通过验收', '销号', '作废', '删除'])
    await expect(page.getByRole('button', { name: verb, exact: true })).toHaveCount(0);
});
