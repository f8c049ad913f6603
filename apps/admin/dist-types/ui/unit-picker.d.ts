import type { Level } from '@luze/domain';
interface Props {
    readonly id?: string;
    readonly value: string | null;
    /** Levels that may be chosen; others are there to find the way. */
    readonly levels?: readonly Level[];
    readonly placeholder?: string;
    readonly onChange: (unit: {
        readonly id: string;
        readonly name: string;
        readonly level: Level;
    }) => void;
}
/** Chooses a unit of the reader's reach: search by name or pinyin initials; the choice shows its whole path. */
export declare function UnitPicker({ id, value, levels, placeholder, onChange }: Props): import("react").JSX.Element;
export {};
