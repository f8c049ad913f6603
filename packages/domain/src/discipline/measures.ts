import { choice } from '../ledger/field.ts';

/** 四步曲, the bureau's own four-part slogan, as a dimension of every discipline measure. */
export const FOUR_STEPS = {
  LEAD: ['领导带头', 'Leaders first'],
  RULES: ['制度严管', 'Strict rules'],
  GUIDE: ['思想引导', 'Guiding minds'],
  PUNISH: ['杀伐惩戒', 'Punishment'],
} as const;

/** Which of the four steps a measure belongs to. @param initial what such measures usually are */
export const fourStep = (initial: keyof typeof FOUR_STEPS) =>
  choice(['四步曲', 'Four steps'], FOUR_STEPS, { required: true, initial });

/** 不敢腐、不能腐、不想腐. */
export const NO_CORRUPTION_TAGS = {
  DARE_NOT: ['不敢腐', 'Not daring'],
  CANNOT: ['不能腐', 'Not able'],
  WILL_NOT: ['不想腐', 'Not wishing'],
} as const;

/** What of the three a measure works on. */
export const noCorruptionTag = () => choice(['三不腐', 'Works on'], NO_CORRUPTION_TAGS);

/** What measures of every ledger are told apart by, with the values in their order. */
export const MEASURE_DIMENSIONS = { fourStep: FOUR_STEPS, noCorruptionTag: NO_CORRUPTION_TAGS } as const;
export type MeasureDimension = keyof typeof MEASURE_DIMENSIONS;
