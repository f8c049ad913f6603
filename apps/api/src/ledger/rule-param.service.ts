import {
  AppError,
  inLanguage,
  isLocalDate,
  type LocalDate,
  RULE_PARAMETERS,
  type RuleParameter,
  refuseInvalid,
  type Violation,
} from '@luze/domain';
import { maySetFigure } from '@luze/permissions';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { execute, insertRow } from '../database/rows.ts';
import { ruleParamTable } from './rule-param.entity.ts';
import type { RuleParamType } from './rule-param.type.ts';
import { forgetRuleParameters, ruleParameters } from './rule-params.ts';

const MOST = 1_000;
const LONGEST_SOURCE = 200;

const present = (context: Context, parameter: RuleParameter): RuleParamType => ({
  ...parameter,
  steps: (parameter.steps ?? []).map((step) => inLanguage(step, context.language)),
  label: inLanguage(parameter.label, context.language),
  source: inLanguage(parameter.source, context.language),
  isDefault: RULE_PARAMETERS.includes(parameter),
});

/** Every figure with its days of effect, those this installation has set first. @throws AppError UNAUTHENTICATED */
export async function readRuleParams(context: Context): Promise<RuleParamType[]> {
  requireViewer(context);
  const parameters = await ruleParameters(context.database, context.clock.systemNow());
  return parameters.map((parameter) => present(context, parameter));
}

export interface NewRuleParam {
  readonly code: string;
  readonly value: number;
  readonly effectiveFrom: LocalDate;
  readonly source: string;
}

/** Figures that mean something from or up to here only. */
const LOWEST: Readonly<Partial<Record<RuleParameter['unit'], number>>> = { ratio: 0, step: 0 };
const HIGHEST: Readonly<Partial<Record<RuleParameter['unit'], number>>> = { ratio: 1, month: 12 };

function faultsOf({ code, value, effectiveFrom, source }: NewRuleParam, today: LocalDate): Violation[] {
  const shipped = RULE_PARAMETERS.find((parameter) => parameter.code === code);
  if (shipped === undefined) return [{ field: 'code', code: 'NOT_FOUND' }];
  const low = LOWEST[shipped.unit] ?? 1;
  const high = shipped.steps === undefined ? (HIGHEST[shipped.unit] ?? MOST) : shipped.steps.length - 1;
  const text = source.trim();
  return [
    ...(shipped.unit !== 'ratio' && !Number.isInteger(value)
      ? [{ field: 'value', code: 'NOT_AN_INTEGER' }]
      : []),
    ...(value < low ? [{ field: 'value', code: 'TOO_SMALL', params: { min: low } }] : []),
    ...(value > high ? [{ field: 'value', code: 'TOO_LARGE', params: { max: high } }] : []),
    ...(isLocalDate(effectiveFrom)
      ? []
      : [{ field: 'effectiveFrom', code: 'NOT_A_DAY', params: { value: effectiveFrom } }]),
    // What was decided under the old figure stays decided under it.
    ...(effectiveFrom < today ? [{ field: 'effectiveFrom', code: 'DAY_IN_PAST', params: { today } }] : []),
    ...(text === '' ? [{ field: 'source', code: 'REQUIRED' }] : []),
    ...(text.length > LONGEST_SOURCE
      ? [{ field: 'source', code: 'TOO_LONG', params: { max: LONGEST_SOURCE, length: text.length } }]
      : []),
  ];
}

/**
 * Sets a figure from a day on; records opened before it keep the old one. Set again from the same day on, today or
 * later, it takes the place of what was set. A right of the city, and of
 * whose duties open the ledger that names the figure.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID
 */
export async function setRuleParam(context: Context, given: NewRuleParam): Promise<RuleParamType> {
  const viewer = requireViewer(context);
  if (!maySetFigure(viewer.assignments, given.code)) throw new AppError('FORBIDDEN');
  refuseInvalid(faultsOf(given, context.clock.today()));
  const { code, value, effectiveFrom } = given;
  const source = given.source.normalize('NFC').trim();
  await context.database.transaction(async (tx) => {
    await execute(tx, 'DELETE FROM rule_param WHERE code = ? AND effective_from = ?', [code, effectiveFrom]);
    const id = await insertRow(tx, ruleParamTable, { code, value, effectiveFrom, effectiveTo: null, source });
    await writeAudit(tx, context, {
      action: 'setRuleParam',
      entity: 'RuleParam',
      entityId: id,
      detail: { code, value, effectiveFrom },
      reason: source,
    });
  });
  forgetRuleParameters(context.database);
  const found = (await readRuleParams(context)).find(
    (parameter) => parameter.code === code && parameter.effectiveFrom === effectiveFrom,
  );
  if (found === undefined) throw new AppError('NOT_FOUND');
  return found;
}
