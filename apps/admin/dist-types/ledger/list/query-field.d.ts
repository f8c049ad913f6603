import type { Field } from '@luze/domain';
interface Props {
    readonly name: string;
    readonly field: Field;
    readonly value: string;
    onChange(value: string): void;
}
/** The control of one field in the query row, by the field's kind. */
export declare function QueryField({ name, field, value, onChange }: Props): import("react").JSX.Element;
export {};
