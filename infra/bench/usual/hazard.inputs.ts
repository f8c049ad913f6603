import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Hazard, Unit } from './entities.ts';
import { HazardLevel, HazardSector, HazardSource, HazardState } from './enums.ts';

@InputType()
export class FlagFilter {
  @Field(() => Boolean, { nullable: true })
  eq?: boolean;
}

@InputType()
export class HazardFilter {
  @Field(() => FlagFilter, { nullable: true })
  open?: FlagFilter;
}

@InputType()
export class HazardInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => HazardSector)
  sector!: HazardSector;

  @Field(() => HazardLevel)
  level!: HazardLevel;

  @Field(() => HazardSource)
  source!: HazardSource;

  @Field(() => String)
  entityName!: string;

  @Field(() => String)
  place!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String)
  foundOn!: string;
}

@InputType()
export class GradeHazardInput {
  @Field(() => HazardLevel)
  level!: HazardLevel;
}

@ObjectType()
export class HazardPage {
  @Field(() => [Hazard])
  nodes!: Hazard[];
}

@ObjectType()
export class HazardStat {
  countyId!: string | null;

  @Field(() => Unit, { nullable: true })
  county?: Unit | null;

  @Field(() => HazardState, { nullable: true })
  state!: HazardState | null;

  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Float)
  fundsWan!: number;
}
