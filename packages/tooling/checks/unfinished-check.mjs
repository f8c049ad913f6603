import { isCode } from './files.mjs';
import { commentsOf, lineAt } from './syntax.mjs';

const MARK = /\b(TODO|FIXME|XXX|HACK)\b/;

/** @type {import('./all-checks.mjs').Check} */
export const unfinishedCheck = {
  name: 'unfinished',
  sentence: 'Finish it, or say it in the closing note: a mark in the code is read by nobody.',
  covers: isCode,
  look: (file) => {
    if (!MARK.test(file.text)) return [];
    return commentsOf(file)
      .filter((comment) => MARK.test(comment.value))
      .map((comment) => ({
        line: lineAt(file.text, comment.start),
        detail: comment.value.trim().slice(0, 60),
      }));
  },
};
