/** Parts a row's number is made of. `seq` counts within everything that stands before it. */
export interface NumberParts {
  readonly county: string;
  readonly year: number;
}

/**
 * Splits a pattern such as `YH-{county}-{year}-{seq:4}` into the series it counts in and its width.
 * @returns series `YH-SZ-2021-` and width 4
 */
export function numberSeries(
  pattern: string,
  parts: NumberParts,
): { readonly series: string; readonly width: number } {
  const match = /^(.*)\{seq:(\d)\}$/.exec(pattern);
  if (match === null) throw new TypeError(`number pattern ${pattern} must end in {seq:n}`);
  const series = (match[1] ?? '').replace('{county}', parts.county).replace('{year}', String(parts.year));
  return { series, width: Number(match[2]) };
}

export const numberOf = (series: string, width: number, sequence: number): string =>
  series + String(sequence).padStart(width, '0');
