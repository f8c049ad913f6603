import { type LocalDate, monthOf } from '@luze/domain';
import { workdayFrom } from '../work-calendar.ts';
import type { Cast } from './hazard-cast.ts';
import { DEMO_TODAY } from './people.ts';
import type { Dice } from './random.ts';
import type { Scene } from './scene.ts';
import type { Story, StoryStep } from './stories.ts';

/** `12月8日`, as people write it. */
export const spoken = (day: LocalDate): string =>
  `${Number(monthOf(day).slice(5))}月${Number(day.slice(8))}日`;

/** A story being told: it keeps the order of days, so that a step never stands before the one it follows. */
export class Telling {
  readonly cast: Cast;
  readonly scene: Scene;
  readonly dice: Dice;
  readonly #reported: LocalDate;
  readonly #steps: StoryStep[] = [];
  #day: LocalDate;

  constructor(cast: Cast, scene: Scene, dice: Dice, reportedOn: LocalDate) {
    this.cast = cast;
    this.scene = scene;
    this.dice = dice;
    this.#reported = reportedOn;
    this.#day = reportedOn;
  }

  /** The day of the last step. */
  get day(): LocalDate {
    return this.#day;
  }

  /**
   * Takes a step on a working day, not before the last one.
   * @throws RangeError for a day after the one the demo stands at: what comes later has not happened
   */
  step(day: LocalDate, by: string, move: string, input: StoryStep['input'] = {}): LocalDate {
    const on = workdayFrom(day < this.#day ? this.#day : day);
    if (on > DEMO_TODAY) throw new RangeError(`${this.scene.entityName}: ${move} on ${on}`);
    this.#steps.push({ day: on, by, move, input });
    this.#day = on;
    return on;
  }

  /** The owner says the work is done. */
  apply(day: LocalDate, by = this.cast.owner): LocalDate {
    const on = workdayFrom(day < this.#day ? this.#day : day);
    return this.step(on, by, 'apply', {
      progressNote: `${this.scene.measure}，${spoken(on)}完成，自查合格。`,
    });
  }

  told(key: string, by: string, report: Story['input']): Story {
    const { unitCode } = this.cast;
    return { key, unitCode, day: this.#reported, by, input: report, steps: [...this.#steps] };
  }
}
