import type { Ledger } from '@luze/domain';
import type { Filter } from './list-filter.ts';
import type { LedgerRecord } from './record.ts';
/**
 * The verb at the end of a row: the first legal move of the definition's path, else the first that decides
 * something, else the first that is not dangerous. Null where the reader can do nothing but look.
 */
export declare function nextMoveOf(ledger: Ledger, record: LedgerRecord): string | null;
/** The other legal moves in the definition's order, the dangerous ones last. */
export declare function otherMovesOf(ledger: Ledger, record: LedgerRecord): string[];
/** True where the row waits for the reader: the next step of its path, or a decision asked of him. */
export declare function waitsForReader(ledger: Ledger, record: LedgerRecord): boolean;
/** True where the move is a decision on somebody else's work rather than work of one's own. */
export declare const decides: (ledger: Ledger, name: string) => boolean;
/** True where the move sends a row back: it decides, wants an opinion and leads to another state. */
export declare function sendsBack(ledger: Ledger, name: string): boolean;
/**
 * The rows that may wait for the reader, as a filter: for each deciding or leading move his rules give at all, the
 * states it starts from and its own condition. `may` on each row has the last word.
 */
export declare function filterOfReader(ledger: Ledger, canMove: (move: string) => boolean): Filter | null;
