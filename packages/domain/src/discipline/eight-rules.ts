/**
 * The official categories of problems against the spirit of the eight rules, as counted since December 2019
 * (中央纪委国家监委 月报口径): five of formalism and bureaucratism, six of hedonism and extravagance.
 */
export const EIGHT_RULES_CATEGORIES = {
  FORMALISM: ['形式主义、官僚主义', 'Formalism'],
  HEDONISM: ['享乐主义、奢靡之风', 'Hedonism'],
} as const;
export type EightRulesCategory = keyof typeof EIGHT_RULES_CATEGORIES;

export const EIGHT_RULES_KINDS = {
  F1: [
    '贯彻党中央重大决策部署有令不行、有禁不止，或者表态多调门高、行动少落实差',
    'Central decisions not carried out: many pledges, little done',
  ],
  F2: [
    '在履职尽责、服务经济社会发展和生态环境保护方面不担当、不作为、乱作为、假作为',
    'Duties shirked, done wrongly or for show',
  ],
  F3: ['在联系服务群众中消极应付、冷硬横推', 'People served coldly or turned away'],
  F4: ['文山会海、检查考核过多过频', 'Too many papers, meetings and inspections'],
  F5: ['其他形式主义、官僚主义问题', 'Other formalism and bureaucratism'],
  H1: ['违规收送名贵特产和礼品礼金', 'Gifts and money given or taken'],
  H2: ['违规吃喝', 'Banquets against the rules'],
  H3: ['违规操办婚丧喜庆', 'Weddings and funerals against the rules'],
  H4: ['违规发放津补贴或福利', 'Allowances and benefits against the rules'],
  H5: [
    '公款旅游以及违规接受管理和服务对象等旅游活动安排',
    'Travel at public cost or arranged by those one supervises',
  ],
  H6: ['其他享乐主义、奢靡之风问题', 'Other hedonism and extravagance'],
} as const;
export type EightRulesKind = keyof typeof EIGHT_RULES_KINDS;

/** The category a kind belongs to. */
export const categoryOfKind = (kind: string): EightRulesCategory =>
  kind.startsWith('F') ? 'FORMALISM' : 'HEDONISM';

/** Rank of the highest person involved. */
export const EIGHT_RULES_RANKS = {
  COUNTY_LEVEL_AND_ABOVE: ['县处级', 'County level and above'],
  TOWNSHIP_LEVEL: ['乡科级', 'Township level'],
  OTHER: ['其他', 'Other'],
} as const;
export type EightRulesRank = keyof typeof EIGHT_RULES_RANKS;
