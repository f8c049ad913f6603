import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema, type ClassType, type NonEmptyArray } from 'type-graphql';
import { AuditResolver } from './audit/audit.resolver.ts';
import { AuditSealResolver } from './audit/audit-seal.resolver.ts';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import { CalendarSubscriptionResolver } from './calendar/subscription.resolver.ts';
import { CaseRemindersResolver } from './discipline/case-reminders.resolver.ts';
import { CaseReviewResolver } from './discipline/case-review.resolver.ts';
import { CountedCasesResolver } from './discipline/counted-cases.resolver.ts';
import { DisciplineStatisticsResolver } from './discipline/statistics.resolver.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { EmptyingResolver } from './emptying/emptying.resolver.ts';
import { EscalatedResolver } from './escalation/escalated.resolver.ts';
import { resolveLazyFields } from './graphql/class-maker.ts';
import { AssignmentResolver, DelegationResolver } from './identity/authority.resolver.ts';
import { ExplainResolver } from './identity/explain.resolver.ts';
import { OfficeResolver } from './identity/office.resolver.ts';
import { PersonConnectionResolver, PersonResolver } from './identity/person.resolver.ts';
import { SecondFactorResolver } from './identity/second-factor.resolver.ts';
import { SightResolver } from './identity/sight.resolver.ts';
import { ViewerResolver } from './identity/viewer.resolver.ts';
import { IndicatorResolver } from './indicator/indicator.resolver.ts';
import { InstanceResolver } from './instance/instance.resolver.ts';
import { RuleParamResolver } from './ledger/rule-param.resolver.ts';
import { ledgerResolvers } from './ledger/schema-classes.ts';
import { MailResolver } from './mail/mail.resolver.ts';
import { NotificationResolver } from './notification/notification.resolver.ts';
import { ObligationPageResolver, ObligationResolver } from './obligation/obligation.resolver.ts';
import { ObligationTemplateResolver } from './obligation/template.resolver.ts';
import { UnitResolver } from './organisation/unit.resolver.ts';
import { RevealResolver } from './reveal/reveal.resolver.ts';
import { RobotResolver } from './robot/robot.resolver.ts';
import { UrgingResolver } from './urging/urging.resolver.ts';
import { WorkResolver } from './workbench/work.resolver.ts';

/** Resolver classes of the ordinary slices and of every ledger. */
const resolvers: NonEmptyArray<ClassType> = [
  InstanceResolver,
  UnitResolver,
  ViewerResolver,
  SecondFactorResolver,
  PersonResolver,
  PersonConnectionResolver,
  OfficeResolver,
  AssignmentResolver,
  DelegationResolver,
  SightResolver,
  ExplainResolver,
  DraftResolver,
  NotificationResolver,
  MailResolver,
  AuditResolver,
  AuditSealResolver,
  RuleParamResolver,
  CaseRemindersResolver,
  CaseReviewResolver,
  DisciplineStatisticsResolver,
  IndicatorResolver,
  CountedCasesResolver,
  EmptyingResolver,
  RevealResolver,
  ObligationPageResolver,
  ObligationResolver,
  UrgingResolver,
  EscalatedResolver,
  RobotResolver,
  WorkResolver,
  CalendarResolver,
  CalendarSubscriptionResolver,
  ObligationTemplateResolver,
  ...ledgerResolvers,
];

async function buildAll(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: false, scalarsMap: [] });
  resolveLazyFields(schema);
  describeRoot(schema.getQueryType(), 'What may be read');
  describeRoot(schema.getMutationType(), 'What may be done; one a request');
  return schema;
}

let built: Promise<GraphQLSchema> | null = null;

/**
 * The schema of every exit, made once in a process. Validation is the domain's; no middleware stands around all fields.
 */
export function createSchema(): Promise<GraphQLSchema> {
  built ??= buildAll();
  return built;
}

/** The two root types are the builder's own, so it takes no words for them. */
function describeRoot(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}
