import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Said here because a tsconfig speaks only for the files it includes, and the builds leave the tests out.
const oxc = { decorator: { legacy: true } };
// Vite would take graphql's ESM build while the libraries, loaded by Node, take the CommonJS one: two realms,
// and "Cannot use GraphQLSchema from another module". Both get what Node gives.
const resolve = {
  alias: [
    {
      find: /^graphql$/,
      replacement: fileURLToPath(new URL('../../node_modules/graphql/index.js', import.meta.url)),
    },
  ],
};
/** Files that take many times what the others take, the longest first. */
const LONGEST = [
  'matrix',
  'command-line',
  'worst-query',
  'permission-property',
  'counters',
  'explain',
  'counters-property',
  'crash-obligations',
  'import',
  'read-plan',
  'moves-property',
].map((name) => `${name}.test.ts`);

/** Begins with the longest files, so that at the end no worker has one of them to itself while the other waits. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.indexOf(basename(moduleId));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

const never = ['**/node_modules/**', '**/dist/**'];

/**
 * Two projects, chosen with `--project`: `unit` needs nothing but Node; `wire` speaks to a whole server, on MariaDB
 * when TEST_DATABASE_URL is set and on the embedded database when it is not.
 */
export default defineConfig({
  root,
  test: {
    // libsql and argon2 are native: processes, not threads.
    pool: 'forks',
    // Every file has a server and a database of its own: two at a time, on as many cores as CI has.
    maxWorkers: 2,
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        oxc,
        resolve,
        test: {
          name: 'unit',
          include: ['packages/**/*.test.{ts,tsx}', 'infra/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          exclude: never,
          testTimeout: 20_000,
        },
      },
      {
        root,
        oxc,
        resolve,
        test: {
          name: 'wire',
          // A server's modules are loaded once per process and not per file: what a file needs apart is its database.
          isolate: false,
          include: ['apps/api/test/**/*.test.ts'],
          globalSetup: ['apps/api/test/templates.ts'],
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
