export { demoHazards } from './demo-city/hazards.ts';
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
