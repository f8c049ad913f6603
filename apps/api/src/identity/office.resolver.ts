import type { Office } from '@luze/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { OfficeEnum } from '../graphql/enums.ts';
import { appointOfficer, confirmOfficer, endOffice, listOfficers } from './office.service.ts';
import { OfficerType } from './office.type.ts';
import type { PersonRow } from './person.entity.ts';
import { PersonType } from './person.type.ts';

@Resolver(() => PersonType)
export class OfficeResolver {
  @Query(() => [OfficerType], { description: 'Who holds the platform offices, and who is proposed' })
  officers(@Ctx() context: Context): Promise<OfficerType[]> {
    return listOfficers(context);
  }

  @FieldResolver(() => OfficeEnum, { nullable: true, description: 'Platform office' })
  office(@Root() person: PersonRow): Office | null {
    return person.office;
  }

  @Mutation(() => PersonType, {
    description:
      'Appoints a system or audit officer; proposes a security officer, whom the audit officer confirms',
  })
  appointOfficer(
    @Arg('personId', () => ID) personId: string,
    @Arg('office', () => OfficeEnum) office: Office,
    @Ctx() context: Context,
  ): Promise<PersonRow> {
    return appointOfficer(context, personId, office);
  }

  @Mutation(() => PersonType, { description: 'Confirms a proposed security officer' })
  confirmOfficer(@Arg('personId', () => ID) personId: string, @Ctx() context: Context): Promise<PersonRow> {
    return confirmOfficer(context, personId);
  }

  @Mutation(() => PersonType, { description: 'Ends a platform office at once' })
  endOffice(@Arg('personId', () => ID) personId: string, @Ctx() context: Context): Promise<PersonRow> {
    return endOffice(context, personId);
  }
}
