import { parseSync } from 'oxc-parser';

/** @typedef {{ type: string, start: number, [key: string]: any }} Node an ESTree node */

/**
 * Calls `visit` for every node of a file, outermost first.
 * @param {import('./files.mjs').SourceFile} file
 * @param {(node: Node) => void} visit
 * @throws when the file does not parse: a check that could not look must not pass
 */
export function visitNodes(file, visit) {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  walk(/** @type {any} */ (program), visit);
}

/** @param {import('./files.mjs').SourceFile} file @returns {Array<{ value: string, start: number }>} */
export function commentsOf(file) {
  return parseSync(file.path, file.text).comments;
}

/** The line, counted from 1, of a position in a text. @param {string} text @param {number} start */
export function lineAt(text, start) {
  return text.slice(0, start).split('\n').length;
}

/** @param {any} node @param {(node: Node) => void} visit */
function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
  } else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node);
    for (const key of Object.keys(node)) walk(node[key], visit);
  }
}
