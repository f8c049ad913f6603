import { describe, expect, it, vi } from 'vitest';
import { keptBriefly } from './kept-briefly.ts';

/** A table of one row and the number of writes to it this process knows of. */
function table() {
  const state = { value: 'a' as string | null, writes: 0, asked: 0 };
  const find = async () => {
    state.asked += 1;
    return state.value;
  };
  return { state, find: keptBriefly(find, () => state.writes, 250) };
}

describe('look-ups kept for a moment', () => {
  it('asks once within the moment and again after it', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { state, find } = table();
      expect(await find('k')).toBe('a');
      state.value = 'b';
      vi.advanceTimersByTime(249);
      expect(await find('k')).toBe('a');
      vi.advanceTimersByTime(1);
      expect(await find('k')).toBe('b');
      expect(state.asked).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks again at once after a write here', async () => {
    const { state, find } = table();
    expect(await find('k')).toBe('a');
    Object.assign(state, { value: 'b', writes: 1 });
    expect(await find('k')).toBe('b');
  });

  it('does not trust an answer that was asked for before a write ended', async () => {
    const state = { writes: 0 };
    const answers: ((value: string) => void)[] = [];
    const find = keptBriefly(
      () => new Promise<string>((resolve) => answers.push(resolve)),
      () => state.writes,
      60_000,
    );
    const before = find('k');
    state.writes += 1;
    answers.shift()?.('old');
    expect(await before).toBe('old');
    const after = find('k');
    answers.shift()?.('new');
    expect(await after).toBe('new');
  });

  it('does not remember that something is missing', async () => {
    const { state, find } = table();
    state.value = null;
    expect(await find('k')).toBeNull();
    state.value = 'a';
    expect(await find('k')).toBe('a');
  });
});
