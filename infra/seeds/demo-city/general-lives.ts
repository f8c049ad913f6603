import { addDays, type LocalDate } from '@luze/domain';
import { addWorkdays, workdayFrom, workdayUntil } from '../work-calendar.ts';
import type { Telling } from './telling.ts';

/** Where the life of a general hazard leads by the day the demo stands at. */
export type GeneralEnding =
  | 'CLOSED'
  | 'CLOSED_LATE'
  | 'CLOSED_DEFERRED'
  | 'CLOSED_REFUSED'
  | 'CLOSED_REJECTED'
  | 'CLOSED_REOPENED'
  | 'CLOSED_UNLISTED'
  | 'REPORTED'
  | 'GRADED'
  | 'RUNNING'
  | 'CHECKED'
  | 'LISTED'
  | 'PENDING'
  | 'DEFERRED'
  | 'REFUSED'
  | 'REJECTED'
  | 'REOPENED'
  | 'WAITING'
  | 'ACCEPTED'
  | 'VOIDED';

/** The days a life hangs on. */
export interface LifeDays {
  /** Set at the start; moved by a deferral or a reopening. */
  readonly due: LocalDate;
  /** Where the plan wants the application on a certain day. */
  readonly applied?: LocalDate;
}

/** What is accepted within the demo year was applied for by then. */
const LAST_APPLIED: LocalDate = '2021-12-24';

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

function begin(telling: Telling, due: LocalDate): void {
  const { cast, scene } = telling;
  telling.step(addWorkdays(telling.day, 1), cast.grader, 'grade', {
    level: 'GENERAL',
    opinion: '属一般隐患，限期整改。',
  });
  telling.step(addWorkdays(telling.day, 1), cast.owner, 'start', {
    dutyLeader: '分管副局长',
    rectifyOwner: scene.rectifyOwner,
    measure: scene.measure,
    fundsWan: scene.fundsWan,
    dueOn: due,
  });
}

/** A working day in the last third before the due day, after the last step and never past the due day if that can be. */
const inTime = (telling: Telling, due: LocalDate): LocalDate =>
  later(workdayUntil(addDays(due, -telling.dice.between(0, 5))), telling.day);

const soonAfter = (telling: Telling, low: number, high: number): LocalDate =>
  addWorkdays(telling.day, telling.dice.between(low, high));

function accept(telling: Telling, day: LocalDate): void {
  const investedWan = Math.round(telling.scene.fundsWan * telling.dice.between(80, 108)) / 100;
  const input = { selfOk: true, expertOk: true, govOk: true, investedWan, opinion: '现场核查，整改到位。' };
  telling.step(day, telling.cast.acceptor, 'accept', input);
}

function finish(telling: Telling, applied: LocalDate): void {
  telling.apply(applied);
  accept(telling, soonAfter(telling, 1, 3));
  telling.step(soonAfter(telling, 0, 1), telling.cast.acceptor, 'close', { opinion: '同意销号。' });
}

function check(telling: Telling, day: LocalDate, result: 'OK' | 'NOT_OK', note: string): void {
  const on = workdayFrom(later(day, telling.day));
  telling.step(on, telling.cast.owner, 'check', { on, result, note });
}

const request = (telling: Telling, day: LocalDate, newDueOn: LocalDate, reason: string): LocalDate =>
  telling.step(day, telling.cast.owner, 'requestDeferral', { newDueOn, reason });

const refuse = (telling: Telling): LocalDate =>
  telling.step(addWorkdays(telling.day, 1), telling.cast.acceptor, 'refuseDeferral', {
    opinion: '理由不充分，按原期限整改。',
  });

const grant = (telling: Telling): LocalDate =>
  telling.step(addWorkdays(telling.day, 1), telling.cast.acceptor, 'grantDeferral', {
    opinion: '情况属实，同意延期，其间加强值守。',
  });

const reject = (telling: Telling): LocalDate =>
  telling.step(soonAfter(telling, 1, 2), telling.cast.acceptor, 'reject', {
    opinion: '现场仍有遗留，请补充整改后重报。',
  });

const reopen = (telling: Telling, day: LocalDate, dueOn: LocalDate): LocalDate =>
  telling.step(day, telling.cast.acceptor, 'reopen', { reason: '回访发现同一部位问题反弹。', dueOn });

type Tell = (telling: Telling, days: LifeDays) => void;

