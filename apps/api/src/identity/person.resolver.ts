import type { Assignment } from '@luze/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { UnitType } from '../organisation/unit.type.ts';
import { createAccount, resetPassword } from './account.service.ts';
import { authorityLoaders } from './authority.loader.ts';
import type { DelegationRow } from './delegation.entity.ts';
import { createPerson, deactivatePerson, updatePerson } from './people.service.ts';
import { listPeople, type PeoplePage, readPerson, sightOf } from './people-read.service.ts';
import type { PersonRow } from './person.entity.ts';
import {
  AccountType,
  AssignmentType,
  DelegationType,
  NewAccountType,
  PersonConnectionType,
  PersonFilter,
  PersonInput,
  PersonType,
} from './person.type.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonConnectionType, { description: 'People of the units within the reach' })
  people(
    @Arg('filter', () => PersonFilter, { nullable: true }) filter: PersonFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() context: Context,
  ): Promise<PeoplePage> {
    return listPeople(context, filter ?? {}, first, offset ?? 0);
  }

  @Query(() => PersonType, { nullable: true, description: 'One person within the reach' })
  person(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PersonRow> {
    return readPerson(context, id);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where the person works' })
  unit(@Root() person: PersonRow, @Ctx() context: Context): Promise<UnitRow | null> {
    return context.loaders.unit.load(person.unitId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Post; null to who reads names only' })
  async jobTitle(@Root() person: PersonRow, @Ctx() context: Context): Promise<string | null> {
    return (await sightOf(context, person)).details ? person.jobTitle : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Leading cadre; null to who reads names only',
  })
  async isKeyMinority(@Root() person: PersonRow, @Ctx() context: Context): Promise<boolean | null> {
    return (await sightOf(context, person)).details ? person.isKeyMinority : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Member of the party group; null to who reads names only',
  })
  async isPartyGroupMember(@Root() person: PersonRow, @Ctx() context: Context): Promise<boolean | null> {
    return (await sightOf(context, person)).details ? person.isPartyGroupMember : null;
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Null without an account, and to who does not manage the person',
  })
  async account(@Root() person: PersonRow, @Ctx() context: Context) {
    return (await sightOf(context, person)).account
      ? authorityLoaders(context).account.load(person.id)
      : null;
  }

  @FieldResolver(() => [AssignmentType], {
    description: 'Roles in force today; empty to who reads names only',
  })
  async assignments(@Root() person: PersonRow, @Ctx() context: Context): Promise<Assignment[]> {
    return (await sightOf(context, person)).details
      ? authorityLoaders(context).assignments.load(person.id)
      : [];
  }

  @FieldResolver(() => [DelegationType], { description: 'Delegations the person has made' })
  async delegationsGiven(@Root() person: PersonRow, @Ctx() context: Context): Promise<DelegationRow[]> {
    return (await sightOf(context, person)).details ? authorityLoaders(context).given.load(person.id) : [];
  }

  @FieldResolver(() => [DelegationType], { description: 'Delegations the person has received' })
  async delegationsReceived(@Root() person: PersonRow, @Ctx() context: Context): Promise<DelegationRow[]> {
    return (await sightOf(context, person)).details ? authorityLoaders(context).received.load(person.id) : [];
  }

  @Mutation(() => PersonType, { description: 'Adds a person to a unit' })
  createPerson(
    @Arg('input', () => PersonInput) input: PersonInput,
    @Ctx() context: Context,
  ): Promise<PersonRow> {
    return createPerson(context, input);
  }

  @Mutation(() => PersonType, { description: 'Corrects a person, or moves him to another unit' })
  updatePerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Ctx() context: Context,
  ): Promise<PersonRow> {
    return updatePerson(context, id, version, input);
  }

  @Mutation(() => PersonType, { description: 'Ends a person’s work and gives his open rows to a successor' })
  deactivatePerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('successorId', () => ID, { nullable: true }) successorId: string | null,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<PersonRow> {
    return deactivatePerson(context, id, version, successorId ?? null, reason);
  }

  @Mutation(() => NewAccountType, { description: 'Gives a person an account with a one-time password' })
  createAccount(
    @Arg('personId', () => ID) personId: string,
    @Arg('username', () => String) username: string,
    @Ctx() context: Context,
  ): Promise<NewAccountType> {
    return createAccount(context, personId, username);
  }

  @Mutation(() => NewAccountType, { description: 'A new one-time password, by the level above' })
  resetPassword(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: Context,
  ): Promise<NewAccountType> {
    return resetPassword(context, personId);
  }
}

@Resolver(() => PersonConnectionType)
export class PersonConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() page: PeoplePage): Promise<number> {
    return page.totalCount();
  }
}
