// The tables as a team declares them that works by the books of TypeORM and type-graphql: one class per table,
// entity and GraphQL type at once, relations beside the columns.
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';
import { HazardLevel, HazardSector, HazardSource, HazardState } from './enums.ts';

@ObjectType()
@Entity('unit')
export class Unit {
  @Field(() => ID)
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 10 })
  level!: 'NATION' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'BRANCH';

  @Column({ type: 'varchar', length: 200 })
  path!: string;
}

@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'varchar', length: 50 })
  name!: string;

  @OneToMany(
    () => RoleAssignment,
    (assignment) => assignment.person,
  )
  assignments!: RoleAssignment[];
}

@Entity('account')
export class Account {
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'boolean' })
  disabled!: boolean;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person!: Person;
}

@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Column({ name: 'token_hash', type: 'varchar', length: 64 })
  tokenHash!: string;

  @Column({ name: 'expires_at', type: 'datetime', precision: 3 })
  expiresAt!: Date;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id' })
  account!: Account;
}

@Entity('role_assignment')
export class RoleAssignment {
  @PrimaryColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'varchar', length: 30 })
  role!: 'CITY_ADMIN' | 'COUNTY_SECRETARY' | 'BRANCH_SECRETARY' | 'AUDITOR';

  @ManyToOne(
    () => Person,
    (person) => person.assignments,
  )
  @JoinColumn({ name: 'person_id' })
  person!: Person;

  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_id' })
  unit!: Unit;
}

@ObjectType()
@Entity('hazard_check')
export class HazardCheck {
  @Field(() => ID)
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Column({ name: 'parent_id', type: 'bigint' })
  hazardId!: string;

  @ManyToOne(
    () => Hazard,
    (hazard) => hazard.checks,
  )
  @JoinColumn({ name: 'parent_id' })
  hazard!: Hazard;

  @Field(() => String)
  @Column({ type: 'date' })
  on!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 40 })
  by!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 30 })
  result!: string;
}

@ObjectType()
@Entity('hazard')
export class Hazard {
  @Field(() => ID)
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Field(() => Unit)
  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_id' })
  unit!: Unit;

  @Column({ name: 'unit_level', type: 'varchar', length: 10 })
  unitLevel!: string;

  @Column({ name: 'nation_id', type: 'bigint' })
  nationId!: string;

  @Column({ name: 'province_id', type: 'bigint' })
  provinceId!: string;

  @Column({ name: 'city_id', type: 'bigint' })
  cityId!: string;

  @Column({ name: 'county_id', type: 'bigint' })
  countyId!: string;

  @Column({ name: 'branch_id', type: 'bigint' })
  branchId!: string;

  @Field(() => Int)
  @Column({ type: 'int' })
  year!: number;

  @Field(() => HazardState)
  @Column({ type: 'varchar', length: 30 })
  state!: HazardState;

  @Field(() => Boolean)
  @Column({ type: 'boolean' })
  open!: boolean;

  @Field(() => Int)
  @VersionColumn()
  version!: number;

  @Column({ name: 'submitted_by', type: 'bigint' })
  submittedBy!: string;

  @Column({ name: 'submitted_for', type: 'bigint' })
  submittedFor!: string;

  @Column({ name: 'created_by', type: 'bigint' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'changed_by', type: 'bigint' })
  changedBy!: string;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt!: Date;

  @Column({ type: 'boolean' })
  handled!: boolean;

  @Column({ name: 'security_mark', type: 'varchar', length: 10 })
  securityMark!: string;

  @Column({ name: 'acceptor_level', type: 'varchar', length: 10 })
  acceptorLevel!: string;

  @Column({ name: 'start_day', type: 'date' })
  startDay!: string;

  @Column({ name: 'due_day', type: 'date' })
  dueDay!: string;

  @Column({ name: 'warn_day', type: 'date' })
  warnDay!: string;

  @Column({ name: 'done_day', type: 'date' })
  doneDay!: string;

  @Column({ name: 'verify_day', type: 'date' })
  verifyDay!: string;

  @Field(() => String)
  @Column({ name: 'hazard_no', type: 'varchar', length: 40 })
  hazardNo!: string;

  @Field(() => HazardSector)
  @Column({ type: 'varchar', length: 30 })
  sector!: HazardSector;

  @Field(() => HazardLevel)
  @Column({ type: 'varchar', length: 30 })
  level!: HazardLevel;

  @Field(() => HazardSource)
  @Column({ type: 'varchar', length: 30 })
  source!: HazardSource;

  @Field(() => String)
  @Column({ name: 'entity_name', type: 'varchar', length: 120 })
  entityName!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 120 })
  place!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  description!: string;

  @Field(() => String)
  @Column({ name: 'found_on', type: 'date' })
  foundOn!: string;

  @Column({ name: 'found_by', type: 'varchar', length: 40 })
  foundBy!: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'duty_leader', type: 'varchar', length: 40, nullable: true })
  dutyLeader!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'rectify_owner', type: 'varchar', length: 40, nullable: true })
  rectifyOwner!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  measure!: string | null;

  @Field(() => Float, { nullable: true })
  @Column({ name: 'funds_wan', type: 'decimal', precision: 14, scale: 2, nullable: true })
  fundsWan!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'progress_note', type: 'text', nullable: true })
  progressNote!: string | null;

  @Column({ name: 'listed_level', type: 'varchar', length: 30 })
  listedLevel!: string;

  @Column({ name: 'deferral_open', type: 'boolean' })
  deferralOpen!: boolean;

  @Field(() => String, { nullable: true })
  @Column({ name: 'applied_on', type: 'date', nullable: true })
  appliedOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @OneToMany(
    () => HazardCheck,
    (check) => check.hazard,
  )
  checks!: HazardCheck[];
}
