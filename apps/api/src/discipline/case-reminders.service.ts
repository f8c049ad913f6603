import { AppError, addDays, daysBetween, disciplineCase, type LedgerRow, rulesOn } from '@luze/domain';
import { canEver } from '@luze/permissions';
import type { Context } from '../context.ts';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { sqlName } from '../ledger/columns.ts';
import { accessOf } from '../ledger/of-context.ts';
import { casesUnderWay, sanctionsEnding } from './case-deadlines.ts';
import type { CaseRemindersType } from './case-reminders.type.ts';

/** The verb of who answers for the end of cases and sanctions; who has it on a row is reminded of the row. */
export const REMINDED = 'confirmRelease';

const columnOf = (property: string): string => sqlName(disciplineCase, property);

/** The viewer's cases he both reads and answers for: a recused case is in neither. */
const ownCases = ({ ability }: Context): Sql =>
  allOf(['read', REMINDED].map((verb) => accessible(ability, verb, disciplineCase.name, columnOf)));

/**
 * Cases open too long or about to be, and sanctions whose effect is over or about to be, for who answers for them.
 * @throws AppError FORBIDDEN for everybody else
 */
export async function caseReminders(context: Context): Promise<CaseRemindersType> {
  const { reader } = await accessOf(context);
  if (!canEver(reader.ability, REMINDED, disciplineCase)) throw new AppError('FORBIDDEN');
  const { today } = reader;
  const rules = rulesOn(reader.parameters, today);
  const overlongDays = rules.number('case.overlongDays');
  const filedBy = addDays(today, rules.number('case.overlongWarnDays') - overlongDays);
  const endsBy = addDays(today, rules.number('case.effectWarnDays'));
  const { query } = context.database;
  const [ageing, ending] = await Promise.all([
    casesUnderWay(query, ownCases(context), { text: '<= ?', params: [filedBy] }),
    sanctionsEnding(query, ownCases(context), { text: '<= ?', params: [endsBy] }),
  ]);
  const about = async (row: LedgerRow) => ({
    caseId: row.id,
    caseNo: String(row[disciplineCase.number.field]),
    unit: await namedUnit(context, row.unitId),
  });
  return {
    overlongDays,
    ageing: await Promise.all(
      ageing.map(async (row) => {
        const filedOn = String(row['filedOn']);
        return { ...(await about(row)), filedOn, days: daysBetween(filedOn, today) };
      }),
    ),
    ending: await Promise.all(
      ending.map(async ({ row, type, grade, effectUntil }) => ({
        ...(await about(row)),
        type,
        grade,
        effectUntil,
        days: daysBetween(today, effectUntil),
      })),
    ),
  };
}
