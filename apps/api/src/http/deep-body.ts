import { AppError } from '@luze/domain';

/** Deeper than any form or filter people make, far less than what exhausts the stack of whoever walks it later. */
const DEEPEST = 40;

const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** @throws AppError TOO_COMPLEX for a JSON body nested too deep */
export function refuseDeepBody(body: unknown): void {
  let level: object[] = isNested(body) ? [body] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new AppError('TOO_COMPLEX');
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
}
