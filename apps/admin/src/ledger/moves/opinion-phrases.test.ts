import { type Ledger, ledgers, weakBranchCase } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { moveText } from '../marks.ts';
import { phrasesOf } from './opinion-phrases.ts';

const phrases = (ledger: Ledger, name: string): readonly string[] => {
  const move = ledger.moves[name];
  return move === undefined ? [] : phrasesOf(move);
};
const ofBranch = (name: string) => phrases(weakBranchCase, name);

describe('the phrases of an opinion', () => {
  it('fit what the move says', () => {
    expect(ofBranch('list')).toContain('opinionAgree');
    expect(ofBranch('countyAccept')).toContain('opinionAgree');
    expect(ofBranch('propose')).toEqual(['opinionAsk']);
    expect(ofBranch('returnPlan')).toContain('opinionReturn');
    expect(ofBranch('sendBack')).toContain('opinionReturn');
    expect(ofBranch('dismiss')).toEqual(ofBranch('void'));
    expect(ofBranch('relapse')).toEqual([]);
  });

  it('never agree where the move returns, refuses or voids', () => {
    const no = (ledgers as readonly Ledger[]).flatMap((ledger) =>
      Object.keys(ledger.moves)
        .filter((name) => /退回|不同意|不予|作废|取消|废止/.test(moveText(ledger, name, 'zh-CN')))
        .map((name) => [ledger, name] as const),
    );
    expect(no.length).toBeGreaterThan(ledgers.length);
    for (const [ledger, name] of no)
      expect(phrases(ledger, name), `${ledger.name} ${name}`).not.toContain('opinionAgree');
  });
});
