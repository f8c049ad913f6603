import type { Field } from '@luze/domain';
interface Props {
    readonly id: string;
    readonly field: Field;
    readonly value: unknown;
    readonly faulty: boolean;
    onChange(value: unknown): void;
}
/** The control of a field by its kind. Values are those of the record: days as text, null for nothing. */
export declare function FieldControl({ id, field, value, faulty, onChange }: Props): import("react").JSX.Element;
export {};
