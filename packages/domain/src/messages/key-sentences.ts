/** Why the server does not start on a database whose keys it does not have. */
export const keySentences = {
  KEYS_MISSING: {
    zh: '找不到密钥文件 {file}，而数据库里已有要靠它打开的内容（{tables}）。系统不会另造新密钥：新密钥什么也打不开。请从保险柜取回两个密钥文件的副本，放回原处再启动。',
    en: 'There is no key file {file}, but the database holds what only it opens ({tables}). No new one is made, for it would open nothing: bring the copies of both key files from the safe, then start again.',
  },
  KEYS_DO_NOT_FIT: {
    zh: '密钥文件 {file} 及其密钥环打不开数据库里的加密内容（{tables}）：它们属于别的系统或别的时候。请从保险柜取回与这个数据库同时的副本。',
    en: 'The key file {file} and its ring open none of what the database holds sealed ({tables}): they belong to another installation or another time. Bring the copies that are as old as this database from the safe.',
  },
} as const;
