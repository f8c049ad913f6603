import { addDays, type LocalDate } from '@luze/domain';
import { addWorkdays, workdayUntil } from '../work-calendar.ts';
import { CITY_ADMIN } from './hazard-cast.ts';
import type { Telling } from './telling.ts';

/** Where the life of a major hazard leads by the day the demo stands at. */
export type MajorEnding =
  | 'CLOSED'
  | 'CLOSED_LATE'
  | 'PROPOSED'
  | 'RETURNED'
  | 'CONFIRMED'
  | 'RUNNING'
  | 'WAITING'
  | 'REFUSED'
  | 'LISTED';

function propose(telling: Telling): void {
  const { cast, scene } = telling;
  // In 石栈县 the secretary proposes; the deputy grades what is general.
  const by = cast.county === 'SZ' ? 'sz.secretary' : cast.grader;
  telling.step(addWorkdays(telling.day, 2), by, 'proposeMajor', {
    measure: scene.measure,
    emergencyPlanRef: `${scene.entityName}应急处置预案`,
    interimSafeguard: '已设警戒，专人值守。',
    partialStop: true,
    needGovCoordination: scene.fundsWan > 300,
    opinion: '治理难度大、周期长，拟定为重大隐患。',
  });
}

const confirm = (telling: Telling): LocalDate =>
  telling.step(addWorkdays(telling.day, 3), CITY_ADMIN, 'confirmMajor', {
    opinion: '同意确认，按治理方案推进。',
  });

const start = (telling: Telling, dueOn: LocalDate): LocalDate =>
  telling.step(addWorkdays(telling.day, 2), telling.cast.owner, 'start', {
    dutyLeader: '分管副局长',
    rectifyOwner: telling.scene.rectifyOwner,
    fundsWan: telling.scene.fundsWan,
    dueOn,
    opinion: '五落实已齐，即日开工。',
  });

function check(telling: Telling, day: LocalDate, note: string): void {
  const on = workdayUntil(day);
  telling.step(on, telling.cast.owner, 'check', { on, result: 'NOT_OK', note });
}

function finish(telling: Telling, applied: LocalDate): void {
  telling.apply(applied);
  const investedWan = Math.round(telling.scene.fundsWan * telling.dice.between(88, 106)) / 100;
  telling.step(addWorkdays(telling.day, telling.dice.between(3, 6)), CITY_ADMIN, 'accept', {
    selfOk: true,
    expertOk: true,
    govOk: true,
    investedWan,
    opinion: '专家评估合格，现场验收通过。',
  });
  telling.step(addWorkdays(telling.day, telling.dice.between(0, 2)), CITY_ADMIN, 'close', {
    opinion: '同意销号。',
  });
}

/** What happens once rectification has begun. */
const AFTER_START: Readonly<Partial<Record<MajorEnding, (telling: Telling, due: LocalDate) => void>>> = {
  CLOSED(telling, due) {
    check(telling, addDays(due, -30), '主体工程完成过半，按计划推进。');
    finish(telling, workdayUntil(addDays(due, -telling.dice.between(2, 9))));
  },
  CLOSED_LATE(telling, due) {
    check(telling, addDays(due, -10), '挡墙混凝土养护期不足，预计超期。');
    finish(telling, workdayUntil(addDays(due, 11)));
  },
  WAITING(telling, due) {
    telling.apply(workdayUntil(addDays(due, -4)));
  },
  REFUSED(telling, due) {
    telling.step(workdayUntil(addDays(due, -5)), telling.cast.owner, 'requestDeferral', {
      newDueOn: addDays(due, 45),
      reason: '锚索材料到货推迟。',
    });
    telling.step(addWorkdays(telling.day, 2), CITY_ADMIN, 'refuseDeferral', {
      opinion: '可调剂材料先行施工，不同意延期。',
    });
    check(telling, addDays(due, 9), '锚索完成七成，格构梁未浇筑。');
  },
  LISTED(telling, due) {
    telling.step(addWorkdays(telling.day, 2), CITY_ADMIN, 'list', {
      level: 'CITY',
      dueOn: due,
      opinion: `市级挂牌，${due} 前完成。`,
    });
    check(telling, '2021-12-08', '削坡已完成，截排水沟完成六成，挡墙未开工。');
  },
  RUNNING(telling) {
    telling.step(addWorkdays(telling.day, 5), telling.cast.owner, 'update', {
      progressNote: '施工单位已进场，完成施工便道和临时排水。',
    });
  },
};

/** Tells a major hazard from the day after its report to its ending. */
export function tellMajor(telling: Telling, ending: MajorEnding, due: LocalDate): void {
  propose(telling);
  if (ending === 'PROPOSED') return;
  if (ending === 'RETURNED') {
    telling.step(addWorkdays(telling.day, 2), CITY_ADMIN, 'returnMajor', {
      opinion: '依据不足，请补充专家意见后重定。',
    });
    return;
  }
  confirm(telling);
  if (ending === 'CONFIRMED') return;
  start(telling, due);
  AFTER_START[ending]?.(telling, due);
}
