import { ask, enter, expect, test, VIEW } from './support.ts';
import { expectWhole } from './whole.ts';

const PAGES: Readonly<Record<string, readonly string[]>> = {
  'city.admin': [
    '/',
    '/overview',
    '/safety/hazards',
    '/safety/hazards/new',
    '/import/hazard',
    '/units',
    '/people',
    '/permissions',
    '/rules',
    '/audit',
    '/messages',
    '/mine',
    '/mine/sessions',
    '/mine/password',
    '/mine/two-step',
    '/mine/appearance',
  ],
  'sz.secretary': [
    '/',
    '/overview',
    '/safety/hazards',
    '/safety/hazards/new',
    '/import/hazard',
    '/units',
    '/people',
    '/audit',
    '/messages',
  ],
  'sz.b07': ['/', '/safety/hazards', '/safety/hazards/new', '/import/hazard', '/messages', '/mine'],
  auditor: ['/', '/overview', '/safety/hazards', '/audit', '/audit/checkpoint', '/permissions', '/people'],
  'plat.audit': ['/audit', '/audit/checkpoint', '/officers'],
  'plat.security': ['/', '/units', '/people', '/officers', '/audit'],
};

for (const [username, paths] of Object.entries(PAGES)) {
  test(`every page of ${username} in ${VIEW.name} is whole and accessible`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(VIEW.size);
    await enter(page, username, { language: VIEW.language });
    const { hazards } = await ask<{ hazards: { nodes: { id: string }[] } }>(page, 'HazardList', {
      first: 1,
    }).catch(() => ({ hazards: { nodes: [] } }));
    const record = hazards.nodes.map(({ id }) => `/safety/hazards/${id}`);
    for (const path of [...paths, ...record]) {
      await expectWhole(page, path);
    }
  });
}

test('the auditor is offered nothing to change, and told what is masked', async ({ page }) => {
  await enter(page, 'auditor', { path: '/safety/hazards' });
  await expect(page.getByRole('link', { name: '导入安全隐患' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '上报隐患' })).toHaveCount(0);
  const { hazards } = await ask<{ hazards: { nodes: { id: string }[] } }>(page, 'HazardList', { first: 1 });
  await page.goto(`/safety/hazards/${hazards.nodes[0]?.id}`);
  await expect(page.locator('main')).toContainText('发现人');
  await expect(page.locator('main')).toContainText('已遮掩');
  for (const verb of ['编辑', '通过验收', '销号', '作废', '删除'])
    await expect(page.getByRole('button', { name: verb, exact: true })).toHaveCount(0);
});
