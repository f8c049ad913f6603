import { type Field, type Ledger, type LedgerRow, type MoveContext, type Violation } from '@luze/domain';
import type { Values } from '../merge.ts';
/** One input of a move: a field of the row, or something only this move asks. */
export interface MoveField {
    readonly name: string;
    readonly field: Field;
    readonly required: boolean;
    readonly ofRow: boolean;
}
/** What the move wants of this row: what it asks first, then what must be filled, then what it may also carry. */
export declare function fieldsOfMove(ledger: Ledger, name: string, row: LedgerRow): MoveField[];
/** What the form opens with: the row's own values, nothing for what is asked. */
export declare const initialOf: (fields: readonly MoveField[], row: LedgerRow) => Values;
/** What is sent: asked values that are filled, fields of the row that differ, and the opinion. */
export declare function inputOf(fields: readonly MoveField[], row: LedgerRow, values: Values, opinion: string): Values;
/** The same check the server runs, before anything is sent. */
export declare function faultsOfMove(ledger: Ledger, name: string, context: MoveContext): Violation[];
