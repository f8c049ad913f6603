import { type Field, type Language } from '@luze/domain';
/** What stands where there is nothing: a dash, never a zero. */
export declare const DASH = "\u2013";
/** A number as it is set in a column: thousands separated, the field's decimal places. */
export declare function numberText(value: number, scale?: number): string;
/** Choices of a field in its order, in the reader's language. */
export declare const choicesOf: (field: Field, language: Language) => {
    value: string;
    label: string;
}[];
/** A field's label without its unit. */
export declare const labelText: (field: Field, name: string, language: Language) => string;
/** A field's unit as the heading names it; empty where it has none. */
export declare const unitText: (field: Field, language: Language) => string;
/** `整改资金(万元)`: the label as a heading, the unit in it. */
export declare function headingText(field: Field, name: string, language: Language): string;
export declare const hintText: (field: Field, language: Language) => string | undefined;
/** The value as people read it, without its unit; a dash for nothing. */
export declare function valueText(field: Field, value: unknown, language: Language, words: {
    readonly yes: string;
    readonly no: string;
}): string;
