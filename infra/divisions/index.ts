export * from './plan-city.ts';
export * from './read-divisions.ts';
