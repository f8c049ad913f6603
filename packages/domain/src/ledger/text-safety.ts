const BIDI_AND_CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** False for NUL, control characters, bidirectional overrides and lone surrogates. */
export const isSafeText = (value: string): boolean =>
  !BIDI_AND_CONTROLS.test(value) && !LONE_SURROGATE.test(value);

/** Text as it is stored: NFC, trimmed, one kind of line end. */
export const normaliseText = (value: string): string => value.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** True of letters A to Z, digits and Chinese characters, in either width, with blanks, hyphens and dots between or not. */
export const isPlainCode = (value: string): boolean =>
  /^[A-Za-z0-9\p{Script=Han}][A-Za-z0-9\p{Script=Han}\s.‐-―-]*$/u.test(value.normalize('NFKC'));

/** Characters as people count them: 𠮷 is one. */
export const lengthOf = (value: string): number => [...value].length;
