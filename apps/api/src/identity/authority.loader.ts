import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Context } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';
import type { AccountStatus } from '../graphql/enums.ts';
import { type AccountRow, accountTable } from './account.entity.ts';
import { type DelegationRow, delegationTable } from './delegation.entity.ts';
import { bucketsOf, isSlowedDown } from './sign-in-attempts.ts';
import { type GrantedAssignment, grantedOn } from './viewer.ts';

export interface AccountView {
  readonly username: string;
  readonly status: AccountStatus;
  readonly lastSignInAt: Date | null;
  readonly hasSecondFactor: boolean;
}

/** Batched look-ups of what people hold; one set per request. */
export interface AuthorityLoaders {
  readonly account: DataLoader<string, AccountView | null>;
  readonly assignments: DataLoader<string, GrantedAssignment[]>;
  readonly given: DataLoader<string, DelegationRow[]>;
  readonly received: DataLoader<string, DelegationRow[]>;
}

const statusOf = (account: AccountRow, slowedDown: boolean): AccountStatus => {
  if (account.disabled) return 'DISABLED';
  if (slowedDown) return 'LOCKED';
  return account.mustChangePassword ? 'MUST_CHANGE' : 'ACTIVE';
};

async function accountsOf(context: Context, personIds: readonly string[]): Promise<(AccountView | null)[]> {
  const accounts = await context.database.read.findBy(accountTable, { personId: In([...personIds]) });
  const bucket = (account: AccountRow): string => bucketsOf(context.auditKey, account.username, '').account;
  const slowed =
    accounts.length === 0 ? new Set<string>() : await slowedBuckets(context, accounts.map(bucket));
  const factors = await accountsWithFactor(
    context,
    accounts.map(({ id }) => id),
  );
  const views = new Map(
    accounts.map((account) => [
      account.personId,
      {
        username: account.username,
        status: statusOf(account, slowed.has(bucket(account))),
        lastSignInAt: account.lastSignInAt,
        hasSecondFactor: factors.has(account.id),
      },
    ]),
  );
  return personIds.map((id) => views.get(id) ?? null);
}

async function accountsWithFactor(context: Context, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await context.database.query<{ account_id: string | number }>(
    `SELECT account_id FROM second_factor WHERE confirmed_at IS NOT NULL AND account_id IN (${placeholders(ids)})`,
    ids,
  );
  return new Set(rows.map((row) => String(row.account_id)));
}

async function slowedBuckets(context: Context, buckets: readonly string[]): Promise<Set<string>> {
  const rows = await context.database.query<{ bucket: string; failures: number; window_ms: number | string }>(
    `SELECT bucket, failures, window_ms FROM sign_in_attempt WHERE bucket IN (${placeholders(buckets)})`,
    buckets,
  );
  return new Set(rows.filter((row) => isSlowedDown(row, context.clock.systemNow())).map((row) => row.bucket));
}

const grouped = <T>(ids: readonly string[], rows: readonly T[], keyOf: (row: T) => string): T[][] =>
  ids.map((id) => rows.filter((row) => keyOf(row) === id));

function delegationsBy(
  context: Context,
  column: 'principalId' | 'delegateId',
): DataLoader<string, DelegationRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.database.read.find(delegationTable, {
      where: { [column]: In([...ids]) },
      order: { id: 'DESC' },
    });
    return grouped(ids, rows, (row) => row[column]);
  });
}

const memo = new WeakMap<Context, AuthorityLoaders>();

export function authorityLoaders(context: Context): AuthorityLoaders {
  const known = memo.get(context);
  if (known !== undefined) return known;
  const made: AuthorityLoaders = {
    account: new DataLoader((ids) => accountsOf(context, ids)),
    assignments: new DataLoader(async (ids) =>
      grouped(ids, await grantedOn(context.database, ids, context.clock.today()), (row) => row.personId),
    ),
    given: delegationsBy(context, 'principalId'),
    received: delegationsBy(context, 'delegateId'),
  };
  memo.set(context, made);
  return made;
}
