import { DUTIES, type Ledger, ledgers, type Role } from '@luze/domain';
import { neverShown, permissionMatrix } from '@luze/permissions';
import type { TestServer } from './server.ts';

const mayEnter = (ledger: Ledger, asked: Role): boolean =>
  permissionMatrix([ledger]).some(({ cells }) =>
    cells.some(({ role, letter }) => role === asked && letter === 'C'),
  );

/** True where the adopted table lets a branch enter records of a ledger; elsewhere those above do it for it. */
export const branchEnters = (ledger: Ledger): boolean => mayEnter(ledger, 'BRANCH_SECRETARY');

/**
 * Who enters a record where its branch does not: its county, or the city where it is the city's alone to do.
 * @param county where the branch is now
 */
export const entersAbove = (ledger: Ledger, county = 'SZ'): string =>
  mayEnter(ledger, 'COUNTY_SECRETARY') ? `${county.toLowerCase()}.secretary` : 'city.admin';

/** The role by which a branch's record is entered. */
const enteringRole = (ledger: Ledger): Role => {
  if (branchEnters(ledger)) return 'BRANCH_SECRETARY';
  return mayEnter(ledger, 'COUNTY_SECRETARY') ? 'COUNTY_SECRETARY' : 'CITY_ADMIN';
};

/** Of an input what the one who enters it has fields for. */
export function inputFor(
  ledger: Ledger,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const hidden = neverShown(ledger, [{ role: enteringRole(ledger), duties: DUTIES }]);
  return Object.fromEntries(Object.entries(input).filter(([name]) => !hidden.has(name)));
}

/** Who enters what belongs to a branch of 石栈县: the branch itself where it may. */
export const entersFor = (ledger: Ledger, branch: string): string =>
  branchEnters(ledger) ? branch : entersAbove(ledger);

/** The ledgers a branch has records in; what is the city's alone lives no life below it. */
export const branchLedgers: readonly Ledger[] = ledgers.filter(({ unitLevels }) =>
  unitLevels.includes('BRANCH'),
);

/** Lets units have another of what they have but one of: many lives are lived at once in tests that speak of other things. */
export async function makeRoom(
  { database }: Pick<TestServer, 'database'>,
  { sole, table }: Ledger,
): Promise<void> {
  if (sole === null) return;
  await database.transaction((tx) => tx.query(`UPDATE ${table} SET sole_key = NULL`), { retry: true });
}

/**
 * Enters a record that belongs to a branch of 石栈县: by the branch itself, or by who does it above; of what is passed
 * down, a record of the county's own, as those of branches come of it.
 * @param branch account of the branch: `sz.b07`
 * @returns the id of the record
 */
export async function enterFor(
  server: TestServer,
  ledger: Ledger,
  branch: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const code = branch.toUpperCase().replace('.', '-');
  const [above] = await server.database.query<{ code: string }>(
    'SELECT above.code FROM unit JOIN unit above ON above.id = unit.parent_id WHERE unit.code = ?',
    [code],
  );
  await makeRoom(server, ledger);
  const client = await server.as(branchEnters(ledger) ? branch : entersAbove(ledger, above?.code));
  const unitId = await unitIdOf(server, ledger.cascade === null ? code : (above?.code ?? code));
  const answer = await client.get<Record<string, { id: string }>>(
    `mutation ($input: ${ledger.name}Input!) { create${ledger.name}(input: $input) { id } }`,
    { input: { ...inputFor(ledger, input), unitId } },
  );
  return answer[`create${ledger.name}`]?.id ?? '';
}

/** Id of a unit by its code: `SZ`, `QK-B01`. */
export async function unitIdOf({ database }: Pick<TestServer, 'database'>, code: string): Promise<string> {
  const [unit] = await database.query<{ id: unknown }>('SELECT id FROM unit WHERE code = ?', [code]);
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return String(unit.id);
}
