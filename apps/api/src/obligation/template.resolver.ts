import type { LocalDate } from '@luze/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import {
  addObligationTemplate,
  endObligationTemplate,
  readObligationTemplates,
  withdrawObligationTemplate,
} from './template.service.ts';
import { ObligationTemplateInput, ObligationTemplateType } from './template.type.ts';

@Resolver()
export class ObligationTemplateResolver {
  @Query(() => [ObligationTemplateType], {
    description: 'What is owed how often by whom, with its days of effect',
  })
  obligationTemplates(@Ctx() context: Context): Promise<ObligationTemplateType[]> {
    return readObligationTemplates(context);
  }

  @Mutation(() => Boolean, { description: 'Adds a template from a day on; a city right' })
  addObligationTemplate(
    @Arg('input', () => ObligationTemplateInput) input: ObligationTemplateInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return addObligationTemplate(context, { ...input, effectiveTo: input.effectiveTo ?? null });
  }

  @Mutation(() => Boolean, { description: 'Ends a template with a day; a city right' })
  endObligationTemplate(
    @Arg('id', () => ID) id: string,
    @Arg('effectiveTo', () => DayScalar, {
      description: 'Last day: the last one of a period, not before today',
    })
    effectiveTo: LocalDate,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return endObligationTemplate(context, id, effectiveTo);
  }

  @Mutation(() => Boolean, { description: 'Takes a template back that has not begun; a city right' })
  withdrawObligationTemplate(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return withdrawObligationTemplate(context, id);
  }
}
