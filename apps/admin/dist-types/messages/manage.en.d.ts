import type { manageZhCN } from './manage.zh-CN.ts';
/** Words of units, people, permissions, rules and the audit. */
export declare const manageEn: Record<keyof typeof manageZhCN, string>;
