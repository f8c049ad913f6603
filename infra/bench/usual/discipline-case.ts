// The case ledger by the same books: an entity that is a GraphQL type, find() with its relation, and field resolvers that
// open or mask what is sealed.
import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Context } from './context.ts';
import { Unit } from './entities.ts';
import { HazardFilter } from './hazard.inputs.ts';

const MOST = 100;

@ObjectType()
@Entity('discipline_case')
export class DisciplineCase {
  @Field(() => ID)
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Field(() => Unit)
  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_id' })
  unit!: Unit;

  @Column({ name: 'city_id', type: 'bigint' })
  cityId!: string;

  @Column({ type: 'boolean' })
  open!: boolean;

  @Column({ name: 'due_day', type: 'date' })
  dueDay!: string;

  @Field(() => String)
  @Column({ name: 'case_no', type: 'varchar', length: 40 })
  caseNo!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 30 })
  state!: string;

  @Field(() => String)
  @Column({ name: 'rank_group', type: 'varchar', length: 30 })
  rankGroup!: string;

  @Field(() => String)
  @Column({ name: 'managed_by', type: 'varchar', length: 30 })
  managedBy!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 30 })
  cause!: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'filed_on', type: 'date', nullable: true })
  filedOn!: string | null;

  @Column({ name: 'record_key', type: 'varchar', length: 200 })
  recordKey!: string;

  @Column({ name: 'subject_name', type: 'text' })
  sealedName!: string;
}

@ObjectType()
class DisciplineCasePage {
  @Field(() => [DisciplineCase])
  nodes!: DisciplineCase[];
}

const ring = new Map(
  Object.entries(
    (JSON.parse(readFileSync(`${process.env['KEY_FILE']}.ring`, 'utf8')) as { keys: Record<string, string> })
      .keys,
  ).map(([name, key]) => [name, Buffer.from(key, 'base64')]),
);

function decrypt(key: Buffer, place: string, text: string): Buffer {
  const sealed = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

@Resolver(() => DisciplineCase)
export class DisciplineCaseResolver {
  @Authorized()
  @Query(() => DisciplineCasePage)
  async disciplineCases(
    @Ctx() { database, viewer }: Context,
    @Arg('filter', () => HazardFilter, { nullable: true }) filter: HazardFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<DisciplineCasePage> {
    const cities =
      viewer?.assignments.filter(({ role }) => role === 'CITY_ADMIN' || role === 'AUDITOR') ?? [];
    if (cities.length === 0) throw new Error('nothing is reached');
    const open = filter?.open?.eq;
    const nodes = await database.getRepository(DisciplineCase).find({
      where: cities.map(({ unit }) => ({ cityId: unit.id, ...(open === undefined ? {} : { open }) })),
      relations: { unit: true },
      order: { dueDay: 'ASC', id: 'ASC' },
      take: Math.min(first, MOST),
    });
    return { nodes };
  }

  /** Auditors read pseudonyms, and of cases the city manages so do its own administrators. */
  @FieldResolver(() => String)
  subjectName(@Root() row: DisciplineCase, @Ctx() { viewer }: Context): string {
    const mayRead = viewer?.assignments.some(({ role }) => role !== 'AUDITOR') ?? false;
    if (!mayRead || row.managedBy === 'CITY') return `人员-${row.caseNo}`;
    const [name = '', wrapped = ''] = row.recordKey.split('.', 2);
    const place = `discipline_case ${row.id}`;
    const key = decrypt(ring.get(name) ?? Buffer.alloc(0), `${place} key`, wrapped);
    return decrypt(key, `${place} subject_name`, row.sealedName).toString();
  }
}
