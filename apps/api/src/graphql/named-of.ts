import type { Context } from '../context.ts';
import type { NamedUnitType } from './named.ts';

type Loading = Pick<Context, 'loaders'>;

/** A unit by its name, whoever asks; without a name where there is no such unit. */
export async function namedUnit({ loaders }: Loading, id: string): Promise<NamedUnitType> {
  return { id, name: (await loaders.unit.load(id))?.name ?? '' };
}
