import { sentence } from '@luze/domain';

/** The keys at hand are not those of the database; said in both languages, for nobody has signed in yet. */
export class KeysRefused extends Error {
  constructor(code: 'KEYS_MISSING' | 'KEYS_DO_NOT_FIT', file: string, tables: readonly string[]) {
    const params = { file, tables: tables.join(', ') };
    super(`${sentence(code, 'zh-CN', params)}\n${sentence(code, 'en', params)}`);
  }
}
