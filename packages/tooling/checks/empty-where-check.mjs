import { isCode, isTest } from './files.mjs';
import { lineAt, visitNodes } from './syntax.mjs';

/** @type {import('./all-checks.mjs').Check} */
export const emptyWhereCheck = {
  name: 'empty-where',
  sentence: 'TypeORM takes an empty where for "every row"; say what is meant, or leave the where out.',
  covers: (path) => path.startsWith('apps/api/src/') && isCode(path) && !isTest(path),
  look: (file) => {
    /** @type {Array<{ line: number, detail: string }>} */
    const found = [];
    const note = (/** @type {any} */ node, /** @type {string} */ detail) =>
      found.push({ line: lineAt(file.text, node.start), detail });
    visitNodes(file, (node) => {
      if (node.type === 'Property' && node.key.name === 'where' && isEmpty(node.value))
        note(node, 'an empty where');
      const called = node.type === 'CallExpression' ? (node.callee.property?.name ?? '') : '';
      if (/By(OrFail)?$/.test(called) && node.arguments.some(isEmpty)) note(node, `${called} of nothing`);
    });
    return found;
  },
};

/** @param {any} node */
function isEmpty(node) {
  return (
    (node.type === 'ObjectExpression' && node.properties.length === 0) ||
    (node.type === 'ArrayExpression' && node.elements.length === 0)
  );
}
