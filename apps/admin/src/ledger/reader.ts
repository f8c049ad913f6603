import {
  type Ledger,
  type Level,
  type LocalDate,
  type RuleParameter,
  type RuleReader,
  rulesOn,
} from '@luze/domain';
import { createContext, useContext } from 'react';

/** Who looks at a ledger, as far as its screens care. The application provides it. */
export interface Reader {
  readonly today: LocalDate;
  readonly personId: string;
  readonly personName: string;
  readonly topLevel: Level;
  readonly home: { readonly id: string; readonly name: string; readonly level: Level } | null;
  readonly ruleParameters: readonly RuleParameter[];
  /** True where the reader's rules give the verb on some row: menus and empty forms, never rows. */
  can(verb: string, ledger: Ledger): boolean;
}

export const ReaderContext = createContext<Reader | null>(null);

/** @throws Error outside the application's provider: a fault of the program. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('no ReaderContext above');
  return reader;
}

/** Figures of the rules as they stood on a day. */
export const rulesOf = (reader: Reader, day: LocalDate): RuleReader => rulesOn(reader.ruleParameters, day);
