/** Sentences about group robots: what they tell their group, and how a delivery went. */
export const robotSentences = {
  ROBOT_DAILY: {
    zh: '【履责】{unit} {day}：本周到期 {due} 项，逾期 {overdue} 项，待审批 {decide} 项。',
    en: '[Luze] {unit}, {day}: {due} due this week, {overdue} late, {decide} for decision.',
  },
  ROBOT_ESCALATION: {
    zh: '【履责】{unit} {day}：下级单位逾期升级 {count} 项。',
    en: '[Luze] {unit}, {day}: {count} late with units below, escalated.',
  },
  ROBOT_URGE: {
    zh: '【履责】{unit} {day}：收到上级催办 {count} 项。',
    en: '[Luze] {unit}, {day}: {count} urged from above.',
  },
  ROBOT_TEST: {
    zh: '【履责】{unit}：这是一条测试消息，群机器人可用。',
    en: '[Luze] {unit}: this is a test message; the group robot works.',
  },
  ROBOT_TAKEN: { zh: '已送达', en: 'Delivered' },
  ROBOT_KEY_UNKNOWN: {
    zh: '平台不认识这个地址：机器人可能已被移除，请重新复制 Webhook 地址',
    en: 'The vendor does not know this address: the robot may have been removed; copy its webhook address again',
  },
  ROBOT_SETTINGS: {
    zh: '安全设置不符：请核对加签密钥、关键词“履责”或 IP 白名单',
    en: 'Its security settings refuse the message: check the signing secret, the keyword 履责 or the list of addresses',
  },
  ROBOT_GONE: {
    zh: '在平台上已被停用，或已移出群',
    en: 'It was switched off at the vendor, or taken out of the group',
  },
  ROBOT_TOO_FAST: { zh: '平台限流', en: 'The vendor takes no more for a while' },
  ROBOT_NO_ANSWER: {
    zh: '平台没有应答，请检查服务器能否访问外网',
    en: 'No answer; check whether the server reaches the internet',
  },
  ROBOT_NOT_VENDOR: {
    zh: '应答不是平台的格式，请检查网关',
    en: 'The answer was not the vendor’s; check the gateway',
  },
  ROBOT_REFUSED: {
    zh: '平台拒收，错误码 {errcode}',
    en: 'The vendor refused it with number {errcode}',
  },
  ROBOT_ADDRESS_FOREIGN: {
    zh: '请粘贴{vendor}群机器人的 Webhook 地址，应以 {start} 开头。',
    en: 'Paste the webhook address of a {vendor} group robot; it begins with {start}.',
  },
  ROBOT_SECRET_MALFORMED: {
    zh: '加签密钥应由字母和数字组成，以 SEC 开头。',
    en: 'A signing secret is letters and digits beginning with SEC.',
  },
  ROBOT_SECRET_DINGTALK: {
    zh: '只有钉钉机器人有加签密钥。',
    en: 'Only DingTalk robots have a signing secret.',
  },
  ROBOT_KIND_FIXED: {
    zh: '平台不能更改，请另建一个机器人。',
    en: 'The vendor cannot be changed: add another robot.',
  },
  ROBOT_TOO_OFTEN: {
    zh: '刚刚发送过，请过几秒再试。',
    en: 'It has just sent something: try again in a few seconds.',
  },
  ROBOT_STOPPED: {
    zh: '机器人已停用，请先编辑并启用。',
    en: 'The robot is switched off: edit it and switch it on first.',
  },
  ROBOT_TOO_MANY: { zh: '一个单位最多 {max} 个群机器人。', en: 'A unit has at most {max} group robots.' },
  NOTICE_ROBOT_STOPPED: {
    zh: '群机器人“{name}”已停用：{reason}。',
    en: 'The group robot “{name}” was stopped: {reason}.',
  },
} as const;
