import { registerEnumType } from 'type-graphql';

export enum HazardState {
  REPORTED = 'REPORTED',
  MAJOR_PROPOSED = 'MAJOR_PROPOSED',
  GRADED = 'GRADED',
  RECTIFYING = 'RECTIFYING',
  APPLIED_ACCEPTANCE = 'APPLIED_ACCEPTANCE',
  ACCEPTED = 'ACCEPTED',
  CLOSED = 'CLOSED',
  VOIDED = 'VOIDED',
}

export enum HazardLevel {
  GENERAL = 'GENERAL',
  MAJOR = 'MAJOR',
}

export enum HazardSector {
  MINE = 'MINE',
  GEO = 'GEO',
  SURVEYING = 'SURVEYING',
  PROJECT = 'PROJECT',
  OFFICE = 'OFFICE',
  OTHER = 'OTHER',
}

export enum HazardSource {
  SELF_CHECK = 'SELF_CHECK',
  INSPECTION = 'INSPECTION',
  REPORT = 'REPORT',
  UPSTREAM = 'UPSTREAM',
  MONITOR = 'MONITOR',
}

/** What statistics may be grouped by. */
export enum HazardDimension {
  COUNTY = 'COUNTY',
  STATE = 'STATE',
}

registerEnumType(HazardState, { name: 'HazardState' });
registerEnumType(HazardLevel, { name: 'HazardLevel' });
registerEnumType(HazardSector, { name: 'HazardSector' });
registerEnumType(HazardSource, { name: 'HazardSource' });
registerEnumType(HazardDimension, { name: 'HazardDimension' });
