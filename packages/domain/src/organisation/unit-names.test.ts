import { describe, expect, it } from 'vitest';
import { UnitNames, unitInFull } from './unit-names.ts';

const units = [
  {
    id: '10',
    parentId: '1',
    code: 'SZ',
    name: '石栈县自然资源和规划局',
    shortName: '石栈县局',
    level: 'COUNTY',
  },
  { id: '11', parentId: '10', code: 'SZ-B07', name: '柳津所党支部', shortName: '柳津所', level: 'BRANCH' },
  { id: '12', parentId: '10', code: 'SZ-B14', name: '云脊所党支部', shortName: '云脊所', level: 'BRANCH' },
  {
    id: '20',
    parentId: '1',
    code: 'QK',
    name: '青柯区自然资源和规划局',
    shortName: '青柯区局',
    level: 'COUNTY',
  },
  { id: '21', parentId: '20', code: 'QK-B01', name: '柳津所党支部', shortName: '柳津所', level: 'BRANCH' },
];
const names = new UnitNames(units);

describe('unit names in workbooks', () => {
  it.each(['石栈', '石栈县', '石栈县局', '石栈县自然资源和规划局', ' 石栈 县局 ', 'sz', 'ＳＺ'])(
    'finds the county as %s',
    (text) => {
      expect(names.county(text)?.id).toBe('10');
    },
  );

  it.each(['柳津所', '柳津所支部', '柳津所党支部', 'SZ-B07', '柳津'])('finds the branch as %s', (text) => {
    expect(names.branch('10', text)?.id).toBe('11');
  });

  it('keeps a branch of the same name in another county apart', () => {
    expect(names.branch('20', '柳津所')?.id).toBe('21');
  });

  it('does not take one kind of county for another', () => {
    expect(names.county('石栈区')).toBeNull();
    const alike = new UnitNames([
      ...units,
      { ...units[0], id: '30', code: 'SZQ', name: '石栈区自然资源局', shortName: '石栈区局' } as never,
    ]);
    expect(alike.county('石栈')).toBeNull();
    expect(alike.county('石栈区')?.id).toBe('30');
  });

  it('finds nothing for a name of no unit and suggests those alike', () => {
    expect(names.branch('10', '云背所')).toBeNull();
    expect(names.similar('云背所', '10')).toContain('云脊所');
    expect(names.county('constructor')).toBeNull();
  });

  it('does not guess between two units of one spelling', () => {
    const twins = new UnitNames([
      ...units,
      { id: '13', parentId: '10', code: 'SZ-B15', name: '柳津站', shortName: '柳津所', level: 'BRANCH' },
    ]);
    expect(twins.branch('10', '柳津所')).toBeNull();
    expect(twins.branch('10', 'SZ-B07')?.id).toBe('11');
  });

  it('reads a unit from one column, the county in front, and writes it so', () => {
    const [county, branch] = units;
    if (county === undefined || branch === undefined) throw new TypeError('no units');
    expect(unitInFull(branch, county)).toBe('石栈县局柳津所');
    expect(unitInFull(county, null)).toBe('石栈县局');
    for (const text of ['石栈县局柳津所', '石栈县柳津所', '石栈县自然资源和规划局柳津所']) {
      const front = names.countyInFront(text);
      expect([front?.county.id, front?.rest], text).toEqual(['10', '柳津所']);
    }
    expect(names.countyInFront('柳津所')).toBeNull();
    expect(names.city('青柯区局')).toBeNull();
    const city = {
      id: '1',
      parentId: null,
      code: 'LC',
      name: '岭川市自然资源和规划局',
      shortName: '岭川市局',
      level: 'CITY',
    };
    expect(new UnitNames([city, ...units]).city('岭川市局')?.id).toBe('1');
  });
});
