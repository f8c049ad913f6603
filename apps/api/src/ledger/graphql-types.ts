import type { Field, Ledger } from '@luze/domain';
import { PLAIN_VERBS } from '@luze/permissions';
import { Float, ID, Int } from 'type-graphql';
import { type Class, enumType, objectType } from '../graphql/class-maker.ts';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';
import {
  AcceptorLevelEnum,
  bilingual,
  capital,
  describe,
  LightColourEnum,
  SecurityMarkEnum,
  typeOf,
} from './graphql-fields.ts';
import {
  AttachmentType,
  PageInfoType,
  PersonNameType,
  RecordChangeType,
  RecordLightType,
  RecordRefusalType,
  RecordStepType,
  UnitNameType,
} from './graphql-shared.ts';

/** The output types of one ledger. */
export interface LedgerTypes {
  readonly record: Class;
  readonly connection: Class;
  readonly stat: Class;
  readonly state: object;
}

const isMasked = (ledger: Ledger, name: string): boolean => ledger.masks[name] !== undefined;

function stateEnum(ledger: Ledger): object {
  const values = Object.fromEntries(
    Object.entries(ledger.states).map(([state, { label }]) => [
      state,
      { value: state, description: bilingual(label) },
    ]),
  );
  return enumType(`${ledger.name}State`, `State of ${ledger.name}`, values);
}

const recordField = (ledger: Ledger, name: string, field: Field) => ({
  type: typeOf(ledger, '', name, field),
  description: describe(field.labelSpec, name),
  nullable: !field.required || isMasked(ledger, name),
});

function childTypes(ledger: Ledger): Record<string, { type: () => unknown[]; description: string }> {
  return Object.fromEntries(
    Object.entries(ledger.children).map(([name, child]) => {
      const made = objectType(
        `${ledger.name}${capital(name).replace(/s$/, '')}`,
        describe(child.label, name),
        {
          id: { type: () => ID, description: 'Id' },
          ...Object.fromEntries(
            Object.entries(child.fields).map(([key, field]) => [
              key,
              {
                type: typeOf(ledger, name, key, field),
                description: describe(field.labelSpec, key),
                nullable: !field.required || isMasked(ledger, `${name}.${key}`),
              },
            ]),
          ),
        },
      );
      return [name, { type: () => [made], description: describe(child.label, name) }];
    }),
  );
}

const EMPTIED_ON = {
  type: () => DayScalar,
  description: 'When whom it is about was emptied, its term being over; such a record changes no more',
  nullable: true,
};

function mayType(ledger: Ledger): Class {
  const verbs = Object.fromEntries(
    PLAIN_VERBS.map((verb) => [verb, { type: () => Boolean, description: `May ${verb}` }]),
  );
  const moves = Object.fromEntries(
    Object.entries(ledger.moves).map(([name, move]) => [
      name,
      { type: () => Boolean, description: describe(move.label, name) },
    ]),
  );
  return objectType(`${ledger.name}May`, `What the reader may do to this ${ledger.name} now`, {
    ...verbs,
    ...moves,
  });
}

