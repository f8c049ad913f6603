// Workbooks out and in, on a product started afresh: memory of the one, duration of the other.
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { StepFailed } from '../scripts/command.mjs';
import { memoryNow, peakMemory } from './drive.mjs';

/**
 * @typedef {{ rows: number, seconds: number, megabytes: number, grownMiB: number }} Exported
 * megabytes: size of the file; grownMiB: peak of resident memory above what the server held before
 * @typedef {{ rows: number, checkSeconds: number, commitSeconds: number }} Imported
 */

/** 100,000 rows by their numbers, and a few to warm up with. */
const MANY = { hazardNo: { contains: 'YH-BENCH-00' } };
const FEW = { hazardNo: { contains: 'YH-BENCH-000000' } };
const IMPORTED_ROWS = 5_000;

/** @param {import('./servers.mjs').Server} product @returns {Promise<Exported>} */
export async function exportMany(product) {
  const send = senderOf(product, 'bench.city');
  const order = (/** @type {object} */ filter) => json({ filter, columns: [], reason: '年度归档' });
  await (await send('/exports/hazard', order(FEW))).arrayBuffer();
  // From here on the process's peak counts from what it holds now.
  writeFileSync(`/proc/${product.pid}/clear_refs`, '5');
  const before = memoryNow(product.pid);
  const began = performance.now();
  const { jobId, rows } = /** @type {any} */ (await (await send('/exports/hazard', order(MANY))).json());
  let file = await send(`/exports/jobs/${jobId}`);
  while (file.status === 202) {
    await sleep(200);
    file = await send(`/exports/jobs/${jobId}`);
  }
  const bytes = (await file.arrayBuffer()).byteLength;
  const seconds = (performance.now() - began) / 1000;
  return { rows, seconds, megabytes: bytes / 1e6, grownMiB: peakMemory(product.pid) - before };
}

/** @param {import('./servers.mjs').Server} product @returns {Promise<Imported>} */
export async function importMany(product) {
  const send = senderOf(product, 'bench.county');
  const form = new FormData();
  form.append('file', new Blob([await workbookOf(IMPORTED_ROWS)]), '台账.xlsx');
  const began = performance.now();
  const verdict = await send('/imports/hazard?dryRun=1', { method: 'POST', body: form });
  const { importId, counts } = /** @type {any} */ (await verdict.json());
  if (counts.CREATE !== IMPORTED_ROWS)
    throw new StepFailed(`The import would not create every row: ${JSON.stringify(counts)}`);
  const checked = performance.now();
  await (await send(`/imports/${importId}/commit`, json({ mode: 'ALL_OR_NOTHING' }))).json();
  return {
    rows: IMPORTED_ROWS,
    checkSeconds: (checked - began) / 1000,
    commitSeconds: (performance.now() - checked) / 1000,
  };
}

/** @param {object} body @returns {RequestInit} */
const json = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** @param {import('./servers.mjs').Server} server @param {string} username */
function senderOf({ port, cookies }, username) {
  return async (/** @type {string} */ path, /** @type {RequestInit} */ options = {}) => {
    const headers = { ...options.headers, cookie: cookies[username] ?? '', 'x-luze': '1' };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { ...options, headers });
    if (!response.ok) throw new StepFailed(`${path} ${response.status}: ${await response.text()}`);
    return response;
  };
}

/** New hazards of one branch, every one at a place of its own. @param {number} rows @returns {Promise<ArrayBuffer>} */
async function workbookOf(rows) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow([
    '序号',
    '区县',
    '站所(支部)',
    '行业',
    '单位(点位)名称',
    '地点',
    '隐患描述',
    '隐患等级',
    '隐患来源',
    '发现时间',
    '发现人',
    '整改措施',
    '整改资金(万元)',
    '整改时限',
  ]);
  for (let row = 1; row <= rows; row += 1)
    sheet.addRow([
      row,
      '第1县局',
      '第1所',
      '矿山',
      `第${row}采石场`,
      '东坡平台',
      '边坡坡面有松动岩块，雨后可能滑落。',
      '一般',
      '自查',
      '2021-12-01',
      '所长',
      '清除松动岩块。',
      1.5,
      '2022-01-31',
    ]);
  return /** @type {ArrayBuffer} */ (await book.xlsx.writeBuffer());
}
