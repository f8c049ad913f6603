export * from './ability.ts';
export * from './actor.ts';
export * from './explain.ts';
export * from './grants.ts';
export * from './masks.ts';
export * from './matrix.ts';
export * from './may.ts';
export * from './openers.ts';
export { grantsOf, opensArea, reachOf } from './rules-of.ts';
