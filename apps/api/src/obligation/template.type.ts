import type { Frequency, LocalDate, ObligationKind, TemplateFilter } from '@luze/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FrequencyEnum, ObligationKindEnum, TemplateFilterEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';

@ObjectType('ObligationTemplate', { description: 'What is owed how often by whom, with its days of effect' })
export class ObligationTemplateType {
  @Field(() => ID, { description: 'Its kind and its first day' })
  readonly id!: string;

  @Field(() => ObligationKindEnum, { description: 'What is owed' })
  readonly kind!: ObligationKind;

  @Field(() => FrequencyEnum, { description: 'Once in each such period' })
  readonly frequency!: Frequency;

  @Field(() => TemplateFilterEnum, { description: 'Who owes it' })
  readonly filter!: TemplateFilter;

  @Field(() => Int, { description: 'Days behind the period’s last one on which it is due' })
  readonly dueAfterDays!: number;

  @Field(() => Int, { description: 'Days after the due day on which it is still met in time' })
  readonly graceDays!: number;

  @Field(() => DayScalar, { description: 'First day' })
  readonly effectiveFrom!: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null: no end is set' })
  readonly effectiveTo!: LocalDate | null;

  @Field(() => String, { description: 'Regulation and article, or who set it' })
  readonly source!: string;

  @Field(() => Boolean, { description: 'Shipped with the product' })
  readonly isShipped!: boolean;
}

@InputType('ObligationTemplateInput', { description: 'A template as a city wishes it' })
export class ObligationTemplateInput {
  @Field(() => ObligationKindEnum, { description: 'What is owed' })
  readonly kind!: ObligationKind;

  @Field(() => FrequencyEnum, { description: 'Once in each such period' })
  readonly frequency!: Frequency;

  @Field(() => TemplateFilterEnum, { description: 'Who owes it' })
  readonly filter!: TemplateFilter;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Days behind the period’s last one on which it is due; at most 90',
  })
  readonly dueAfterDays!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Days after the due day on which it is still met in time; at most 90',
  })
  readonly graceDays!: number;

  @Field(() => DayScalar, { description: 'First day: the first one of a period, not before today' })
  readonly effectiveFrom!: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Last day: the last one of a period' })
  readonly effectiveTo!: LocalDate | null;

  @Field(() => String, { description: 'Who decided it, by which document' })
  readonly source!: string;
}
