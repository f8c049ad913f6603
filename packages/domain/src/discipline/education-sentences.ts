/** Sentences only warning education needs. */
export const educationSentences = {
  EDUCATION_MORE_THAN_EXPECTED: {
    zh: '参加人数不能多于应到人数 {expected}。',
    en: 'No more can be present than were expected, {expected}.',
  },
} as const;
