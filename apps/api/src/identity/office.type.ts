import type { Office } from '@luze/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { OfficeEnum } from '../graphql/enums.ts';

@ObjectType('Officer', { description: 'Who holds a platform office, or is proposed for one' })
export class OfficerType {
  @Field(() => ID, { description: 'Id of the person' })
  readonly personId!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;

  @Field(() => OfficeEnum, { description: 'Office' })
  readonly office!: Office;

  @Field(() => String, { nullable: true, description: 'Who proposed him; null: in office' })
  readonly proposedBy!: string | null;
}
