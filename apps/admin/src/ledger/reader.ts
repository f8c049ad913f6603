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
  /** Fields of which the reader is never shown anything, on whatever row: no fields of his forms. */
  hidden(ledger: Ledger): ReadonlySet<string>;
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
