import { StepFailed } from './command.mjs';
import { startMariadb } from './throwaway-mariadb.mjs';

/**
 * The server the tests may do anything to: the one TEST_DATABASE_URL names, else a throwaway of our own.
 * @returns {Promise<{ url: string, stop: () => void }>}
 * @throws when TEST_DATABASE_URL names a database that is not marked as one for tests
 */
export async function testDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  // Every test file has a database of its own, made and dropped: its tables need no file each.
  if (!given) return startMariadb(['--innodb-file-per-table=0']);
  refuseUnlessTest(given);
  return { url: given, stop: () => {} };
}

/** @param {string} url */
export function refuseUnlessTest(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (!name.endsWith('_test')) {
    throw new StepFailed(
      `TEST_DATABASE_URL names the database "${name}"; tests only touch one whose name ends in _test.`,
    );
  }
}

/**
 * The address of another database on the same server.
 * @param {string} url
 * @param {string} name
 */
export function sameServer(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
