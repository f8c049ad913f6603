import { describe, expect, it } from 'vitest';
import { gathered } from './gathered.ts';

/** A table that answers when it is told to, and remembers what it was asked. */
function slowTable(values: ReadonlyMap<string, number>) {
  const asked: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const ask = (keys: readonly string[]) => {
    asked.push(keys);
    return new Promise<ReadonlyMap<string, number>>((resolve) => answers.push(() => resolve(values)));
  };
  return { asked, answer: () => answers.shift()?.(), ask };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('gathered look-ups', () => {
  it('asks at once for the first, and together for what comes while it waits', async () => {
    const table = slowTable(new Map([['a', 1]]));
    const find = gathered(table.ask, 10);
    const first = find('a');
    const others = [find('b'), find('a'), find('a')];
    expect(table.asked).toEqual([['a']]);
    table.answer();
    expect(await first).toBe(1);
    await settled();
    expect(table.asked).toEqual([['a'], ['b', 'a']]);
    table.answer();
    expect(await Promise.all(others)).toEqual([null, 1, 1]);
  });

  it('never answers from a statement sent before the question', async () => {
    const values = new Map([['a', 1]]);
    const table = slowTable(values);
    const find = gathered(async (keys) => new Map(await table.ask(keys)), 10);
    const before = find('a');
    const after = find('a');
    table.answer();
    expect(await before).toBe(1);
    values.set('a', 2);
    await settled();
    table.answer();
    expect(await after).toBe(2);
  });

  it('takes no more keys into one statement than it may', async () => {
    const table = slowTable(new Map());
    const find = gathered(table.ask, 2);
    const all = ['a', 'b', 'c', 'd'].map(find);
    for (let turn = 0; turn < 3; turn += 1) {
      table.answer();
      await settled();
    }
    expect(await Promise.all(all)).toEqual([null, null, null, null]);
    expect(table.asked).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('fails only those whose statement failed, and goes on', async () => {
    let isBroken = true;
    const find = gathered(async (keys) => {
      if (isBroken) throw new Error('gone');
      return new Map(keys.map((key) => [key, 1]));
    }, 10);
    const first = find('a');
    const second = find('b');
    await expect(first).rejects.toThrow('gone');
    isBroken = false;
    await second.catch(() => undefined);
    expect(await find('c')).toBe(1);
  });
});
