import type { Violation } from '../errors.ts';
import { DUTIES, DUTIES_TO_NAME } from '../identity/role.ts';
import type { Label } from '../messages/language.ts';

/** Whose group robot it is: 企业微信 or 钉钉. */
export const ROBOT_KINDS = ['WECOM', 'DINGTALK'] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];

export const ROBOT_KIND_LABELS: Readonly<Record<RobotKind, Label>> = {
  WECOM: { zh: '企业微信', en: 'WeCom' },
  DINGTALK: { zh: '钉钉', en: 'DingTalk' },
};

/** What a robot tells: the figures of the day, what came up late from below, what was urged from above. */
export const ROBOT_NEWS = ['DAILY', 'ESCALATION', 'URGE'] as const;
export type RobotNews = (typeof ROBOT_NEWS)[number];

/** What a group may hear of: every module but discipline, and those nobody has without being named for them. */
export const SPOKEN_DUTIES = DUTIES.filter((duty) => duty !== 'DISCIPLINE' && !DUTIES_TO_NAME.has(duty));

/** How a delivery went. What is no TAKEN is a failure. */
export const ROBOT_OUTCOMES = [
  'TAKEN',
  'KEY_UNKNOWN',
  'SETTINGS',
  'GONE',
  'TOO_FAST',
  'NO_ANSWER',
  'NOT_VENDOR',
  'REFUSED',
] as const;
export type RobotOutcome = (typeof ROBOT_OUTCOMES)[number];

/** Failures that no repetition mends: the robot is stopped until somebody changes it. */
const LASTING: ReadonlySet<RobotOutcome> = new Set(['KEY_UNKNOWN', 'SETTINGS', 'GONE']);
export const isLasting = (outcome: RobotOutcome): boolean => LASTING.has(outcome);

/**
 * What the vendors' numbers mean (`errcode` in the body of an answer of 200): 企业微信《群机器人配置说明》 and 全局错误码;
 * 钉钉《自定义机器人接入》 and 全局错误码. A number not named here is tried again like a silence.
 */
const MEANINGS: Readonly<Record<RobotKind, Readonly<Record<number, RobotOutcome>>>> = {
  WECOM: { 0: 'TAKEN', 93000: 'KEY_UNKNOWN', 93004: 'GONE', 93008: 'GONE', 45009: 'TOO_FAST' },
  DINGTALK: {
    0: 'TAKEN',
    300001: 'KEY_UNKNOWN',
    400101: 'KEY_UNKNOWN',
    310000: 'SETTINGS',
    400013: 'GONE',
    400102: 'GONE',
    400106: 'GONE',
    130101: 'TOO_FAST',
    410100: 'TOO_FAST',
  },
};

/** What a vendor's number says of a delivery. */
export const outcomeOf = (kind: RobotKind, errcode: number): RobotOutcome =>
  MEANINGS[kind][errcode] ?? 'REFUSED';

/** Milliseconds between two messages of one robot: both vendors take 20 a minute. */
export const ROBOT_PAUSE_MS = 3_100;

/** Milliseconds a vendor is left alone who said that it was too fast: 钉钉 locks a robot for ten minutes. */
export const ROBOT_COOLING_MS: Readonly<Record<RobotKind, number>> = { WECOM: 60_000, DINGTALK: 600_000 };

export const ROBOT_NAME_LENGTH = 40;

/** What a manager says of a robot beside its address. */
export interface RobotWishes {
  readonly name: string;
  readonly kind: RobotKind;
  readonly isEnabled: boolean;
  readonly news: readonly RobotNews[];
}

/** What is wrong with these wishes: no name, one too long, or a robot that tells nothing. */
export function robotFaults({ name, news }: RobotWishes): Violation[] {
  const long = name.length > ROBOT_NAME_LENGTH;
  return [
    ...(name === '' ? [{ field: 'name', code: 'REQUIRED' }] : []),
    ...(long
      ? [{ field: 'name', code: 'TOO_LONG', params: { max: ROBOT_NAME_LENGTH, length: name.length } }]
      : []),
    ...(news.length === 0 ? [{ field: 'news', code: 'REQUIRED' }] : []),
  ];
}
