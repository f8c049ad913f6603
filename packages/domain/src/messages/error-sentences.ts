import type { ErrorCode } from '../errors.ts';
import type { Label } from './language.ts';

/** What each answer says where no nearer reason is given. */
export const errorSentences: Readonly<Record<ErrorCode, Label>> = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in first.' },
  FORBIDDEN: { zh: '您没有这项权限。', en: 'You may not do this.' },
  FORBIDDEN_FIELD: {
    zh: '您不能按“{field}”查询、排序或填写。',
    en: 'You may not filter, sort or write by “{field}”.',
  },
  NOT_FOUND: { zh: '没有找到。', en: 'Not found.' },
  INVALID: { zh: '有 {count} 处填写有误。', en: 'Please correct {count} entries.' },
  INVALID_FILE: { zh: '文件不能导入。', en: 'The file cannot be imported.' },
  CONFLICT: {
    zh: '您打开之后，别人已经保存过这条记录。',
    en: 'Somebody has saved this record since you opened it.',
  },
  LOCKED: { zh: '这条记录目前不能修改。', en: 'This record cannot be changed now.' },
  STEP_UP_REQUIRED: { zh: '请再次验证身份。', en: 'Please confirm your identity again.' },
  IDEMPOTENCY_MISMATCH: {
    zh: '同一次提交的内容前后不一致。',
    en: 'The same submission was sent with different content.',
  },
  RATE_LIMITED: { zh: '操作太频繁，请稍后再试。', en: 'Too many requests; please try again later.' },
  TOO_COMPLEX: { zh: '查询过于复杂。', en: 'The query is too complex.' },
  UNKNOWN_OPERATION: { zh: '不认识的操作。', en: 'Unknown operation.' },
  UNAVAILABLE: {
    zh: '系统暂时不可用，请稍后再试。',
    en: 'The service is unavailable; please try again later.',
  },
  INTERNAL: { zh: '系统出错，事件编号 {incident}。', en: 'Something went wrong; incident {incident}.' },
};
