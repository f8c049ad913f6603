import { findLedger, ledgers } from '@luze/domain';
import { moveText } from '../ledger/marks.ts';
import { useWords } from '../ledger/words.ts';

export const ENTITIES = [
  ...ledgers.map(({ name }) => name),
  'Unit',
  'Person',
  'Account',
  'RoleAssignment',
  'Delegation',
  'RuleParam',
  'MailAddress',
  'Obligation',
  'ObligationTemplate',
  'Robot',
  'Attachment',
  'Request',
];

/** Acts people ask for; the moves of the ledgers come by themselves. */
export const ACTIONS = [
  'signIn',
  'signOut',
  'create',
  'update',
  'delete',
  'attach',
  'detach',
  'importRows',
  'import',
  'importHistory',
  'undoImport',
  'turnBack',
  'export',
  ...new Set(ledgers.flatMap(({ moves }) => Object.keys(moves))),
  'grant',
  'endAssignment',
  'deactivate',
  'resetPassword',
  'changePassword',
  'revokeSession',
  'addKey',
  'wrapKeys',
  'dropKeys',
  'setRuleParam',
  'readSight',
  'readSensitive',
  'askReveal',
  'consentReveal',
  'refuseReveal',
  'openReveal',
  'hideReveal',
  'urge',
  'requestExemption',
  'grantExemption',
  'refuseExemption',
  'addObligationTemplate',
  'endObligationTemplate',
  'withdrawObligationTemplate',
  'createRobot',
  'updateRobot',
  'removeRobot',
  'testRobot',
  'stopRobot',
  'proposeEmptying',
  'refuseEmptying',
  'emptyIdentity',
  'explainAccess',
  'deny',
];

/** Name of a ledger that has the move; its label says the act. */
export const ledgerWith = (action: string): string =>
  ledgers.find(({ moves }) => Object.hasOwn(moves, action))?.name ?? '';

const actIn = (detail: unknown): string =>
  typeof detail === 'object' && detail !== null && 'act' in detail ? String(detail.act) : '';

/** Objects and acts in words; what has none keeps its code. */
export function useNames() {
  const { t, label, language } = useWords('manage');
  const said = (key: string, otherwise: string): string => {
    const words = t(key as 'audit', { defaultValue: otherwise });
    return words === key ? otherwise : words;
  };
  const action = (entity: string, name: string): string => {
    const ledger = findLedger(entity);
    if (ledger !== null && Object.hasOwn(ledger.moves, name)) return moveText(ledger, name, language);
    return said(`action_${name}`, name);
  };
  return {
    entity: (entity: string): string => {
      const ledger = findLedger(entity);
      return ledger === null ? said(`entity_${entity}`, entity) : label(ledger.label);
    },
    action,
    /** What was tried and refused, from what stands beside the entry. */
    attempt: (entity: string, detail: unknown): string => {
      const act = actIn(detail);
      const bare = act.endsWith(entity) ? act.slice(0, -entity.length) : act;
      return action(entity, bare === '' ? act : bare);
    },
  };
}
