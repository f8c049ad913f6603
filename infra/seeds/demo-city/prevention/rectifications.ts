import { addDays, type LocalDate } from '@luze/domain';
import type { Story } from '../stories.ts';
import { RECTIFICATION_ITEMS, type RectificationItem } from './rectification-items.ts';
import { type Act, CITY_DISCIPLINE, inOrder, secretaryOf, story } from './tell.ts';

const COMPLETED: Readonly<Record<RectificationItem['cause'], string>> = {
  RULE_GAP: '制度已印发并组织学习，抽查三份材料均按新规定办理。',
  SUPERVISION_GAP: '检查安排已执行一个周期，记录齐全，未再发现同类问题。',
  EDUCATION_GAP: '学习和提醒已按计划开展，签到和材料归档备查。',
  SELECTION_GAP: '清单已建立并按程序办理完毕，结果已报市局备案。',
};

function actsOf({ code, ending, done, cause }: RectificationItem): Act[] {
  const owner = secretaryOf(code);
  const finish = (day: LocalDate): Act => [day, owner, 'finish', { completionNote: COMPLETED[cause] }];
  const verify = (day: LocalDate): Act => [
    day,
    CITY_DISCIPLINE,
    'verify',
    { opinion: '资料齐全，同意核验。' },
  ];
  if (ending === 'VOIDED')
    return [['2021-11-22', CITY_DISCIPLINE, 'void', { reason: '与上半年的事项重复，合并办理。' }]];
  if (done === undefined) return [];
  if (ending === 'DONE') return [finish(done)];
  const back = (day: LocalDate): Act => [
    day,
    CITY_DISCIPLINE,
    'return',
    { opinion: '只有方案，没有落实的记录，补充后重报。' },
  ];
  if (ending === 'RETURNED') return [finish(done), back(addDays(done, 3))];
  if (ending === 'RETURNED_VERIFIED')
    return [finish(addDays(done, -14)), back(addDays(done, -9)), finish(done), verify(addDays(done, 4))];
  return [finish(done), verify(addDays(done, 5))];
}

/** Items of 以案促改 of the demo city; the figure of each county is fixed by its lines above. */
export const demoRectifications = (): Story[] =>
  inOrder(
    RECTIFICATION_ITEMS.map((item, index) => {
      return story(
        `${item.code}-${index + 1}`,
        item.code,
        [
          item.raised,
          item.code === 'HQ' ? CITY_DISCIPLINE : secretaryOf(item.code.slice(0, 2)),
          {
            caseGroupCode: item.group,
            problem: item.problem,
            rootCause: item.cause,
            measure: item.measure,
            ruleRevision: item.rule ?? null,
            ownerName: item.owner,
            fourStep: item.cause === 'EDUCATION_GAP' ? 'GUIDE' : 'RULES',
            noCorruptionTag: item.tag,
            raisedOn: item.raised,
            dueOn: item.due,
          },
        ],
        actsOf(item),
      );
    }),
  );
