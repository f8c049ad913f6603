import 'dayjs/locale/zh-cn';
import { type ReactNode } from 'react';
export type Scheme = 'light' | 'dark' | 'system';
interface Appearance {
    readonly scheme: Scheme;
    readonly fontSize: 14 | 16;
}
interface AppearanceControl extends Appearance {
    change(next: Partial<Appearance>): void;
}
/** Theme, language of the components, and our own custom properties on the page. */
export declare function Look({ children }: {
    readonly children: ReactNode;
}): import("react").JSX.Element;
export declare function useAppearance(): AppearanceControl;
export {};
