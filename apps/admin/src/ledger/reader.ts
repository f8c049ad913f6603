import {
  findLedger,
  type Ledger,
  type Level,
  type LocalDate,
  opensReport,
  type Report,
  type RuleParameter,
  type RuleReader,
  reports,
  rulesOn,
} from '@luze/domain';
import { createContext, useContext } from 'react';
import type { Values } from './merge.ts';

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
  /** Fields and asks the reader's form of a new record leaves out: never shown to him, or left to others. */
  hidden(ledger: Ledger): ReadonlySet<string>;
  /** What every record says that he enters; his form does not ask for it. */
  fixed(ledger: Ledger): Values;
  /** The same of what units owe, which is no ledger: `read`, `requestExemption`, `decideExemption`. */
  canOnObligations(verb: string): boolean;
}

export const ReaderContext = createContext<Reader | null>(null);

/** @throws Error outside the application's provider: a fault of the program. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('no ReaderContext above');
  return reader;
}

/** Computed workbooks the reader may have; with a ledger, those its list leads to. */
export const reportsFor = ({ can }: Reader, of?: Ledger): Report[] =>
  reports.filter(
    (report) =>
      (of === undefined || report.ledger === of.name) &&
      opensReport(report, (verb, name) => {
        const ledger = findLedger(name);
        return ledger !== null && can(verb, ledger);
      }),
  );

/** Figures of the rules as they stood on a day. */
export const rulesOf = (reader: Reader, day: LocalDate): RuleReader => rulesOn(reader.ruleParameters, day);
