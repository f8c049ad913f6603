import { addDays, type LocalDate } from '@luze/domain';
import { diceOf } from '../random.ts';
import type { Story } from '../stories.ts';
import { BUREAUS, type Bureau } from './posts.ts';
import { branchAccount, CITY_NAME, inOrder, secretaryOf, story } from './tell.ts';

/** Branches whose secretary has an account sign for themselves; for the others their bureau records it. */
const signsItself = (unitCode: string): boolean => /^SZ-|-B01$/.test(unitCode);

const scanOf = (name: string): string => `责任书扫描件—${name}.pdf`;

function lettersOf(bureau: Bureau): Story[] {
  const { code, fullName, secretary, deputies, heads } = bureau;
  const dice = diceOf(`letters ${code}`);
  const owner = secretaryOf(code);
  const day = (first: LocalDate, spread: number): LocalDate => addDays(first, dice.between(0, spread));
  const sign = (on: LocalDate, by: string, name: string) =>
    [on, by, 'sign', { signedOn: on, scanRef: scanOf(name) }] as const;
  const letter = (area: string, issuerUnit: string, { name, post }: { name: string; post: string }) => ({
    forYear: 2021,
    area,
    issuerUnit,
    signerName: name,
    signerPost: post,
  });
  const own = (area: string, issued: LocalDate, signed: LocalDate): Story =>
    story(
      `${code}-${area}`,
      code,
      [issued, 'city.admin', letter(area, CITY_NAME, secretary)],
      [sign(signed, owner, secretary.name)],
    );
  return [
    own('INTEGRITY', '2021-02-22', day('2021-03-09', 6)),
    own('SAFETY', '2021-02-23', day('2021-03-10', 6)),
    ...(code === 'HQ' ? [] : [own('IDEOLOGY', '2021-02-24', day('2021-03-11', 6))]),
    ...deputies
      .slice(0, code === 'HQ' ? 0 : 3)
      .map((deputy, index) =>
        story(
          `${code}-DEPUTY-${index + 1}`,
          code,
          [day('2021-03-16', 3), owner, letter('INTEGRITY', fullName, deputy)],
          [sign(day('2021-03-22', 4), owner, deputy.name)],
        ),
      ),
    ...heads.map(({ unitCode, name, title }) => {
      const by = signsItself(unitCode) ? branchAccount(unitCode) : owner;
      const signed = day('2021-04-12', 9);
      const isReturned = unitCode === 'SZ-B11';
      return story(
        `${unitCode}-INTEGRITY`,
        unitCode,
        [day('2021-04-01', 1), owner, letter('INTEGRITY', fullName, { name, post: title })],
        [
          sign(signed, by, name),
          ...(isReturned
            ? [
                ['2021-04-25', owner, 'return', { opinion: '扫描件缺签字页，补齐后重新登记。' }] as const,
                sign('2021-04-27', by, name),
              ]
            : []),
        ],
      );
    }),
    // Handed out at the end of the year for the next one.
    story(
      `${code}-NEXT`,
      code,
      [
        '2021-12-28',
        'city.admin',
        { ...letter('INTEGRITY', CITY_NAME, secretary), forYear: 2022, dueOn: '2022-03-31' },
      ],
      [],
    ),
  ];
}

/** A station's secretary of 石栈县 came late in the year and signs on the last day. */
function lateComer(): Story {
  const sz = BUREAUS.find(({ code }) => code === 'SZ');
  const head = sz?.heads[13];
  if (sz === undefined || head === undefined) throw new RangeError('no fourteenth branch in SZ');
  const input = {
    forYear: 2021,
    area: 'STRICT_GOVERNANCE',
    issuerUnit: sz.fullName,
    signerName: head.name,
    signerPost: head.title,
    dueOn: '2021-12-31',
  };
  return story('SZ-B14-STRICT', head.unitCode, ['2021-12-16', 'sz.secretary', input], []);
}

/** Every letter of the demo city: 105 on integrity for 2021 in the counties, all signed in time. */
export const demoLetters = (): Story[] => inOrder([...BUREAUS.flatMap(lettersOf), lateComer()]);
