import { useQuery } from '@apollo/client/react';
import { RULE_PARAMETERS, type RuleParameter } from '@luze/domain';
import { useMemo } from 'react';
import { RULES } from '../graphql/session.ts';

/** Figures of the rules as this installation has them; until they have come, those the product ships. */
export function useRuleParameters(): readonly RuleParameter[] {
  const { data } = useQuery(RULES);
  return useMemo(
    () =>
      data === undefined
        ? RULE_PARAMETERS
        : data.ruleParams.map((parameter) => ({
            ...parameter,
            unit: parameter.unit as RuleParameter['unit'],
            label: { zh: parameter.label, en: parameter.label },
            source: { zh: parameter.source, en: parameter.source },
          })),
    [data],
  );
}
