import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgers } from '@luze/domain';
import { expect, it } from 'vitest';
import { manageZhCN } from '../messages/manage.zh-CN.ts';

const API = join(import.meta.dirname, '../../../api');
const schema = readFileSync(join(API, 'schema.graphql'), 'utf8');
const [, mutations = ''] = schema.split(/^type Mutation \{$/m);
const roots = new Set([...mutations.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name = '']) => name));
const moves = new Set(ledgers.flatMap((ledger) => Object.keys(ledger.moves)));

const quotedIn = (text: string): string[] => [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);

/** Acts a source of the API writes down by a name of their own: said as `action`, or given to who writes them down. */
function actsOf(source: string): string[] {
  const said = [...source.matchAll(/\baction: '(\w+)'/g)].map(([, name = '']) => name);
  const given = [...source.matchAll(/\b(?:audit|audited|record)\(([^;]*)\);/g)].flatMap(([, inside = '']) =>
    quotedIn(inside).filter((name) => roots.has(name)),
  );
  return [...said, ...given];
}

const written = readdirSync(join(API, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => actsOf(readFileSync(join(API, 'src', file), 'utf8')));

/** What is asked of a right, not written down. */
const ASKED: readonly string[] = ['count'];

it('has words for every act the API writes down', () => {
  expect(written).toEqual(expect.arrayContaining(['signIn', 'urge', 'createRobot', 'proposeEmptying']));
  const bare = [...new Set(written)].filter(
    (act) => !moves.has(act) && !ASKED.includes(act) && !(`action_${act}` in manageZhCN),
  );
  expect(bare).toEqual([]);
});
