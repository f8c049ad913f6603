import { ask, elsewhere, enter, expect, test } from './support.ts';

const NAME = '任守一';

test('a security officer is proposed by one and confirmed, and ended, by the audit officer', async ({
  page,
  context,
}) => {
  const city = await elsewhere(context, 'city.admin', '/officers');
  const { people } = await ask<{ people: { nodes: { unit: { id: string } }[] } }>(city.page, 'PersonNames', {
    filter: { query: '顾临川' },
  });
  const unitId = people.nodes[0]?.unit.id;
  await ask(city.page, 'CreatePerson', { input: { name: NAME, unitId } });
  // What an office holds is not the administrator's: he reads who holds it, and changes nothing.
  await expect(city.page.locator('main')).toContainText('安守拙');
  await expect(city.page.locator('main').getByRole('button')).toHaveCount(0);
  await city.leave();

  await enter(page, 'plat.security', { path: '/officers' });
  await page.getByRole('button', { name: '提名' }).click();
  const drawer = page.locator('.ant-drawer');
  await drawer.getByRole('combobox').fill(NAME);
  await page.locator('.ant-select-item-option', { hasText: NAME }).click();
  await drawer.getByRole('button', { name: '提名' }).click();
  const line = page.locator('.lz-line', { hasText: NAME });
  await expect(line).toContainText('安守拙提名');
  await expect(line.getByRole('button')).toHaveCount(0);

  const audit = await elsewhere(context, 'plat.audit', '/officers');
  const confirmed = audit.page.locator('.lz-line', { hasText: NAME });
  await confirmed.getByRole('button', { name: '确认任命' }).click();
  await expect(confirmed).not.toContainText('提名');
  await confirmed.getByRole('button', { name: '免去' }).click();
  await audit.page.getByRole('dialog').getByRole('button', { name: '免去' }).click();
  await expect(confirmed).toHaveCount(0);
  await audit.leave();
});
