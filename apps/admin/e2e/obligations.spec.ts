import type { Page } from '@playwright/test';
import { ask, DESKTOP, elsewhere, enter, expect, PHONE, rowsShown, test } from './support.ts';

interface Meeting {
  readonly id: string;
  readonly version: number;
}

/** Enters a meeting of 柳津所 as its secretary, and submits it. */
async function submitMeeting(page: Page, topic: string): Promise<Meeting> {
  const { viewer } = await ask<{ viewer: { home: { id: string } } }>(page, 'Session');
  const input = {
    unitId: viewer.home.id,
    type: 'COMMITTEE',
    heldOn: '2021-12-28',
    place: '活动室',
    hostName: '江渡月',
    recorderName: '记录员',
    topic,
    summary: '研究年终工作',
    expected: 3,
    present: 3,
    absent: 0,
    onLeave: 0,
  };
  const { saved } = await ask<{ saved: Meeting }>(page, 'CreateBranchMeeting', { input });
  const submitted = await ask<{ saved: Meeting }>(page, 'SubmitBranchMeeting', { ...saved, input: {} });
  return submitted.saved;
}

test('a branch records its theme day on a phone: two taps and four fields, saved and submitted in one go', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await enter(page, 'sz.b07');
  const began = Date.now();
  const done = { taps: 0, fields: 0 };
  const tap = async (name: string, within = page.locator('main')): Promise<void> => {
    await within.getByRole(name === '记录' ? 'link' : 'button', { name, exact: true }).click();
    done.taps += 1;
  };
  const fill = async (label: string, value: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill(value);
    done.fields += 1;
  };
  await tap('记录', page.getByRole('row').filter({ hasText: '2021 年 12 月 主题党日' }));
  await expect(page.getByLabel('召开日期')).toHaveValue('2021-12-31');
  await expect(page.getByLabel('主持人')).not.toHaveValue('');
  await expect(page.getByLabel('会议主题')).toHaveValue('');
  const line = page.locator('.lz-attendance');
  await expect(line).toContainText('应到 12 = 实到 12 + 缺席 0 + 请假 0，相符');

  // What is missing is told at its field; that tap is not the journey's.
  await page.getByRole('button', { name: '保存并提交' }).click();
  await expect(page.locator('main')).toContainText('必须填写');
  await fill('会议主题', '学习贯彻全会精神');
  await fill('主要内容', '集中学习，交流体会，部署年终工作。');
  await fill('请假人数', '1');
  await expect(line).toContainText('应到 12 = 实到 11 + 缺席 0 + 请假 1，相符');
  await fill('其中病假', '1');
  await tap('保存并提交');
  await expect(page).toHaveURL(/\/obligations$/);
  await expect(page.locator('.lz-cards')).not.toContainText('2021 年 12 月 主题党日');
  expect(done).toEqual({ taps: 2, fields: 4 });
  expect(Date.now() - began).toBeLessThan(60_000);
});

test('a county confirms several meetings with one opinion, and is told of the one that was withdrawn meanwhile', async ({
  page,
  context,
}) => {
  await page.setViewportSize(DESKTOP);
  const branch = await elsewhere(context, 'sz.b07', '/');
  await submitMeeting(branch.page, '支委会甲');
  const withdrawn = await submitMeeting(branch.page, '支委会乙');
  await enter(page, 'sz.secretary', { path: '/party/branch-meetings?q=支委会' });
  for (const topic of ['支委会甲', '支委会乙']) {
    const row = page.getByRole('row').filter({ hasText: topic });
    await row.locator('.lz-index').hover();
    await row.getByRole('checkbox').check();
  }
  await ask(branch.page, 'WithdrawBranchMeeting', { ...withdrawn, input: {} });
  await branch.leave();
  await page.getByRole('button', { name: '确认 2 条' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('意见').fill('同意');
  await drawer.getByRole('button', { name: '确认 2 条' }).click();
  const told = page.locator('.lz-each');
  await expect(told).toContainText('1 条已办理，1 条没有办理');
  await expect(told.getByRole('listitem')).toContainText('支委会乙');
  await page.goto('/party/branch-meetings?q=支委会&tab=all');
  await expect(page.getByRole('row').filter({ hasText: '支委会甲' })).toContainText('已确认');
});

test('a cell of the heat table opens exactly its rows, as does a figure above it', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await enter(page, 'city.admin', { path: '/obligations/heat?asOf=2021-11-30' });
  const row = page.getByRole('row').filter({ hasText: '石栈县局' });
  await row.getByRole('button', { name: '石栈县局' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: '国土空间规划股支部' })).toBeVisible();
  const cell = row.getByRole('link').nth(2);
  const owed = Number(/\/(\d+)/.exec((await cell.textContent()) ?? '')?.[1]);
  await expect(cell).toHaveAccessibleName(/石栈县局 3 月：应办 66 项.*灯/);
  await cell.click();
  expect(await rowsShown(page)).toBe(owed);
  await page.goBack();
  const figure = page.locator('.lz-duty-figure').first().getByRole('link').first();
  const met = Number((await figure.textContent())?.replace(',', ''));
  await figure.click();
  await expect(page.getByRole('link', { name: /^按期完成/ })).toHaveAttribute('aria-current', 'page');
  expect(await rowsShown(page)).toBe(met);
});

