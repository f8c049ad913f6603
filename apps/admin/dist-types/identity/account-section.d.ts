import { type PersonFacts } from './people-requests.ts';
interface Props {
    readonly person: PersonFacts;
    readonly mayManage: boolean;
    onChanged(): Promise<void>;
}
/** How a person signs in; a one-time password is shown once and nowhere kept. */
export declare function AccountSection({ person, mayManage, onChanged }: Props): import("react").JSX.Element | null;
export {};
