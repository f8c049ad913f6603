/** Sentences of the division codes a city is set up from. */
export const divisionSentences = {
  DIVISION_UNKNOWN: {
    zh: '没有区划代码“{code}”，请写设区的市的四位代码，例如 5119。',
    en: 'There is no division code “{code}”; write the four digits of a prefecture-level city, such as 5119.',
  },
  DIVISION_PSEUDO_CITY: {
    zh: '“{code} {name}”只是统计上的分组，没有这样一个市局，请改用：{use}。',
    en: '“{code} {name}” is a grouping of the statistics, not a city with a bureau; use: {use}.',
  },
  DIVISION_ABOVE_CITY: {
    zh: '“{code} {name}”是省级区划，请用其下的一个市：{use}。',
    en: '“{code} {name}” is a province; use one of its cities: {use}.',
  },
  DIVISION_BELOW_CITY: {
    zh: '“{code} {name}”不是市，请用所在市的代码：{use}。',
    en: '“{code} {name}” lies below a city; use the code of its city: {use}.',
  },
} as const;
