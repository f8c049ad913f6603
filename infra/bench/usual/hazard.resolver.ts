import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import { Hazard, HazardCheck, Unit } from './entities.ts';
import { HazardDimension } from './enums.ts';
import { GradeHazardInput, HazardFilter, HazardInput, HazardPage, HazardStat } from './hazard.inputs.ts';
import { HazardService } from './hazard.service.ts';

@Resolver(() => Hazard)
export class HazardResolver {
  @Authorized()
  @Query(() => HazardPage)
  async hazards(
    @Ctx() context: Context,
    @Arg('filter', () => HazardFilter, { nullable: true }) filter: HazardFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
  ): Promise<HazardPage> {
    return { nodes: await new HazardService(context).list(filter, first, offset) };
  }

  @Authorized()
  @Query(() => Hazard, { nullable: true })
  hazard(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Hazard | null> {
    return new HazardService(context).one(id);
  }

  @Authorized()
  @Mutation(() => Hazard)
  createHazard(
    @Ctx() context: Context,
    @Arg('input', () => HazardInput) input: HazardInput,
  ): Promise<Hazard> {
    return new HazardService(context).create(input);
  }

  @Authorized()
  @Mutation(() => Hazard)
  gradeHazard(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => GradeHazardInput) input: GradeHazardInput,
  ): Promise<Hazard> {
    return new HazardService(context).grade(id, version, input.level);
  }

  @FieldResolver(() => [HazardCheck])
  checks(@Root() hazard: Hazard, @Ctx() context: Context): Promise<HazardCheck[]> {
    return context.checksOfHazard.load(hazard.id);
  }

  /** Auditors do not learn who reported. */
  @FieldResolver(() => String, { nullable: true })
  foundBy(@Root() hazard: Hazard, @Ctx() { viewer }: Context): string | null {
    const isOfTheLine = viewer?.assignments.some(({ role }) => role !== 'AUDITOR') ?? false;
    return isOfTheLine ? hazard.foundBy : null;
  }
}

@Resolver(() => HazardStat)
export class HazardStatResolver {
  @Authorized()
  @Query(() => [HazardStat])
  hazardStats(
    @Ctx() context: Context,
    @Arg('by', () => [HazardDimension]) by: HazardDimension[],
  ): Promise<HazardStat[]> {
    return new HazardService(context).stats(by);
  }

  @FieldResolver(() => Unit, { nullable: true })
  county(@Root() { countyId }: HazardStat, @Ctx() context: Context): Promise<Unit | null> | null {
    return countyId === null ? null : context.units.load(countyId);
  }
}
