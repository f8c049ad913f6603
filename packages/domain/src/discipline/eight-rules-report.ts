import { labelOf } from '../ledger/field.ts';
import type { Report, ReportLine, ReportScope } from '../report/report.ts';
import {
  categoryOfKind,
  EIGHT_RULES_CATEGORIES,
  EIGHT_RULES_KINDS,
  EIGHT_RULES_RANKS,
  type EightRulesCategory,
  type EightRulesKind,
  type EightRulesRank,
} from './eight-rules.ts';

/** L27 违反中央八项规定精神问题统计表, in the categories of the official monthly statistics. */
export const eightRulesReport: Report = {
  code: 'L27',
  title: { zh: '违反中央八项规定精神问题统计表', en: 'Eight-rules problems in figures' },
  note: {
    zh: '只计已审核通过的问题，按处理日期计入所选时段；级别按一起问题中职级最高的人，计起数。',
    en: 'Approved problems only, counted by the day they were handled; a problem counts under the rank of the highest person.',
  },
  ledger: 'EightRulesItem',
  opens: [{ ledger: 'EightRulesItem', verb: 'count' }],
  columns: [
    { heading: '问题类别', kind: 'text' },
    { heading: '问题类型', kind: 'longText' },
    { heading: '查处问题(起)', kind: 'number', totalled: true },
    { heading: '处理人数', kind: 'number', totalled: true },
    { heading: '处分人数', kind: 'number', totalled: true },
    { heading: '其中县处级(起)', kind: 'number', totalled: true },
    { heading: '其中乡科级(起)', kind: 'number', totalled: true },
    { heading: '其中其他(起)', kind: 'number', totalled: true },
  ],
};

/** Problems counted by kind and rank, as the statistics of the ledger give them. */
export interface EightRulesStat {
  readonly subCategory: EightRulesKind | null;
  readonly rankGroup: EightRulesRank | null;
  readonly count: number;
  readonly personsHandled: number;
  readonly personsSanctioned: number;
}

/** The figures of one kind. */
export interface EightRulesLine {
  readonly kind: EightRulesKind;
  readonly category: EightRulesCategory;
  readonly problems: number;
  readonly handled: number;
  readonly sanctioned: number;
  readonly ranks: Readonly<Record<EightRulesRank, number>>;
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
const RANKS = keysOf(EIGHT_RULES_RANKS);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Which problems count: approved ones, by the day they were handled. The filter of the ledger, as the API takes it. */
export const eightRulesCounted = ({ from, to, unitId }: ReportScope) => ({
  state: { eq: 'APPROVED' },
  handledOn: { gte: from, lte: to },
  ...(unitId === null ? {} : { unit: { under: unitId } }),
});

/** All eleven kinds in their order, those without a problem too. */
export function eightRulesLines(stats: readonly EightRulesStat[]): EightRulesLine[] {
  return keysOf(EIGHT_RULES_KINDS).map((kind) => {
    const own = stats.filter(({ subCategory }) => subCategory === kind);
    const ofRank = (rank: EightRulesRank): number =>
      sum(own.filter(({ rankGroup }) => rankGroup === rank).map(({ count }) => count));
    return {
      kind,
      category: categoryOfKind(kind),
      problems: sum(own.map(({ count }) => count)),
      handled: sum(own.map(({ personsHandled }) => personsHandled)),
      sanctioned: sum(own.map(({ personsSanctioned }) => personsSanctioned)),
      ranks: Object.fromEntries(RANKS.map((rank) => [rank, ofRank(rank)])) as Record<EightRulesRank, number>,
    };
  });
}

/** The same as lines of the workbook. */
export const eightRulesRows = (lines: readonly EightRulesLine[]): ReportLine[] =>
  lines.map(({ kind, category, problems, handled, sanctioned, ranks }) => [
    labelOf(EIGHT_RULES_CATEGORIES[category], category).zh,
    labelOf(EIGHT_RULES_KINDS[kind], kind).zh,
    problems,
    handled,
    sanctioned,
    ...RANKS.map((rank) => ranks[rank]),
  ]);
