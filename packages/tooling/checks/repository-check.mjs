import { isCode, isTest } from './files.mjs';
import { lineAt, visitNodes } from './syntax.mjs';

// TypeORM reads `findBy({})` and `where: []` as "every row"; `find` and `findOne` take such a where too.
const BY_WHERE = /^(findBy|findOneBy|findOneByOrFail|findAndCountBy|countBy|existsBy)$/;

/** @type {import('./all-checks.mjs').Check} */
export const repositoryCheck = {
  name: 'scoped-reads',
  sentence:
    'An empty where returns every row: repositories are touched in apps/api/src/database and, for the tables a slice owns, in its services and loaders; ledger rows only through accessible().',
  covers: (path) =>
    path.startsWith('apps/api/src/') &&
    isCode(path) &&
    !isTest(path) &&
    !path.startsWith('apps/api/src/database/') &&
    !/^apps\/api\/src\/(?!ledger\/)[^/]+\/.*\.(service|loader)\.ts$/.test(path),
  look: (file) => {
    /** @type {Array<{ line: number, detail: string }>} */
    const found = [];
    visitNodes(file, (node) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
      const { name } = node.callee.property;
      if (name === 'getRepository' || BY_WHERE.test(name ?? '')) {
        found.push({ line: lineAt(file.text, node.start), detail: `calls ${name}` });
      }
    });
    return found;
  },
};
