/** `?, ?, ?`: a place in a statement for each of some values. */
export const placeholders = (values: { readonly length: number }): string =>
  Array.from(values, () => '?').join(', ');