function recordType(ledger: Ledger, state: object): Class {
  const may = mayType(ledger);
  return objectType(ledger.name, bilingual(ledger.label), {
    id: { type: () => ID, description: 'Id' },
    version: { type: () => Int, description: 'Counts every write; send it back with a change' },
    state: { type: () => state, description: 'Place in the workflow' },
    open: { type: () => Boolean, description: 'Still to be worked on' },
    year: { type: () => Int, description: 'Year the record belongs to' },
    title: { type: () => String, description: 'The record in a line' },
    unit: { type: () => UnitNameType, description: 'Unit the record belongs to' },
    county: { type: () => UnitNameType, description: 'County the record was born in', nullable: true },
    ...Object.fromEntries(
      Object.entries(ledger.fields).map(([name, field]) => [name, recordField(ledger, name, field)]),
    ),
    ...childTypes(ledger),
    light: { type: () => RecordLightType, description: 'Light; null for voided records', nullable: true },
    may: { type: () => may, description: 'What the reader may do now' },
    refusals: { type: () => [RecordRefusalType], description: 'Why the other moves are closed' },
    steps: {
      type: () => [RecordStepType],
      description: 'The ordinary life of the record: done, now, to come',
      lazy: true,
    },
    attachments: { type: () => [AttachmentType], description: 'Files kept with the record', lazy: true },
    history: { type: () => [RecordChangeType], description: 'Every write, oldest first', lazy: true },
    maskedFields: { type: () => [String], description: 'Fields not shown plainly to the reader' },
    revealable: { type: () => [String], description: 'Masked fields the reader may open' },
    ...(ledger.retention === null ? {} : { emptiedOn: EMPTIED_ON }),
    acceptorLevel: { type: () => AcceptorLevelEnum, description: 'Level that accepts the work' },
    securityMark: { type: () => SecurityMarkEnum, description: 'Mark of the record' },
    submittedBy: {
      type: () => PersonNameType,
      description: 'Who last submitted something for approval',
      nullable: true,
    },
    submittedFor: {
      type: () => PersonNameType,
      description: 'For whom a delegate submitted',
      nullable: true,
    },
    createdBy: { type: () => PersonNameType, description: 'Who entered the record', nullable: true },
    changedBy: {
      type: () => PersonNameType,
      description: 'Who last wrote it; null where its history is kept from the reader',
      nullable: true,
    },
    createdAt: { type: () => InstantScalar, description: 'When it was entered' },
    changedAt: {
      type: () => InstantScalar,
      description: 'When it was last written; null where its history is kept from the reader',
      nullable: true,
    },
  });
}

function connectionType(ledger: Ledger, record: Class): Class {
  const edge = objectType(`${ledger.name}Edge`, `A ${ledger.name} and its place in the list`, {
    cursor: { type: () => String, description: 'Where the list goes on after this one', lazy: true },
    node: { type: () => record, description: 'The record' },
  });
  return objectType(`${ledger.name}Connection`, `A page of ${ledger.plural}`, {
    totalCount: {
      type: () => Int,
      description: 'Exact number of records the reader may see under this filter',
      lazy: true,
    },
    nodes: { type: () => [record], description: 'The records of the page' },
    edges: { type: () => [edge], description: 'The records with their cursors', lazy: true },
    pageInfo: { type: () => PageInfoType, description: 'What comes after' },
  });
}

function statType(ledger: Ledger, state: object): Class {
  const maybe = { nullable: true };
  return objectType(`${ledger.name}Stat`, `${ledger.plural} counted; keys not asked for are null`, {
    unit: { type: () => UnitNameType, description: 'Unit (UNIT), else county or city', lazy: true, ...maybe },
    county: { type: () => UnitNameType, description: 'County (COUNTY)', lazy: true, ...maybe },
    state: { type: () => state, description: 'State (STATE)', ...maybe },
    light: { type: () => LightColourEnum, description: 'Light (LIGHT); null for voided', ...maybe },
    month: { type: () => String, description: 'Month the record starts in, YYYY-MM (MONTH)', ...maybe },
    year: { type: () => Int, description: 'Year (YEAR)', ...maybe },
    ...Object.fromEntries(
      ledger.dimensions.map((name) => {
        const field = ledger.fields[name] as Field;
        return [
          name,
          { type: typeOf(ledger, '', name, field), description: describe(field.labelSpec, name), ...maybe },
        ];
      }),
    ),
    count: { type: () => Int, description: 'Number of records' },
    overdue: { type: () => Int, description: 'Those of them whose light is red to the reader' },
    ...Object.fromEntries(
      ledger.totals.map((name) => [
        name,
        { type: () => Float, description: `Sum: ${describe(ledger.fields[name]?.labelSpec ?? name, name)}` },
      ]),
    ),
  });
}

/** The output types of a ledger; call once per ledger and schema. */
export function outputTypesOf(ledger: Ledger): LedgerTypes {
  const state = stateEnum(ledger);
  const record = recordType(ledger, state);
  return { state, record, connection: connectionType(ledger, record), stat: statType(ledger, state) };
}
