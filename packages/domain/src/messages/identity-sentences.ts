/** Sentences of sign-in, people and authority. */
export const identitySentences = {
  SIGN_IN_FAILED: {
    zh: '用户名或密码不对，或者尝试次数过多，请稍后再试。',
    en: 'Wrong username or password, or too many attempts; please try again later.',
  },
  STEP_UP_FAILED: {
    zh: '没有通过：输入不对，或者尝试次数过多，请核对或稍后再试。',
    en: 'Not accepted: wrong, or too many attempts; check it, or try again later.',
  },
  PASSWORD_WRONG: { zh: '当前密码不对。', en: 'The current password is wrong.' },
  PASSWORD_TOO_SHORT: { zh: '密码至少 {min} 个字符。', en: 'A password has at least {min} characters.' },
  PASSWORD_TOO_LONG: { zh: '密码最多 {max} 个字符。', en: 'A password has at most {max} characters.' },
  PASSWORD_TOO_PLAIN: {
    zh: '密码要包含大写字母、小写字母、数字、其他字符中的至少 {classes} 类。',
    en: 'Use at least {classes} of: capital letters, small letters, digits, other characters.',
  },
  PASSWORD_IS_USERNAME: { zh: '密码不能包含用户名。', en: 'The password may not contain the username.' },
  PASSWORD_UNCHANGED: {
    zh: '新密码不能与当前密码相同。',
    en: 'The new password must differ from the current one.',
  },
  USERNAME_SHAPE: {
    zh: '用户名用 3 到 40 个小写字母、数字、点、横线。',
    en: 'A username has 3 to 40 small letters, digits, dots or hyphens.',
  },
  USERNAME_TAKEN: { zh: '用户名已被使用。', en: 'This username is taken.' },
  ACCOUNT_EXISTS: { zh: '此人已有账号。', en: 'This person already has an account.' },
  ACCOUNT_MISSING: { zh: '此人还没有账号。', en: 'This person has no account yet.' },
  PERSON_INACTIVE: { zh: '此人已停用。', en: 'This person is no longer active.' },
  PERSON_OWN_GROUNDS: {
    zh: '本人的工号、单位和班子成员身份决定回避范围，要由他人更改。',
    en: 'Your staff number, unit and seat in a leading group decide what you are kept from: another must change them.',
  },
  RECUSAL_GROUNDS_CHANGED: {
    zh: '{by}更改了{name}的工号、单位或班子成员身份，其回避范围可能缩小，请核对。',
    en: '{by} changed the staff number, unit or seat in a leading group of {name}, who may be kept from less now. Please check.',
  },
  PERSON_IS_SELF: { zh: '不能对本人办理。', en: 'You cannot do this to yourself.' },
  PERSON_NOT_FOUND: { zh: '没有这个人，或者不在您的范围内。', en: 'No such person within your reach.' },
  SUCCESSOR_REQUIRED: {
    zh: '此人名下还有 {count} 条未办结，请指定接手人。',
    en: '{count} open rows are in this person’s name; name a successor.',
  },
  SUCCESSOR_UNFIT: {
    zh: '接手人必须在职，而且不能是本人。',
    en: 'The successor must be active and somebody else.',
  },
  REASON_REQUIRED: { zh: '必须写明理由。', en: 'A reason is required.' },
  ROLE_LEVEL: { zh: '“{role}”不能设在这一级单位。', en: '“{role}” does not belong to a unit of this level.' },
  ROLE_OF_OTHERS: {
    zh: '区县局书记只能管理本区县的支部人员。',
    en: 'A county secretary manages branch staff of the own county only.',
  },
  DAYS_REVERSED: { zh: '结束日期不能早于开始日期。', en: 'The last day may not be before the first.' },
  DELEGATION_TOO_LONG: { zh: '委托最长 {max} 天。', en: 'A delegation lasts at most {max} days.' },
  DELEGATION_SELF: { zh: '不能委托给本人。', en: 'You cannot delegate to yourself.' },
  DELEGATION_NOTHING: { zh: '委托人没有可委托的权限。', en: 'The principal has no authority to delegate.' },
  OFFICE_EXCLUSIVE: { zh: '三员与其他角色不能由同一人担任。', en: 'A platform office excludes every role.' },
  OFFICE_BY_SECURITY: {
    zh: '三员人员由安全管理员管理。',
    en: 'People in platform offices are managed by the security officer.',
  },
  AUTHORITY_WIDER: {
    zh: '这项权限超出您本人的范围或职责，请由上级或安全管理员办理。',
    en: 'This authority goes beyond your own reach or duties; ask the level above or the security officer.',
  },
  CONFIRM_BY_ANOTHER: {
    zh: '须由另一个人确认，不能确认自己提出的。',
    en: 'Somebody else must confirm it, not who proposed it.',
  },
  NOTHING_TO_CONFIRM: { zh: '没有待确认的职责。', en: 'No duties wait to be confirmed.' },
  OFFICE_HELD: { zh: '此人已担任三员之一。', en: 'This person already holds a platform office.' },
  OFFICE_MISSING: { zh: '此人没有担任三员。', en: 'This person holds no platform office.' },
  CODE_WRONG: {
    zh: '验证码不对或已经用过，或者尝试次数过多；请等下一个验证码再试。',
    en: 'The code is wrong or used, or there were too many attempts; wait for the next code.',
  },
  CODE_REQUIRED: {
    zh: '此账号已启用两步验证，请输入验证码。',
    en: 'This account uses two-step sign-in; enter a code.',
  },
  TOTP_EXISTS: {
    zh: '两步验证已经启用；要换手机，请先停用再重新启用。',
    en: 'Two-step sign-in is on; to change phones, turn it off and on again.',
  },
  TOTP_MISSING: { zh: '此人没有启用两步验证。', en: 'This person does not use two-step sign-in.' },
  HELD_BY_SYSTEM_OFFICER: {
    zh: '已任命系统管理员，由其办理。',
    en: 'There is a system officer, who does this.',
  },
  HELD_BY_SECURITY_OFFICER: {
    zh: '已任命安全管理员，由其办理。',
    en: 'There is a security officer, who does this.',
  },
  HELD_BY_AUDIT_OFFICER: {
    zh: '已任命审计管理员，由其办理。',
    en: 'There is an audit officer, who does this.',
  },
} as const;
