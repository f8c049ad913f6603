import type { LedgerWords } from './ledger.zh-CN.ts';
export declare const ledgerEn: LedgerWords;
