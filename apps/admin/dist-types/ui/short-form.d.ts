import type { Level } from '@luze/domain';
import { type ReactNode } from 'react';
interface Choice {
    readonly value: string;
    readonly label: string;
}
/** A question of a short form. `person` is a choice that searches. */
export interface Question {
    readonly name: string;
    readonly label: string;
    readonly kind: 'text' | 'long' | 'number' | 'day' | 'flag' | 'choice' | 'choices' | 'person' | 'unit';
    readonly required?: boolean;
    readonly hint?: string;
    readonly options?: readonly Choice[];
    readonly levels?: readonly Level[];
}
type Value = string | number | boolean | readonly string[] | null;
export type Answers = Readonly<Record<string, Value>>;
interface Refusal {
    readonly message: string;
    readonly violations: readonly {
        readonly field: string;
        readonly message: string;
    }[];
}
interface Props {
    readonly title: string;
    readonly questions: readonly Question[];
    readonly initial?: Answers;
    readonly submit: string;
    readonly cancel: string;
    readonly danger?: boolean;
    readonly note?: ReactNode;
    /** What a refused request means, in words. */
    explain(thrown: unknown): Refusal;
    onSubmit(answers: Answers): Promise<void>;
    onClose(): void;
}
/** A drawer with a handful of questions; what the server refuses stands at its question and nothing is lost. */
export declare function ShortForm(props: Props): import("react").JSX.Element;
export {};
