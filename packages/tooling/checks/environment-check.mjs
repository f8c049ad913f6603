import { isCode, isTest } from './files.mjs';
import { lineAt, visitNodes } from './syntax.mjs';

/** @type {import('./all-checks.mjs').Check} */
export const environmentCheck = {
  name: 'environment',
  sentence:
    'Only env.ts reads the environment: it reports every fault at once, and nobody else need know a variable.',
  covers: (path) =>
    isCode(path) && !isTest(path) && !/(^|\/)env\.ts$/.test(path) && !/^infra\/(scripts|bench)\//.test(path),
  look: (file) => {
    if (!/\benv\b/.test(file.text)) return [];
    /** @type {number[]} */
    const lines = [];
    visitNodes(file, (node) => {
      if (
        node.type === 'MemberExpression' &&
        nameOf(node.property) === 'env' &&
        isEnvironmentHolder(node.object)
      ) {
        lines.push(lineAt(file.text, node.start));
      }
    });
    return lines.map((line) => ({ line, detail: 'reads the environment' }));
  },
};

/** `process` or `import.meta`. @param {any} node */
function isEnvironmentHolder(node) {
  return nameOf(node) === 'process' || node.type === 'MetaProperty';
}

/** @param {any} node @returns {string | undefined} */
function nameOf(node) {
  return node.type === 'Literal' ? node.value : node.name;
}
