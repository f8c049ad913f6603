import type { ObligationKind } from '@luze/domain';
import { createContext, useContext } from 'react';

/** Which obligations a place leads to. */
export interface OwedThere {
  readonly unit: string | null;
  /** The unit alone, without those below it. */
  readonly own: boolean;
  readonly kinds: readonly ObligationKind[];
  /** Days they are due between, `a..b`. */
  readonly due: string;
  /** Those alone for which an exemption waits for a decision. */
  readonly waiting?: boolean;
}

/** Where obligations are listed, and met. */
export interface OwedPlaces {
  list(there: OwedThere): string;
  /** One obligation alone. */
  one(id: string): string;
  /** Where what meets an obligation is entered; null where no ledger's records do. */
  record(one: { readonly id: string; readonly kind: ObligationKind }): string | null;
}

/** Given by the application: what shows obligations among other things knows no feature. */
export const OwedPlacesContext = createContext<OwedPlaces | null>(null);

/** @throws Error outside the application's provider: a fault of the program. */
export function useOwedPlaces(): OwedPlaces {
  const places = useContext(OwedPlacesContext);
  if (places === null) throw new Error('no OwedPlacesContext above');
  return places;
}
