import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import type { UnitRow } from './unit.entity.ts';
import { closeUnit, createUnit, updateUnit } from './unit.service.ts';
import { UnitFilter, UnitInput, UnitMoveType, UnitStepType, UnitType } from './unit.type.ts';
import { moveUnit } from './unit-move.service.ts';
import { ancestorsOf, branchCount, childrenOf, listUnits, readsUnit, readUnit } from './unit-read.service.ts';

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => [UnitType], { description: 'Units within the reach, and the ancestors above them' })
  units(
    @Arg('filter', () => UnitFilter, { nullable: true }) filter: UnitFilter | null,
    @Arg('first', () => Int, { defaultValue: 500 }) first: number,
    @Ctx() context: Context,
  ): Promise<UnitRow[]> {
    return listUnits(context, filter ?? {}, first);
  }

  @Query(() => UnitType, { nullable: true, description: 'One unit within the reach, or above it' })
  unit(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<UnitRow> {
    return readUnit(context, id);
  }

  @FieldResolver(() => String, { nullable: true })
  async code(@Root() unit: UnitRow, @Ctx() context: Context): Promise<string | null> {
    return (await readsUnit(context, unit)) ? unit.code : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async regionCode(@Root() unit: UnitRow, @Ctx() context: Context): Promise<string | null> {
    return (await readsUnit(context, unit)) ? unit.regionCode : null;
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit above' })
  parent(@Root() unit: UnitRow, @Ctx() context: Context): Promise<UnitRow | null> | null {
    return unit.parentId === null ? null : context.loaders.unit.load(unit.parentId);
  }

  @FieldResolver(() => [UnitType], { description: 'Units directly below, as far as the reach goes' })
  children(@Root() unit: UnitRow, @Ctx() context: Context): Promise<UnitRow[]> {
    return childrenOf(context, unit);
  }

  @FieldResolver(() => [UnitStepType], { description: 'Ancestors from the root down' })
  path(@Root() unit: UnitRow, @Ctx() context: Context): Promise<UnitRow[]> {
    return ancestorsOf(context, unit);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Branches in use below; null outside the reach' })
  branchCount(@Root() unit: UnitRow, @Ctx() context: Context): Promise<number | null> {
    return branchCount(context, unit);
  }

  @Mutation(() => UnitType, { description: 'Sets up a unit' })
  createUnit(@Arg('input', () => UnitInput) input: UnitInput, @Ctx() context: Context): Promise<UnitRow> {
    return createUnit(context, input);
  }

  @Mutation(() => UnitType, { description: 'Corrects or renames a unit; a former name is kept' })
  updateUnit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UnitInput) input: UnitInput,
    @Ctx() context: Context,
  ): Promise<UnitRow> {
    return updateUnit(context, id, version, input);
  }

  @Mutation(() => UnitType, { description: 'Closes a unit in which nothing is left' })
  closeUnit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('validTo', () => DayScalar) validTo: string,
    @Ctx() context: Context,
  ): Promise<UnitRow> {
    return closeUnit(context, id, version, validTo);
  }

  @Mutation(() => UnitMoveType, { description: 'Moves a unit with everything below it' })
  moveUnit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('parentId', () => ID) parentId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ) {
    return moveUnit(context, id, version, parentId, reason);
  }
}
