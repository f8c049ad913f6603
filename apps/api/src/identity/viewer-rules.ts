import { packRules } from '@casl/ability/extra';
import { type Actor, givingRules, obligationRules } from '@luze/permissions';

/** Columns that hold a person's id: rules on them are decided on the server. */
const PERSONAL = ['createdBy', 'submittedBy', 'submittedFor'];

/**
 * The giving rules for the browser, without refusals and without rules that stand on a person's id; but for reading
 * what one entered oneself, or the ledger would not be in the menu.
 */
export const rulesForBrowser = (actor: Actor): unknown =>
  packRules(
    [...givingRules(actor), ...obligationRules(actor)].filter(
      (rule) =>
        rule.action === 'read' ||
        !PERSONAL.some((column) => column in ((rule.conditions as object | undefined) ?? {})),
    ),
  );
