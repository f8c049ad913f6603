import type { LocalDate } from '@luze/domain';
import { Arg, Ctx, Float, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { readRuleParams, setRuleParam } from './rule-param.service.ts';
import { RuleParamType } from './rule-param.type.ts';

@Resolver()
export class RuleParamResolver {
  @Query(() => [RuleParamType], { description: 'Figures of the rules with their days of effect' })
  ruleParams(@Ctx() context: Context): Promise<RuleParamType[]> {
    return readRuleParams(context);
  }

  @Mutation(() => RuleParamType, { description: 'Sets a figure from a day on; a city right' })
  setRuleParam(
    @Arg('code', () => String) code: string,
    @Arg('value', () => Float) value: number,
    @Arg('effectiveFrom', () => DayScalar) effectiveFrom: LocalDate,
    @Arg('source', () => String) source: string,
    @Ctx() context: Context,
  ): Promise<RuleParamType> {
    return setRuleParam(context, { code, value, effectiveFrom, source });
  }
}
