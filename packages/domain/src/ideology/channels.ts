import { choice } from '../ledger/field.ts';

/** Channels a unit runs itself (宣传阵地); others' channels and private accounts are none of them. */
export const CHANNEL_TYPES = {
  WEBSITE: ['网站', 'Website'],
  WECHAT_OFFICIAL: ['微信公众号', 'WeChat official account'],
  WEIBO: ['微博', 'Weibo'],
  SHORT_VIDEO: ['短视频号', 'Short video account'],
  BULLETIN_BOARD: ['宣传栏', 'Bulletin board'],
  LECTURE_HALL: ['讲堂', 'Lecture hall'],
  LED_SCREEN: ['电子屏', 'LED screen'],
  CHAT_GROUP_WORK: ['工作群', 'Work chat group'],
} as const;
export type ChannelType = keyof typeof CHANNEL_TYPES;

/** Other words people write for a channel in workbooks. */
export const CHANNEL_SYNONYMS: Readonly<Partial<Record<ChannelType, readonly string[]>>> = {
  WEBSITE: ['门户网站', '官网', '政务网站'],
  WECHAT_OFFICIAL: ['公众号', '微信'],
  WEIBO: ['政务微博'],
  SHORT_VIDEO: ['短视频', '抖音号', '视频号'],
  BULLETIN_BOARD: ['公示栏', '橱窗'],
  LECTURE_HALL: ['报告厅', '道德讲堂'],
  LED_SCREEN: ['LED屏', 'LED显示屏'],
  CHAT_GROUP_WORK: ['微信工作群', 'QQ工作群'],
};

/** The kind of channel something stood on. */
export const channelType = () =>
  choice(['阵地类型', 'Channel type'], CHANNEL_TYPES, {
    required: true,
    choiceSynonyms: CHANNEL_SYNONYMS,
  });
