import type { RobotKind, RobotNews, RobotOutcome, SentenceParams } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  bigNumberColumn,
  flagColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  integerOrNull,
  jsonOrNull,
  longTextColumn,
  refColumn,
  refOrNull,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** A robot of a chat group that is told a unit's figures. What opens the group to a sender is sealed and never read back. */
export interface RobotRow {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly kind: RobotKind;
  /** Wrapped by the key ring; null only until the row has its id. */
  readonly recordKey: string | null;
  /** The key of the webhook address, sealed. */
  readonly keySealed: string | null;
  readonly keyTail: string;
  /** DingTalk's signing secret, sealed; null where none is used. */
  readonly secretSealed: string | null;
  readonly isEnabled: boolean;
  readonly tellsDaily: boolean;
  readonly tellsEscalation: boolean;
  readonly tellsUrge: boolean;
  /** Nothing is sent before: the pause between two messages, and what keeps a second sender away meanwhile. */
  readonly nextSendMs: number;
  readonly lastAt: Date | null;
  readonly lastOutcome: RobotOutcome | null;
  /** The vendor's number where it named one. */
  readonly lastErrcode: number | null;
  readonly version: number;
  readonly createdAt: Date;
}

export const robotTable = new EntitySchema<RobotRow>({
  name: 'Robot',
  tableName: 'robot',
  columns: {
    id: idColumn(),
    unitId: refColumn(),
    name: textColumn(40),
    kind: textColumn(10),
    recordKey: textOrNull(200),
    keySealed: { ...longTextColumn(), nullable: true },
    keyTail: textColumn(4),
    secretSealed: { ...longTextColumn(), nullable: true },
    isEnabled: flagColumn(),
    tellsDaily: flagColumn(),
    tellsEscalation: flagColumn(),
    tellsUrge: flagColumn(),
    nextSendMs: bigNumberColumn(),
    lastAt: instantOrNull(),
    lastOutcome: textOrNull(20),
    lastErrcode: integerOrNull(),
    version: integerColumn(),
    createdAt: instantColumn(),
  },
});

/** A message to a group on its way: figures, or what an urging was about; its sentence is made when it goes. */
export interface RobotMessageRow {
  readonly id: string;
  readonly robotId: string;
  readonly news: RobotNews;
  /** The figures; null where they are counted when the message goes. */
  readonly params: SentenceParams | null;
  /** Of an urging: ledger, or Obligation, and what of it was urged. */
  readonly subject: string | null;
  readonly recordId: string | null;
  /** What made it; unique with the robot, so that making it again changes nothing. */
  readonly source: string;
  readonly state: 'WAITING' | 'SENT' | 'DEAD';
  readonly attempts: number;
  readonly notBeforeMs: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

export const robotMessageTable = new EntitySchema<RobotMessageRow>({
  name: 'RobotMessage',
  tableName: 'robot_message',
  columns: {
    id: idColumn(),
    robotId: refColumn(),
    news: textColumn(12),
    params: jsonOrNull(),
    subject: textOrNull(40),
    recordId: refOrNull(),
    source: textColumn(80),
    state: textColumn(10),
    attempts: integerColumn(),
    notBeforeMs: bigNumberColumn(),
    createdAt: instantColumn(),
    sentAt: instantOrNull(),
  },
});
