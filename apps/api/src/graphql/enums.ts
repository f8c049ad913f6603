import {
  ALL_KINDS,
  CALENDAR_KIND_LABELS,
  CALENDAR_KINDS,
  CASE_FIGURES,
  type CalendarKind,
  type CaseFigure,
  DUTIES,
  DUTY_LABELS,
  type Duty,
  FREQUENCIES,
  FREQUENCY_LABELS,
  type Frequency,
  type Label,
  type LabelSpec,
  LEVEL_LABELS,
  LEVELS,
  type Level,
  labelOf,
  OBLIGATION_KINDS,
  OBLIGATION_STATUSES,
  type ObligationKind,
  type ObligationStatus,
  OFFICE_LABELS,
  OFFICE_RIGHT_LABELS,
  OFFICES,
  type Office,
  type OfficeRight,
  REVEAL_STATES,
  type RevealState,
  ROBOT_KIND_LABELS,
  ROBOT_KINDS,
  ROBOT_NEWS,
  ROLE_LABELS,
  ROLES,
  type RobotKind,
  type RobotNews,
  type Role,
  TEMPLATE_FILTERS,
  type TemplateFilter,
  UNIT_KIND_LABELS,
  UNIT_KINDS,
  type UnitKind,
  WORK_GROUPS,
  type WorkGroup,
} from '@luze/domain';
import { VERDICTS, type Verdict } from '@luze/permissions';
import { registerEnumType } from 'type-graphql';

/** A closed list of the domain as a GraphQL enum, each value described by its label. */
function enumOf<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  labels?: Readonly<Record<T, Label>>,
): Record<T, T> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(
    values.map((value) => [
      value,
      { description: labels === undefined ? value : `${labels[value].zh} · ${labels[value].en}` },
    ]),
  );
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}

export const LevelEnum = enumOf<Level>('Level', 'Level of a unit, from the top', LEVELS, LEVEL_LABELS);
export const UnitKindEnum = enumOf<UnitKind>('UnitKind', 'Kind of a unit', UNIT_KINDS, UNIT_KIND_LABELS);
export const RoleEnum = enumOf<Role>('Role', 'What an assignment lets a person be', ROLES, ROLE_LABELS);
export const DutyEnum = enumOf<Duty>('Duty', 'Area an assignment is narrowed to', DUTIES, DUTY_LABELS);
export const CalendarKindEnum = enumOf<CalendarKind>(
  'CalendarKind',
  'Why something stands on a day',
  CALENDAR_KINDS,
  CALENDAR_KIND_LABELS,
);
export const OfficeEnum = enumOf<Office>(
  'Office',
  'Platform office, without business data',
  OFFICES,
  OFFICE_LABELS,
);
export const OfficeRightEnum = enumOf<OfficeRight>(
  'OfficeRight',
  'Right of a platform office; the city’s while nobody holds the office',
  Object.keys(OFFICE_RIGHT_LABELS) as OfficeRight[],
  OFFICE_RIGHT_LABELS,
);
export const InstanceKindEnum = enumOf('InstanceKind', 'What the database is, for ever', [
  'DEMO',
  'REAL',
] as const);
export const AccountStatusEnum = enumOf('AccountStatus', 'Standing of an account', [
  'ACTIVE',
  'LOCKED',
  'DISABLED',
  'MUST_CHANGE',
] as const);
export type AccountStatus = keyof typeof AccountStatusEnum;
export const AuditOutcomeEnum = enumOf('AuditOutcome', 'How an act ended', [
  'DONE',
  'DENIED',
  'FAILED',
] as const);
const labelsOf = <T extends string>(labels: Readonly<Record<T, LabelSpec>>): Readonly<Record<T, Label>> =>
  Object.fromEntries(
    Object.entries<LabelSpec>(labels).map(([name, label]) => [name, labelOf(label, name)]),
  ) as Record<T, Label>;
export const ObligationKindEnum = enumOf<ObligationKind>(
  'ObligationKind',
  'What is owed',
  ALL_KINDS,
  Object.fromEntries(ALL_KINDS.map((kind) => [kind, labelOf(OBLIGATION_KINDS[kind].label, kind)])) as Record<
    ObligationKind,
    Label
  >,
);
export const FrequencyEnum = enumOf<Frequency>(
  'Frequency',
  'How often something is owed',
  Object.keys(FREQUENCIES) as Frequency[],
  labelsOf(FREQUENCY_LABELS),
);
export const TemplateFilterEnum = enumOf<TemplateFilter>(
  'TemplateFilter',
  'Who owes what a template says',
  Object.keys(TEMPLATE_FILTERS) as TemplateFilter[],
  labelsOf(TEMPLATE_FILTERS),
);
export const ObligationStatusEnum = enumOf<ObligationStatus>(
  'ObligationStatus',
  'Where an obligation stands on a day',
  Object.keys(OBLIGATION_STATUSES) as ObligationStatus[],
  labelsOf(OBLIGATION_STATUSES),
);
export const CaseFigureEnum = enumOf<CaseFigure>(
  'CaseFigure',
  'A figure of cases that opens what it counts',
  CASE_FIGURES,
);
export const RevealStateEnum = enumOf<RevealState>(
  'RevealState',
  'Where a question to see an identity stands',
  REVEAL_STATES,
);
export const RobotKindEnum = enumOf<RobotKind>(
  'RobotKind',
  'Whose group robot it is',
  ROBOT_KINDS,
  ROBOT_KIND_LABELS,
);
export const RobotNewsEnum = enumOf<RobotNews>('RobotNews', 'What a group robot tells', ROBOT_NEWS);
export const UnitMoveStateEnum = enumOf('UnitMoveState', 'Progress of moving a unit', [
  'RUNNING',
  'DONE',
] as const);
export const VerdictEnum = enumOf<Verdict>('AccessVerdict', 'What the rules answer', VERDICTS);

/** Groups of what waits, by the words of the domain in capitals. */
export const WorkGroupEnum = Object.fromEntries(
  WORK_GROUPS.map((group) => [group.toUpperCase(), group]),
) as Record<Uppercase<WorkGroup>, WorkGroup>;
registerEnumType(WorkGroupEnum, {
  name: 'WorkGroup',
  description: 'Where something stands among what waits, the most urgent first',
});