test('a branch asks for an exemption with a reason, and its county grants it', async ({ page, context }) => {
  await page.setViewportSize(PHONE);
  await enter(page, 'sz.b07', { path: '/obligations?kind=PARTY_LECTURE' });
  const card = page.getByRole('listitem').filter({ hasText: '2021 年第一季度' });
  await card.getByRole('button', { name: '申请豁免' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByRole('dialog')).toContainText('必须填写');
  await page.getByLabel('豁免理由').fill('书记全程参加抢险');
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(card).toContainText('待决定');
  const county = await elsewhere(context, 'sz.secretary', '/');
  const waiting = county.page.getByRole('row').filter({ hasText: '党课' });
  await waiting.getByRole('link', { name: '审批豁免' }).click();
  await county.page.getByRole('row').filter({ hasText: '党课' }).getByRole('checkbox').check();
  await county.page.getByRole('button', { name: '同意豁免 1 项' }).click();
  const asked = county.page.getByRole('dialog');
  await expect(asked).toContainText('2021 年第一季度 党课');
  await expect(asked).toContainText('书记全程参加抢险');
  await asked.getByRole('button', { name: '同意豁免', exact: true }).click();
  await expect(county.page.locator('.lz-each')).toContainText('1 条都已办理：同意豁免。');
  await county.leave();
  await page.goto('/obligations?kind=PARTY_LECTURE&status=EXEMPT');
  await expect(page.locator('main')).toContainText('2021 年第一季度');
});

test('a county refuses an exemption with a reason, and the branch reads it on its phone', async ({
  page,
  context,
}) => {
  await page.setViewportSize(PHONE);
  await enter(page, 'sz.b07', { path: '/obligations?kind=PARTY_LECTURE' });
  const card = page.getByRole('listitem').filter({ hasText: '2021 年第三季度' });
  await card.getByRole('button', { name: '申请豁免' }).click();
  await page.getByLabel('豁免理由').fill('书记全程参加抢险');
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(card).toContainText('待决定');
  const county = await elsewhere(context, 'sz.secretary', '/obligations?waiting=1');
  const row = county.page.getByRole('row').filter({ hasText: '2021 年第三季度' });
  await row.getByRole('button', { name: '不同意' }).click();
  const form = county.page.getByRole('dialog');
  await expect(form).toContainText('书记全程参加抢险');
  await form.getByLabel('不同意的理由').fill('不行');
  await form.getByRole('button', { name: '不同意' }).click();
  await expect(form).toContainText('至少 5 字，现有 2 字');
  await form.getByLabel('不同意的理由').fill('抢险只在七月，本季度可以上党课');
  await form.getByRole('button', { name: '不同意' }).click();
  await expect(county.page.locator('.lz-each')).toContainText('1 条都已办理：不同意。');
  await county.leave();
  await page.reload();
  await expect(card).toContainText('抢险只在七月，本季度可以上党课');
  await card.getByRole('button', { name: '申请豁免' }).click();
  await expect(page.getByRole('dialog')).toContainText('不同意豁免：抢险只在七月，本季度可以上党课');
});
