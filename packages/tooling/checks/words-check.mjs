// Spelled in pieces, because this file is checked like every other.
const SHARED = ['..', 'shared'].join('/');
const MACHINE = new RegExp(`${['', 'work', ''].join('/')}|${['', 'tmp', 'brief'].join('/')}`);
const REGISTRIES = ['registry.npm' + 'js.org', 'npm' + 'mirror', 'regi' + 'stry.yarnpkg'];

/** @type {import('./all-checks.mjs').Check} */
export const wordsCheck = {
  name: 'words',
  sentence:
    'The product names neither the machine it was written on, nor a package registry: both differ at every reader.',
  covers: () => true,
  look: (file) => {
    /** @type {Array<{ line: number, detail: string }>} */
    const found = [];
    file.text.split('\n').forEach((text, index) => {
      const machine = MACHINE.exec(text)?.[0];
      const word = [SHARED, ...REGISTRIES].find((banned) => text.includes(banned)) ?? machine;
      if (word !== undefined) found.push({ line: index + 1, detail: word });
    });
    return found;
  },
};