/** What happens once rectification has begun. */
const AFTER_START: Readonly<Partial<Record<GeneralEnding, Tell>>> = {
  CLOSED(telling, { due, applied: planned }) {
    const applied = planned ?? inTime(telling, due);
    if (telling.dice.between(1, 3) === 1)
      check(telling, workdayUntil(addDays(applied, -1)), 'OK', '措施已落实，准备报验。');
    finish(telling, later(applied, telling.day));
  },
  CLOSED_LATE(telling, { due }) {
    check(telling, due, 'NOT_OK', '材料未到齐，尚未完工。');
    finish(telling, workdayFrom(addDays(due, telling.dice.between(2, 11))));
  },
  CLOSED_DEFERRED(telling, { due }) {
    const newDue = addDays(due, telling.dice.between(8, 14));
    request(telling, workdayUntil(addDays(due, -3)), newDue, '连日降雨无法施工，申请顺延。');
    grant(telling);
    finish(telling, inTime(telling, newDue));
  },
  CLOSED_REFUSED(telling, { due }) {
    request(telling, workdayUntil(addDays(due, -3)), addDays(due, 20), '施工队伍未进场。');
    refuse(telling);
    finish(telling, workdayFrom(addDays(due, telling.dice.between(3, 7))));
  },
  CLOSED_REJECTED(telling, { due }) {
    telling.apply(addWorkdays(telling.day, 2));
    reject(telling);
    finish(telling, inTime(telling, due));
  },
  CLOSED_REOPENED(telling, { due }) {
    finish(telling, inTime(telling, due));
    const reopened = workdayFrom(addDays(telling.day, telling.dice.between(25, 50)));
    reopen(telling, reopened, addDays(reopened, 15));
    finish(telling, workdayUntil(addDays(reopened, 9)));
  },
  CLOSED_UNLISTED(telling, { due }) {
    telling.step(addWorkdays(telling.day, 1), telling.cast.grader, 'list', {
      level: 'COUNTY',
      dueOn: due,
      opinion: '县级挂牌，每周报进度。',
    });
    telling.step(workdayUntil(addDays(due, -4)), telling.cast.grader, 'unlist', {
      opinion: '主要措施已到位，撤销挂牌。',
    });
    finish(telling, inTime(telling, due));
  },
  RUNNING(telling) {
    const day = addWorkdays(telling.day, 2);
    if (telling.dice.between(1, 2) === 1)
      telling.step(day, telling.cast.owner, 'update', { progressNote: '材料已进场，正在施工。' });
  },
  CHECKED(telling, { due }) {
    check(
      telling,
      workdayUntil(addDays(due, 1)),
      'NOT_OK',
      telling.dice.pick(['整改进行中，材料未到齐。', '完成过半，尚未收尾。', '施工人员未到位，进度滞后。']),
    );
  },
  LISTED(telling, { due }) {
    telling.step(workdayUntil(due), telling.cast.grader, 'list', {
      level: 'COUNTY',
      dueOn: due,
      opinion: '县级挂牌，每周报进度。',
    });
    check(telling, addDays(due, 3), 'NOT_OK', '逾期未完工，已约谈责任人。');
  },
  PENDING(telling, { due }) {
    request(
      telling,
      workdayUntil(later('2021-12-29', telling.day)),
      addDays(due, 20),
      '设备到货推迟，申请延期安装。',
    );
  },
  DEFERRED(telling, { due }) {
    request(telling, addWorkdays(telling.day, 4), due, '需等专业队伍进场，申请延期。');
    grant(telling);
  },
  REFUSED(telling, { due }) {
    request(telling, workdayUntil(addDays(due, -2)), addDays(due, 30), '施工队伍未进场。');
    refuse(telling);
  },
  REJECTED(telling, { due }) {
    telling.apply(
      workdayUntil(later(addDays(due, -4) < '2021-12-23' ? addDays(due, -4) : '2021-12-23', telling.day)),
    );
    reject(telling);
  },
  REOPENED(telling, { due }) {
    finish(telling, inTime(telling, addDays(telling.day, 11)));
    reopen(telling, '2021-12-24', due);
  },
  WAITING(telling, { due, applied }) {
    telling.apply(applied ?? earlier(workdayUntil(addDays(due, -2)), LAST_APPLIED));
  },
  ACCEPTED(telling, { due, applied }) {
    telling.apply(applied ?? earlier(workdayUntil(addDays(due, -2)), LAST_APPLIED));
    accept(telling, soonAfter(telling, 1, 2));
  },
};

/** A hazard given a later day than the one it was started with is started with fifteen days, as the rule has it. */
const startsWithRule = (ending: GeneralEnding): boolean => ending === 'DEFERRED' || ending === 'REOPENED';

/** Tells a general hazard from the day after its report to its ending. */
export function tellGeneral(telling: Telling, ending: GeneralEnding, days: LifeDays): void {
  const { cast } = telling;
  if (ending === 'REPORTED') return;
  if (ending === 'VOIDED') {
    telling.step(addWorkdays(telling.day, 2), cast.grader, 'void', {
      reason: telling.dice.pick(['与已有隐患重复登记。', '经核实不属于隐患。']),
    });
    return;
  }
  if (ending === 'GRADED') {
    telling.step(addWorkdays(telling.day, 1), cast.grader, 'grade', {
      level: 'GENERAL',
      opinion: '属一般隐患，限期整改。',
    });
    return;
  }
  begin(telling, startsWithRule(ending) ? addDays(telling.day, 15) : days.due);
  AFTER_START[ending]?.(telling, days);
}
