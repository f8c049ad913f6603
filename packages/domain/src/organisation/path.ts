/**
 * A unit's stored place in the tree: `/` + ids from the root + `/`, e.g. `/1/12/`.
 * The trailing slash is what keeps unit 12 out of the subtree of unit 1's neighbour `/1/1/`.
 */
export type UnitPath = string;

export const rootPath = (id: string): UnitPath => `/${id}/`;
export const childPath = (parent: UnitPath, id: string): UnitPath => `${parent}${id}/`;
/** True for the unit itself and everything below it. */
export const isUnder = (path: UnitPath, ancestor: UnitPath): boolean => path.startsWith(ancestor);
/** Ids from the root down, the unit's own last. */
export const idsOf = (path: UnitPath): string[] => path.split('/').filter((part) => part !== '');
