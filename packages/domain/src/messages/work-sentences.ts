/** Sentences about what waits for somebody, and how he is told. */
export const workSentences = {
  WORK_RECORD: { zh: '记录', en: 'Record' },
  WORK_DECIDE_EXEMPTION: { zh: '审批豁免', en: 'Decide on the exemption' },
  WORK_OF_CELL: { zh: '第 {number} 党小组', en: 'cell {number}' },
  WORK_OBLIGATIONS: { zh: '应办事项', en: 'Obligations' },
  CALENDAR_SPAN: { zh: '日历一次最多看 {days} 天。', en: 'A calendar holds at most {days} days at a time.' },
  CALENDAR_OF: { zh: '{unit}日历', en: 'Calendar of {unit}' },
  CALENDAR_OWN: { zh: '履责日历', en: 'Luze calendar' },
  CALENDAR_HELD: { zh: '召开：{what}', en: 'Held: {what}' },
  CALENDAR_PLANNED: { zh: '计划：{what}', en: 'Planned: {what}' },
  CALENDAR_DUE: { zh: '到期：{what}', en: 'Due: {what}' },
  CALENDAR_THING: { zh: '{name}：{title}', en: '{name}: {title}' },
  CALENDAR_OF_UNIT: { zh: '{what}（{unit}）', en: '{what} ({unit})' },
  CALENDAR_FULL_DAY: { zh: '履责 {count} 项', en: 'Luze: {count} items' },
  CALENDAR_LINE: { zh: '{what} {count} 项', en: '{what} {count}' },
  NOTICE_DIGEST: {
    zh: '今日待办：逾期 {overdue} 项，临期 {near} 项，被退回 {returned} 项，待您审批 {decide} 项。',
    en: 'Your work today: {overdue} late, {near} near, {returned} returned to you, {decide} for your decision.',
  },
  NOTICE_DIGEST_MORE: {
    zh: '今日待办：逾期 {overdue} 项，临期 {near} 项，被退回 {returned} 项，待您审批 {decide} 项，其中上级催办 {urged} 项；下级单位逾期升级 {escalated} 项。',
    en: 'Your work today: {overdue} late, {near} near, {returned} returned to you, {decide} for your decision, of these {urged} urged from above; {escalated} late with units below, escalated to you.',
  },
  MAIL_DIGEST_SUBJECT: { zh: '履责：{day} 今日待办', en: 'Luze: your work on {day}' },
  MAIL_GREETING: { zh: '{name}：', en: '{name},' },
  MAIL_DIGEST_LINE: {
    zh: '{what}：逾期 {overdue}，临期 {near}，被退回 {returned}，待审批 {decide}',
    en: '{what}: {overdue} late, {near} near, {returned} returned, {decide} for your decision',
  },
  MAIL_OPEN: { zh: '打开工作台：{address}', en: 'Open the workbench: {address}' },
  MAIL_WHY: {
    zh: '您在“我的—接收方式”中选择了每日邮件，可在同一处停止。邮件只列数量，不含台账内容。',
    en: 'You chose the daily mail under Mine, Mail settings, and can stop it there. Mail holds numbers only, nothing of the ledgers.',
  },
  MAIL_CODE_SUBJECT: { zh: '履责：邮箱验证码', en: 'Luze: confirm your address' },
  MAIL_CODE: {
    zh: '验证码：{code}，{minutes} 分钟内有效。若非您本人操作，请忽略本邮件。',
    en: 'Your code: {code}, good for {minutes} minutes. If you did not ask for it, do nothing.',
  },
  MAIL_ADDRESS_MALFORMED: { zh: '邮箱地址格式不对。', en: 'This is no mail address.' },
  MAIL_NOT_SET_UP: {
    zh: '系统未配置发信服务器，暂不能使用邮件。',
    en: 'No mail server is set up: mail cannot be used.',
  },
  MAIL_CODE_WRONG: {
    zh: '验证码不对或已过期，请重新获取。',
    en: 'The code is wrong or too old: ask for another.',
  },
  MAIL_CODE_TOO_OFTEN: {
    zh: '刚刚已发送过，请 {seconds} 秒后再试。',
    en: 'One was just sent: try again in {seconds} s.',
  },
  MAIL_CODES_SPENT: {
    zh: '今日已发送 {count} 次验证码，请明天再试。',
    en: '{count} codes were sent today: try again tomorrow.',
  },
} as const;
