import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { adminRules } from './admin-rules.mjs';
import { apiRules } from './api-rules.mjs';
import { houseRules } from './house-rules.mjs';
import { teachSwcTsx } from './parse-tsx.mjs';

teachSwcTsx();

const AREAS = ['packages/domain', 'packages/permissions', 'apps/api', 'apps/admin', 'infra'];

/**
 * Follows every import, also those of types only, and holds them against the rules.
 * @param {string} root absolute
 * @returns {Promise<{ modules: number, unseen: string[], violations: Array<{ rule: string, from: string, to: string, sentence: string }> }>}
 *   unseen: areas in which no module was seen; a caller must not take silence about them for consent
 */
export async function checkBoundaries(root) {
  const areas = AREAS.filter((area) => existsSync(join(root, area)));
  const { output } = await cruise(
    areas,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...houseRules, ...apiRules(root), ...adminRules(root)] },
      // TypeScript 7 has no compiler API, without which dependency-cruiser sees nothing; swc reads types-only imports too.
      parser: 'swc',
      tsPreCompilationDeps: true,
      exclude: { path: String.raw`(^|/)(dist|dist-types|\.turbo|test-results)/|^infra/scripts/` },
      doNotFollow: { path: 'node_modules' },
    },
    // Our packages by their sources: the check needs no build and sees through to the file.
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      alias: {
        '@luze/domain/testing': join(root, 'packages/domain/testing/index.ts'),
        '@luze/domain': join(root, 'packages/domain/src/index.ts'),
        '@luze/permissions': join(root, 'packages/permissions/src/index.ts'),
        '@luze/infra/migrations': join(root, 'infra/migrations/index.ts'),
        '@luze/infra/seeds': join(root, 'infra/seeds/index.ts'),
        '@luze/infra/divisions': join(root, 'infra/divisions/index.ts'),
      },
    },
  );
  if (typeof output === 'string') throw new Error(output);
  const seen = output.modules
    .map((module) => module.source)
    .filter((source) => !source.includes('node_modules'));
  return {
    modules: seen.length,
    unseen: AREAS.filter((area) => !seen.some((source) => source.startsWith(`${area}/`))),
    violations: output.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      from: violation.from,
      to: violation.cycle ? violation.cycle.map((step) => step.name).join(' → ') : violation.to,
      sentence: sentenceOf(output.summary.ruleSetUsed?.forbidden, violation.rule.name),
    })),
  };
}

/** @param {import('dependency-cruiser').IForbiddenRuleType[] | undefined} rules @param {string} name */
function sentenceOf(rules, name) {
  return rules?.find((rule) => rule.name === name)?.comment ?? '';
}
