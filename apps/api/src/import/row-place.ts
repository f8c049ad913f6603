import { BUREAU_ENDING, COUNTY_ITSELF, type NamedUnit } from '@luze/domain';
import { readName } from '../workbook/cell-values.ts';
import type { ReachableUnits } from './reachable-units.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn, SheetRow } from './stored-sheet.ts';

/** The unit a row names, or null with the remark why not. */
export interface RowPlace {
  readonly unit: NamedUnit | null;
  /** False where the sheet says nothing of the unit at all. */
  readonly named: boolean;
  readonly remarks: readonly Remark[];
}

const unknown = (column: SheetColumn, value: string, similar: readonly string[]): Remark =>
  similar.length === 0
    ? remarkOn(column, 'unitId', { code: 'IMPORT_UNIT_UNKNOWN', params: { value } }, value)
    : remarkOn(
        column,
        'unitId',
        { code: 'IMPORT_UNIT_SIMILAR', params: { value, similar: similar.join('、') } },
        value,
      );

/** The county where a row names none: the only one there is, or the one the importer works for himself. */
function ownPlace(units: ReachableUnits, county: NamedUnit): NamedUnit | null {
  if (units.reaches(county.id)) return county;
  const branches = units.units.filter(({ id, parentId }) => parentId === county.id && units.reaches(id));
  return branches.length === 1 ? (branches[0] ?? null) : null;
}

/** Finds a row's unit by the names in its county and unit columns. Foreign and unknown names look alike. */
export function placeOf(row: SheetRow, columns: readonly SheetColumn[], units: ReachableUnits): RowPlace {
  const countyColumn = columns.find(({ spec }) => spec.source === 'county');
  const unitColumn = columns.find(({ spec }) => spec.source === 'unit');
  const countyCell = countyColumn === undefined ? null : readName(row.cells.get(countyColumn.at), false);
  const unitCell = unitColumn === undefined ? null : readName(row.cells.get(unitColumn.at), true);
  const remarks: Remark[] = [];
  for (const [column, cell] of [
    [countyColumn, countyCell],
    [unitColumn, unitCell],
  ] as const) {
    if (column !== undefined && cell !== null)
      remarks.push(...cell.remarks.map((remark) => remarkOn(column, 'unitId', remark, String(cell.value))));
  }
  const named = countyCell?.empty === false || unitCell?.empty === false;
  if (remarks.some(({ warns }) => !warns)) return { unit: null, named, remarks };

  if (countyColumn === undefined && unitColumn !== undefined && unitCell?.empty === false)
    return placeInFull(units, unitColumn, String(unitCell.value), remarks);

  const countyText = countyCell?.empty === false ? String(countyCell.value) : null;
  const county = countyText === null ? units.names.onlyCounty() : units.names.county(countyText);
  if (county === null) {
    if (countyText === null || countyColumn === undefined)
      return {
        unit: null,
        named,
        remarks: [...remarks, remarkOn(countyColumn, 'unitId', { code: 'UNIT_REQUIRED' }, null)],
      };
    return {
      unit: null,
      named,
      remarks: [...remarks, unknown(countyColumn, countyText, units.names.similar(countyText, null))],
    };
  }
  if (unitColumn === undefined || unitCell === null || unitCell.empty) {
    const unit = ownPlace(units, county);
    return unit === null
      ? {
          unit,
          named,
          remarks: [
            ...remarks,
            remarkOn(unitColumn ?? countyColumn, 'unitId', { code: 'UNIT_REQUIRED' }, null),
          ],
        }
      : { unit, named, remarks };
  }
  const text = String(unitCell.value);
  const branch = branchOf(units, county, text) ?? sameAsCounty(units, county, text);
  if (branch !== null && units.reaches(branch.id)) return { unit: branch, named, remarks };
  return {
    unit: null,
    named,
    remarks: [...remarks, unknown(unitColumn, text, units.names.similar(text, county.id))],
  };
}

/** The unit where one column alone names it: 石栈县局, 石栈县局柳津所, or 柳津所 where there is one county. */
function placeInFull(
  units: ReachableUnits,
  column: SheetColumn,
  text: string,
  remarks: readonly Remark[],
): RowPlace {
  const { names } = units;
  const front = names.countyInFront(text);
  const only = names.onlyCounty();
  const unit =
    names.county(text) ??
    (front === null ? null : names.branch(front.county.id, front.rest)) ??
    (only === null ? null : (branchOf(units, only, text) ?? sameAsCounty(units, only, text))) ??
    names.city(text);
  if (unit !== null && units.reaches(unit.id)) return { unit, named: true, remarks };
  const within = front?.county ?? only;
  const similar = names.similar(front?.rest ?? text, within?.id ?? null);
  return { unit: null, named: true, remarks: [...remarks, unknown(column, text, similar)] };
}

/** A branch by its name, with or without the county's in front: 柳津所, 石栈县柳津所. */
function branchOf({ names }: ReachableUnits, county: NamedUnit, text: string): NamedUnit | null {
  const inFront = [county.name, county.shortName, county.shortName.replace(BUREAU_ENDING, '')].find(
    (name) => text.length > name.length && text.startsWith(name),
  );
  return (
    names.branch(county.id, text) ??
    (inFront === undefined ? null : names.branch(county.id, text.slice(inFront.length)))
  );
}

/** Some write the county's own name, or 局机关, into the column of stations: the county itself is meant. */
const sameAsCounty = (units: ReachableUnits, county: NamedUnit, text: string): NamedUnit | null =>
  COUNTY_ITSELF.test(text) || units.names.county(text)?.id === county.id ? county : null;
