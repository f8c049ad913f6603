import type { SentenceParams } from '../errors.ts';
import { ledgers } from '../ledgers.ts';
import { accessSentences } from './access-sentences.ts';
import { attachmentSentences } from './attachment-sentences.ts';
import { auditSentences, checkpointSentences } from './audit-sentences.ts';
import { cellSentences } from './cell-sentences.ts';
import { disciplineSentences } from './discipline-sentences.ts';
import { divisionSentences } from './division-sentences.ts';
import { emptyingSentences } from './emptying-sentences.ts';
import { errorSentences } from './error-sentences.ts';
import { fileSentences } from './file-sentences.ts';
import { identitySentences } from './identity-sentences.ts';
import { importSentences } from './import-sentences.ts';
import { keySentences } from './key-sentences.ts';
import type { Label, Language } from './language.ts';
import { inLanguage } from './language.ts';
import { ledgerSentences } from './ledger-sentences.ts';
import { meetingSentences } from './meeting-sentences.ts';
import { obligationSentences } from './obligation-sentences.ts';
import { organisationSentences } from './organisation-sentences.ts';
import { requestSentences } from './request-sentences.ts';
import { revealSentences } from './reveal-sentences.ts';
import { robotSentences } from './robot-sentences.ts';
import { urgingSentences } from './urging-sentences.ts';
import { workSentences } from './work-sentences.ts';

const SENTENCES: ReadonlyMap<string, Label> = new Map(
  Object.entries({
    ...errorSentences,
    ...accessSentences,
    ...requestSentences,
    ...cellSentences,
    ...fileSentences,
    ...attachmentSentences,
    ...disciplineSentences,
    ...auditSentences,
    ...checkpointSentences,
    ...divisionSentences,
    ...identitySentences,
    ...revealSentences,
    ...emptyingSentences,
    ...obligationSentences,
    ...organisationSentences,
    ...importSentences,
    ...keySentences,
    ...ledgerSentences,
    ...workSentences,
    ...urgingSentences,
    ...robotSentences,
    ...meetingSentences,
    ...Object.assign({}, ...ledgers.map(({ sentences }) => sentences)),
  }),
);

/** Every code that has a sentence. */
export const sentenceCodes = (): string[] => [...SENTENCES.keys()];
export const hasSentence = (code: string): boolean => SENTENCES.has(code);

const said = (value: SentenceParams[string] | undefined, language: Language): string =>
  typeof value === 'object' ? inLanguage(value, language) : String(value);

/**
 * The sentence of a code with its params filled in.
 * @throws RangeError for a code without a sentence: a code is not finished until it says something.
 */
export function sentence(code: string, language: Language, params: SentenceParams = {}): string {
  const label = SENTENCES.get(code);
  if (label === undefined) throw new RangeError(`no sentence for ${code}`);
  return inLanguage(label, language).replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? said(params[name], language) : whole,
  );
}
