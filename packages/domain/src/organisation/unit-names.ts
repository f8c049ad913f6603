import { BUREAU_ENDING } from '../messages/workbook-words.ts';

/** A unit as people write it in a workbook. */
export interface NamedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
}

/** Endings officials leave out or add: 石栈县, 石栈县局, 石栈县自然资源和规划局; 柳津所, 柳津所支部. */
const COUNTY_ENDINGS = ['自然资源和规划局', '自然资源局', '自然资源和规划分局', '自然资源分局', '分局', '局'];
const BRANCH_ENDINGS = ['党支部', '支部', '自然资源所', '所'];

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·.()]/g, '')
    .toUpperCase();

/** A unit where one column alone names it: 石栈县局, 石栈县局柳津所. @param county above a branch, where there is one */
export const unitInFull = (
  unit: Pick<NamedUnit, 'level' | 'shortName'>,
  county: Pick<NamedUnit, 'shortName'> | null,
): string => (unit.level === 'BRANCH' ? (county?.shortName ?? '') + unit.shortName : unit.shortName);

/** A name and what is left of it without an ending. */
const withStems = (name: string, endings: readonly string[]): string[] => [
  name,
  ...endings
    .filter((ending) => name.endsWith(ending) && name.length - ending.length > 1)
    .map((ending) => name.slice(0, -ending.length)),
];

const spellings = (unit: NamedUnit, endings: readonly string[]): string[] =>
  [unit.name, unit.shortName, unit.code]
    .map(bare)
    .filter((name) => name !== '')
    .flatMap((name) => withStems(name, endings));

/** 石栈 for 石栈县: taken from the unit's own name only, so that 石栈区 stays unknown. */
const withoutKind = (names: readonly string[]): string[] => [
  ...names,
  ...names.filter((name) => /[县区市旗]$/.test(name) && name.length > 2).map((name) => name.slice(0, -1)),
];

/** The first spelling of what was written that names one unit. */
function lookUp(
  names: ReadonlyMap<string, NamedUnit | 'ambiguous'> | undefined,
  text: string,
  endings: readonly string[],
): NamedUnit | null {
  for (const spelling of withStems(bare(text), endings)) {
    const found = names?.get(spelling);
    if (found !== undefined) return found === 'ambiguous' ? null : found;
  }
  return null;
}

/** Characters two names share, as a share of the longer: enough to suggest 云脊所 for 云背所. */
function likeness(a: string, b: string): number {
  const shared = [...new Set(a)].filter((character) => b.includes(character)).length;
  return shared / Math.max(new Set(a).size, new Set(b).size);
}

/** Finds units by the names people write, among those the importer may use. Unknown and foreign look alike. */
export class UnitNames {
  readonly #counties = new Map<string, NamedUnit | 'ambiguous'>();
  readonly #branches = new Map<string, Map<string, NamedUnit | 'ambiguous'>>();
  readonly #units: readonly NamedUnit[];

  constructor(units: readonly NamedUnit[]) {
    this.#units = units;
    for (const unit of units) {
      if (unit.level === 'COUNTY') {
        this.#enter(this.#counties, withoutKind(spellings(unit, COUNTY_ENDINGS)), unit);
      }
      if (unit.level === 'BRANCH' && unit.parentId !== null) {
        const siblings = this.#branches.get(unit.parentId) ?? new Map();
        this.#branches.set(unit.parentId, siblings);
        this.#enter(siblings, spellings(unit, BRANCH_ENDINGS), unit);
      }
    }
  }

  #enter(into: Map<string, NamedUnit | 'ambiguous'>, names: readonly string[], unit: NamedUnit): void {
    for (const name of new Set(names)) {
      const other = into.get(name);
      into.set(name, other === undefined || other === unit ? unit : 'ambiguous');
    }
  }

  county(text: string): NamedUnit | null {
    return lookUp(this.#counties, text, COUNTY_ENDINGS);
  }

  branch(countyId: string, text: string): NamedUnit | null {
    return lookUp(this.#branches.get(countyId), text, BRANCH_ENDINGS);
  }

  /** The county whose name a text begins with, and the rest: 石栈县局柳津所. */
  countyInFront(text: string): { readonly county: NamedUnit; readonly rest: string } | null {
    const found = this.#units
      .filter(({ level }) => level === 'COUNTY')
      .flatMap((county) =>
        [county.name, county.shortName, county.shortName.replace(BUREAU_ENDING, '')].map((name) => ({
          county,
          name,
        })),
      )
      .filter(({ name }) => name !== '' && text.length > name.length && text.startsWith(name))
      .sort((a, b) => b.name.length - a.name.length);
    return found[0] === undefined
      ? null
      : { county: found[0].county, rest: text.slice(found[0].name.length) };
  }

  /** The bureau above all counties, by its name. */
  city(text: string): NamedUnit | null {
    const cities = this.#units.filter(({ level }) => level === 'CITY');
    return lookUp(
      new Map(cities.flatMap((unit) => spellings(unit, COUNTY_ENDINGS).map((name) => [name, unit] as const))),
      text,
      COUNTY_ENDINGS,
    );
  }

  /** The only county there is, for sheets that leave the column empty. */
  onlyCounty(): NamedUnit | null {
    const counties = this.#units.filter((unit) => unit.level === 'COUNTY');
    return counties.length === 1 ? (counties[0] ?? null) : null;
  }

  /** Up to three short names that look like what was written; the county's branches, or the counties. */
  similar(text: string, countyId: string | null): string[] {
    const wanted = bare(text);
    return this.#units
      .filter((unit) => (countyId === null ? unit.level === 'COUNTY' : unit.parentId === countyId))
      .map((unit) => ({ name: unit.shortName, score: likeness(wanted, bare(unit.shortName)) }))
      .filter(({ score }) => score >= 0.3)
      .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
      .slice(0, 3)
      .map(({ name }) => name);
  }
}
