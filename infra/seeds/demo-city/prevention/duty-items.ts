import { addDays, type LocalDate } from '@luze/domain';
import { type Dice, diceOf } from '../random.ts';
import type { Story } from '../stories.ts';
import { BRANCH_DUTIES, type DutyText, LEADER_DUTIES } from './duty-texts.ts';
import { BUREAUS, type Bureau, type Holder } from './posts.ts';
import { type Act, branchAccount, CITY_DISCIPLINE, inOrder, secretaryOf, story, until } from './tell.ts';

/** How many items of a county are due in 2021, how many of them verified, and how many of those waited or came back. */
interface DutyPlan {
  readonly due: number;
  readonly verified: number;
  /** Reported done and not yet verified. */
  readonly waiting: number;
  /** Sent back and open again. */
  readonly returned: number;
}

/** The figure DI2 of each county: verified of all that were due. */
export const DUTY_PLANS: Readonly<Record<string, DutyPlan>> = {
  QK: { due: 100, verified: 84, waiting: 8, returned: 2 },
  WX: { due: 80, verified: 72, waiting: 4, returned: 1 },
  SZ: { due: 100, verified: 70, waiting: 12, returned: 4 },
  SP: { due: 90, verified: 72, waiting: 9, returned: 2 },
  LD: { due: 100, verified: 74, waiting: 11, returned: 3 },
  LS: { due: 70, verified: 56, waiting: 7, returned: 1 },
  HQ: { due: 20, verified: 18, waiting: 1, returned: 0 },
};

type Kind = 'FIRST_RESPONSIBLE' | 'DUAL_DUTY' | 'MEMBER';
interface Person extends Holder {
  readonly unitCode: string;
  readonly kind: Kind;
  readonly texts: readonly DutyText[];
}

/** Those who have a list: the leaders, and the secretaries of branches who answer for themselves in the system. */
function peopleOf({ code, secretary, deputies, heads }: Bureau): Person[] {
  const leader = (holder: Holder, kind: Kind): Person => ({
    ...holder,
    unitCode: code,
    kind,
    texts: LEADER_DUTIES,
  });
  const branches = heads.filter(({ unitCode }) => code === 'SZ' || unitCode.endsWith('-B01'));
  return [
    leader(secretary, 'FIRST_RESPONSIBLE'),
    ...deputies.map((deputy, index) => leader(deputy, index === 2 ? 'MEMBER' : 'DUAL_DUTY')),
    ...branches.map(
      ({ unitCode, name, title }): Person => ({
        unitCode,
        name,
        post: title,
        kind: 'FIRST_RESPONSIBLE',
        texts: BRANCH_DUTIES,
      }),
    ),
  ];
}

interface Duty {
  readonly person: Person;
  readonly text: DutyText;
  readonly due: LocalDate;
}

/** Who reports, and who verifies: the branch to its county, the rest to the city, which also knows the deputies. */
function partiesOf(code: string, { unitCode, kind }: Person): { by: string; verifier: string } {
  if (unitCode !== code) return { by: branchAccount(unitCode), verifier: secretaryOf(code) };
  const isDeputys = code === 'QK' && kind !== 'FIRST_RESPONSIBLE';
  return isDeputys
    ? { by: 'qk.deputy', verifier: secretaryOf(code) }
    : { by: secretaryOf(code), verifier: CITY_DISCIPLINE };
}

const finish = (day: LocalDate, by: string, { content, done }: DutyText): Act => [
  day,
  by,
  'finish',
  { completionNote: `${done}。`, evidenceRef: `《${content}》工作记录` },
];

const BACK = { opinion: '只写了安排，没有完成的情况，请补充。' };

type Ending = 'VERIFIED' | 'VERIFIED_AGAIN' | 'WAITING' | 'RETURNED' | 'OPEN';

function actsOf(code: string, { person, text, due }: Duty, ending: Ending, dice: Dice): Act[] {
  const { by, verifier } = partiesOf(code, person);
  if (ending === 'OPEN') return [];
  if (ending === 'WAITING') return [finish(until(addDays(due, -dice.between(1, 4))), by, text)];
  const done = until(addDays(due, -dice.between(6, 16)));
  const verify = (day: LocalDate): Act => [until(day), verifier, 'verify', { opinion: '情况属实。' }];
  const returned: Act = [until(addDays(done, 2)), verifier, 'return', BACK];
  if (ending === 'RETURNED') return [finish(done, by, text), returned];
  if (ending === 'VERIFIED_AGAIN')
    return [
      finish(done, by, text),
      returned,
      finish(until(addDays(done, 4)), by, text),
      verify(addDays(done, 6)),
    ];
  return [finish(done, by, text), verify(addDays(done, dice.between(2, 6)))];
}

