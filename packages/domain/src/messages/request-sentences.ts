/** Sentences about the request itself, before any business. */
export const requestSentences = {
  BAD_REQUEST: { zh: '请求格式不对。', en: 'The request is malformed.' },
  REQUEST_TOO_LARGE: { zh: '提交的内容过大。', en: 'The request is too large.' },
  WRONG_CONTENT_TYPE: { zh: '提交的内容类型不对。', en: 'This content type is not accepted.' },
  METHOD_NOT_ALLOWED: { zh: '不支持这种请求方式。', en: 'This request method is not supported.' },
  HEADER_REQUIRED: { zh: '缺少请求头 x-luze。', en: 'The header x-luze is missing.' },
  FOREIGN_ORIGIN: { zh: '不接受来自其他网站的请求。', en: 'Requests from other sites are refused.' },
  OPERATION_NOT_STORED: {
    zh: '系统已更新，或者这不是本系统页面发出的请求：请刷新页面再试。自己编写查询须有“开发”职责。',
    en: 'The system has been updated, or this request does not come from its own pages: please reload the page and try again. Queries of your own need the duty Developer.',
  },
  NOT_THIS_KIND: { zh: '填写的内容格式不对。', en: 'The value is not of the expected kind.' },
  INDICATOR_UNKNOWN: {
    zh: '没有代码为“{code}”的指标，现有：{known}。',
    en: 'There is no indicator “{code}”; there are: {known}.',
  },
  SECOND_FACTOR_REQUIRED: {
    zh: '本账号须先启用两步验证。',
    en: 'This account must set up two-step sign-in first.',
  },
  PASSWORD_CHANGE_REQUIRED: { zh: '请先修改初始密码。', en: 'Change your one-time password first.' },
  DEMO_ON_LOOPBACK_ONLY: { zh: '演示账号只能在本机使用。', en: 'Demo accounts answer on this machine only.' },
  ONLY_IN_DEMO: { zh: '只有演示环境可以这样做。', en: 'This is possible in the demo only.' },
} as const;
