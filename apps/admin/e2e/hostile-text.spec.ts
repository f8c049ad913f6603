import { ask, enter, expect, test, turnTo } from './support.ts';

const PAYLOADS = [
  '<script>window.__ran=1</script>',
  '<img src=x onerror="window.__ran=1">',
  '<svg/onload=window.__ran=1>',
  '"><iframe srcdoc="<script>parent.__ran=1</script>">',
  "javascript:window.__ran=1//'",
  '{{constructor.constructor("window.__ran=1")()}}',
  '<style>*{display:none}</style>',
  '<a href="javascript:window.__ran=1">x</a>',
  '</title><script>window.__ran=1</script>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.__ran=1>',
];

test('text people type is shown as text and never run, wherever it appears', async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, 'sz.secretary');
  const ids: string[] = [];
  for (const [index, payload] of PAYLOADS.entries()) {
    const { viewer } = await ask<{ viewer: { home: { id: string } } }>(page, 'Session');
    const { saved } = await ask<{ saved: { id: string } }>(page, 'CreateHazard', {
      idempotencyKey: `xss-${index}`,
      input: {
        unitId: viewer.home.id,
        sector: 'OTHER',
        level: 'GENERAL',
        source: 'SELF_CHECK',
        entityName: payload.slice(0, 120),
        place: payload.slice(0, 120),
        description: payload,
        foundOn: '2021-12-30',
        foundBy: payload.slice(0, 40),
        interimSafeguard: payload,
      },
    });
    ids.push(saved.id);
  }
  const paths = [
    '/',
    '/safety/hazards?text=window',
    '/overview',
    ...ids.flatMap((id) => [`/safety/hazards/${id}`]),
    `/safety/hazards/${ids[0]}/edit`,
  ];
  for (const path of paths) {
    await turnTo(page, path);
    expect(await page.evaluate(() => (window as unknown as { __ran?: number }).__ran), path).toBeUndefined();
    expect(await page.locator('main iframe, main script').count(), path).toBe(0);
  }
  await turnTo(page, `/safety/hazards/${ids[0]}`);
  await expect(page.locator('main')).toContainText('<script>window.__ran=1</script>');
});
