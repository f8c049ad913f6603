import { randomUUID } from 'node:crypto';
import type { DataSource, FindOptionsWhere, Repository } from 'typeorm';
import type { Context, Viewer } from './context.ts';
import { Hazard, Unit } from './entities.ts';
import { HazardDimension, HazardState } from './enums.ts';
import type { HazardFilter, HazardInput, HazardStat } from './hazard.inputs.ts';

/** The column of a row that holds its ancestor of a level. */
const ANCESTOR = {
  NATION: 'nationId',
  PROVINCE: 'provinceId',
  CITY: 'cityId',
  COUNTY: 'countyId',
  BRANCH: 'branchId',
} as const;

const MOST = 100;
const NONE = '9999-12-31';
const LATE = `SUM(CASE WHEN hazard.open = 1 AND (CASE WHEN hazard.doneDay = '${NONE}' THEN hazard.dueDay ELSE hazard.verifyDay END) < :today THEN 1 ELSE 0 END)`;

interface RawStat {
  readonly count: string;
  readonly overdue: string;
  readonly fundsWan: string | null;
  readonly countyId?: string;
  readonly state?: HazardState;
}

/** Lists, counts and changes hazards within what the viewer may reach. */
export class HazardService {
  readonly #database: DataSource;
  readonly #viewer: Viewer;
  readonly #hazards: Repository<Hazard>;

  readonly #today: string;

  /** @throws Error for who is not signed in or holds no role: a find without a where would return every row */
  constructor({ database, viewer, today }: Context) {
    if (viewer === null || viewer.assignments.length === 0) throw new Error('nothing is reached');
    this.#database = database;
    this.#viewer = viewer;
    this.#today = today;
    this.#hazards = database.getRepository(Hazard);
  }

  /** One alternative for each role held; the caller's own conditions stand in each of them. */
  #reach(conditions: FindOptionsWhere<Hazard> = {}): FindOptionsWhere<Hazard>[] {
    return this.#viewer.assignments.map(({ unit }) => ({ [ANCESTOR[unit.level]]: unit.id, ...conditions }));
  }

  list(filter: HazardFilter | null, first: number, offset: number): Promise<Hazard[]> {
    return this.#hazards.find({
      where: this.#reach(filter?.open?.eq === undefined ? {} : { open: filter.open.eq }),
      relations: { unit: true },
      order: { dueDay: 'ASC', id: 'ASC' },
      take: Math.min(first, MOST),
      skip: offset,
    });
  }

  one(id: string): Promise<Hazard | null> {
    return this.#hazards.findOne({ where: this.#reach({ id }), relations: { unit: true } });
  }

  async stats(by: readonly HazardDimension[]): Promise<HazardStat[]> {
    const query = this.#hazards
      .createQueryBuilder('hazard')
      .select('COUNT(*)', 'count')
      .addSelect(LATE, 'overdue')
      .addSelect('SUM(hazard.fundsWan)', 'fundsWan')
      .where(this.#reach())
      .setParameter('today', this.#today);
    if (by.includes(HazardDimension.COUNTY))
      query.addSelect('hazard.countyId', 'countyId').addGroupBy('hazard.countyId');
    if (by.includes(HazardDimension.STATE))
      query.addSelect('hazard.state', 'state').addGroupBy('hazard.state');
    const rows = await query.getRawMany<RawStat>();
    return rows.map(({ countyId = null, state = null, count, overdue, fundsWan }) => ({
      countyId,
      state,
      count: Number(count),
      overdue: Number(overdue),
      fundsWan: Number(fundsWan),
    }));
  }

  create(input: HazardInput): Promise<Hazard> {
    if (input.foundOn > this.#today) throw new Error('found in the future');
    return this.#database.transaction(async (manager) => {
      const unit = await manager.findOneByOrFail(Unit, { id: input.unitId });
      const [city, county, branch] = this.#placeOf(unit);
      const { personId, personName } = this.#viewer;
      const now = new Date();
      return manager.save(
        manager.create(Hazard, {
          ...input,
          unit,
          unitLevel: unit.level,
          nationId: '0',
          provinceId: '0',
          cityId: city,
          countyId: county,
          branchId: branch,
          year: Number(input.foundOn.slice(0, 4)),
          state: HazardState.REPORTED,
          open: true,
          submittedBy: personId,
          submittedFor: '0',
          createdBy: personId,
          createdAt: now,
          changedBy: personId,
          changedAt: now,
          handled: false,
          securityMark: 'INTERNAL',
          acceptorLevel: 'COUNTY',
          startDay: input.foundOn,
          dueDay: this.#today,
          warnDay: this.#today,
          doneDay: NONE,
          verifyDay: NONE,
          hazardNo: `YH-USUAL-${randomUUID().slice(0, 23)}`,
          foundBy: personName,
          listedLevel: 'NONE',
          deferralOpen: false,
        }),
      );
    });
  }

  grade(id: string, version: number, level: Hazard['level']): Promise<Hazard> {
    return this.#database.transaction(async (manager) => {
      const hazard = await manager.findOne(Hazard, { where: this.#reach({ id }), relations: { unit: true } });
      if (hazard === null) throw new Error('not found');
      if (hazard.version !== version || hazard.state !== HazardState.REPORTED) throw new Error('conflict');
      Object.assign(hazard, { level, state: HazardState.GRADED });
      Object.assign(hazard, { changedBy: this.#viewer.personId, changedAt: new Date() });
      return manager.save(hazard);
    });
  }

  /** Ids of city, county and branch, the unit being a branch under a county. @throws Error outside the reach */
  #placeOf(unit: Unit): [string, string, string] {
    const [city = '0', county = '0', branch = '0'] = unit.path.split('/').filter(Boolean);
    const isReached = this.#viewer.assignments.some((held) => unit.path.startsWith(held.unit.path));
    if (!isReached) throw new Error('not found');
    return [city, county, branch];
  }
}
