/** A field for a code of six digits, or a recovery code with letters: phones offer what they just received. */
export const CODE_INPUT = {
  autoComplete: 'one-time-code',
  autoCapitalize: 'characters',
  maxLength: 20,
} as const;
