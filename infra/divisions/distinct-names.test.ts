import { describe, expect, it } from 'vitest';
import { distinctNames } from './distinct-names.ts';

describe('names of the units under one parent', () => {
  it('takes the name people use where nobody else wants it', () => {
    expect(distinctNames([{ code: '1', names: ['柳林所', '柳林镇所'] }]).get('1')).toBe('柳林所');
  });

  it('falls back to the longer name where two want the short one', () => {
    const names = distinctNames([
      { code: '1', names: ['柳林所', '柳林镇所'] },
      { code: '2', names: ['柳林所', '柳林街道所'] },
    ]);
    expect([...names.values()]).toEqual(['柳林镇所', '柳林街道所']);
  });

  it('adds the code where nothing else tells two apart', () => {
    const names = distinctNames([
      { code: '1', names: ['柳林所'] },
      { code: '2', names: ['柳林所'] },
    ]);
    expect([...names.values()]).toEqual(['柳林所（1）', '柳林所（2）']);
  });
});
