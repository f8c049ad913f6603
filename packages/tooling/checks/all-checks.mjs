import { chineseCheck } from './chinese-check.mjs';
import { emptyWhereCheck } from './empty-where-check.mjs';
import { environmentCheck } from './environment-check.mjs';
import { textFiles } from './files.mjs';
import { lengthCheck } from './length-check.mjs';
import { repositoryCheck } from './repository-check.mjs';
import { unfinishedCheck } from './unfinished-check.mjs';
import { wordsCheck } from './words-check.mjs';

/**
 * @typedef {{ line: number, detail: string }} Finding
 * @typedef {{ name: string, sentence: string, covers: (path: string) => boolean,
 *   look: (file: import('./files.mjs').SourceFile) => Finding[] }} Check
 */

/** @type {Check[]} */
export const allChecks = [
  environmentCheck,
  chineseCheck,
  repositoryCheck,
  emptyWhereCheck,
  unfinishedCheck,
  lengthCheck,
  wordsCheck,
];

/**
 * Runs the house's own checks over a working tree.
 * @param {string} root
 * @returns {Array<{ name: string, sentence: string, seen: number, findings: Array<Finding & { path: string }> }>}
 *   seen: how many files a check looked at; none means it proved nothing
 */
export function runChecks(root) {
  const files = textFiles(root);
  return allChecks.map(({ name, sentence, covers, look }) => {
    const covered = files.filter((file) => covers(file.path));
    const findings = covered.flatMap((file) =>
      look(file).map((finding) => ({ ...finding, path: file.path })),
    );
    return { name, sentence, seen: covered.length, findings };
  });
}
