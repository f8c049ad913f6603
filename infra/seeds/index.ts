import { demoCases } from './demo-city/cases.ts';
import { demoHazards } from './demo-city/hazards.ts';
import type { Story } from './demo-city/stories.ts';

const STORIES: Readonly<Record<string, () => Story[]>> = {
  Hazard: demoHazards,
  DisciplineCase: demoCases,
};

/** Lives of a ledger's records in the demo city; a ledger without any starts empty. */
export const demoStories = (ledger: string): Story[] => STORIES[ledger]?.() ?? [];

export {
  DEMO_FEATURED,
  DEMO_TODAY,
  type DemoPerson,
  demoDelegations,
  demoPeople,
} from './demo-city/people.ts';
export type { Story, StoryStep } from './demo-city/stories.ts';
export { DEMO_SINCE, type DemoUnit, demoUnits } from './demo-city/units.ts';
export { rows, type WorkCalendarRow } from './work-calendar.ts';
