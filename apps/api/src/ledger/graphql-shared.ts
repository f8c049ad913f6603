import { ID, Int } from 'type-graphql';
import { enumType, objectType } from '../graphql/class-maker.ts';
import { LevelEnum } from '../graphql/enums.ts';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';
import { LightColourEnum, SecurityMarkEnum } from './graphql-fields.ts';

const text = (description: string, nullable = false) => ({ type: () => String, description, nullable });

/** Types every ledger's records share. */
export const UnitNameType = objectType('UnitName', 'A unit as a record names it', {
  id: { type: () => ID, description: 'Id' },
  name: text('Full name'),
  shortName: text('Short name'),
  code: text('Code, unique in its city'),
  level: { type: () => LevelEnum, description: 'Level' },
});

export const PersonNameType = objectType('PersonName', 'A person as a record names him', {
  id: { type: () => ID, description: 'Id' },
  name: text('Name'),
});

export const RecordLightType = objectType('RecordLight', 'Light of a record', {
  colour: { type: () => LightColourEnum, description: 'Colour' },
  reason: text('Why, in words'),
  rule: text('The rule of the due day, with its source', true),
  dueOn: { type: () => DayScalar, description: 'Day that counts', nullable: true },
  days: { type: () => Int, description: 'Days late or left' },
  severity: { type: () => Int, description: '1 to 7 days late, 2 to 30, 3 more; 0 unless red' },
});

export const RecordRefusalType = objectType('RecordRefusal', 'Why a move is closed to the reader', {
  move: text('Move'),
  code: text('Sentence code'),
  message: text('The reason in words'),
});

const StepStatusEnum = enumType('StepStatus', 'Place of a step', {
  DONE: { value: 'DONE', description: 'Done' },
  NOW: { value: 'NOW', description: 'The next one' },
  TO_COME: { value: 'TO_COME', description: 'Later' },
});

export const RecordStepType = objectType('RecordStep', 'A station of the ordinary life of a record', {
  move: text('Move'),
  label: text('The step in words'),
  status: { type: () => StepStatusEnum, description: 'Done, now or to come' },
  at: { type: () => InstantScalar, description: 'When it was done', nullable: true },
  daysTaken: { type: () => Int, description: 'Days since the step before', nullable: true },
  person: { type: () => PersonNameType, lazy: true, description: 'Who did it', nullable: true },
  holder: text('Whose turn it is, in words', true),
});

const FieldChangeType = objectType('FieldChange', 'A field a write changed', {
  field: text('Field'),
  label: text('The field in words'),
  before: text('Value before, in words', true),
  after: text('Value after, in words', true),
});

export const RecordChangeType = objectType('RecordChange', 'A write to a record', {
  version: { type: () => Int, description: 'Version after the write' },
  at: { type: () => InstantScalar, description: 'When' },
  person: { type: () => PersonNameType, lazy: true, description: 'Who', nullable: true },
  onBehalfOf: {
    type: () => PersonNameType,
    lazy: true,
    description: 'For whom a delegate acted',
    nullable: true,
  },
  move: text('Move, or create, update, import'),
  label: text('The write in words'),
  opinion: text('Opinion or reason given', true),
  fromState: text('State before'),
  toState: text('State after'),
  daysTaken: { type: () => Int, description: 'Days since the write before' },
  changes: { type: () => [FieldChangeType], description: 'Fields changed' },
});

export const AttachmentType = objectType(
  'RecordAttachment',
  'A file kept with a record; its bytes are at /files/:id',
  {
    id: { type: () => ID, description: 'Id' },
    name: text('File name'),
    mime: text('Media type'),
    size: { type: () => Int, description: 'Bytes' },
    securityMark: { type: () => SecurityMarkEnum, description: 'Mark of the file' },
    person: { type: () => PersonNameType, lazy: true, description: 'Who brought it', nullable: true },
    at: { type: () => InstantScalar, description: 'When' },
  },
);

export const PageInfoType = objectType('PageInfo', 'What comes after a page', {
  hasNextPage: { type: () => Boolean, description: 'More rows follow' },
  endCursor: { ...text('Cursor of the last row', true), lazy: true },
});
