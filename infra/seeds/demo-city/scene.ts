import type { LocalDate } from '@luze/domain';
import { type Cast, CITY_ADMIN } from './hazard-cast.ts';
import { GENERAL_TEXTS, type HazardText } from './hazard-texts.ts';
import { MAJOR_OFFICE_TEXTS, MAJOR_TEXTS } from './hazard-texts-major.ts';
import { type Dice, diceOf } from './random.ts';

/** What is wrong, where, and what is done about it, with the names filled in. */
export interface Scene {
  readonly sector: HazardText['sector'];
  readonly entityName: string;
  readonly place: string;
  readonly description: string;
  readonly measure: string;
  /** Estimated, in 万元. */
  readonly fundsWan: number;
  readonly rectifyOwner: string;
}

const POSTS: Readonly<Record<HazardText['sector'], string>> = {
  MINE: '矿产地灾股负责人',
  GEO: '地灾防治岗负责人',
  PROJECT: '项目现场负责人',
  SURVEYING: '测绘管理岗负责人',
  OFFICE: '办公室负责人',
  OTHER: '后勤保障岗负责人',
};

/** One county's supply of scenes; no two alike until all have been used, and never the same one at the same site. */
export class Scenes {
  readonly dice: Dice;
  readonly #county: string;
  readonly #told = new Set<string>();
  #left: HazardText[] = [];

  constructor(county: string) {
    this.#county = county;
    this.dice = diceOf(county);
  }

  #set(cast: Cast, text: HazardText, fundsWan: number): Scene | null {
    const entityName = (text.sector === 'OFFICE' ? cast.house : this.dice.pick(cast.stems)) + text.site;
    const told = `${entityName}：${text.description}`;
    if (this.#told.has(told)) return null;
    this.#told.add(told);
    const { sector, description, measure } = text;
    const rectifyOwner = cast.unitCode === this.#county ? POSTS[sector] : cast.ownerPost;
    return {
      sector,
      entityName,
      place: `${entityName}${text.place}`,
      description,
      measure,
      fundsWan,
      rectifyOwner,
    };
  }

  #fits(cast: Cast, { sector }: HazardText): boolean {
    return !cast.isOfficeOnly || sector === 'OFFICE' || sector === 'OTHER';
  }

  general(cast: Cast): Scene {
    const fundsWan = this.dice.between(6, 158) / 10;
    for (let round = 0; round < 3; round += 1) {
      for (const text of this.#left.filter((candidate) => this.#fits(cast, candidate))) {
        const scene = this.#set(cast, text, fundsWan);
        if (scene === null) continue;
        this.#left = this.#left.filter((candidate) => candidate !== text);
        return scene;
      }
      this.#left = this.dice.shuffled(GENERAL_TEXTS);
    }
    throw new RangeError(`${this.#county}: no scene left for ${cast.unitCode}`);
  }

  major(cast: Cast, index: number): Scene {
    const texts = cast.isOfficeOnly ? MAJOR_OFFICE_TEXTS : MAJOR_TEXTS;
    for (let offset = 0; offset < texts.length; offset += 1) {
      const text = texts[(index + offset) % texts.length];
      const scene = text === undefined ? null : this.#set(cast, text, this.dice.between(240, 4200) / 10);
      if (scene !== null) return scene;
    }
    throw new RangeError(`${this.#county}: no scene left for ${cast.unitCode}`);
  }
}

/** Where a hazard came from decides who enters it and whose post stands as its finder. */
export function reporterOf(
  cast: Cast,
  scene: Scene,
  foundOn: LocalDate,
  dice: Dice,
): { by: string; source: string; foundBy: string } {
  const isBureau = cast.unitCode === cast.county;
  const draw = dice.between(1, 10);
  if (isBureau && draw <= 2) return { by: CITY_ADMIN, source: 'UPSTREAM', foundBy: '市局督查组' };
  if (isBureau && draw <= 4) return { by: CITY_ADMIN, source: 'INSPECTION', foundBy: '市局安全检查组' };
  // The clerk's delegation begins in November.
  const isClerks = cast.unitCode === 'SZ' && foundOn >= '2021-11-01';
  const by = isClerks ? 'sz.clerk' : cast.owner;
  if (draw === 5) return { by, source: 'REPORT', foundBy: '值班接报人员' };
  if (draw <= 7 && scene.sector === 'GEO') return { by, source: 'MONITOR', foundBy: '监测预警值守人员' };
  if (draw === 8)
    return { by, source: 'INSPECTION', foundBy: isBureau ? '本局安全检查组' : '区县局安全检查组' };
  return { by, source: 'SELF_CHECK', foundBy: isBureau ? scene.rectifyOwner : cast.ownerPost };
}
