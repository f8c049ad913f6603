import { type Ledger } from '@luze/domain';
import type { Session } from '../graphql/session-context.ts';
import type { Reader } from '../ledger/reader.ts';
/** A line of the menu; its words are the key, or the ledger's own. */
export interface MenuItem {
    readonly to: string;
    readonly key: string;
    readonly ledger?: Ledger;
}
/** Lines under one heading; a group without a key stands bare. */
export interface MenuGroup {
    readonly key: string | null;
    readonly items: readonly MenuItem[];
}
/** The menu of one reader: what cannot be opened does not appear. */
export declare function menuOf(session: Session, reader: Reader): MenuGroup[];
