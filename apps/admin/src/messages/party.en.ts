import type { partyZhCN } from './party.zh-CN.ts';

export const partyEn: Readonly<Record<keyof typeof partyZhCN, string>> = {
  coverage: 'How far it has come',
  coverageCaption: 'Coverage by unit: heads trained and to be trained, units that reported',
  coverageNote:
    'Heads are reported by branches and added up; those to be trained begin as the members on the register. A number opens its records.',
  unit: 'Unit',
  rate: 'Coverage',
  heads: 'Trained / to be',
  reported: 'Reported / units',
  all: 'All',
  nobodyBelow: 'No unit below has this campaign yet.',
};
