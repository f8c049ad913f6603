import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of elections name. */
export const electionParameters: readonly RuleParameter[] = [
  daysParameter('branchElection.warnDays', 180, {
    zh: '换届选举提前启动天数',
    en: 'Days before a term ends from which its election is prepared',
  }),
];

/** Sentences only elections need. */
export const electionSentences = {
  ELECTION_OF_TERM_TWICE: {
    zh: '这个党支部本届的换届选举已经登记，请在原登记上办理。',
    en: 'The election of this branch for this term is entered already; go on there.',
  },
  ELECTION_MORE_PRESENT: {
    zh: '不能多于应到会人数 {expected}。',
    en: 'No more can have come than were entitled to, {expected}.',
  },
  ELECTION_NO_QUORUM: {
    zh: '有选举权的到会人数不足应到会人数的五分之四，选举会议无效：请核实。',
    en: 'Fewer than four fifths of those entitled to vote came, so the meeting was not valid: look into it.',
  },
  RULE_ELECTION_DUE: {
    zh: '任期届满之前应当换届（《支部工作条例（试行）》；届满之日 24 时截止）。',
    en: 'The election is held before the term ends (to the end of its last day).',
  },
} as const;
