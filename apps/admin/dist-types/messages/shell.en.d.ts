import type { shellZhCN } from './shell.zh-CN.ts';
/** Words around the pages: sign-in, menu, header, the own account. */
export declare const shellEn: Record<keyof typeof shellZhCN, string>;
