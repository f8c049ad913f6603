import { type CalendarSpec, calendarRulesOf } from './calendar-spec.ts';
import type { Fields } from './field.ts';
import { labelOf } from './field.ts';
import type { Child, Ledger, LedgerSpec, StateSpec } from './ledger.ts';
import { REMIND_DAYS } from './light-spec.ts';

/** State every ledger has: withdrawn from the count with a reason, kept for ever. */
export const VOIDED = 'VOIDED';

const NO_LIGHT = {
  due: [],
  warn: [],
  done: null,
  closed: null,
  verifyDays: null,
  confirms: false,
  onTheWay: null,
  toCity: [],
  remindDays: REMIND_DAYS,
};

/**
 * Declares a ledger. Wrong states, moves or field names do not compile; the result is what the readers read.
 * @returns the definition with labels in both languages and every default filled in.
 */
export function defineLedger<
  const F extends Fields,
  const S extends Readonly<Record<string, StateSpec>>,
  const C extends Readonly<Record<string, Child>> = Record<never, never>,
>(spec: LedgerSpec<F, S, C>): Ledger {
  const states: Record<string, Ledger['states'][string]> = {};
  for (const [name, state] of Object.entries(spec.states)) {
    states[name] = { label: labelOf(state.label, name), open: state.open ?? true };
  }
  const birth = Object.keys(states)[0];
  if (birth === undefined) throw new TypeError(`${spec.name} has no states`);
  states[VOIDED] = { label: { zh: '作废', en: 'Voided' }, open: false };

  const erased = spec as unknown as Omit<Ledger, 'calendar'> & {
    calendar?: CalendarSpec;
    check?: LedgerSpec['check'];
    advises?: LedgerSpec['advises'];
    defaults?: LedgerSpec['defaults'];
  };
  return {
    ...erased,
    label: labelOf(spec.label, spec.name),
    createLabel: labelOf(spec.createLabel, `create${spec.name}`),
    children: spec.children ?? {},
    states,
    birth,
    births: (spec.births as Ledger['births'] | undefined) ?? { states: [birth], stateOf: () => birth },
    asks: spec.asks ?? {},
    keys: spec.keys ?? {},
    bornChildren: (row, input) => spec.bornChildren?.(row as never, input) ?? [],
    number: { given: false, drawn: spec.recusal !== undefined, ...spec.number },
    createWhen: spec.createWhen ?? {},
    createWithout: spec.createWithout ?? {},
    createLabelAt: Object.fromEntries(
      Object.entries(spec.createLabelAt ?? {}).map(([level, label]) => [level, labelOf(label, '')]),
    ),
    updateWhen: spec.updateWhen ?? {},
    updatesOwn: spec.updatesOwn ?? [],
    unitLevels: spec.unitLevels ?? ['COUNTY', 'BRANCH'],
    shared: spec.shared ?? null,
    recusal: spec.recusal ?? null,
    retention: (spec.retention as Ledger['retention'] | undefined) ?? null,
    sole: spec.sole ?? null,
    impersonal: spec.impersonal ?? false,
    urgent: spec.urgent ?? false,
    cascade: (spec.cascade as Ledger['cascade'] | undefined) ?? null,
    fulfils: spec.fulfils ?? null,
    calendar: calendarRulesOf(erased, Object.keys(spec.states)),
    editable: {
      in: spec.editable.in,
      always: spec.editable.always ?? [],
      only: spec.editable.only ?? {},
    } as Ledger['editable'],
    defaults: (context) => spec.defaults?.(context) ?? {},
    check: (row, context) =>
      (spec.check?.(row as never, context) ?? []).filter((violation) => violation !== null),
    checkBirth: (row, asked, context) => spec.checkBirth?.(row as never, asked, context) ?? [],
    advises: (row, context) =>
      (spec.advises?.(row as never, context) ?? []).filter((advice) => advice !== null),
    masks: (spec.masks ?? {}) as Ledger['masks'],
    light: {
      ...NO_LIGHT,
      starts: spec.yearOf,
      closed: spec.closedOn ?? null,
      ...(spec.light as LedgerSpec['light']),
    },
    counted: spec.counted ?? [],
    sentences: spec.sentences ?? {},
    parameters: spec.parameters ?? [],
    sections: spec.sections.map((section) => ({
      label: labelOf(section.label, ''),
      fields: section.fields,
      complete: section.complete ?? false,
    })),
  };
}
