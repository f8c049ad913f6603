import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { disciplineCase } from '../discipline/discipline-case.ts';
import { GRADES_OF } from '../discipline/sanction.ts';
import { ledgers, RULE_PARAMETERS } from '../ledgers.ts';
import { rulesOn } from '../rules/parameters.ts';
import { choicesBeside, type Field } from './field.ts';
import type { Ledger } from './ledger.ts';
import { checkMove } from './validate.ts';

const grade = disciplineCase.moves.sanction?.asks?.['grade'];
const offered = (type: string | null): string[] =>
  Object.keys((grade && choicesBeside(grade, { type }).choices) ?? {});

describe('choices that go with another', () => {
  it('are those of its value, and none before it is said', () => {
    expect(offered('PARTY')).toEqual(GRADES_OF.PARTY);
    expect(offered('GOV')).toEqual(GRADES_OF.GOV);
    expect(offered(null)).toEqual([]);
  });

  it('are refused where they do not go with it, whether or not the definition says so itself', () => {
    const { check, ...bare } = disciplineCase.moves.sanction ?? {};
    const plain = { ...disciplineCase, moves: { ...disciplineCase.moves, sanction: bare } } as Ledger;
    const codes = (ledger: Ledger, type: string, one: string): string[] =>
      checkMove(
        ledger,
        'sanction',
        {
          row: aRow(disciplineCase),
          input: { type, grade: one, decidedOn: '2021-12-30' },
          actor: { name: '某人', level: 'CITY' },
          today: '2021-12-31',
          rules: rulesOn(RULE_PARAMETERS, '2021-12-31'),
        },
        aRow(disciplineCase),
      )
        .filter(({ field }) => field === 'grade')
        .map(({ code }) => code);
    expect(check).toBeDefined();
    expect(codes(plain, 'PARTY', 'DEMERIT')).toEqual(['NOT_A_CHOICE']);
    expect(codes(plain, 'GOV', 'DEMERIT')).toEqual([]);
    expect(codes(disciplineCase, 'PARTY', 'DEMERIT')).toEqual(['CASE_GRADE_OF_OTHER_TYPE']);
  });

  it('name a field beside them and choices both have', () => {
    const beside = ledgers.flatMap(({ fields, moves }) => [
      fields,
      ...Object.values(moves).map(({ asks }): Readonly<Record<string, Field>> => ({ ...fields, ...asks })),
    ]);
    for (const fields of beside)
      for (const { choicesBy, choices } of Object.values(fields))
        if (choicesBy !== undefined) {
          expect(Object.keys(choicesBy.choices)).toEqual(Object.keys(fields[choicesBy.field]?.choices ?? {}));
          expect(Object.keys(choices ?? {})).toEqual(
            expect.arrayContaining(Object.values(choicesBy.choices).flat()),
          );
        }
  });
});
