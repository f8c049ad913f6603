export { demoHazards, HAZARD_FIGURES } from './demo-city/hazards.ts';
export { DEMO_SINCE, DEMO_TODAY, demoDelegations, type DemoPerson, demoPeople } from './demo-city/people.ts';
export type { Story, StoryStep } from './demo-city/stories.ts';
export { type DemoUnit, demoUnits } from './demo-city/units.ts';
