import { Field, Int, ObjectType } from 'type-graphql';
import { NamedUnitType } from '../graphql/named.ts';

@ObjectType('DisciplineCell', {
  description: 'One value of a dimension with the persons or decisions under it',
})
export class DisciplineCellType {
  @Field(() => String, { description: 'Key of the value' })
  readonly key!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null where the cell is hidden' })
  readonly count!: number | null;

  @Field(() => Boolean, { description: 'Hidden, so that nobody can be told from it' })
  readonly suppressed!: boolean;
}

@ObjectType('DisciplineUnitLine', { description: 'A line of the table by unit' })
export class DisciplineUnitLineType {
  @Field(() => NamedUnitType, { description: 'Unit' })
  readonly unit!: NamedUnitType;

  @Field(() => Int, { description: 'Persons disciplined' })
  readonly disciplined!: number;

  @Field(() => Int, { description: 'Persons under investigation' })
  readonly underInvestigation!: number;

  @Field(() => Int, { description: 'Persons whose case is not concluded' })
  readonly notConcluded!: number;
}

@ObjectType('DisciplineStatistics', {
  description: 'Figures of a year: persons, each in one bucket only, by the stages that stood at the cutoff',
})
export class DisciplineStatisticsType {
  @Field(() => Int, { description: 'Persons with a party or government sanction decided in the period' })
  readonly disciplined!: number;

  @Field(() => Int, { description: 'Others with a case filed and under investigation at the cutoff' })
  readonly underInvestigation!: number;

  @Field(() => Int, {
    description: 'Others with a case in trial, before decision or under review at the cutoff',
  })
  readonly notConcluded!: number;

  @Field(() => Int, { description: 'All of these' })
  readonly total!: number;

  @Field(() => Int, { description: 'Those with an open case at the cutoff' })
  readonly openAtCutoff!: number;

  @Field(() => Int, { description: 'Sanctions decided in the period and not revoked by the cutoff' })
  readonly decisions!: number;

  @Field(() => String, { description: 'How the figures are counted, to be printed beneath them' })
  readonly definition!: string;

  @Field(() => String, { description: 'Last day of the period, YYYY-MM-DD' })
  readonly cutoff!: string;

  @Field(() => Boolean, {
    description: 'Published figures: small cells are hidden and units are not told apart',
  })
  readonly published!: boolean;

  @Field(() => [DisciplineCellType], { description: 'Persons disciplined, by cause' })
  readonly byCause!: readonly DisciplineCellType[];

  @Field(() => [DisciplineCellType], { description: 'Persons by the four forms' })
  readonly byForm!: readonly DisciplineCellType[];

  @Field(() => [DisciplineCellType], { description: 'Decisions by grade: PARTY.WARNING' })
  readonly byGrade!: readonly DisciplineCellType[];

  @Field(() => [DisciplineUnitLineType], {
    description: 'Units below; a county reads its own line, a branch none',
  })
  readonly byUnit!: readonly DisciplineUnitLineType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days from filing to conclusion, on average; null where none was concluded',
  })
  readonly averageDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Cases open too long at the cutoff; null in published figures',
  })
  readonly overlong!: number | null;

  @Field(() => Int, { description: 'Days after filing from which an open case is open too long' })
  readonly overlongDays!: number;
}
