import { createMongoAbility, type RawRuleOf } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';
import { fixedAtBirth, type Ledger } from '@luze/domain';
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

/** What the viewer's forms of new records leave out, and what they say without asking. */
function formsOf({ assignments, topLevel }: Viewer): Pick<Reader, 'hidden' | 'fixed'> {
  const fixed = (ledger: Ledger) => (topLevel === null ? {} : fixedAtBirth(ledger, topLevel));
  return {
    hidden: (ledger) =>
      new Set([
        ...neverShown(ledger, assignments),
        ...(topLevel === null ? [] : (ledger.createWithout[topLevel] ?? [])),
        ...Object.keys(fixed(ledger)),
      ]),
    fixed: (ledger) => {
      const closed = neverShown(ledger, assignments);
      return Object.fromEntries(Object.entries(fixed(ledger)).filter(([name]) => !closed.has(name)));
    },
  };
}

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
      ...formsOf(viewer),
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
