import type { Move } from '@luze/domain';

const RETURNING = ['opinionReturn', 'opinionCheck'] as const;
const REFUSING = ['opinionUntrue', 'opinionUnfit'] as const;
const AGREEING = ['opinionAgree', 'opinionVerified'] as const;
const SUBMITTING = ['opinionAsk'] as const;

/** The phrases that fit what a move says: who turns down does not agree, and who submits asks. */
export function phrasesOf({ turnsDown, approves, submits, letter, danger }: Move) {
  if (turnsDown === 'RETURN') return RETURNING;
  if (turnsDown === 'REFUSE') return REFUSING;
  if (approves === true) return AGREEING;
  if (submits === true) return SUBMITTING;
  return letter === 'A' && danger !== true ? AGREEING : [];
}
