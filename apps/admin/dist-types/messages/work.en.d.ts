import type { WorkWords } from './work.zh-CN.ts';
export declare const workEn: WorkWords;
