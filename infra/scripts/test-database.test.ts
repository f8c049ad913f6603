import { describe, expect, it } from 'vitest';
import { refuseUnlessTest, sameServer } from './test-database.mjs';

describe('the database of the tests', () => {
  it('is refused unless its name ends in _test', () => {
    expect(() => refuseUnlessTest('mysql://a:b@127.0.0.1/luze')).toThrow('_test');
    expect(() => refuseUnlessTest('mysql://a:b@127.0.0.1/luze_test_old')).toThrow('_test');
    expect(() => refuseUnlessTest('mysql://a:b@127.0.0.1/luze_test')).not.toThrow();
  });

  it('gives other databases on the same server', () => {
    expect(sameServer('mysql://a:b@127.0.0.1:3307/luze_test', 'x_test')).toBe(
      'mysql://a:b@127.0.0.1:3307/x_test',
    );
  });
});
