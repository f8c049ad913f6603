/**
 * For machines: of each workload, requests a second and processor time as multiples of the limit's.
 * @param {import('./compare.mjs').Results} run
 */
export const ratiosOf = ({ results }) =>
  Object.fromEntries(
    results.map(({ name, product, limit }) => [
      name,
      {
        perSecond: Number((product.perSecond / limit.perSecond).toFixed(3)),
        cpu: Number((product.cpuPerThousand / limit.cpuPerThousand).toFixed(3)),
      },
    ]),
  );

/** For people. @param {import('./compare.mjs').Results} run @param {import('./city.mjs').Size} size */
export function tableOf({ results, memory }, size) {
  const lines = results.map(({ name, what, product, limit }) =>
    [
      name,
      `${Math.round(product.perSecond)} / ${Math.round(limit.perSecond)}`,
      (product.perSecond / limit.perSecond).toFixed(2),
      `${product.cpuPerThousand.toFixed(2)} / ${limit.cpuPerThousand.toFixed(2)}`,
      (product.cpuPerThousand / limit.cpuPerThousand).toFixed(2),
      `${product.p50.toFixed(1)} / ${product.p99.toFixed(1)}`,
      what,
    ].join(' | '),
  );
  return [
    '',
    `${size.hazards} hazards, ${size.hazards * size.checks} checks; product / limit throughout.`,
    '| Workload | requests/s | ratio | CPU s per 1,000 | ratio | product p50 / p99 ms | what |',
    '|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
    `Peak memory: ${Math.round(memory.product)} MiB, ${Math.round(memory.limit)} MiB.`,
  ].join('\n');
}
