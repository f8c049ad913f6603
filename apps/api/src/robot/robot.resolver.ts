import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { createRobot, ownRobots, removeRobot, testRobot, updateRobot } from './robot.service.ts';
import { RobotInput, RobotTestType, RobotType } from './robot.type.ts';

@Resolver()
export class RobotResolver {
  @Query(() => [RobotType], { description: 'Group robots of the units the viewer answers for' })
  robots(@Ctx() context: Context): Promise<RobotType[]> {
    return ownRobots(context);
  }

  @Mutation(() => RobotType, { description: 'Adds a group robot to a unit the viewer answers for' })
  createRobot(
    @Arg('unitId', () => ID) unitId: string,
    @Arg('input', () => RobotInput) input: RobotInput,
    @Ctx() context: Context,
  ): Promise<RobotType> {
    return createRobot(context, unitId, input);
  }

  @Mutation(() => RobotType, { description: 'Changes a group robot' })
  updateRobot(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RobotInput) input: RobotInput,
    @Ctx() context: Context,
  ): Promise<RobotType> {
    return updateRobot(context, { id, version }, input);
  }

  @Mutation(() => Boolean, { description: 'Removes a group robot with what waits for it' })
  removeRobot(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return removeRobot(context, id);
  }

  @Mutation(() => RobotTestType, { description: 'Sends a test message by a group robot' })
  testRobot(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<RobotTestType> {
    return testRobot(context, id);
  }
}
