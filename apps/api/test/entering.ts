import { type Ledger, ledgers } from '@luze/domain';
import { permissionMatrix } from '@luze/permissions';
import type { TestServer } from './server.ts';

/** True where the adopted table lets a branch enter records of a ledger; elsewhere its county does it for it. */
export const branchEnters = (ledger: Ledger): boolean =>
  permissionMatrix([ledger]).some(({ cells }) =>
    cells.some(({ role, letter }) => role === 'BRANCH_SECRETARY' && letter === 'C'),
  );

/** The ledgers a branch has records in; what is the city's alone lives no life below it. */
export const branchLedgers: readonly Ledger[] = ledgers.filter(({ unitLevels }) =>
  unitLevels.includes('BRANCH'),
);

/**
 * Enters a record that belongs to a branch of 石栈县: by the branch itself, or by its county.
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
  const client = await server.as(branchEnters(ledger) ? branch : 'sz.secretary');
  const { units } = await client.get<{ units: { id: string; code: string }[] }>('{ units { id code } }');
  const unitId = units.find((unit) => unit.code === code)?.id;
  const answer = await client.get<Record<string, { id: string }>>(
    `mutation ($input: ${ledger.name}Input!) { create${ledger.name}(input: $input) { id } }`,
    { input: { ...input, unitId } },
  );
  return answer[`create${ledger.name}`]?.id ?? '';
}
