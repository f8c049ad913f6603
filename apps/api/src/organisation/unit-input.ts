import {
  isBelow,
  isLocalDate,
  isSafeText,
  type Level,
  lengthOf,
  normaliseText,
  type UnitKind,
  type Violation,
} from '@luze/domain';
import type { UnitRow } from './unit.entity.ts';
import type { UnitInput } from './unit.type.ts';

const KIND_LEVELS: Readonly<Record<UnitKind, readonly Level[]>> = {
  CITY_HQ: ['COUNTY'],
  COUNTY_BUREAU: ['COUNTY'],
  DISTRICT_BRANCH_BUREAU: ['COUNTY'],
  STATION_BRANCH: ['BRANCH'],
  SECTION_BRANCH: ['BRANCH'],
  BUREAU: ['NATION', 'PROVINCE', 'CITY'],
};

/** Values of a unit as they would be stored. */
export interface UnitValues {
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly regionCode: string | null;
  readonly orderNo: number;
  readonly validFrom: string;
}

const clean = (text: string | null | undefined): string | null => {
  const value = text === null || text === undefined ? '' : normaliseText(text);
  return value === '' ? null : value;
};

const text = (field: string, value: string | null, max: number, required: boolean): Violation[] => {
  if (value === null) return required ? [{ field, code: 'REQUIRED' }] : [];
  if (!isSafeText(value)) return [{ field, code: 'TEXT_UNSAFE' }];
  const length = lengthOf(value);
  return length > max ? [{ field, code: 'TOO_LONG', params: { max, length } }] : [];
};

/** Merges an input over a stored unit (or over nothing): absent is unchanged, null is cleared. */
export function mergeUnit(input: UnitInput, stored: UnitRow | null, today: string): Partial<UnitValues> {
  const pick = <K extends keyof UnitInput & keyof UnitValues>(
    key: K,
  ): UnitInput[K] | UnitRow[K] | undefined => (input[key] === undefined ? stored?.[key] : input[key]);
  return {
    code: clean(pick('code')) as string,
    name: clean(pick('name')) as string,
    shortName: clean(pick('shortName')),
    level: pick('level') as Level,
    kind: pick('kind') as UnitKind,
    regionCode: clean(pick('regionCode')),
    orderNo: pick('orderNo') ?? 0,
    validFrom: pick('validFrom') ?? today,
  };
}

/** Faults of a unit's values, its place aside. */
export function unitFaults(values: Partial<UnitValues>): Violation[] {
  const { code, level, kind, regionCode, orderNo, validFrom } = values;
  return [
    ...text('name', values.name ?? null, 100, true),
    ...text('shortName', values.shortName ?? null, 50, false),
    ...text('code', code ?? null, 32, true),
    ...(code && !/^[A-Za-z0-9-]{1,32}$/.test(code) ? [{ field: 'code', code: 'UNIT_CODE_SHAPE' }] : []),
    ...(level ? [] : [{ field: 'level', code: 'REQUIRED' }]),
    ...(kind ? [] : [{ field: 'kind', code: 'REQUIRED' }]),
    ...(level && kind && !KIND_LEVELS[kind].includes(level)
      ? [{ field: 'kind', code: 'UNIT_KIND_LEVEL', params: { kind } }]
      : []),
    ...(regionCode && !/^(\d{6}|\d{9}|\d{12})$/.test(regionCode)
      ? [{ field: 'regionCode', code: 'REGION_CODE_SHAPE' }]
      : []),
    ...(orderNo !== undefined && Math.abs(orderNo) > 1_000_000
      ? [{ field: 'orderNo', code: 'TOO_LARGE', params: { max: 1_000_000 } }]
      : []),
    ...(validFrom !== undefined && !isLocalDate(validFrom)
      ? [{ field: 'validFrom', code: 'NOT_A_DAY', params: { value: validFrom } }]
      : []),
  ];
}

/** Faults of putting a unit of some level under a parent. A branch stands under a county, or under nobody's county where levels are skipped. */
export function placeFaults(level: Level, parent: Pick<UnitRow, 'level' | 'active'>): Violation[] {
  if (!parent.active) return [{ field: 'parentId', code: 'UNIT_CLOSED' }];
  return isBelow(level, parent.level) ? [] : [{ field: 'parentId', code: 'UNIT_BELOW_PARENT' }];
}
