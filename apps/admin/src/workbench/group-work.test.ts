import { type Ledger, ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../ledger/record.ts';
import { fortnightOf, workOf } from './group-work.ts';

const today = '2021-12-31';
const ledger = ledgers[0] as Ledger;
const moves = Object.entries(ledger.moves);
const leading =
  moves.find(([, move]) => move.letter === 'S' && move.to !== undefined && move.submits !== true)?.[0] ?? '';
const deciding = moves.find(([, move]) => move.approves === true)?.[0] ?? '';
const returning = moves.find(
  ([, move]) => move.approves === true && move.opinion === 'required' && move.to !== undefined,
);

const aRecord = (
  id: string,
  dueOn: string,
  colour: string,
  may: readonly string[],
  more: object = {},
): LedgerRecord =>
  ({
    id,
    version: 3,
    state: ledger.birth,
    open: true,
    title: id,
    unit: null,
    county: null,
    maskedFields: [],
    level: 'GENERAL',
    light: { colour, dueOn, reason: '', rule: null, days: 0, severity: 0 },
    may: Object.fromEntries(may.map((move) => [move, true])),
    ...more,
  }) as unknown as LedgerRecord;

describe('the reader’s work', () => {
  it('leaves out rows whose next step is somebody else’s', () => {
    expect(workOf(ledger, [aRecord('a', '2021-12-01', 'RED', ['update'])], today)).toEqual([]);
  });

  it('puts lateness before nearness before what was sent back before what is to be decided', () => {
    const [name, move] = returning ?? ['', ledger.moves[deciding]];
    const sentBack = {
      state: move?.to,
      history: [{ version: 3, move: name, fromState: 'ELSEWHERE', toState: move?.to, opinion: 'x' }],
    };
    const work = workOf(
      ledger,
      [
        aRecord('late', '2021-12-01', 'RED', [leading]),
        aRecord('near', '2022-01-03', 'YELLOW', [leading]),
        aRecord('back', '2022-01-09', 'GREEN', [leading], sentBack),
        aRecord('decide', '2022-01-09', 'GREEN', [deciding]),
        aRecord('later', '2022-01-04', 'YELLOW', [leading]),
      ],
      today,
    );
    expect(work.map(({ record, group }) => [record.id, group])).toEqual([
      ['late', 'overdue'],
      ['near', 'near'],
      ['back', 'returned'],
      ['decide', 'decide'],
      ['later', 'later'],
    ]);
  });

  it('counts each of fourteen days, today first', () => {
    const work = workOf(
      ledger,
      [aRecord('a', '2022-01-02', 'YELLOW', [leading]), aRecord('b', '2022-01-14', 'GREEN', [leading])],
      today,
    );
    const days = fortnightOf(work, today);
    expect(days).toHaveLength(14);
    expect(days[0]?.day).toBe(today);
    expect(days.filter(({ count }) => count > 0)).toEqual([{ day: '2022-01-02', count: 1 }]);
  });
});
