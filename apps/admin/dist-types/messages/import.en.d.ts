import type { ImportWords } from './import.zh-CN.ts';
export declare const importEn: ImportWords;
