import { type Ledger } from '@luze/domain';
import { type ReactNode } from 'react';
import type { ListState } from '../list-state.ts';
type Question = Pick<ListState, 'states' | 'due' | 'text' | 'fields'>;
interface Props {
    readonly ledger: Ledger;
    readonly state: ListState;
    readonly tools?: ReactNode;
    onSearch(question: Question): void;
    onReset(): void;
}
/** What one may ask of a list. Nothing is asked before 查询 or Enter. */
export declare function QueryRow({ ledger, state, tools, onSearch, onReset }: Props): import("react").JSX.Element;
export {};
