/** The same words in another language; one that counts may say `_one` differently. */
export type WordsLike<Words> = Record<keyof Words, string> &
  Partial<Record<`${Extract<keyof Words, string>}_one`, string>>;
