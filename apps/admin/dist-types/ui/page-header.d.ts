import type { ReactNode } from 'react';
interface Props {
    readonly title: ReactNode;
    readonly note?: ReactNode;
    readonly extra?: ReactNode;
}
/** The one title of a page, what it covers, and at the right what belongs to the whole page. */
export declare function PageHeader({ title, note, extra }: Props): import("react").JSX.Element;
export {};
