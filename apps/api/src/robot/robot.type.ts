import type { RobotKind, RobotNews } from '@luze/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RobotKindEnum, RobotNewsEnum } from '../graphql/enums.ts';
import { NamedUnitType } from '../graphql/named.ts';
import { InstantScalar } from '../graphql/scalars.ts';

@ObjectType('Robot', {
  description: 'A robot of a chat group that is told a unit’s figures; its address is never read back',
})
export class RobotType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => NamedUnitType, { description: 'Unit whose figures it tells' })
  readonly unit!: NamedUnitType;

  @Field(() => String, { description: 'What its managers call it' })
  readonly name!: string;

  @Field(() => RobotKindEnum, { description: 'Vendor' })
  readonly kind!: RobotKind;

  @Field(() => String, { description: 'Last four characters of the key in its address' })
  readonly keyTail!: string;

  @Field(() => Boolean, { description: 'Its messages are signed' })
  readonly hasSecret!: boolean;

  @Field(() => Boolean, { description: 'It is told; the program stops one the vendor refuses for good' })
  readonly isEnabled!: boolean;

  @Field(() => [RobotNewsEnum], { description: 'What it tells' })
  readonly news!: RobotNews[];

  @Field(() => InstantScalar, { nullable: true, description: 'When something was last sent' })
  readonly lastAt!: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'The vendor took what was sent last' })
  readonly isLastTaken!: boolean | null;

  @Field(() => String, { nullable: true, description: 'How that went, in the language of the request' })
  readonly lastOutcome!: string | null;

  @Field(() => Int, { description: 'Counts changes' })
  readonly version!: number;
}

@InputType('RobotInput', { description: 'A robot as its manager wishes it' })
export class RobotInput {
  @Field(() => String, { description: 'What its managers call it; at most 40 characters' })
  readonly name!: string;

  @Field(() => RobotKindEnum, { description: 'Vendor; fixed once it is made' })
  readonly kind!: RobotKind;

  @Field(() => String, {
    nullable: true,
    description: 'Webhook address as the vendor shows it; left out, that of before stays',
  })
  readonly address!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'DingTalk’s signing secret; left out, that of before stays unless an address is given; empty: none',
  })
  readonly secret!: string | null;

  @Field(() => Boolean, { description: 'It is told' })
  readonly isEnabled!: boolean;

  @Field(() => [RobotNewsEnum], { description: 'What it tells' })
  readonly news!: RobotNews[];
}

@ObjectType('RobotTest', { description: 'How a test message went' })
export class RobotTestType {
  @Field(() => Boolean, { description: 'The vendor took it' })
  readonly isTaken!: boolean;

  @Field(() => String, { description: 'The vendor’s answer in the language of the request' })
  readonly answer!: string;
}
