// The report's chart: requests a second as a share of THE LIMIT's. Words in English and Chinese, readable on a light
// page and on a dark one.

const SIZE = { width: 880, height: 430 };
const PLOT = { left: 56, right: 776, top: 76, bottom: 330 };
/** Bars end here; a higher one is broken off and tells its number. */
const MOST = 1.2;
const GOALS = [
  { at: 1, name: 'LIMIT 极限', kind: 'limit' },
  { at: 0.75, name: 'aim 目标', kind: 'goal' },
  { at: 0.4, name: 'floor 底线', kind: 'goal' },
];
const SIDES = /** @type {const} */ ([
  { side: 'product', name: 'Luze 履责' },
  { side: 'usual', name: 'the usual stack 常见写法' },
]);
const BAR = 28;

const STYLE = `
  :root { --page: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --product: #0969da; --usual: #9a6700; --goal: #cf222e; }
  @media (prefers-color-scheme: dark) {
    :root { --page: #0d1117; --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --product: #4493f8; --usual: #d29922; --goal: #f85149; }
  }
  .page { fill: var(--page); }
  text { fill: var(--ink); font: 13px system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
  .title { font-size: 16px; font-weight: 600; }
  .soft { fill: var(--soft); }
  .middle { text-anchor: middle; }
  .end { text-anchor: end; }
  .small { font-size: 12px; }
  .value { font-size: 12px; text-anchor: middle; paint-order: stroke; stroke: var(--page); stroke-width: 4px; font-variant-numeric: tabular-nums; }
  .product { fill: var(--product); }
  .usual { fill: var(--usual); }
  .axis { stroke: var(--line); }
  .limit { stroke: var(--ink); }
  .goal { stroke: var(--goal); stroke-dasharray: 5 4; }
  .break { stroke: var(--page); stroke-width: 3; fill: none; }
`;

const yOf = (/** @type {number} */ share) =>
  PLOT.bottom - (Math.min(share, MOST) / MOST) * (PLOT.bottom - PLOT.top);
const shown = (/** @type {number} */ share) =>
  share >= 10 ? share.toFixed(0) : share >= 0.1 ? share.toFixed(2) : share.toFixed(3);

/** @param {readonly import('./compare.mjs').Result[]} results @returns {string} SVG */
export function chartOf(results) {
  const groups = results.map((result) => ({
    name: result.name,
    short: result.short,
    shares: SIDES.map(({ side }) => (result.toGoal ?? result.ratios)[side]?.perSecond ?? 0),
  }));
  const step = (PLOT.right - PLOT.left) / groups.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-label="Requests a second as a share of THE LIMIT">
<style>${STYLE}</style>
<rect class="page" width="${SIZE.width}" height="${SIZE.height}" rx="6"/>
<text class="title" x="20" y="30">Requests a second, THE LIMIT = 1 · 每秒请求数（极限 = 1）</text>
${legend()}
${GOALS.map(goal).join('\n')}
${groups.map((group, index) => bars(group, PLOT.left + step * (index + 0.5))).join('\n')}
<line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${PLOT.bottom}" y2="${PLOT.bottom}"/>
<text class="soft" x="20" y="400">THE LIMIT: hand-written SQL on bare node:http, without permissions, validation, audit or logging; Luze has them on.</text>
<text class="soft" x="20" y="418">极限：裸 node:http 与手写 SQL，无权限、校验、审计与日志；履责全部开启。</text>
</svg>
`;
}

const legend = () =>
  SIDES.map(
    ({ side, name }, index) =>
      `<rect class="${side}" x="${20 + index * 130}" y="44" width="12" height="12" rx="2"/><text x="${38 + index * 130}" y="55">${name}</text>`,
  ).join('\n');

/** @param {(typeof GOALS)[number]} goal */
const goal = ({ at, name, kind }) =>
  `<line class="${kind}" x1="${PLOT.left}" x2="${PLOT.right}" y1="${yOf(at)}" y2="${yOf(at)}"/>
<text class="soft end" x="${PLOT.left - 8}" y="${yOf(at) + 4}">${at.toFixed(2)}</text>
<text class="soft" x="${PLOT.right + 8}" y="${yOf(at) + 4}">${name}</text>`;

/** @param {{ name: string, short: string, shares: readonly number[] }} group @param {number} middle */
function bars({ name, short, shares }, middle) {
  const drawn = shares.map((share, index) => {
    const x = middle + (index - shares.length / 2) * (BAR + 4) + 2;
    const y = yOf(share);
    const broken =
      share > MOST
        ? `<path class="break" d="M${x - 2} ${y + 18} l${BAR / 4 + 1} -6 l${BAR / 4} 6 l${BAR / 4} -6 l${BAR / 4 + 1} 6"/>`
        : '';
    return `<rect class="${SIDES[index]?.side}" x="${x}" y="${y}" width="${BAR}" height="${PLOT.bottom - y}" rx="2"/>${broken}
<text class="value" x="${x + BAR / 2}" y="${y - 5}">${shown(share)}</text>`;
  });
  return `${drawn.join('\n')}
<text class="middle" x="${middle}" y="${PLOT.bottom + 20}">${name}</text>
<text class="soft middle small" x="${middle}" y="${PLOT.bottom + 37}">${short}</text>`;
}
