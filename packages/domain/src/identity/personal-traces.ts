/** What a trace of a person is called, as the code of its sentence. */
export type PersonalTrace = 'TEXT_HOLDS_PHONE' | 'TEXT_HOLDS_ID_NUMBER' | 'TEXT_HOLDS_ACCOUNT';

/** 居民身份证号码 (GB 11643: 18 characters, the last may be X), and those of 15 digits before 1999. */
const ID_NUMBER = /(?<![\dA-Z])(?:\d{17}[\dX]|\d{15})(?![\dA-Z])/iu;
/** A mobile number, grouped or not, and a number with its area code; short hotlines such as 12345 are none. */
const PHONE = /(?<!\d)(?:(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[-— ]\d{7,8})(?!\d)/u;
/** Accounts of people: @names, e-mail, what stands behind the word for an account or a nickname. */
const ACCOUNT =
  /@[\p{L}\p{N}_-]{2}|wxid_|(?:微信号?|QQ号?|抖音号?|快手号?|微博名?|网名|昵称|用户名|账号|帐号)\s*:\s*[\p{L}\p{N}_]/iu;

/**
 * The first trace of a person in a text that is to hold none; null where there is none. It knows numbers and accounts by
 * their form, in full-width characters too; names it does not know.
 */
export function personalTrace(text: string): PersonalTrace | null {
  const plain = text.normalize('NFKC');
  if (ID_NUMBER.test(plain)) return 'TEXT_HOLDS_ID_NUMBER';
  if (PHONE.test(plain)) return 'TEXT_HOLDS_PHONE';
  return ACCOUNT.test(plain) ? 'TEXT_HOLDS_ACCOUNT' : null;
}
