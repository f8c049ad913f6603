import { type RuleParameter } from '@luze/domain';
/** Figures of the rules as this installation has them; until they have come, those the product ships. */
export declare function useRuleParameters(): readonly RuleParameter[];
