import type { Label } from '../messages/language.ts';

/** Unit levels from the top; a child's level is strictly below its parent's, levels may be skipped. */
export const LEVELS = ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'BRANCH'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_LABELS: Readonly<Record<Level, Label>> = {
  NATION: { zh: '国家', en: 'Nation' },
  PROVINCE: { zh: '省', en: 'Province' },
  CITY: { zh: '市局', en: 'City bureau' },
  COUNTY: { zh: '区县局', en: 'County bureau' },
  BRANCH: { zh: '支部(站所)', en: 'Branch (station)' },
};

/** 0 for NATION … 4 for BRANCH. */
export const levelRank = (level: Level): number => LEVELS.indexOf(level);
export const isBelow = (level: Level, other: Level): boolean => levelRank(level) > levelRank(other);
export const isAtOrAbove = (level: Level, other: Level): boolean => levelRank(level) <= levelRank(other);

export const UNIT_KINDS = [
  'CITY_HQ',
  'COUNTY_BUREAU',
  'DISTRICT_BRANCH_BUREAU',
  'STATION_BRANCH',
  'SECTION_BRANCH',
  'BUREAU',
] as const;
/** BUREAU stands for a unit above the county, which has no kinds of its own. */
export type UnitKind = (typeof UNIT_KINDS)[number];

export const UNIT_KIND_LABELS: Readonly<Record<UnitKind, Label>> = {
  CITY_HQ: { zh: '市局机关', en: 'City headquarters' },
  COUNTY_BUREAU: { zh: '县局', en: 'County bureau' },
  DISTRICT_BRANCH_BUREAU: { zh: '区分局', en: 'District branch bureau' },
  STATION_BRANCH: { zh: '站所支部', en: 'Station branch' },
  SECTION_BRANCH: { zh: '机关支部', en: 'Section branch' },
  BUREAU: { zh: '局', en: 'Bureau' },
};

/** The stored name of a level's ancestor on every ledger row: `countyId` holds the county a row was born in. */
export type AncestorKey = 'nationId' | 'provinceId' | 'cityId' | 'countyId' | 'branchId';
export const ANCESTOR_KEYS: Readonly<Record<Level, AncestorKey>> = {
  NATION: 'nationId',
  PROVINCE: 'provinceId',
  CITY: 'cityId',
  COUNTY: 'countyId',
  BRANCH: 'branchId',
};

/** Ids of a unit's ancestors by level, its own included; '0' where the tree skips a level. */
export type Ancestors = Readonly<Record<AncestorKey, string>>;
