import type { Hooks } from './hook.ts';
import { handOverRows, rewriteAncestors } from './ledger/ledger-hooks.ts';
import { moveObligations } from './obligation/moved-units.ts';

/** What the slices above do when people leave and units move. */
export const hooks: Hooks = {
  handOvers: [handOverRows],
  ancestorRewriters: [rewriteAncestors, moveObligations],
};