const QUARTER_ENDS = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31'] as const;

/** The duties of a county in the order of their due days: what is unfinished at the end of the year comes last. */
function dutiesOf(bureau: Bureau, plan: DutyPlan, dice: Dice): Duty[] {
  const people = peopleOf(bureau);
  const leaders = people.filter(({ unitCode }) => unitCode === bureau.code);
  const branches = people.filter(({ unitCode }) => unitCode !== bureau.code);
  const branchCount = branches.length * (bureau.code === 'SZ' ? 4 : 6);
  const counts = (count: number, of: readonly Person[]): Person[] =>
    Array.from({ length: count }, (_, index) => of[index % of.length] as Person);
  const owners = [...counts(plan.due - branchCount, leaders), ...counts(branchCount, branches)];
  const used = new Map<string, DutyText[]>();
  const duties = owners.map((person, index) => {
    const left = used.get(person.name) ?? dice.shuffled(person.texts);
    used.set(person.name, left.slice(1));
    const text = left[0];
    if (text === undefined) throw new RangeError(`no duty left for ${person.name}`);
    const quarter = QUARTER_ENDS[(index + Math.floor(index / 4)) % 4] ?? '2021-12-31';
    const due = quarter === '2021-12-31' ? quarter : addDays(quarter, -dice.between(0, 12));
    return { person, text, due };
  });
  return duties.sort((a, b) => a.due.localeCompare(b.due));
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** Due days late in the year of what is not verified: some long past, some today. */
const LATE_DUES = [
  '2021-12-31',
  '2021-12-10',
  '2021-12-24',
  '2021-11-30',
  '2021-12-31',
  '2021-12-20',
] as const;

function endingOf(index: number, { verified, waiting, returned }: DutyPlan): Ending {
  if (index < verified) return index % 17 === 8 ? 'VERIFIED_AGAIN' : 'VERIFIED';
  const left = index - verified;
  if (left < waiting) return 'WAITING';
  return left < waiting + returned ? 'RETURNED' : 'OPEN';
}

function storiesOf(bureau: Bureau): Story[] {
  const { code } = bureau;
  const plan = DUTY_PLANS[code];
  if (plan === undefined) throw new RangeError(`no plan of duties for ${code}`);
  const dice = diceOf(`duties ${code}`);
  const enteredBy = code === 'HQ' ? CITY_DISCIPLINE : secretaryOf(code);
  const input = ({ person, text, due }: Duty, issuedOn: LocalDate) => ({
    personName: person.name,
    post: person.post,
    kind: person.kind,
    dutyArea: text.area,
    content: text.content,
    measure: text.measure,
    issuedOn,
    dueOn: due,
  });
  const told = dutiesOf(bureau, plan, dice).map((duty, index) => {
    const ending = endingOf(index, plan);
    const isVerified = ending === 'VERIFIED' || ending === 'VERIFIED_AGAIN';
    // What was verified within the year was due early enough for that.
    const latest = isVerified ? '2021-12-24' : (LATE_DUES[index % LATE_DUES.length] ?? '2021-12-31');
    const due = isVerified ? earlier(duty.due, latest) : latest;
    const dated = { ...duty, due };
    const issued = addDays('2021-01-18', index % 10);
    return story(
      `${code}-${index + 1}`,
      duty.person.unitCode,
      [issued, enteredBy, input(dated, '2021-01-18')],
      actsOf(code, dated, ending, dice),
    );
  });
  const [secretary] = peopleOf(bureau);
  const next = LEADER_DUTIES[plan.due % LEADER_DUTIES.length];
  if (secretary === undefined || next === undefined) return told;
  const coming: Duty = { person: secretary, text: next, due: '2022-01-28' };
  return [...told, story(`${code}-NEXT`, code, ['2021-12-27', enteredBy, input(coming, '2021-12-27')], [])];
}

/** Every item of the duty lists of the demo city. */
export const demoDutyItems = (): Story[] => inOrder(BUREAUS.flatMap(storiesOf));
