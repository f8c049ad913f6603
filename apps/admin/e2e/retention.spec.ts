import type { Page } from '@playwright/test';
import { ask, elsewhere, enter, expect, test } from './support.ts';

const RETENTION = '/discipline/retention';

/** A case of 2015, ended in 2016: old enough that whom it is about may be forgotten. */
async function oldCase(page: Page, staffNo: string, subjectName: string): Promise<string> {
  const { units } = await ask<{ units: { id: string; code: string }[] }>(page, 'LedgerUnits');
  const unitId = units.find(({ code }) => code === 'SZ')?.id;
  type Case = { readonly id: string; readonly version: number; readonly caseNo: string };
  let { saved } = await ask<{ saved: Case }>(page, 'CreateDisciplineCase', {
    input: {
      unitId,
      staffNo,
      subjectName,
      subjectPost: '原所长',
      rankGroup: 'STAFF',
      isPartyMember: false,
      managedBy: 'COUNTY',
      cause: 'DUTY_FAILURE',
      proposedStage: 'FILED',
      filedOn: '2015-11-20',
    },
  });
  const move = async (name: string, input: object): Promise<void> => {
    const answer = await ask<{ saved: Case }>(page, `${name}DisciplineCase`, {
      id: saved.id,
      version: saved.version,
      input,
    });
    saved = answer.saved;
  };
  for (const name of ['Investigate', 'ToTrial', 'ToDecision']) await move(name, { on: '2015-12-28' });
  await move('Conclude', { on: '2016-01-05', outcomeWithoutSanction: 'ADMONITION' });
  return saved.caseNo;
}

test('what one holder proposes to forget a second refuses with his reason, or empties for good', async ({
  page,
  context,
}) => {
  await enter(page, 'city.discipline', { path: '/' });
  const kept = await oldCase(page, 'OLD1', '第一人');
  const emptied = await oldCase(page, 'OLD2', '第二人');
  await page.goto(RETENTION);
  const section = (of: Page, title: string) => of.locator('.lz-section').filter({ hasText: title });
  const due = section(page, '已到期');
  await expect(due).toContainText(kept);
  await expect(due).toContainText(emptied);
  await due.getByRole('button', { name: '提议清除 2 条' }).click();
  await expect(section(page, '您已提议，待另一人同意')).toContainText(emptied);
  await expect(due).toContainText('没有已满');

  const second = await elsewhere(context, 'city.admin', RETENTION);
  const toDecide = section(second.page, '待您同意');
  await toDecide.getByRole('checkbox', { name: emptied }).uncheck();
  await toDecide.getByRole('button', { name: '不同意' }).click();
  const dialog = second.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('查');
  await dialog.getByRole('button', { name: '不同意' }).click();
  await expect(dialog.getByText(/个字/).last()).toBeVisible();
  await dialog.getByRole('textbox').fill('法院尚在调卷');
  await dialog.getByRole('button', { name: '不同意' }).click();
  await expect(dialog).toBeHidden();
  await expect(toDecide).not.toContainText(kept);

  await toDecide.getByRole('checkbox', { name: emptied }).check();
  await toDecide.getByRole('button', { name: '同意清除 1 条' }).click();
  await second.page.getByRole('dialog').getByRole('button', { name: '清除', exact: true }).click();
  await expect(section(second.page, '已清除')).toContainText(emptied);
  await section(second.page, '已清除').getByRole('link', { name: emptied }).click();
  await expect(second.page.locator('main')).toContainText('2016-01-05');
  await expect(second.page.locator('main')).not.toContainText('第二人');
  await second.leave();

  // Who proposed it reads why not, and may propose it again.
  await page.reload();
  await expect(due).toContainText(kept);
  await expect(due).toContainText('法院尚在调卷');
  await expect(section(page, '已清除')).toContainText(emptied);
});
