import { demoPeople } from '../people.ts';
import { branchCode, DEMO_COUNTIES, HQ_SECTIONS } from '../units.ts';
import { keyPostsOf } from './key-posts.ts';

/** Somebody the prevention ledgers name; every name is invented. */
export interface Holder {
  readonly name: string;
  readonly post: string;
}

/** A post whose holder is talked to first: held by a leader, or with a point of high risk. */
export interface KeyPost extends Holder {
  /** Held by a person of the key minority (关键少数): the post is key whatever its risk points. */
  readonly byOffice: boolean;
}

const SURNAMES = [
  ...'岑邬宓谌阚瞿璩蔺鄢郦暴邰羿缪裘逄隗邹亓窦麻鞠储庾殳湛訾笪臧庞耿晏昝扈管习冼敖谷缑郗岳闵冉邸桂车柯祁储应巫晁蒯鲜雍仇湛璩弓',
];
const GIVEN = (
  '望舟 知渔 听松 砚耕 云栖 星桥 若谷 青禾 闻溪 鹤鸣 南屏 竹笙 沐阳 临风 疏桐 远岫 晴川 枕流 牧云 砺石 怀瑜 景行 惟清 守真 明澈 ' +
  '长河 秋实 春野 松涛 石泉 子衿 亦舒 文澜 一鸣 思齐 慎之 近山 知微 之恒 如砥 克勤 端方 方圆 以宁 承远 向明 立言 修齐 存厚 持正 ' +
  '行简 载舟 积步 观复 敬亭 若朴 循理'
).split(' ');

/** The n-th invented name; no two alike as long as there are fewer than there are pairs. */
function* names(): Generator<string> {
  const surnames = [...new Set(SURNAMES)];
  const taken = new Set(demoPeople.map(({ name }) => name));
  for (let n = 0; ; n += 1) {
    const name = `${surnames[n % surnames.length]}${GIVEN[(n * 17 + Math.floor(n / surnames.length) * 5) % GIVEN.length]}`;
    if (taken.has(name)) continue;
    taken.add(name);
    yield name;
  }
}

const supply = names();
const nextName = (): string => String(supply.next().value);

const accountOf = (username: string): string | null =>
  demoPeople.find((person) => person.username === username)?.name ?? null;

/** Exposed posts of the headquarters, which has no list of risk points of its own. */
const HEADQUARTERS_POSTS = ['项目招标采购岗', '财务会计岗', '资金拨付岗', '干部人事岗'] as const;

/** Key posts of each county as the bureau counts them, and how many of their holders were talked to in 2021. */
const KEY_POST_FIGURES: Readonly<Record<string, { readonly all: number; readonly talkedTo: number }>> = {
  QK: { all: 30, talkedTo: 27 },
  WX: { all: 24, talkedTo: 21 },
  SZ: { all: 40, talkedTo: 30 },
  SP: { all: 40, talkedTo: 34 },
  LD: { all: 30, talkedTo: 24 },
  LS: { all: 20, talkedTo: 18 },
};

/** Everybody of one county's bureau the prevention ledgers speak of. */
export interface Bureau {
  readonly code: string;
  readonly fullName: string;
  readonly secretary: Holder;
  readonly deputies: readonly Holder[];
  /** Heads of sections and stations, who are the secretaries of their branches, in the order of the branches. */
  readonly heads: readonly (Holder & { readonly unitCode: string; readonly title: string })[];
  readonly officePosts: readonly Holder[];
  /** How many of the office posts, from the last, nobody has talked to. */
  readonly untalked: number;
}

const DEPUTY_POST = '党组成员、副局长';

/** Posts with a point of high risk below the heads of sections and stations. */
const exposedPosts = (code: string, heads: number): string[] =>
  keyPostsOf(code)
    .slice(heads)
    .map(({ name }) => name);

function bureauOf(code: string): Bureau {
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  const sections = county?.sections ?? HQ_SECTIONS;
  const stations = county?.stations ?? [];
  const deputy = accountOf(`${code.toLowerCase()}.deputy`);
  const heads = [...sections, ...stations].map((name, index) => {
    const unitCode = branchCode(code, index + 1);
    const head = index >= sections.length ? '所长' : name.endsWith('室') ? '主任' : `${name.slice(-1)}长`;
    return {
      unitCode,
      name: accountOf(unitCode.toLowerCase().replace('-', '.')) ?? nextName(),
      post: name + head,
      title: `${name}支部书记`,
    };
  });
  const figures = KEY_POST_FIGURES[code];
  const offices = figures === undefined ? HEADQUARTERS_POSTS : exposedPosts(code, heads.length);
  return {
    code,
    fullName:
      county === undefined
        ? '市局机关'
        : `${county.place}自然资源和规划${county.kind === 'COUNTY_BUREAU' ? '局' : '分局'}`,
    secretary: {
      name: accountOf(`${code.toLowerCase()}.secretary`) ?? nextName(),
      post: county === undefined ? '机关党委书记' : '党组书记、局长',
    },
    deputies: [deputy, null, null].map((name) => ({ name: name ?? nextName(), post: DEPUTY_POST })),
    heads,
    officePosts: offices.map((post) => ({ name: nextName(), post })),
    untalked: figures === undefined ? 0 : figures.all - figures.talkedTo,
  };
}

/** The six counties in their order, then the headquarters, which no figure of the review speaks of. */
export const BUREAUS: readonly Bureau[] = [...DEMO_COUNTIES.map(({ code }) => code), 'HQ'].map(bureauOf);

/**
 * Key posts of each county: the leaders known to the system, the heads of sections and stations, and the exposed office
 * posts. Those not held by office are the posts with a point of high risk.
 */
export const KEY_POSTS: Readonly<Record<string, readonly KeyPost[]>> = Object.fromEntries(
  BUREAUS.filter(({ code }) => code !== 'HQ').map(({ code, secretary, deputies, heads, officePosts }) => {
    const known = deputies.filter(({ name }) => demoPeople.some((person) => person.name === name));
    const leaders = [secretary, ...known].map((holder) => ({ ...holder, byOffice: true }));
    const others = [...heads, ...officePosts].map(({ name, post }) => ({ name, post, byOffice: false }));
    return [code, [...leaders, ...others]];
  }),
);
