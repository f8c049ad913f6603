import { type Ledger, type LocalDate } from '@luze/domain';
import type { ListState } from '../ledger/list-state.ts';
import type { Age } from './matrix.ts';
/**
 * How long late rows have been late, as the list asks for it, so that a figure and the list it opens cannot differ.
 * Rows reported done are late for their acceptor's days, not their own, and stand by themselves.
 */
export declare function ageState(ledger: Ledger, age: Age, today: LocalDate): Pick<ListState, 'tab' | 'due' | 'fields'>;
