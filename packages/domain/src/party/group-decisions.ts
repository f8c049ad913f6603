import type { LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { date, integer, longText, text } from '../ledger/field.ts';
import type { MoveContext } from '../ledger/ledger.ts';

type Input = Readonly<Record<string, unknown>>;
type Rows = readonly Readonly<Record<string, unknown>>[];

const NAME = 40;
const ITEM = 500;

const WHAT = longText(['议定事项', 'Decision'], {
  max: ITEM,
  required: true,
  hint: ['写决定了什么，不记个人发言和观点。', 'What was decided; never who said or thinks what.'],
});
const OWNER = text(['责任人', 'Who sees to it'], { max: NAME });
const DUE = date(['时限', 'By']);

/** A decision of a party group: what, who sees to it, by when, and when it was done. */
export const DECISION = {
  no: integer(['序号', 'No.'], { required: true }),
  decision: WHAT,
  ownerName: OWNER,
  dueOn: DUE,
  doneOn: date(['完成日期', 'Done on']),
  doneNote: text(['落实情况', 'What was done'], { max: 200 }),
};

/** What adding a decision asks for. */
export const NEW_DECISION = { decision: WHAT, ownerName: OWNER, dueOn: DUE };

/** What a new meeting's sheet says of its agenda and decisions in one line. */
export const IN_ONE_LINE = {
  agendaItems: longText(['议题', 'Agenda'], {
    max: 1000,
    hint: ['一行一个，或用分号隔开。', 'One a line, or with ； between.'],
  }),
  decisionItems: longText(['议定事项', 'Decisions'], {
    max: 2000,
    hint: [
      '一行一项，或用分号隔开；写决定了什么，不记个人发言和观点。',
      'One a line, or with ； between: what was decided, never who said or thinks what.',
    ],
  }),
  decisionOwners: text(['责任人', 'Who sees to them'], {
    max: 200,
    hint: ['各项不同的，按顺序用分号隔开。', 'Where they differ: in their order, with ； between.'],
  }),
  decisionsDueOn: date(['时限', 'By'], {
    hint: ['各项不同的，先填最后的，再逐项增加。', 'Where they differ, the last; or add them one by one.'],
  }),
};

/** Parts of what was written in one line: one a line, or with ； between. */
const partsOf = (said: unknown): string[] =>
  typeof said !== 'string'
    ? []
    : said
        .split(/[\n；;]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');

/** Titles of the agenda a new meeting's input names. */
export const agendaIn = (input: Input): string[] => partsOf(input['agendaItems']);

/** Decisions a new meeting's input names, numbered, each with who sees to it: the one named for all, or the one of its place. */
export function decisionsIn(input: Input): Readonly<Record<string, unknown>>[] {
  const owners = partsOf(input['decisionOwners']);
  return partsOf(input['decisionItems']).map((decision, at) => ({
    no: at + 1,
    decision,
    ownerName: (owners.length > 1 ? owners[at] : owners[0]) ?? null,
    dueOn: input['decisionsDueOn'] ?? null,
  }));
}

/** A decision as it is kept. */
interface Decision {
  readonly no: number;
  readonly doneOn: LocalDate | null;
}
const decisionsOf = (row: object): readonly Decision[] =>
  (row as { readonly decisions?: readonly Decision[] }).decisions ?? [];

/** What is wrong with reporting a decision done: there is no such, it is done already, or the day cannot be. */
export function doneFaults({ row, input, today }: MoveContext<{ readonly heldOn: LocalDate }>): Violation[] {
  const named = decisionsOf(row).find(({ no }) => no === input['no']);
  const day = String(input['doneOn']);
  return [
    ...(named === undefined ? [fault('no', 'GROUP_NO_SUCH_DECISION')] : []),
    ...(named !== undefined && named.doneOn !== null
      ? [fault('no', 'GROUP_DECISION_DONE', { day: named.doneOn })]
      : []),
    ...(day > today ? [fault('doneOn', 'DAY_IN_FUTURE', { today })] : []),
    ...(day < row.heldOn ? [fault('doneOn', 'MEETING_DAY_BEFORE', { day: row.heldOn })] : []),
  ];
}

const joined = (values: readonly unknown[]): string | null =>
  values.filter((value) => value !== null && value !== undefined && value !== '').join('；') || null;

/** What a sheet shows of a meeting's children in one cell each. */
export const shownOf = {
  agenda: (_row: object, children: Readonly<Record<string, Rows>>) =>
    joined((children['agenda'] ?? []).map(({ title }) => title)),
  decisions: (_row: object, children: Readonly<Record<string, Rows>>) =>
    joined((children['decisions'] ?? []).map(({ decision }) => decision)),
  owners(_row: object, children: Readonly<Record<string, Rows>>): string | null {
    const owners = (children['decisions'] ?? []).map(({ ownerName }) => ownerName ?? '');
    return new Set(owners).size === 1 ? joined(owners.slice(0, 1)) : joined(owners);
  },
  /** The last day by which all of them are to be done. */
  due: (_row: object, children: Readonly<Record<string, Rows>>) =>
    (children['decisions'] ?? [])
      .flatMap(({ dueOn }) => (typeof dueOn === 'string' ? [dueOn] : []))
      .toSorted()
      .at(-1) ?? null,
  /** `已落实 2/3`. */
  done(_row: object, children: Readonly<Record<string, Rows>>): string | null {
    const all = children['decisions'] ?? [];
    const done = all.filter(({ doneOn }) => typeof doneOn === 'string').length;
    return all.length === 0 ? null : `已落实 ${done}/${all.length}`;
  },
};
