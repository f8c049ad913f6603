import { type LocalDate, ledgers } from '@luze/domain';
import { DEMO_SINCE, demoPast, demoStories, demoUnits, OLD_BOOKS } from '@luze/infra/seeds';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { markInstance } from '../instance/instance.service.ts';
import { keptAbilities } from '../ledger/kept-abilities.ts';
import { enterPast, playStories } from '../ledger/stories.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { insertUnit } from '../organisation/unit.service.ts';
import { tellDemoObligations, tellWhatSystemSays } from './demo-obligations.ts';
import { insertDemoPeople } from './demo-people.service.ts';

/** One password for every account of the demo; those answer on the own machine only. */
export const DEMO_PASSWORD = 'Luze-demo-2021';

const beginningOf = (day: LocalDate): Date => new Date(`${day}T08:00:00+08:00`);

async function insertDemoUnits(tx: EntityManager, now: Date): Promise<Map<string, UnitRow>> {
  const units = new Map<string, UnitRow>();
  for (const { parentCode, ...values } of demoUnits) {
    const parent = parentCode === null ? null : (units.get(parentCode) ?? null);
    units.set(values.code, await insertUnit(tx, { ...values, regionCode: null }, parent, now));
  }
  return units;
}

/** What was told, in numbers. */
export interface ToldCity {
  readonly units: number;
  readonly records: number;
}

/**
 * Builds the demo city in an empty database, through the same services people use. One transaction: killed anywhere,
 * nothing is left of it.
 * @param progress records told so far and in all
 */
export async function buildDemoCity(
  app: Pick<App, 'database' | 'auditKey' | 'vault' | 'passwords' | 'clock'>,
  progress: (told: number, all: number) => void,
): Promise<ToldCity> {
  const passwordHash = await app.passwords.hash(DEMO_PASSWORD);
  const now = beginningOf(DEMO_SINCE);
  const chapters = ledgers.map((ledger) => ({
    ledger,
    past: demoPast(ledger.name),
    stories: demoStories(ledger.name),
  }));
  const all = chapters.reduce((sum, { past, stories }) => sum + past.length + stories.length, 0);
  return app.database.transaction(async (tx) => {
    const units = await insertDemoUnits(tx, now);
    const actorOn = await insertDemoPeople(tx, units, { vault: app.vault, passwordHash }, now);
    const world = {
      dialect: app.database.dialect,
      auditKey: app.auditKey,
      vault: app.vault,
      abilityOf: keptAbilities(),
      actorOn,
      unitId(code: string): string {
        const unit = units.get(code);
        if (unit === undefined) throw new RangeError(`no unit ${code}`);
        return unit.id;
      },
      systemNow: () => app.clock.systemNow(),
    };
    let told = 0;
    for (const { ledger, past, stories } of chapters) {
      await enterPast(tx, world, ledger, past, OLD_BOOKS);
      told += past.length;
      await playStories(tx, world, ledger, stories, () => {
        told += 1;
        progress(told, all);
      });
    }
    await tellDemoObligations(tx, world);
    await tellWhatSystemSays(tx, world);
    const city = demoUnits[0]?.name ?? '';
    await markInstance(tx, 'DEMO', city, app.clock.systemNow());
    return { units: units.size, records: told };
  });
}
