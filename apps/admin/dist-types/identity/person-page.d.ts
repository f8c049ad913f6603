/** One person: facts, roles, delegations, account, and the end of the work here. */
export declare function PersonPage({ id }: {
    readonly id: string;
}): import("react").JSX.Element;
