import type { Ledger } from '@luze/domain';
import { type Neighbour, type Place } from '../use-neighbours.ts';
interface Props {
    readonly ledger: Ledger;
    readonly place: Place | null;
    readonly id: string;
    onGo(neighbour: Neighbour): void;
}
/** 第 1 条，共 27 条, and the rows before and after; absent where the record was not opened from a list. */
export declare function Neighbours({ ledger, place, id, onGo }: Props): import("react").JSX.Element | null;
export {};
