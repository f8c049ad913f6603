import { type Ledger, type Level, type LocalDate, type RuleParameter, type RuleReader } from '@luze/domain';
/** Who looks at a ledger, as far as its screens care. The application provides it. */
export interface Reader {
    readonly today: LocalDate;
    readonly personId: string;
    readonly personName: string;
    readonly topLevel: Level;
    readonly home: {
        readonly id: string;
        readonly name: string;
        readonly level: Level;
    } | null;
    readonly ruleParameters: readonly RuleParameter[];
    /** True where the reader's rules give the verb on some row: menus and empty forms, never rows. */
    can(verb: string, ledger: Ledger): boolean;
}
export declare const ReaderContext: import("react").Context<Reader | null>;
/** @throws Error outside the application's provider: a fault of the program. */
export declare function useReader(): Reader;
/** Figures of the rules as they stood on a day. */
export declare const rulesOf: (reader: Reader, day: LocalDate) => RuleReader;
