import { describe, expect, it } from 'vitest';
import { aRow, floodPatrol, sampleInput } from '../testing/index.ts';
import type { Condition } from './ledger/condition.ts';
import { VOIDED } from './ledger/define-ledger.ts';
import type { Field } from './ledger/field.ts';
import type { Ledger } from './ledger/ledger.ts';
import { STANDARD_DECISIONS } from './ledger/row.ts';
import { ledgers } from './ledgers.ts';
import { hasSentence } from './messages/sentences.ts';
import { rulesOn } from './rules/parameters.ts';

const TODAY = '2021-12-31';
const all = [...ledgers, floodPatrol];
const kindsOf = (ledger: Ledger, names: readonly string[]) => names.map((name) => ledger.fields[name]?.kind);
/** A decision flag is no until it is set. */
const isAnswered = ({ kind, decision }: Field): boolean => kind === 'flag' && decision === true;
const twice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

/** Every condition a definition states. */
const conditionsOf = ({ moves, light, createWhen }: Ledger): Condition[] =>
  [
    ...[...light.due, ...light.warn].map(({ when }) => when),
    ...Object.values(createWhen),
    ...Object.values(moves).flatMap((move) => [
      move.when,
      ...[...move.by, ...(move.needs ?? [])].map((part) =>
        typeof part === 'string' ? undefined : part.when,
      ),
    ]),
  ].filter((condition) => condition !== undefined);

