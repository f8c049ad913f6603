import { type PersonFacts } from './people-requests.ts';
/** What may be done with a person. */
export type PersonVerb = {
    readonly kind: 'update' | 'leave' | 'grant' | 'delegate';
} | {
    readonly kind: 'endRole' | 'endDelegation';
    readonly id: string;
};
interface Props {
    readonly verb: PersonVerb;
    readonly person: PersonFacts;
    onChanged(): Promise<void>;
    onClose(): void;
}
/** The form of one verb. */
export declare function PersonVerbForm({ verb, person, onChanged, onClose }: Props): import("react").JSX.Element;
export {};
