import type { Instance } from '../graphql/session.ts';
interface Props {
    readonly accounts: NonNullable<Instance['demoAccounts']>;
    readonly chosen: string;
    onChoose(username: string, password: string): void;
}
/** Accounts to try; a click fills the form and signs nobody in. */
export declare function DemoAccounts({ accounts, chosen, onChoose }: Props): import("react").JSX.Element;
export {};