describe.each(all)('the definition of $name', (ledger) => {
  const moves = Object.values(ledger.moves);

  it('leads from birth to every state, and on its ordinary way from state to state', () => {
    const passed = ledger.cascade === null ? [] : [ledger.cascade.state];
    const reached = new Set([ledger.birth, ...ledger.births.states, ...passed, VOIDED]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const { from, to } of moves)
        if (to !== undefined && from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.keys(ledger.states).sort());
    const [first, ...way] = ledger.path(aRow(ledger));
    expect(first).toBe('create');
    const end = way.reduce((state, name) => {
      expect(ledger.moves[name]?.from, name).toContain(state);
      return ledger.moves[name]?.to ?? state;
    }, ledger.birth);
    // A plain record has nowhere to go from where it was born.
    expect(ledger.states[end]?.open).toBe(way.length === 0);
  });

  it('has a sentence for each code and a figure for each parameter it names', () => {
    const codes = [...moves.map(({ because }) => because), ...ledger.light.due.map(({ rule }) => rule)];
    for (const code of codes.filter((said) => said !== undefined))
      expect(hasSentence(code) || Object.hasOwn(ledger.sentences, code), code).toBe(true);
    const figures = [
      ...ledger.light.due.map(({ plusDays }) => plusDays),
      ...ledger.light.warn.map(({ days }) => days),
      ledger.light.verifyDays,
    ].filter((code) => typeof code === 'string');
    expect(ledger.parameters.map(({ code }) => code)).toEqual(expect.arrayContaining(figures));
  });

  it('undoes moves of its own alone, from the state these lead to', () => {
    for (const { undoes, from } of moves.filter((move) => move.undoes !== undefined)) {
      const undone = ledger.moves[undoes ?? ''];
      expect(undone?.onward).toBeDefined();
      expect(from).toContain(undone?.to);
    }
  });

  it('refuses with a reason where a move stands on a condition', () => {
    expect(moves.filter(({ when, because }) => (when === undefined) !== (because === undefined))).toEqual([]);
  });

  it('states conditions on columns that are never empty, with values these can have', () => {
    for (const [column, wanted] of conditionsOf(ledger).flatMap((condition) => Object.entries(condition))) {
      const field = ledger.fields[column];
      const known = field?.required ?? (STANDARD_DECISIONS as readonly string[]).includes(column);
      expect(known, column).toBe(true);
      const values = column === 'state' ? ledger.states : field?.choices;
      if (values !== undefined) expect(Object.keys(values)).toEqual(expect.arrayContaining([wanted].flat()));
    }
  });

  it('searches and names rows by texts, and adds up numbers', () => {
    for (const kind of kindsOf(ledger, [...ledger.search, ...ledger.title, ledger.number.field]))
      expect(['text', 'longText']).toContain(kind);
    for (const kind of kindsOf(ledger, ledger.totals)) expect(['integer', 'decimal']).toContain(kind);
    for (const name of ledger.counted) {
      expect(ledger.dimensions).toContain(name);
      expect(ledger.fields[name]).toMatchObject({ kind: 'choice', required: true });
    }
    for (const kind of kindsOf(ledger, ledger.dimensions)) expect(['choice', 'flag']).toContain(kind);
  });

  it('counts by and adds up fields that bear no name every count has', () => {
    const taken = ['unit', 'county', 'state', 'light', 'month', 'year', 'count', 'overdue'];
    expect([...ledger.dimensions, ...ledger.totals].filter((name) => taken.includes(name))).toEqual([]);
  });

  it('has a place on the form for every field people fill, and only one', () => {
    const placed = ledger.sections.flatMap(({ fields }) => fields);
    const filled = Object.keys(ledger.fields).filter((name) => ledger.fields[name]?.byMoveOnly !== true);
    expect(twice(placed)).toEqual([]);
    expect(placed).toEqual(expect.arrayContaining(filled));
  });

  it('stands in the calendar on a day its records have, or get by a move, each state of its own told once', () => {
    const { calendar, fields, states } = ledger;
    if (calendar === null) {
      expect(fields).not.toHaveProperty('heldOn');
      return;
    }
    const day = fields[calendar.on];
    expect(day?.kind).toBe('date');
    expect(day?.required === true || day?.byMoveOnly === true).toBe(true);
    const told = [...calendar.planned, ...calendar.held];
    expect(twice(told)).toEqual([]);
    expect(Object.keys(states)).toEqual(expect.arrayContaining(told));
    expect(told).not.toContain(VOIDED);
    expect(calendar.held.length).toBeGreaterThan(0);
  });

  it('lets no sealed field travel by workbook', () => {
    const sealed = ledger.workbook.columns.filter(({ source }) => ledger.fields[source]?.kind === 'secret');
    expect(sealed).toEqual([]);
  });

  it('has words for yes and no where a heading names them, over yes/no fields alone', () => {
    for (const { heading, source, words } of ledger.workbook.columns) {
      const isFlag = ledger.fields[source]?.kind === 'flag';
      const named = isFlag ? /[(（]([^()（）]+)\/([^()（）]+)[)）]/.exec(heading)?.slice(1) : undefined;
      const own = words === undefined ? undefined : [words.no, words.yes];
      expect(own, heading).toEqual(named);
    }
  });

  it('can be filled from its workbook', () => {
    const { columns, defaults = {} } = ledger.workbook;
    const isGiven = ([, field]: [string, Field]) => field.byMoveOnly !== true && field.initial === undefined;
    const isNeeded = ([, field]: [string, Field]) => field.required && !isAnswered(field);
    const needed = [...Object.entries(ledger.fields), ...Object.entries(ledger.asks)]
      .filter((entry) => isGiven(entry) && isNeeded(entry))
      .map(([name]) => name);
    const carried = columns.filter(({ mode }) => mode === undefined).map(({ source }) => source);
    const sample = sampleInput(ledger, '某', TODAY);
    const input = Object.fromEntries(Object.entries(sample).filter(([name]) => carried.includes(name)));
    const own = ledger.defaults({
      input,
      actorName: '某',
      unitLevel: 'BRANCH',
      today: TODAY,
      rules: rulesOn(ledger.parameters, TODAY),
    });
    const begun = Object.keys(ledger.fields).filter((name) => ledger.fields[name]?.initial !== undefined);
    expect([...carried, ...Object.keys(defaults), ...Object.keys(own), ...begun]).toEqual(
      expect.arrayContaining(needed),
    );
    expect(twice(columns.map(({ heading }) => heading))).toEqual([]);
    for (const { heading, mode, move } of columns)
      if (mode === 'compare') expect(Object.keys(ledger.moves), heading).toContain(move);
  });
});

it('no two ledgers share a name, a table, a code or a figure', () => {
  const words = all.map((ledger) => [
    ledger.name,
    ledger.plural,
    ledger.workbook.code,
    ledger.number.pattern,
    ...[ledger.table, ...Object.values(ledger.children).map(({ table }) => table)],
    ...ledger.parameters.map(({ code }) => code),
    ...Object.keys(ledger.sentences),
  ]);
  expect(twice(words.flat())).toEqual([]);
});
