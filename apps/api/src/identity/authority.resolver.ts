import type { Assignment, Duty } from '@luze/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DutyEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { UnitType } from '../organisation/unit.type.ts';
import { confirmAssignment, endAssignment, grantAssignment } from './assignment.service.ts';
import type { DelegationRow } from './delegation.entity.ts';
import { createDelegation, endDelegation } from './delegation.service.ts';
import type { PersonRow } from './person.entity.ts';
import {
  AssignmentInput,
  AssignmentType,
  DelegationInput,
  DelegationType,
  PersonType,
} from './person.type.ts';

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => UnitType, { description: 'Unit it reaches' })
  unit(@Root() assignment: Assignment, @Ctx() context: Context): Promise<UnitRow | null> {
    return context.loaders.unit.load(assignment.unitId);
  }

  @FieldResolver(() => PersonType, { description: 'Who holds it' })
  person(@Root() assignment: Assignment, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.loaders.person.load(assignment.personId);
  }

  @FieldResolver(() => [DutyEnum], { description: 'Duties that wait for a second administrator' })
  pendingDuties(
    @Root() assignment: Assignment & { readonly pendingDuties?: readonly Duty[] },
  ): readonly Duty[] {
    return assignment.pendingDuties ?? [];
  }

  @Mutation(() => AssignmentType, {
    description: 'Confirms, as a second administrator, the duties that wait',
  })
  confirmAssignment(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Assignment> {
    return confirmAssignment(context, id);
  }

  @Mutation(() => AssignmentType, { description: 'Grants a role' })
  grantAssignment(
    @Arg('input', () => AssignmentInput) input: AssignmentInput,
    @Ctx() context: Context,
  ): Promise<Assignment> {
    return grantAssignment(context, input);
  }

  @Mutation(() => AssignmentType, { description: 'Ends a role on a day' })
  endAssignment(
    @Arg('id', () => ID) id: string,
    @Arg('validTo', () => DayScalar) validTo: string,
    @Ctx() context: Context,
  ): Promise<Assignment> {
    return endAssignment(context, id, validTo);
  }
}

@Resolver(() => DelegationType)
export class DelegationResolver {
  @FieldResolver(() => PersonType, { description: 'For whom' })
  principal(@Root() delegation: DelegationRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.loaders.person.load(delegation.principalId);
  }

  @FieldResolver(() => PersonType, { description: 'Who acts' })
  delegate(@Root() delegation: DelegationRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.loaders.person.load(delegation.delegateId);
  }

  @Mutation(() => DelegationType, { description: 'Lets somebody enter and submit for a principal' })
  createDelegation(
    @Arg('input', () => DelegationInput) input: DelegationInput,
    @Ctx() context: Context,
  ): Promise<DelegationRow> {
    return createDelegation(context, input);
  }

  @Mutation(() => DelegationType, { description: 'Ends a delegation at once' })
  endDelegation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<DelegationRow> {
    return endDelegation(context, id);
  }
}
