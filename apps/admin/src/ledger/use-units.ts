import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/generated/index.ts';

const UNITS = graphql(`
  query LedgerUnits {
    units(filter: { active: true }) { id name shortName code level parent { id } }
  }
`);

export interface TreeUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
  /** Null on an ancestor outside the own reach: it is only on the way down. */
  readonly code: string | null;
  readonly parent: { readonly id: string } | null;
}

const NONE: readonly TreeUnit[] = [];

/** The units the reader may see, with their parents. */
export function useUnits(): readonly TreeUnit[] {
  const { data } = useQuery<{ units: readonly TreeUnit[] }>(UNITS);
  return data?.units ?? NONE;
}

/** The name of a unit by its id; null while unknown or where no unit is meant. */
export function useUnitName(id: string | null): string | null {
  const units = useUnits();
  return id === null ? null : (units.find((unit) => unit.id === id)?.shortName ?? null);
}
