import { branchMeeting, type Ledger, ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../record.ts';
import { batchMoves, openBatchMoves } from './batch-moves.ts';

const row = (id: string, ...may: string[]): LedgerRecord =>
  ({ id, title: id, may: Object.fromEntries(may.map((move) => [move, true])) }) as unknown as LedgerRecord;

describe('moves on several rows', () => {
  it('are decisions that ask for nothing but an opinion', () => {
    expect(batchMoves(branchMeeting)).toEqual(['confirm', 'return', 'reopen']);
    for (const ledger of ledgers as readonly Ledger[])
      for (const name of batchMoves(ledger)) {
        const move = ledger.moves[name];
        expect([move?.approves, move?.danger ?? false, move?.asks ?? null], `${ledger.name} ${name}`).toEqual(
          [true, false, null],
        );
      }
  });

  it('are offered where a chosen row is open to them, for those rows', () => {
    const chosen = [row('a', 'confirm', 'return'), row('b', 'confirm'), row('c', 'submit')];
    expect(
      openBatchMoves(branchMeeting, chosen).map(({ move, rows }) => [move, rows.map(({ id }) => id)]),
    ).toEqual([
      ['confirm', ['a', 'b']],
      ['return', ['a']],
    ]);
    expect(openBatchMoves(branchMeeting, [row('c', 'submit')])).toEqual([]);
  });
});
