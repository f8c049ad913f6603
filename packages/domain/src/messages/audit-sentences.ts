/** What a check of the sealed audit may find, each in words: what was done to the record, and what shows it. */
export const auditSentences = {
  AUDIT_EDITED: {
    zh: '第 {number} 号（编号 {id}）写入后被改动：内容与校验码、封存值都对不上。',
    en: 'No. {number} (id {id}) was edited after it was written: its content fits neither its mac nor its seal.',
  },
  AUDIT_FORGED: {
    zh: '第 {number} 号（编号 {id}）是无密钥者插入或改写的：封存值重新算过，校验码却是假的。',
    en: 'No. {number} (id {id}) was inserted, or edited and re-chained, by somebody without the key: the seal fits, the mac does not.',
  },
  AUDIT_MOVED: {
    zh: '第 {number} 号（编号 {id}）内容是真的，但位置不对：被调换、移位，或封存值被改动。',
    en: 'No. {number} (id {id}) is genuine but not in its place: it was swapped or moved, or its seal was touched.',
  },
  AUDIT_DELETED: {
    zh: '第 {from} 至 {to} 号（{count} 条）被删除。',
    en: 'No. {from} to {to} ({count} rows) were deleted.',
  },
  AUDIT_DETACHED: {
    zh: '第 {number} 号（编号 {id}）与前一号接不上：前面的记录被替换过，或本条被插入、调换。',
    en: 'No. {number} (id {id}) does not follow on the one before it: that one was replaced, or this one inserted or swapped.',
  },
  AUDIT_UNSEALED_FORGED: {
    zh: '待封存的记录（编号 {id}）是无密钥者插入或改动的。',
    en: 'The row with id {id}, not sealed yet, was inserted or edited by somebody without the key.',
  },
  AUDIT_TRUNCATED: {
    zh: '记录止于第 {end} 号，而 {time} 的存证点见证过第 {number} 号：末尾 {count} 条被截去，或换上了旧的副本。',
    en: 'The record ends at no. {end}, but the checkpoint of {time} witnessed no. {number}: the last {count} rows were cut off, or an older copy was restored.',
  },
  AUDIT_REWRITTEN: {
    zh: '第 {number} 号已不是 {time} 的存证点见证过的那一条：整条链被重新计算（即使用了密钥），或恢复旧副本后又续写。',
    en: 'No. {number} is not what the checkpoint of {time} witnessed: the chain was computed anew, with or without the key, or an older copy was restored and continued.',
  },
  AUDIT_CHECKPOINT_OTHER_KEY: {
    zh: '{time} 第 {number} 号的存证点不是本系统的密钥签的（密钥 {key}）：被另行签名，或属于别的系统。',
    en: 'The checkpoint of {time} for no. {number} is signed with another key ({key}): it was re-signed, or belongs to another installation.',
  },
  AUDIT_CHECKPOINT_FORGED: {
    zh: '{time} 第 {number} 号的存证点签名不符：存证点被改动过。',
    en: 'The signature of the checkpoint of {time} for no. {number} does not fit: the checkpoint was edited.',
  },
  AUDIT_NO_CHECKPOINT: {
    zh: '已封存 {number} 条，但没有一个存证点：截尾和整链重算将无从发现。',
    en: '{number} rows are sealed but no checkpoint is left: truncation and a chain computed anew could not be seen.',
  },
} as const;

export type AuditFindingCode = keyof typeof auditSentences;

/** Why a text is not taken for a checkpoint. */
export const checkpointSentences = {
  NO_CHECKPOINT_IN_TEXT: {
    zh: '这里面没有存证点。请选择下载的存证点文件，或把整段文字粘贴进来。',
    en: 'There is no checkpoint in this. Choose a file that was downloaded here, or paste the whole text.',
  },
  TOO_MANY_CHECKPOINTS: {
    zh: '一次最多核对 {max} 个存证点。',
    en: 'At most {max} checkpoints are checked at a time.',
  },
} as const;
