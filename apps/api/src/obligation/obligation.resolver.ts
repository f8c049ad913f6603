import type { LocalDate, ObligationKind, ObligationStatus } from '@luze/domain';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { ObligationKindEnum, ObligationStatusEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { obligationsByUnit } from './by-unit.service.ts';
import { decideExemption, requestExemption } from './exemption.service.ts';
import { readObligations } from './obligation.service.ts';
import { ObligationPage, UnitObligationsType } from './obligation.type.ts';

@InputType('ObligationFilter', { description: 'What a list of obligations is narrowed to' })
class ObligationFilterInput {
  @Field(() => ID, { nullable: true, description: 'Unit, with all below it' })
  readonly unitId?: string;

  @Field(() => ID, { nullable: true, description: 'One alone' })
  readonly id?: string;

  @Field(() => Boolean, { nullable: true, description: 'The unit alone, without those below it' })
  readonly own?: boolean;

  @Field(() => [ObligationKindEnum], { nullable: true, description: 'What is owed, one of these' })
  readonly kind?: ObligationKind[];

  @Field(() => [ObligationStatusEnum], {
    nullable: true,
    description: 'Status on the day asked for, one of these',
  })
  readonly status?: ObligationStatus[];

  @Field(() => Boolean, { nullable: true, description: 'An exemption was asked for and is not decided' })
  readonly awaitsDecision?: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'Due on this day or later' })
  readonly dueFrom?: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Due on this day or earlier' })
  readonly dueTo?: LocalDate;
}

@Resolver()
export class ObligationResolver {
  @Query(() => ObligationPage, { description: 'What units owe, as it stood at the end of a day' })
  obligations(
    @Arg('asOf', () => DayScalar, { description: 'The day; not one to come' }) asOf: LocalDate,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100' }) first: number,
    @Ctx() context: Context,
    @Arg('filter', () => ObligationFilterInput, {
      nullable: true,
      description: 'Everything within reach if left out',
    })
    filter?: ObligationFilterInput,
    @Arg('after', () => ID, { nullable: true, description: 'Id of the last one of the page before' })
    after?: string,
    @Arg('offset', () => Int, { nullable: true, description: 'Passed over before the page' })
    offset?: number,
    @Arg('latestFirst', () => Boolean, { nullable: true, description: 'The latest due day first' })
    latestFirst?: boolean,
  ): Promise<ObligationPage> {
    return readObligations(context, filter ?? {}, asOf, { first, after, offset, latestFirst });
  }

  @Query(() => [UnitObligationsType], {
    description: 'What units owe, counted by unit, month and kind, as it stood at the end of a day',
  })
  obligationsByUnit(
    @Arg('unitId', () => ID, { description: 'Its lines are the units one level below it' }) unitId: string,
    @Arg('from', () => DayScalar, { description: 'Due on this day or later' }) from: LocalDate,
    @Arg('to', () => DayScalar, { description: 'Due on this day or earlier' }) to: LocalDate,
    @Arg('asOf', () => DayScalar, { description: 'The day; not one to come' }) asOf: LocalDate,
    @Ctx() context: Context,
  ): Promise<UnitObligationsType[]> {
    return obligationsByUnit(context, unitId, { from, to, asOf });
  }

  @Mutation(() => Boolean, { description: 'The owner asks not to owe something' })
  requestExemption(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return requestExemption(context, id, version, reason);
  }

  @Mutation(() => Boolean, { description: 'The level above grants it or refuses' })
  decideExemption(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('grant', () => Boolean) grant: boolean,
    @Ctx() context: Context,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why it is refused: required then, and without meaning for a grant',
    })
    reason?: string,
  ): Promise<boolean> {
    return decideExemption(context, id, version, { isGranted: grant, reason: reason ?? null });
  }
}

@Resolver(() => ObligationPage)
export class ObligationPageResolver {
  @FieldResolver(() => Int, { description: 'How many there are under the filter' })
  totalCount(@Root() page: ObligationPage): Promise<number> {
    return page.count();
  }
}
