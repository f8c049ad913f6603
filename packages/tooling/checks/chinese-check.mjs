import { isCode, isTest } from './files.mjs';
import { lineAt, visitNodes } from './syntax.mjs';

const HAN = /\p{Script=Han}/u;
// The domain is where labels and sentences live; the ledger language itself holds one, that of VOIDED.
const HOMES =
  /^(packages\/domain\/src\/(?!ledger\/(?!define-ledger\.))|apps\/admin\/src\/messages\/|infra\/(seeds|divisions|bench)\/)/;

/** @type {import('./all-checks.mjs').Check} */
export const chineseCheck = {
  name: 'chinese-text',
  sentence:
    'Chinese text has three homes: labels and sentences in packages/domain, screen wording in apps/admin/src/messages, and data we seed or measure with. Comments may quote it anywhere.',
  covers: (path) => isCode(path) && !isTest(path) && !HOMES.test(path),
  look: (file) => {
    if (!HAN.test(file.text)) return [];
    /** @type {Array<{ line: number, detail: string }>} */
    const found = [];
    visitNodes(file, (node) => {
      const text = literalText(node);
      if (text !== null && HAN.test(text))
        found.push({ line: lineAt(file.text, node.start), detail: text.trim().slice(0, 40) });
    });
    return found;
  },
};

/** @param {import('./syntax.mjs').Node} node @returns {string | null} */
function literalText(node) {
  if (node.type === 'Literal')
    return node.regex ? node.regex.pattern : typeof node.value === 'string' ? node.value : null;
  if (node.type === 'JSXText') return node.value;
  return node.type === 'TemplateElement' ? node.value.raw : null;
}
