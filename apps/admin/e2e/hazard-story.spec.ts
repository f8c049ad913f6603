import type { Page } from '@playwright/test';
import { ask, elsewhere, enter, expect, PHONE, test } from './support.ts';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Opens a record by its number through the list’s own search. */
async function openByNumber(page: Page, number: string): Promise<void> {
  const { hazards } = await ask<{ hazards: { nodes: { id: string }[] } }>(page, 'HazardList', {
    filter: { hazardNo: { eq: number } },
  });
  await page.goto(`/safety/hazards/${hazards.nodes[0]?.id}`);
  await expect(page.getByText(number).first()).toBeVisible();
}

async function decide(
  page: Page,
  verb: string,
  fill: (drawer: ReturnType<Page['locator']>) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.locator('.lz-actions').getByRole('button', { name: verb, exact: true }).click();
  const drawer = page.locator('.lz-move-drawer');
  await expect(drawer).toBeVisible();
  await fill(drawer);
  await drawer.locator('button[type="submit"]').click();
  await expect(drawer).toBeHidden();
}

const pickDay = async (scope: ReturnType<Page['locator']>, id: string, day: string): Promise<void> => {
  const input = scope.locator(`#${id}`);
  await input.fill(day);
  await input.press('Enter');
};

test('a branch reports on a phone; county and branch bring the hazard to its close', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(PHONE);
  await enter(page, 'sz.b07');
  await page.getByRole('link', { name: '上报', exact: true }).click();
  await page.getByRole('button', { name: '上报隐患' }).click();
  await expect(page.getByText('必须填写。').first()).toBeVisible();

  await page
    .locator('.lz-waiting input[capture]')
    .setInputFiles({ name: '裂缝.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.locator('.lz-waiting')).toContainText('裂缝.png');
  await page.locator('.ant-radio-button-wrapper', { hasText: '矿山' }).click();
  await page.locator('.ant-radio-button-wrapper', { hasText: '自查' }).click();
  await page.locator('.ant-radio-button-wrapper', { hasText: '一般' }).click();
  await page.locator('#field-entityName').fill('东坪采石点');
  await page.locator('#field-place').fill('东坪采石点二号台阶');
  await page.locator('#field-description').fill('台阶边缘有新裂缝');
  await pickDay(page.locator('body'), 'field-foundOn', '2021-12-28');
  await page.getByRole('button', { name: '上报隐患' }).click();
  await expect(page).toHaveURL(/\/safety\/hazards\/\d+$/);
  await expect(page.locator('main')).toContainText('YH-SZ-2021-');
  const number = /YH-SZ-2021-\d{4}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';
  expect(number).not.toBe('');

  await page
    .locator('.lz-add-file input[capture]')
    .setInputFiles({ name: '台阶.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.locator('.lz-files')).toContainText('台阶.png');

  const county = await elsewhere(context, 'sz.secretary', '/');
  await openByNumber(county.page, number);
  for (const name of ['裂缝.png', '台阶.png'])
    await expect(county.page.locator('.lz-files')).toContainText(name);
  await decide(county.page, '定为一般', (drawer) => drawer.locator('textarea').fill('情况属实'));
  await decide(county.page, '开始整改', async (drawer) => {
    await drawer.locator('#move-dutyLeader').fill('分管副局长');
    await drawer.locator('#move-rectifyOwner').fill('所长');
    await pickDay(drawer, 'move-dueOn', '2022-01-12');
  });

  await page.reload();
  await decide(page, '申请延期', async (drawer) => {
    await pickDay(drawer, 'move-newDueOn', '2022-01-20');
    await drawer.locator('#move-reason').fill('连日降雨，无法进场');
  });
  await expect(page.getByRole('button', { name: '同意延期' })).toHaveCount(0);
  await openByNumber(county.page, number);
  await decide(county.page, '同意延期', (drawer) => drawer.locator('textarea').last().fill('同意，注意巡查'));
  await expect(county.page.getByText('2022-01-20').first()).toBeVisible();

  await page.reload();
  await decide(page, '申请验收', (drawer) => drawer.locator('#move-progressNote').fill('裂缝已清理并设围栏'));
  await openByNumber(county.page, number);
  await decide(county.page, '通过验收', async (drawer) => {
    for (const box of ['selfOk', 'expertOk', 'govOk'])
      await drawer.locator(`#move-${box} .ant-radio-wrapper`, { hasText: '是' }).click();
  });
  await decide(county.page, '销号');
  await expect(county.page.locator('main')).toContainText('已销号');
  const timeline = county.page.locator('.lz-timeline').first();
  for (const word of ['情况属实', '同意，注意巡查', '贺临岳', '销号'])
    await expect(timeline).toContainText(word);
  await county.leave();
});

test('the county proposes a major hazard; the city confirms it and lists it for supervision', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await enter(page, 'sz.secretary');
  const { viewer } = await ask<{ viewer: { home: { id: string } } }>(page, 'Session');
  const { saved } = await ask<{ saved: { hazardNo: string } }>(page, 'CreateHazard', {
    idempotencyKey: 'e2e-major',
    input: {
      unitId: viewer.home.id,
      sector: 'GEO',
      level: 'GENERAL',
      source: 'SELF_CHECK',
      entityName: '南梁滑坡点',
      place: '南梁村北',
      description: '后缘裂缝贯通',
      foundOn: '2021-12-29',
    },
  });
  await openByNumber(page, saved.hazardNo);
  await decide(page, '拟定重大', (drawer) => drawer.locator('textarea').last().fill('威胁十余户'));
  await expect(page.locator('.lz-actions').getByRole('button', { name: '确认重大' })).toBeDisabled();
  const city = await elsewhere(context, 'city.admin', '/');
  await openByNumber(city.page, saved.hazardNo);
  await decide(city.page, '确认重大');
  await decide(city.page, '挂牌督办', async (drawer) => {
    await drawer.locator('.ant-radio-button-wrapper', { hasText: '市级' }).click();
    await pickDay(drawer, 'move-dueOn', '2022-03-01');
  });
  await expect(city.page.locator('main')).toContainText('市级');
  await city.leave();
});

test('two people edit the same record: the second sees both versions and decides', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await enter(page, 'sz.secretary');
  const { hazards } = await ask<{ hazards: { nodes: { id: string; may: { update: boolean } }[] } }>(
    page,
    'HazardList',
    { first: 50, filter: { state: { eq: 'RECTIFYING' }, level: { eq: 'GENERAL' } } },
  );
  const id = hazards.nodes.find(({ may }) => may.update)?.id ?? '';
  await page.goto(`/safety/hazards/${id}/edit`);
  await page.locator('#field-measure').fill('我的措施');
  const clerk = await elsewhere(context, 'sz.clerk', `/safety/hazards/${id}/edit`);
  await clerk.page.locator('#field-measure').fill('对方的措施');
  await clerk.page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(clerk.page).toHaveURL(new RegExp(`/safety/hazards/${id}$`));
  await clerk.leave();

  await page.getByRole('button', { name: '保存', exact: true }).click();
  const panel = page.locator('.lz-clash');
  await expect(panel).toContainText('我的措施');
  await expect(panel).toContainText('对方的措施');
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
  await panel.getByRole('button', { name: '全用我的' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/safety/hazards/${id}$`));
  await expect(page.locator('main')).toContainText('我的措施');
});

test('another county’s record is not found by its address', async ({ page, context }) => {
  const qk = await elsewhere(context, 'qk.secretary', '/');
  const { hazards } = await ask<{ hazards: { nodes: { id: string }[] } }>(qk.page, 'HazardList', {
    first: 1,
  });
  await qk.leave();
  await enter(page, 'sz.secretary', { path: `/safety/hazards/${hazards.nodes[0]?.id}` });
  await expect(page.locator('main')).toContainText('没有这条记录，或者不在您的范围内');
});
