/** What a proposal to empty an identity is refused with. */
export const EMPTYING = { shortestReason: 4, longestReason: 200 } as const;
