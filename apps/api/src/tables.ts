import { migrations } from '@luze/infra/migrations';
import type { EntitySchema } from 'typeorm';
import { attachmentTable } from './attachment/attachment.entity.ts';
import { auditTable } from './audit/audit.entity.ts';
import { calendarSubscriptionTable } from './calendar/subscription.entity.ts';
import type { Tables } from './database/data-source.ts';
import { leaseTable } from './database/lease.entity.ts';
import { formDraftTable } from './draft/form-draft.entity.ts';
import { listSettingsTable } from './draft/list-settings.entity.ts';
import { emptyingTable } from './emptying/emptying.entity.ts';
import { escalationTable } from './escalation/escalation.entity.ts';
import { exportJobTable } from './export/export.entity.ts';
import { idempotencyTable } from './idempotency/idempotency.entity.ts';
import { accountTable } from './identity/account.entity.ts';
import { delegationTable } from './identity/delegation.entity.ts';
import { officeProposalTable } from './identity/office-proposal.entity.ts';
import { personTable } from './identity/person.entity.ts';
import { personNameTable } from './identity/person-name.entity.ts';
import { roleAssignmentTable } from './identity/role-assignment.entity.ts';
import { recoveryCodeTable, secondFactorTable } from './identity/second-factor.entity.ts';
import { sessionTable } from './identity/session.entity.ts';
import { signInAttemptTable } from './identity/sign-in-attempt.entity.ts';
import { importEffectTable, importJobTable } from './import/import.entity.ts';
import { instanceTable } from './instance/instance.entity.ts';
import { outboxTable } from './jobs/outbox.entity.ts';
import { changeTable, numberSeriesTable } from './ledger/change.entity.ts';
import { ledgerTables } from './ledger/entity.ts';
import { ruleParamTable } from './ledger/rule-param.entity.ts';
import { mailAddressTable, mailTable } from './mail/mail.entity.ts';
import { notificationTable } from './notification/notification.entity.ts';
import {
  fulfilmentTable,
  obligationRunTable,
  obligationTable,
  obligationTemplateTable,
  refusalTable,
} from './obligation/obligation.entity.ts';
import { unitTable } from './organisation/unit.entity.ts';
import { unitMoveTable } from './organisation/unit-move.entity.ts';
import { unitNameTable } from './organisation/unit-name.entity.ts';
import { revealTable } from './reveal/reveal.entity.ts';
import { robotMessageTable, robotTable } from './robot/robot.entity.ts';
import { urgingTable } from './urging/urging.entity.ts';

/** Every table that is no ledger's own. */
const ordinaryTables = [
  unitTable,
  unitMoveTable,
  unitNameTable,
  personTable,
  personNameTable,
  accountTable,
  sessionTable,
  roleAssignmentTable,
  delegationTable,
  signInAttemptTable,
  secondFactorTable,
  recoveryCodeTable,
  officeProposalTable,
  auditTable,
  leaseTable,
  outboxTable,
  notificationTable,
  mailTable,
  mailAddressTable,
  calendarSubscriptionTable,
  idempotencyTable,
  formDraftTable,
  listSettingsTable,
  instanceTable,
  changeTable,
  numberSeriesTable,
  ruleParamTable,
  importJobTable,
  importEffectTable,
  exportJobTable,
  attachmentTable,
  revealTable,
  emptyingTable,
  urgingTable,
  robotTable,
  robotMessageTable,
  escalationTable,
  obligationTable,
  fulfilmentTable,
  refusalTable,
  obligationTemplateTable,
  obligationRunTable,
] as unknown as EntitySchema[];

/** What openDatabase() is given. */
export const tables: Tables = { entities: [...ordinaryTables, ...ledgerTables], migrations };
