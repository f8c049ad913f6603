import { describe, expect, it } from 'vitest';
import { runEach } from './run-each.ts';

describe('an act on several rows', () => {
  it('goes on behind a row it is refused for, and says of each how it went', async () => {
    const seen: string[] = [];
    const told: number[] = [];
    const rows = ['a', 'b', 'c'].map((id) => ({ id, title: `row ${id}` }));
    const outcomes = await runEach(
      rows,
      async ({ id }) => {
        seen.push(id);
        if (id === 'b') throw new Error('too late');
      },
      (thrown) => (thrown as Error).message,
      (through) => told.push(through),
    );
    expect(outcomes).toEqual([
      { id: 'a', title: 'row a', refusal: null },
      { id: 'b', title: 'row b', refusal: 'too late' },
      { id: 'c', title: 'row c', refusal: null },
    ]);
    expect([seen, told]).toEqual([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
  });
});
