import swc from '@swc/core';

/**
 * Makes dependency-cruiser able to read .tsx: it asks swc for TypeScript without saying JSX, and its other parser
 * needs the compiler API TypeScript 7 no longer has. Should this stop working, every .tsx file becomes a syntax
 * error, never silence.
 */
export function teachSwcTsx() {
  const parseFile = swc.parseFileSync;
  const parseFileWithTsx = (/** @type {string} */ file, /** @type {any} */ options) =>
    parseFile(file, { ...options, tsx: file.endsWith('.tsx') });
  swc.parseFileSync = /** @type {any} */ (parseFileWithTsx);
}
