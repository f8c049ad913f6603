import { AppError, type Assignment, type Clock, type Language, type Office } from '@luze/domain';
import type { ActingFor, Actor, LedgerAbility } from '@luze/permissions';
import type DataLoader from 'dataloader';
import type { AuditKey } from './audit/audit-key.ts';
import type { CheckpointStore } from './audit/checkpoint-store.ts';
import type { SealKey } from './audit/seal-key.ts';
import type { Database } from './database/database.ts';
import type { Hooks } from './hook.ts';
import type { FactorKey } from './identity/factor-key.ts';
import type { Passwords } from './identity/passwords.ts';
import type { PersonRow } from './identity/person.entity.ts';
import type { Instance } from './instance/instance.service.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import type { UnitRow } from './organisation/unit.entity.ts';
import type { Vendors } from './robot/vendor.ts';
import type { OpenedFields } from './secrets/opened-fields.service.ts';
import type { Vault } from './secrets/vault.service.ts';

/** What the process is built of; the same for every request. */
export interface App {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly auditKey: AuditKey;
  readonly factorKey: FactorKey;
  readonly vault: Vault;
  readonly sealKey: SealKey;
  readonly checkpoints: CheckpointStore;
  readonly passwords: Passwords;
  readonly instance: Instance;
  readonly hooks: Hooks;
  /** Null where no mail server is set up. */
  readonly mailer: Mailer | null;
  /** Speaks to the group robots of chat programs. */
  readonly vendors: Vendors;
  /** The address people type; null where nobody set it. */
  readonly address: string | null;
}

/** A delegation in force, where the viewer is the delegate. */
export interface CarriedDelegation extends ActingFor {
  readonly validFrom: string;
  readonly validTo: string;
}

/** Who is signed in, with what is in force on the business day. */
export interface Viewer {
  readonly accountId: string;
  readonly username: string;
  readonly personId: string;
  readonly personName: string;
  /** The unit the person works in. */
  readonly unitId: string;
  readonly sessionId: string;
  readonly office: Office | null;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly epoch: number;
  /** When the person last proved who he is, in this session. */
  readonly steppedUpAt: Date | null;
  readonly assignments: readonly Assignment[];
  readonly delegations: readonly CarriedDelegation[];
  readonly actor: Actor;
}

/** One batch of reads per request; ids outside the database answer null. */
export interface Loaders {
  readonly unit: DataLoader<string, UnitRow | null>;
  /** Units directly below, in the tree's order, whoever asks. */
  readonly unitsBelow: DataLoader<string, UnitRow[]>;
  /** Branches in use at any depth below a unit. */
  readonly branchCount: DataLoader<string, number>;
  readonly person: DataLoader<string, PersonRow | null>;
}

/** Sets or clears the session cookie of the answer. */
export interface SessionCookie {
  set(token: string): void;
  clear(): void;
}

/** Everything a resolver or a route knows of its request. */
export interface Context extends App {
  readonly viewer: Viewer | null;
  /** Gives nothing where nobody is signed in. */
  readonly ability: LedgerAbility;
  readonly language: Language;
  readonly requestId: string;
  readonly ip: string;
  /** Browser and system in a few words, for the list of sessions. */
  readonly device: string;
  readonly cookie: SessionCookie;
  /** What of sealed fields this request was shown. */
  readonly opened: OpenedFields;
  readonly loaders: Loaders;
}

/** @throws AppError UNAUTHENTICATED */
export function requireViewer(context: Pick<Context, 'viewer'>): Viewer {
  if (context.viewer === null) throw new AppError('UNAUTHENTICATED');
  return context.viewer;
}
