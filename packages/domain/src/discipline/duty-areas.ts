/** The areas a leading group answers for: of an item of its duty lists, of an item on its agenda. */
export const DUTY_AREAS = {
  POLITICAL: ['政治建设', 'Political'],
  IDEOLOGY: ['意识形态', 'Ideology'],
  ORGANISATION: ['组织建设', 'Organisation'],
  STYLE: ['作风建设', 'Style of work'],
  DISCIPLINE: ['纪律建设', 'Discipline'],
  SAFETY: ['安全', 'Safety'],
  BUSINESS: ['业务', 'Business'],
} as const;
