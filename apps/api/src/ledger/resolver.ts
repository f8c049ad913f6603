import { AppError, type Ledger } from '@luze/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Class } from '../graphql/class-maker.ts';
import { createRow } from './create.service.ts';
import type { FilterInput } from './filter.ts';
import { bilingual, describe } from './graphql-fields.ts';
import { dimensionEnum, filterInput, moveInput, orderInput, recordInput } from './graphql-inputs.ts';
import { outputTypesOf } from './graphql-types.ts';
import { moveRow } from './move.service.ts';
import { accessOf } from './of-context.ts';
import { conflictOf } from './present.ts';
import { type ListInput, list, one, stats, write } from './requests.ts';
import { isRevealed } from './revealed.ts';
import { deleteRow, StaleRow, updateRow } from './service.ts';

type Method = (...args: never[]) => unknown;
type Decorate = (prototype: object, name: string) => void;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const plain = (input: unknown): Record<string, unknown> => ({ ...(input as object) });
/** GraphQL's input classes carry undefined for what is absent; absent means unchanged. */
const given = (input: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(plain(input)).filter(([, value]) => value !== undefined));

interface Argument {
  readonly name: string;
  readonly type: () => object;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
  readonly description: string;
}

/** Adds a root field to a resolver class: decorators called as functions, one place for all ledgers. */
function addRoot(
  target: Class,
  kind: 'query' | 'mutation',
  name: string,
  options: { readonly returns: () => object; readonly description: string },
  args: readonly Argument[],
  resolve: (context: Context, args: Record<string, unknown>, info: GraphQLResolveInfo) => unknown,
): void {
  const method = (...values: unknown[]): unknown => {
    const [context, info] = values.slice(args.length) as [Context, GraphQLResolveInfo];
    return resolve(
      context,
      Object.fromEntries(args.map((argument, index) => [argument.name, values[index]])),
      info,
    );
  };
  Object.defineProperty(target.prototype, name, {
    value: method as Method,
    configurable: true,
    writable: true,
  });
  args.forEach((argument, index) => {
    Arg(argument.name, argument.type as () => Class, {
      nullable: argument.nullable ?? false,
      description: argument.description,
      ...(argument.defaultValue === undefined ? {} : { defaultValue: argument.defaultValue }),
    })(target.prototype, name, index);
  });
  Ctx()(target.prototype, name, args.length);
  Info()(target.prototype, name, args.length + 1);
  const decorate = (kind === 'query' ? Query : Mutation)(options.returns as () => Class, {
    description: options.description,
  }) as unknown as Decorate;
  decorate(target.prototype, name);
}

const ID_ARG: Argument = { name: 'id', type: () => ID, description: 'Id of the record' };
const VERSION_ARG: Argument = { name: 'version', type: () => Int, description: 'The version the caller saw' };
const KEY_ARG: Argument = {
  name: 'idempotencyKey',
  type: () => String,
  nullable: true,
  description: 'Same key, same answer, for 24 hours',
};

