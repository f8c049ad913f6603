/** Why a proposal to empty an identity is refused: how many characters a refusal takes, at least and at most. */
export const EMPTYING = { shortestReason: 4, longestReason: 200 } as const;
