import type { UnitRef } from '../ledger/record.ts';

/** One group of a campaign's records, as the server counts them. */
export interface CountedRecords {
  readonly county?: UnitRef | null;
  readonly unit?: UnitRef | null;
  readonly count: number;
  readonly targetHeads: number;
  readonly trainedHeads: number;
}

/** How far a campaign has come in a unit and below it. */
export interface CoverageLine {
  readonly unit: UnitRef | null;
  readonly units: number;
  readonly reported: number;
  readonly targetHeads: number;
  readonly trainedHeads: number;
}

const unitOf = ({ county, unit }: CountedRecords): UnitRef | null => county ?? unit ?? null;

/**
 * Lines of units, the widest coverage first; those nobody is to be trained in stand last.
 * @param all records of every unit; `reported` those that have reported
 */
export function coverageLines(
  all: readonly CountedRecords[],
  reported: readonly CountedRecords[],
): CoverageLine[] {
  const counts = new Map(reported.map((group) => [unitOf(group)?.id, group.count]));
  return all
    .map((group) => ({
      unit: unitOf(group),
      units: group.count,
      reported: counts.get(unitOf(group)?.id) ?? 0,
      targetHeads: group.targetHeads,
      trainedHeads: group.trainedHeads,
    }))
    .sort((a, b) => (rateOf(b) ?? -1) - (rateOf(a) ?? -1));
}

/** The sum of lines, of no unit of its own. */
export const coverageTotal = (lines: readonly CoverageLine[]): CoverageLine =>
  lines.reduce(
    (sum, line) => ({
      unit: null,
      units: sum.units + line.units,
      reported: sum.reported + line.reported,
      targetHeads: sum.targetHeads + line.targetHeads,
      trainedHeads: sum.trainedHeads + line.trainedHeads,
    }),
    { unit: null, units: 0, reported: 0, targetHeads: 0, trainedHeads: 0 },
  );

/** Trained of those to be trained, 0 to 1; null where nobody is to be. */
export const rateOf = ({ targetHeads, trainedHeads }: CoverageLine): number | null =>
  targetHeads === 0 ? null : trainedHeads / targetHeads;
