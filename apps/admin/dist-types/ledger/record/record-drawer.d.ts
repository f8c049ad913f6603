import type { Ledger } from '@luze/domain';
import type { Neighbour, Place } from '../use-neighbours.ts';
interface Props {
    readonly ledger: Ledger;
    readonly id: string;
    readonly place: Place | null;
    onGo(neighbour: Neighbour): void;
    onClose(): void;
    onMove(move: string): void;
}
/** The quick look: the record beside its list, which keeps its place. */
export declare function RecordDrawer({ ledger, id, place, onGo, onClose, onMove }: Props): import("react").JSX.Element;
export {};
