import { caseRectification } from './discipline/case-rectification.ts';
import { disciplineCase } from './discipline/discipline-case.ts';
import { dutyListItem } from './discipline/duty-item.ts';
import { warningEducation } from './discipline/education.ts';
import { responsibilityLetter } from './discipline/letter.ts';
import { integrityTalk } from './discipline/talk.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { RuleParameter } from './rules/parameters.ts';
import { hazard } from './safety/hazard.ts';

/** Every ledger the product keeps; one line each. */
export const ledgers: readonly Ledger[] = [
  hazard,
  disciplineCase,
  responsibilityLetter,
  dutyListItem,
  integrityTalk,
  warningEducation,
  caseRectification,
];

/** @returns null when no ledger has that name. */
export const findLedger = (name: string): Ledger | null =>
  ledgers.find((ledger) => ledger.name === name) ?? null;

/** The figures definitions name; a database may hold later ones beside them. */
export const RULE_PARAMETERS: readonly RuleParameter[] = ledgers.flatMap(({ parameters }) => parameters);
