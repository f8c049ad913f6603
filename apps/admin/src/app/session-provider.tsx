import { createMongoAbility, type RawRuleOf } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';
import { canEver, canEverOnObligations, type LedgerAbility, neverShown } from '@luze/permissions';
import { type ReactNode, useMemo } from 'react';
import type { Instance, Viewer } from '../graphql/session.ts';
import { SessionContext } from '../graphql/session-context.ts';
import { type Reader, ReaderContext } from '../ledger/reader.ts';
import { useRuleParameters } from './rule-parameters.ts';

interface Props {
  readonly viewer: Viewer;
  readonly instance: Instance;
  refresh(): Promise<void>;
  signOut(): Promise<void>;
  readonly children: ReactNode;
}

type Rule = RawRuleOf<LedgerAbility>;

/** Who reads, for every page below. */
export function SessionProvider({ viewer, instance, refresh, signOut, children }: Props) {
  const ruleParameters = useRuleParameters();
  const ability = useMemo(
    () => createMongoAbility<LedgerAbility>(unpackRules(viewer.rules as PackRule<Rule>[]) as Rule[]),
    [viewer.rules],
  );
  const session = useMemo(
    () => ({ viewer, instance, ability, refresh, signOut }),
    [viewer, instance, ability, refresh, signOut],
  );
  const reader = useMemo(
    (): Reader => ({
      today: instance.today,
      personId: viewer.person.id,
      personName: viewer.person.name,
      topLevel: viewer.topLevel ?? viewer.home?.level ?? 'BRANCH',
      home: viewer.home,
      ruleParameters,
      can: (verb, ledger) => canEver(ability, verb, ledger),
      hidden: (ledger) => neverShown(ledger, viewer.assignments),
      canOnObligations: (verb) => canEverOnObligations(ability, verb),
    }),
    [instance.today, viewer, ability, ruleParameters],
  );
  return (
    <SessionContext.Provider value={session}>
      <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>
    </SessionContext.Provider>
  );
}
