import { isCode } from './files.mjs';

const MOST = 300;

/** @type {import('./all-checks.mjs').Check} */
export const lengthCheck = {
  name: 'length',
  sentence: `A file past ${MOST} lines does too much, or owes an explanation: a first comment saying "Longer than ${MOST} lines because …".`,
  covers: isCode,
  look: (file) => {
    const lines = file.text.split('\n').length - 1;
    const head = file.text.slice(0, 600);
    if (lines <= MOST || /Longer than 300 lines because/.test(head) || /generated/i.test(firstLine(head)))
      return [];
    return [{ line: MOST, detail: `${lines} lines` }];
  },
};

/** @param {string} text */
function firstLine(text) {
  return text.slice(0, text.indexOf('\n'));
}
