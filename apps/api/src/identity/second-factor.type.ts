import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('SecondFactor', { description: 'The authenticator app an account is used with' })
export class SecondFactorType {
  @Field(() => Int, { description: 'Recovery codes not yet used' })
  readonly recoveryCodesLeft!: number;
}

@ObjectType('TotpSetup', { description: 'What an authenticator app is set up with; shown once' })
export class TotpSetupType {
  @Field(() => String, { description: 'Secret in base32, to be typed where no picture can be read' })
  readonly secret!: string;

  @Field(() => String, { description: 'The otpauth address of the picture' })
  readonly uri!: string;
}
