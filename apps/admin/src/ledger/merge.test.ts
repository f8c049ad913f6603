import { describe, expect, it } from 'vitest';
import { changesOf, merge } from './merge.ts';

const fields = ['funds', 'note', 'leader'];

describe('merging what two people saved', () => {
  it('asks only about fields both changed to different values', () => {
    const opened = { funds: 8, note: 'a', leader: null };
    const merged = merge(
      fields,
      opened,
      { funds: 9.5, note: 'a', leader: null },
      { funds: 12, note: 'b', leader: null },
    );
    expect(merged.clashes).toEqual([{ field: 'funds', opened: 8, mine: 9.5, theirs: 12 }]);
    expect(merged.onlyTheirs).toEqual(['note']);
    expect(merged.values).toEqual({ funds: 9.5, note: 'b', leader: null });
  });

  it('asks nothing where both made the same change', () => {
    expect(merge(fields, { funds: 8 }, { funds: 9 }, { funds: 9 }).clashes).toEqual([]);
  });

  it('keeps what only the reader changed', () => {
    expect(merge(fields, { note: 'a' }, { note: 'mine' }, { note: 'a' }).values).toMatchObject({
      note: 'mine',
    });
  });

  it('takes an empty field and a missing value as the same', () => {
    expect(merge(fields, { note: null }, { note: '' }, { note: null })).toMatchObject({
      clashes: [],
      onlyTheirs: [],
    });
    expect(changesOf(fields, { note: null }, { note: undefined })).toEqual({});
  });

  it('sends null for a field that was cleared and nothing for one left alone', () => {
    expect(changesOf(fields, { note: 'a', funds: 8 }, { note: undefined, funds: 8 })).toEqual({ note: null });
  });
});
