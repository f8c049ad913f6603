import { type Level, levelRank, type OfficeRight } from '@luze/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context, Viewer } from '../context.ts';
import { OfficeRightEnum } from '../graphql/enums.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { UnitType } from '../organisation/unit.type.ts';
import { highestOf } from '../organisation/unit-read.service.ts';
import { mustFirst } from './must-first.service.ts';
import { rightsOf } from './office-rights.ts';
import { ownSessions, revokeSession } from './own-sessions.service.ts';
import type { PersonRow } from './person.entity.ts';
import { PersonType } from './person.type.ts';
import { changePassword, signIn, signOut } from './sign-in.service.ts';
import { stepUp } from './step-up.service.ts';
import { SessionInfoType, ViewerAccountType, ViewerDelegationType, ViewerType } from './viewer.type.ts';
import { rulesForBrowser } from './viewer-rules.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody' })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.viewer;
  }

  @Query(() => [SessionInfoType], { description: 'Signed-in browsers of the viewer' })
  mySessions(@Ctx() context: Context): Promise<SessionInfoType[]> {
    return ownSessions(context);
  }

  @FieldResolver(() => PersonType)
  person(@Root() viewer: Viewer, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.loaders.person.load(viewer.personId);
  }

  @FieldResolver(() => ViewerAccountType)
  async account(@Root() viewer: Viewer, @Ctx() context: Context): Promise<ViewerAccountType> {
    const { username, mustChangePassword } = viewer;
    const mustSetUpSecondFactor = (await mustFirst(context, viewer)) === 'SECOND_FACTOR_REQUIRED';
    return { username, mustChangePassword, mustSetUpSecondFactor };
  }

  @FieldResolver(() => [ViewerDelegationType])
  delegations(@Root() viewer: Viewer): ViewerDelegationType[] {
    return viewer.delegations.map(({ principalId, principalName, validFrom, validTo }) => ({
      principal: { id: principalId, name: principalName },
      validFrom,
      validTo,
    }));
  }

  @FieldResolver(() => [OfficeRightEnum])
  officeRights(@Ctx() context: Context): Promise<OfficeRight[]> {
    return rightsOf(context);
  }

  @FieldResolver(() => Object)
  rules(@Root() viewer: Viewer): unknown {
    return rulesForBrowser(viewer.actor);
  }

  @FieldResolver(() => UnitType, { nullable: true })
  home(@Root() viewer: Viewer, @Ctx() context: Context): Promise<UnitRow | null> {
    const first = [...viewer.assignments].sort((a, b) => levelRank(a.unitLevel) - levelRank(b.unitLevel))[0];
    return context.loaders.unit.load(first?.unitId ?? viewer.unitId);
  }

  @FieldResolver(() => String, { nullable: true })
  topLevel(@Root() viewer: Viewer): Level | null {
    return highestOf(viewer.assignments.map((assignment) => assignment.unitLevel));
  }

  @Mutation(() => ViewerType, { description: 'Signs in; every refusal reads alike' })
  signIn(
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    return signIn(context, username, password, code?.trim() || null);
  }

  @Mutation(() => Boolean, { description: 'Ends this session' })
  signOut(@Ctx() context: Context): Promise<boolean> {
    return signOut(context);
  }

  @Mutation(() => ViewerType, { description: 'Changes the own password; other browsers are signed out' })
  changePassword(
    @Arg('current', () => String) current: string,
    @Arg('next', () => String) next: string,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    return changePassword(context, current, next);
  }

  @Mutation(() => Boolean, {
    description:
      'Proves again who is signed in, for acts that answer STEP_UP_REQUIRED; counts for five minutes',
  })
  stepUp(
    @Arg('password', () => String, { nullable: true }) password: string | null,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return stepUp(context, password || null, code || null);
  }

  @Mutation(() => Boolean, { description: 'Ends another of the own sessions' })
  revokeSession(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return revokeSession(context, id);
  }
}
