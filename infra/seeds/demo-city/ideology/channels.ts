import type { ChannelType, LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { BUREAUS } from '../prevention/posts.ts';
import { type Act, branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import type { PastRecord, Story } from '../stories.ts';

/** A channel of the demo city and the unit that runs it. */
export interface DemoChannel {
  readonly unitCode: string;
  readonly type: ChannelType;
  readonly name: string;
}

const placeOf = (fullName: string): string => fullName.replace(/自然资源和规划(分)?局$/u, '');

/** Channels of the bureaus; whatever they published in the demo year stood on one of these. */
export const BUREAU_CHANNELS: readonly DemoChannel[] = BUREAUS.flatMap(({ code, fullName }) => {
  const place = placeOf(fullName);
  return [
    { unitCode: code, type: 'WECHAT_OFFICIAL', name: `${place}自然资源` },
    { unitCode: code, type: 'WEBSITE', name: `${place}门户网站自然资源专栏` },
    { unitCode: code, type: 'BULLETIN_BOARD', name: `${place}办公楼宣传栏` },
    { unitCode: code, type: 'LED_SCREEN', name: `${place}登记大厅电子屏` },
  ] as const;
});

/** Last checks of a bureau's four channels: of the fourth quarter, one of 澜沙县 overlooked since the third. */
const checkedOn = (code: string, at: number): LocalDate =>
  code === 'LS' && at === 3 ? '2021-09-22' : workdayFrom(`2021-1${at < 2 ? 1 : 2}-0${at + 3}`);

const CHECKED = '核对了管理账号、口令和值班人员，逐条看了近三个月的内容和链接，未发现问题。';

/** The bureaus’ channels, from the list each kept before. */
export const demoPastChannels = (): PastRecord[] =>
  BUREAUS.flatMap(({ code, secretary, deputies, heads }) =>
    BUREAU_CHANNELS.filter(({ unitCode }) => unitCode === code).map(({ type, name }, at) => ({
      unitCode: code,
      input: {
        type,
        name,
        openedOn: `20${15 + at}-03-0${at + 2}`,
        ownerName: deputies[0]?.name,
        reviewer1: heads[1]?.name,
        reviewer2: deputies[1]?.name,
        reviewer3: secretary.name,
        ...(type === 'WEBSITE' ? { registeredNo: `岭ICP备2100${at + 1}${code.charCodeAt(0)}号` } : {}),
      },
      said: { lastCheckedOn: checkedOn(code, at), checkFinding: CHECKED },
    })),
  );

/** A branch's notice board, entered by the branch. @param acts what became of it */
function board(unitCode: string, day: LocalDate, acts: readonly Act[]): Story {
  const heads = BUREAUS.find(({ code }) => unitCode.startsWith(code))?.heads ?? [];
  const head = heads.find((one) => one.unitCode === unitCode);
  if (head === undefined) throw new RangeError(`no branch ${unitCode}`);
  const input = {
    type: 'BULLETIN_BOARD',
    name: `${head.title.replace('支部书记', '')}宣传栏`,
    openedOn: '2019-05-06',
    ownerName: head.name,
    reviewer1: head.name,
    reviewer2: heads[1]?.name,
    reviewer3: heads[2]?.name,
  };
  return story(`${unitCode} board`, unitCode, [day, branchAccount(unitCode), input], acts);
}

/** Two stations' boards are in use and checked; a section's still waits for its county. */
export const demoChannels = (): Story[] =>
  inOrder([
    ...['SZ-B07', 'SZ-B09'].map((unitCode) =>
      board(unitCode, '2021-09-13', [
        ['2021-09-14', branchAccount(unitCode), 'submit'],
        ['2021-09-17', secretaryOf('SZ'), 'approve'],
        [
          '2021-12-07',
          branchAccount(unitCode),
          'check',
          { checkFinding: '更换过期海报三张，其余内容核对无误。' },
        ],
      ]),
    ),
    board('LD-B01', '2021-12-15', [['2021-12-16', branchAccount('LD-B01'), 'submit']]),
  ]);