/** The resolver class of a ledger: its queries, its create, update and delete, and one mutation per move. */
export function resolverOf(ledger: Ledger): Class {
  const types = outputTypesOf(ledger);
  const filter = filterInput(ledger, types.state);
  const order = orderInput(ledger);
  const dimension = dimensionEnum(ledger);
  const input = recordInput(ledger);
  const single = lower(ledger.name);
  const label = bilingual(ledger.label);
  const target: Class = class {};
  Object.defineProperty(target, 'name', { value: `${ledger.name}Resolver` });
  Resolver()(target);

  const filterArg: Argument = {
    name: 'filter',
    type: () => filter,
    nullable: true,
    description: 'Which records',
  };
  addRoot(
    target,
    'query',
    single,
    { returns: () => types.record, description: `One record: ${label}` },
    [ID_ARG],
    (context, args, info) => one(context, ledger, String(args['id']), info),
  );
  addRoot(
    target,
    'query',
    ledger.plural,
    { returns: () => types.connection, description: `List: ${label}` },
    [
      filterArg,
      {
        name: 'orderBy',
        type: () => [order],
        nullable: true,
        description: 'Sort keys; by default what is due first stands first',
      },
      { name: 'first', type: () => Int, defaultValue: 20, description: 'Rows of the page, up to 100' },
      { name: 'after', type: () => String, nullable: true, description: 'Cursor to go on after' },
      {
        name: 'offset',
        type: () => Int,
        nullable: true,
        description: 'Rows to skip, up to 10,000; not with after',
      },
    ],
    (context, args, info) => list(context, ledger, args as ListInput, info),
  );
  addRoot(
    target,
    'query',
    `${single}Stats`,
    { returns: () => [types.stat], description: `Counts: ${label}` },
    [filterArg, { name: 'by', type: () => [dimension], description: 'What to count by' }],
    (context, args, info) =>
      stats(context, ledger, (args['filter'] ?? null) as FilterInput | null, args['by'] as string[], info),
  );

  const record = { returns: () => types.record };
  const key = (args: Record<string, unknown>): string | null =>
    typeof args['idempotencyKey'] === 'string' ? args['idempotencyKey'] : null;
  const target_ = (args: Record<string, unknown>) => ({
    id: String(args['id']),
    version: Number(args['version']),
  });
  addRoot(
    target,
    'mutation',
    `create${ledger.name}`,
    { ...record, description: bilingual(ledger.createLabel) },
    [{ name: 'input', type: () => input, description: 'Values' }, KEY_ARG],
    (context, args, info) => {
      const values = given(args['input']);
      return write(context, ledger, key(args), { move: 'create', values }, info, (work) =>
        createRow(work, ledger, values),
      );
    },
  );
  addRoot(
    target,
    'mutation',
    `update${ledger.name}`,
    { ...record, description: `Change: ${label}` },
    [ID_ARG, VERSION_ARG, { name: 'input', type: () => input, description: 'Values' }, KEY_ARG],
    async (context, args, info) => {
      const values = given(args['input']);
      const { id, version } = target_(args);
      const isOpen = await isRevealedTo(context, ledger, id);
      return write(context, ledger, key(args), { move: 'update', id, version, values }, info, (work) =>
        updateRow(work, ledger, id, version, values, { isRevealed: isOpen }),
      );
    },
  );
  addRoot(
    target,
    'mutation',
    `delete${ledger.name}`,
    { returns: () => Boolean, description: `Delete a record nobody else has handled: ${label}` },
    [ID_ARG, VERSION_ARG],
    async (context, args) => {
      const { id, version } = target_(args);
      return remove(context, ledger, id, version);
    },
  );
  for (const [name, move] of Object.entries(ledger.moves)) {
    const moveArgs = moveInput(ledger, name);
    addRoot(
      target,
      'mutation',
      `${name}${ledger.name}`,
      { ...record, description: describe(move.label, name) },
      [
        ID_ARG,
        VERSION_ARG,
        { name: 'input', type: () => moveArgs, nullable: true, description: 'What the move asks for' },
        KEY_ARG,
      ],
      async (context, args, info) => {
        const values = given(args['input'] ?? {});
        const { id, version } = target_(args);
        const isOpen = await isRevealedTo(context, ledger, id);
        return write(context, ledger, key(args), { move: name, id, version, values }, info, (work) =>
          moveRow(work, ledger, name, id, version, values, isOpen),
        );
      },
    );
  }
  return target;
}

/** True while the viewer may see whom a record is about: then he may write it, too. */
const isRevealedTo = async (context: Context, ledger: Ledger, id: string): Promise<boolean> =>
  isRevealed(context, (await accessOf(context)).reader, ledger, id);

async function remove(context: Context, ledger: Ledger, id: string, version: number): Promise<boolean> {
  const { reader, writer, loaders } = await accessOf(context);
  try {
    await context.database.transaction((tx) =>
      deleteRow({ tx, dialect: context.database.dialect, writer }, ledger, id, version),
    );
    return true;
  } catch (error) {
    if (error instanceof StaleRow)
      throw new AppError('CONFLICT', { current: await conflictOf({ reader, ledger, loaders }, error.row) });
    throw error;
  }
}
