import {
  addDays,
  BUREAU_LANGUAGE,
  type LocalDate,
  NO_ID,
  type RuleParameter,
  SPOKEN_DUTIES,
  weekdayOf,
} from '@luze/domain';
import { NOT_RECUSED } from '@luze/permissions';
import type { App } from '../context.ts';
import { makeLoaders } from '../ledger/loaders.ts';
import { makeReader, type Reader } from '../ledger/reader.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { activeUnit } from '../organisation/unit.service.ts';
import { isSpokenOn } from '../workbench/digest.service.ts';
import { workOf } from '../workbench/work.service.ts';

/** A unit that has robots, by what of it they need to know. */
export type RobotUnit = Pick<UnitRow, 'id' | 'level' | 'cityId' | 'name' | 'shortName'>;

/** A unit in use; null for one that was closed. */
export const unitOf = ({ database }: Pick<App, 'database'>, id: string): Promise<RobotUnit | null> =>
  activeUnit(database.read, id);

export const titleOf = ({ shortName, name }: RobotUnit): string => shortName ?? name;

/** No person: NO_ID stands on records for who acted where nobody did, and a reader of that id would be kept from them. */
const NOBODY = '-1';

/**
 * Nobody, holding the office of a unit without the duties of discipline and those that must be named: who reads so reads
 * what every secretary of the unit may, and no case. Nothing sealed is opened.
 */
export function unitReader(
  { database, clock, vault }: Pick<App, 'database' | 'clock' | 'vault'>,
  { id, level, cityId }: RobotUnit,
  parameters: readonly RuleParameter[],
): Reader {
  const isCity = level === 'CITY';
  const actor = {
    personId: NOBODY,
    assignments: [
      {
        id: NO_ID,
        personId: NOBODY,
        role: isCity ? ('CITY_ADMIN' as const) : ('COUNTY_SECRETARY' as const),
        unitId: id,
        unitLevel: level,
        cityId: isCity ? id : cityId,
        duties: SPOKEN_DUTIES,
        validFrom: clock.today(),
        validTo: null,
      },
    ],
    delegations: [],
    recusal: NOT_RECUSED,
  };
  return makeReader({ database, actor, language: BUREAU_LANGUAGE, clock, parameters, vault });
}

const sundayOf = (day: LocalDate): LocalDate => addDays(day, (7 - weekdayOf(day)) % 7);

/** What of a unit's own work waits today. */
export interface UnitFigures {
  /** From today to Sunday. */
  readonly due: number;
  readonly overdue: number;
  readonly decide: number;
}

/** The figures of a unit's workbench, on days of rest of safety alone. */
export async function figuresOf(reader: Reader): Promise<UnitFigures> {
  const { database, today } = reader;
  const { waiting } = await workOf(
    reader,
    makeLoaders((sql, params) => database.query(sql, params)),
  );
  const spoken = waiting.filter(({ item }) => isSpokenOn(today, item.ledger));
  const sunday = sundayOf(today);
  return {
    due: spoken.filter(
      ({ item: { dueOn }, decides }) => !decides && dueOn !== null && dueOn >= today && dueOn <= sunday,
    ).length,
    overdue: spoken.filter(({ group }) => group === 'overdue').length,
    decide: spoken.filter(({ decides }) => decides).length,
  };
}
